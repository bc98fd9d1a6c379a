/* store_inside.h - what a store holds, for store.c and store_rehearse.c alone */
#ifndef STORE_STORE_INSIDE_H
#define STORE_STORE_INSIDE_H

#include "store/ledger.h"
#include "store/shelf.h"
#include "store/store.h"
#include "store/told.h"
#include "store/waiting.h"

#include <pthread.h>

struct Store {
    bool keeps_nothing, loaded, guarded;
    Told told;    /* and paths, and what views hand out */
    Arena values; /* the shelf and what waits */
    Str path, folder;
    Shelf shelf;
    Map handed; /* what views handed out, for longer than the shelf lives */
    Map lent; /* names of this run that stand in for variables of the code */
    Waiting waiting;
    Ledger ledger;
    FileStamp seen; /* of the .env, when the shelf was loaded */
    int lock;       /* -1: not held */
    Error blocked;  /* why the lock cannot be had */
    uint32_t rehearsed;     /* of what waits */
    bool allowed, rehearsal_ignores; /* git may not see the .env; a .gitignore would get a line */
    const Trail *trail;
    pthread_mutex_t mutex; /* views may be used by several threads */
};

#endif
