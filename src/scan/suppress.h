/* suppress.h - comments that silence findings on their line */
#ifndef SCAN_SUPPRESS_H
#define SCAN_SUPPRESS_H

#include "scan/finding.h"

/* Removes the findings whose first or last line has a comment with a word of a `suppress` rule; one that goes
 * on with [a, b] silences the rules a and b only. */
void suppress(Findings *findings, const Names *names);

#endif
