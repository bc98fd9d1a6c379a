/* tsconfig.h - the modules that TypeScript finds by `baseUrl` and `paths`
 *
 * The file may have comments. What it `extends` by a relative path counts where it says nothing itself.
 */
#ifndef APP_TSCONFIG_H
#define APP_TSCONFIG_H

#include "app/places.h"

/* Reads the nearest tsconfig.json or jsconfig.json, from the folder (a path as it is printed) upwards. */
void tsconfig_places(Str folder, Arena *arena, Places *places);

/* What the nearest tsconfig.json from that folder up has modules compiled to: "commonjs", "nodenext"; or empty. */
Str tsconfig_module(Str folder, Arena *arena);

#endif
