/* module.h - of what kind the modules of a folder are, and whether types are checked, as files above it say
 *
 *     Modules modules = {.engine = engine};
 *     const char *kind = modules_of(&modules, "src/app.js");
 *     modules_clear(&modules);
 */
#ifndef APP_PROJECT_MODULE_H
#define APP_PROJECT_MODULE_H

#include "app/files/files.h"
#include "unhardcode.h"

typedef struct {
    const Files *files; /* NULL: the disk */
    const UhEngine *engine;
    Buf folder; /* the last one asked for: files come in the order of their paths */
    const UhLanguage *language; /* and its language; NULL: nothing is known yet */
    const char *kind;
    bool checked;
} Modules;

/* What the nearest manifest of the file's language says, or the nearest configuration of its compiler: from the file's
 * folder upwards, to a folder of other people's packages or the repository's root. NULL: nothing, and for files whose
 * names leave nothing open. It lives as long as the engine. */
const char *modules_of(Modules *m, const char *path);

/* Whether the nearest configuration of a checker above the file has it look at such files. */
bool modules_checked(Modules *m, const char *path);
void modules_clear(Modules *m);

#endif
