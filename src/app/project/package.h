/* package.h - the modules that a package.json gives names to: `imports`, aliases, and the packages of a workspace */
#ifndef APP_PROJECT_PACKAGE_H
#define APP_PROJECT_PACKAGE_H

#include "app/project/places.h"

/* Reads the nearest package.json, from the folder (a path as it is printed) upwards, and of the workspace that it is in
 * (as npm, Yarn and pnpm keep them) the packages' names and what they export. */
void package_places(Str folder, Arena *arena, Places *places);

#endif
