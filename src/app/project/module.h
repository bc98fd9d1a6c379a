/* module.h - whether a JavaScript file is an ES module, as Node.js decides it
 *
 *     Modules modules = {0};
 *     UhModule module = modules_of(&modules, "src/app.js");
 *     modules_clear(&modules);
 */
#ifndef APP_PROJECT_MODULE_H
#define APP_PROJECT_MODULE_H

#include "app/files/files.h"
#include "unhardcode.h"

typedef struct {
    const Files *files; /* NULL: the disk */
    Buf folder; /* the last one asked for: files come in the order of their paths */
    UhModule module;
    bool compiled; /* TypeScript there is compiled to CommonJS */
    bool known;
} Modules;

/* What the nearest package.json says, or of TypeScript the nearest tsconfig.json: from the file's folder upwards, to a
 * node_modules or the repository's root. Files whose names leave nothing open are not looked up. */
UhModule modules_of(Modules *m, const char *path);
void modules_clear(Modules *m);

#endif
