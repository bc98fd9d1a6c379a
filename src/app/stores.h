/* stores.h - the stores of a run: one for each place where values go
 *
 *     Stores stores = stores_of("none" or a path or NULL);
 *     Store *store = stores_for(&stores, "src/app.py");
 *     stores_clear(&stores);
 */
#ifndef APP_STORES_H
#define APP_STORES_H

#include "base/array.h"
#include "store/store.h"

typedef struct {
    Str path; /* in full; empty for the one that --secrets named */
    Store *store;
} StoresEntry;

typedef struct {
    const char *secrets; /* the argument of --secrets */
    Arena arena;
    ARRAY(StoresEntry) list;
} Stores;

Stores stores_of(const char *secrets);
bool stores_keep(const Stores *s); /* false for --secrets none */
Store *stores_for(Stores *s, const char *source);
void stores_clear(Stores *s); /* overwrites the values */

#endif
