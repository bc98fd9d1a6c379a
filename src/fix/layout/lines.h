/* lines.h - lines that a fix leaves as a formatter wants them
 *
 * Comes last, when all other edits are there: a read that makes its line too long gets a name (hoist.h), and lines that
 * have room for what they were broken for become one (rejoin.h).
 */
#ifndef FIX_LAYOUT_LINES_H
#define FIX_LAYOUT_LINES_H

#include "fix/layout/hoist.h"

/* Changes the edits, and sorts the spots; returns the edits as they were. Does nothing where edits do not fit together:
 * some will be dropped. */
EditList lines_fit(Layout *l, Spots *spots);

#endif
