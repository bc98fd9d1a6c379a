/* rivals.h - variables with two defaults that differ: whichever value is stored, other code would read it as well
 *
 * Two findings may be defaults of one variable, or a finding and a text that is no key:
 *
 *     key = environ.get("APP", "larch-window")     # signs: a finding
 *     title = environ.get("APP", "The shop")       # would be called "larch-window" from now on
 */
#ifndef FIX_DANGER_RIVALS_H
#define FIX_DANGER_RIVALS_H

#include "scan/find/finding.h"

/* Adds the variables of which that holds, to a map of names. */
void rivals_read(Names *names, const Findings *findings, Arena *arena, Map *rivals);

#endif
