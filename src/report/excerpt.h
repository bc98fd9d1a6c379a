/* excerpt.h - the source line of a finding, fit to be seen by anybody
 *
 * Every literal that is a finding is shown as "********", whatever its length; so is the rest of the line when
 * a literal goes on below, and any other place in the line where such a value of 8 bytes and more stands.
 * Controls are made visible, and of a long line the part around the literal is shown.
 */
#ifndef REPORT_EXCERPT_H
#define REPORT_EXCERPT_H

#include "base/arena.h"
#include "unhardcode.h"

typedef struct {
    Str source; /* the line, masked */
    Str marker; /* what stands below it: blanks and tabs as wide as what stands before the literal, then ^^^ */
} Excerpt;

/* The excerpt of the i-th finding; its strings are on `arena`. `scratch` is reset by the caller when it likes. */
Excerpt excerpt_make(Arena *arena, Arena *scratch, Str text, const UhResult *result, size_t i);

#endif
