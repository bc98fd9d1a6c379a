/* piece.h - pieces of names that code puts together, told by their letters alone
 *
 * `{app}_KEY`, "JWT_%s", "JWT_" + name, startswith("JWT_"): most texts have none, and need no parsing.
 */
#ifndef SCAN_PREFILTER_PIECE_H
#define SCAN_PREFILTER_PIECE_H

#include "syntax/language.h"

/* Whether a text, which speaks of the environment, has a piece of that name; with an empty name, of any. */
bool piece_stands(const Language *language, Str text, Str name);

#endif
