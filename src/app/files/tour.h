/* tour.h - hands every file below some folders to a visitor, with as many threads as that is worth
 *
 * The room app/files. In: paths that were named, and patterns that leave files out. Out: the files below them, and
 * their texts. It sees base, text and the public header; nobody but base/file.c opens a file for it.
 *
 *     Tour *tour = tour_new(&visitor, tour_hands(0));
 *     tour_add_folder(tour, folder);                  // the tour releases it
 *     tour_add_named(tour, "app.py");
 *     tour_run(tour);
 *     tour_free(tour);
 *
 * The visitor is called by several threads, each with a number of its own, 0 .. hands - 1: two calls with the
 * same number never overlap.
 */
#ifndef APP_FILES_TOUR_H
#define APP_FILES_TOUR_H

#include "app/files/walk.h"
#include "unhardcode.h"

/* Files of one folder, or files that were named. */
typedef struct {
    Folder *folder; /* open; NULL: paths that were named */
    Str names;      /* each with its NUL; see tour_next() */
    uint32_t count;
} TourBatch;

typedef struct {
    void *context;
    WalkWanted wanted;
    const UhStop *stop; /* may be NULL; once it is set nothing more is walked or visited */
    void (*visit)(void *context, uint32_t hand, const TourBatch *batch);
    /* A folder, or one of its ignore files, that cannot be read. The error is cleared behind the call. */
    void (*fail)(void *context, uint32_t hand, const Folder *folder, Error *error);
    /* What the configuration excludes; NULL: nobody wants to know. */
    void (*pass)(void *context, uint32_t hand, const Folder *folder, const WalkEntry *entry);
} TourVisitor;

typedef struct Tour Tour;

/* How many threads to use: as many as were asked for; 0: one for each processor, at most 8. */
uint32_t tour_hands(uint64_t asked);

Tour *tour_new(const TourVisitor *visitor, uint32_t hands);
void tour_add_folder(Tour *tour, Folder *folder);
void tour_add_named(Tour *tour, const char *path);
void tour_run(Tour *tour);
void tour_free(Tour *tour);

/* The next name of a batch; NULL behind the last. `at` starts with 0. */
const char *tour_next(const TourBatch *batch, size_t *at);

#endif
