/* places.h - where a project keeps the modules that it calls by names of its own
 *
 *     Places places = {.files = settings->files};
 *     if (places_begin(&places, folder)) {
 *         tsconfig_places(folder, arena, &places);
 *         package_places(folder, arena, &places);
 *     }
 *     for (uint32_t i = 0; places_find(&places, module, i, arena, &root, &place); i++) look_at(root, place);
 */
#ifndef APP_PROJECT_PLACES_H
#define APP_PROJECT_PLACES_H

#include "app/files/files.h"
#include "base/arena.h"
#include "base/array.h"

typedef struct {
    Str pattern;     /* "@keys/index", or with a star: what that stands for goes where the place has one */
    Str root, place; /* the folder that says so, and a path from there */
} Place;

typedef struct {
    const Files *files; /* NULL: the disk */
    Str folder; /* that was asked for last */
    bool known;
    ARRAY(Place) all;
} Places;

/* Begins with what the files that speak for a folder say (a path as it is printed). False when it is the folder of the
 * last call: all of it is there already. */
bool places_begin(Places *places, Str folder);

void places_add(Places *places, Str pattern, Str root, Str place, Arena *arena);

/* The i-th place where a module may be; false behind the last. */
bool places_find(const Places *places, Str module, uint32_t i, Arena *arena, Str *root, Str *place);

#endif
