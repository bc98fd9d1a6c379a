/* composed.h - names of variables that code puts together
 *
 * Of `"JWT_" + name.upper()`, f"{app}_SECRET_KEY" and `'{}_%s'.format(x)` it is known how they begin or end:
 * their shapes are "JWT_*" and "*_SECRET_KEY" (src/base/variable.h).
 *
 *     Composed c = composed_of(names, key);
 *     if (c.shape.len) note(c.shape);
 */
#ifndef FIX_VARIABLES_COMPOSED_H
#define FIX_VARIABLES_COMPOSED_H

#include "scan/names/names.h"

typedef struct {
    Str shape; /* empty: too little of the text is known, or it is no name; without a `*` all of it is */
    bool open; /* a parameter's default is a part of it: others may stand there */
} Composed;

Composed composed_of(Names *names, Node n);

/* The expression that a string is a piece of, or the string itself. */
Node composed_whole(const Names *names, Node string);

/* The shape of the names that a text may be there to pick out: of "^JWT_" and "JWT_" those that begin so, of
 * "_KEY" those that end so. Empty for any other text. */
Str composed_test(Arena *arena, Str text);

#endif
