/* stores.h - the stores of a run: one for each place where values go
 *
 *     Stores stores = stores_of("none" or a path or NULL);
 *     StoresEntry *entry = stores_for(&stores, "src/app.py");   // until the next call
 *     stores_clear(&stores);
 */
#ifndef APP_JOB_STORES_H
#define APP_JOB_STORES_H

#include "base/array.h"
#include "store/store.h"

enum { STORES_LOADERS = 8 }; /* more languages are not told of */

typedef struct {
    Str path; /* in full; empty for the one that --secrets named */
    Store *store;
    const UhLanguage *loaders[STORES_LOADERS]; /* of the programs that will load it: advice.c */
    uint32_t loader_count;
} StoresEntry;

typedef struct {
    const char *secrets; /* the argument of --secrets */
    Arena arena;
    ARRAY(StoresEntry) list;
} Stores;

Stores stores_of(const char *secrets);
bool stores_keep(const Stores *s); /* false for --secrets none */
StoresEntry *stores_for(Stores *s, const char *source);
void stores_clear(Stores *s); /* overwrites the values */

#endif
