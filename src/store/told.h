/* told.h - what a store did, for the report: names, paths and sentences that live as long as it */
#ifndef STORE_TOLD_H
#define STORE_TOLD_H

#include "base/array.h"
#include "store/store.h"

typedef ARRAY(const char *) ToldList;

typedef struct {
    Arena arena;
    ToldList names, found, files, found_files, ignores, examples, notes; /* as StoreReport has them */
} Told;

void told_add(Told *t, ToldList *list, Str text);

/* Unless it is empty, or stands there already. */
void told_add_once(Told *t, ToldList *list, Str text);

/* Notes that others could read the file, and cannot any more. */
void told_narrowed(Told *t, const char *path);

StoreReport told_report(const Told *t, const char *path);
void told_clear(Told *t);

#endif
