/* places.h - where a project keeps the modules that it calls by names of its own
 *
 *     Places places = {0};
 *     places_read(&places, folder, arena);
 *     for (uint32_t i = 0; places_find(&places, module, i, arena, &root, &place); i++) look_at(root, place);
 */
#ifndef APP_PROJECT_PLACES_H
#define APP_PROJECT_PLACES_H

#include "base/arena.h"
#include "base/array.h"

typedef struct {
    Str pattern;     /* "@keys/index", or with a star: what that stands for goes where the place has one */
    Str root, place; /* the folder that says so, and a path from there */
} Place;

typedef struct {
    Str folder; /* that was asked for last */
    bool known;
    ARRAY(Place) all;
} Places;

/* What the files that speak for a folder say (a path as it is printed): tsconfig.json or jsconfig.json, package.json,
 * and the packages of its workspace. Asked again for the same folder it reads nothing. */
void places_read(Places *places, Str folder, Arena *arena);

void places_add(Places *places, Str pattern, Str root, Str place, Arena *arena);

/* The i-th place where a module may be; false behind the last. */
bool places_find(const Places *places, Str module, uint32_t i, Arena *arena, Str *root, Str *place);

#endif
