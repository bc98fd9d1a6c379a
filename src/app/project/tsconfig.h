/* tsconfig.h - the modules that TypeScript finds by `baseUrl` and `paths`
 *
 * The file may have comments. What it `extends` by a relative path counts where it says nothing itself.
 */
#ifndef APP_PROJECT_TSCONFIG_H
#define APP_PROJECT_TSCONFIG_H

#include "app/project/places.h"

/* Reads the nearest tsconfig.json or jsconfig.json, from the folder (a path as it is printed) upwards. */
void tsconfig_places(Str folder, Arena *arena, Places *places);

/* The folder that sources are compiled to, and that of these sources, as the file of that name in the very folder says
 * (a full path); both stay as they are where there is none. */
void tsconfig_output(const Files *files, Str folder, const char *name, Arena *arena, Str *output, Str *source);

/* Whether modules in that folder may wait at their top level, as the nearest file of that name from there up has them
 * compiled. `as_package`: so they may where they are compiled to what the package's manifest says. True where there is
 * no such file. */
bool tsconfig_waits(const Files *files, Str folder, const char *name, bool as_package, Arena *arena);

/* Whether the file of that name in the very folder has a checker look at what is no TypeScript. */
bool tsconfig_checks(const Files *files, Str folder, const char *name, Arena *arena);

#endif
