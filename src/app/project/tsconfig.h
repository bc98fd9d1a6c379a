/* tsconfig.h - the modules that TypeScript finds by `baseUrl` and `paths`
 *
 * The file may have comments. What it `extends` by a relative path counts where it says nothing itself.
 */
#ifndef APP_PROJECT_TSCONFIG_H
#define APP_PROJECT_TSCONFIG_H

#include "app/project/places.h"

/* Reads the nearest tsconfig.json or jsconfig.json, from the folder (a path as it is printed) upwards. */
void tsconfig_places(Str folder, Arena *arena, Places *places);

/* Whether modules in that folder may wait at their top level, as the nearest tsconfig.json from there up has them
 * compiled. `esm`: package.json calls them ES modules. True where there is no such file. */
bool tsconfig_waits(const Files *files, Str folder, bool esm, Arena *arena);

#endif
