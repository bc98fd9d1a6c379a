/* pattern.h - how a default leaves a pattern that takes variables out of the environment
 *
 *     const { A = "lit", B } = process.env;        const { B } = process.env;
 *                                                  const A = requireEnv("A");
 *
 * Where no statement can follow, as in the head of a loop, or where the declaration declares more, the new declaration
 * is joined by a comma.
 */
#ifndef FIX_PATTERN_H
#define FIX_PATTERN_H

#include "fix/fallback.h"

/* The default of a pattern that the literal is, or 0. */
Node pattern_default(const Tree *tree, const Finding *f);

/* Whether the member with that default can leave its pattern: that of a declaration, which takes no "all others". */
bool pattern_can_leave(const Tree *tree, Node defaulted);

/* REMOVE_PROPERTY: makes the edits of all `splits`. When all members of a pattern leave, the braces go as well. Then
 * each of these fixes has the same edits for the braces, and they are made once (`shared` in text/edit.h). */
void pattern_split_all(Remover r);

#endif
