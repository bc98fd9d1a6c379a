/* hidden.h - whether a syntax error hides literals
 *
 * Behind a bracket or a quote that is not closed, the parser may take all that follows for one error: the strings in it
 * are no arguments and no values then, and nothing is found there.
 */
#ifndef SCAN_FIND_HIDDEN_H
#define SCAN_FIND_HIDDEN_H

#include "scan/find/finding.h"

/* Why something may be missing: the first error of the text in which a string begins that is no finding, with its line.
 * NULL: there is none. The findings are sorted by their place. */
const char *hidden_by_error(const Names *names, const Findings *found);

#endif
