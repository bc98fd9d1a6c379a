/* script.h - the file that a module means whose name is a path: `./keys`, `@/config/keys`
 *
 *     Script script = {.has = has, .context = project, .language = language, .arena = arena, .places = &places};
 *     if (script_find(&script, "src/web", "../keys", &path)) look_at(path);
 *
 * `./x` from the file's folder; what the project maps; `@/x`, `~/x` and `src/x` from one of the folders above it, or
 * its `src`.
 */
#ifndef APP_PROJECT_SCRIPT_H
#define APP_PROJECT_SCRIPT_H

#include "app/project/places.h"
#include "unhardcode.h"

typedef struct {
    bool (*has)(void *context, Str path); /* whether there is a file of that path */
    void *context;
    const UhLanguage *language; /* of the file that imports */
    Arena *arena;
    Places *places; /* to be kept between calls */
} Script;

/* `folder` is that of the file that imports. */
bool script_find(const Script *s, Str folder, Str module, Str *path);

/* The path with one of the endings behind it. */
bool script_ends(const Script *s, Str base, const char *const *endings, Str *path);

/* folder/name, with "." and ".." taken out; false when it leads out of what can be named. */
bool script_join(Arena *arena, Str folder, Str name, Str *out);

#endif
