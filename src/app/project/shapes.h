/* shapes.h - names of variables that a text puts together which no grammar is at hand for
 *
 * `os.Getenv("JWT_" + n)` reads one of JWT_*, `ENV["#{app}_KEY"]` one of *_KEY, `eval "k=\$JWT_$n"` in a
 * shell one of JWT_*. As in mention.h, the lines alone tell.
 *
 *     Shapes shapes = {0};
 *     shapes_read(kind, text, &arena, &shapes);   // most texts have none
 */
#ifndef APP_PROJECT_SHAPES_H
#define APP_PROJECT_SHAPES_H

#include "app/project/kind.h"
#include "base/array.h"
#include "unhardcode.h"

typedef struct {
    ARRAY(UhVariable) all; /* UH_VARIABLE_READ; _TEXT where another line asks for the name; _KEY: see relaxed.h */
    bool computes;         /* it asks for names that it does not spell */
} Shapes;

/* Whether a text that no shell reads may make capitals of small letters. */
bool shapes_raise(Str text);

void shapes_read(FileKind kind, Str text, Arena *arena, Shapes *found);

#endif
