/* origin.h - whether a file was made from another, and from which
 *
 * A compiler's output stands beside its source, in a folder that a project's files name (`outDir`, `main`), or says so
 * in its last line. A fix of it would be lost when it is made anew.
 *
 *     Origins origins = {.files = settings->files, .engine = engine};
 *     input.made_from = origin_of(&origins, "dist/app.js", text);
 *     origins_clear(&origins);
 */
#ifndef APP_PROJECT_ORIGIN_H
#define APP_PROJECT_ORIGIN_H

#include "app/files/files.h"
#include "base/arena.h"
#include "unhardcode.h"

typedef struct {
    const Files *files; /* NULL: the disk */
    const UhEngine *engine;
    Arena arena;
    Str folder; /* the last one asked for, in full: files come in the order of their paths */
    bool known;
    bool compiled; /* a compiler's file is there, or above */
    bool sure; /* that all in it is made; else what has a source is */
    Str output, source; /* the folder of made files that holds it, and that of what they are made from; or empty */
} Origins;

/* The source as it is printed; "" when it is not at hand; NULL when nothing says that the file was made. It lives until
 * the next call. */
const char *origin_of(Origins *o, const char *path, Str text);

void origins_clear(Origins *o);

#endif
