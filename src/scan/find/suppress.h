/* suppress.h - comments that silence findings on their line or on the one below */
#ifndef SCAN_FIND_SUPPRESS_H
#define SCAN_FIND_SUPPRESS_H

#include "scan/find/finding.h"

/* Removes the findings whose first or last line has a comment with a mark of a `suppress` rule, or whose line above
 * ends one with a mark of a `suppress-next` rule; a mark that goes on with [a, b] silences the rules a and b only. A
 * mark of a `suppress-code` rule counts by the codes that follow it. Notes the marks that name a rule which does not
 * exist; of what is not even spelled like one, only that it is there (`...`). */
void suppress(Findings *findings, const Names *names);

#endif
