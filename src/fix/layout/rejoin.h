/* rejoin.h - lines that a formatter would put on one line now
 *
 *     const key =
 *       requireEnv("JWT_SECRET");
 *
 * was broken since the literal was long, and the read is not. A formatter would join such lines, and the diff would not
 * stay as it is. They are joined where an expression, or a statement, did not fit the width on one line before and fits
 * now: what a formatter left broken for another reason, or nobody formatted, stays. Lines are only joined where
 * nothing but blanks stands between them: never in strings, at comments, in blocks, or where the language's formatters
 * keep lines apart (`break-kept` in language.conf).
 */
#ifndef FIX_LAYOUT_REJOIN_H
#define FIX_LAYOUT_REJOIN_H

#include "fix/layout/hoist.h"

/* Adds edits that take line ends out, each to the group of the edit that made room. hoist_long() has sorted the spots,
 * and layout_begin() has been called. */
void rejoin_short(Layout *l, const Spots *spots);

#endif
