/* advice.h - what the user has to know after a fix: what moved where, how to load it, what to do about it
 *
 *     advice_note(&advice, entry, "app.py", result);   // for every file that was rewritten
 *     advice_tell(&advice, &stores);                   // at the end, a few lines
 */
#ifndef APP_JOB_ADVICE_H
#define APP_JOB_ADVICE_H

#include "app/job/stores.h"

typedef ARRAY(Str) AdviceLines;

/* A value that the code reads elsewhere now. */
typedef struct {
    Str name, place, put; /* see UhPlace */
    const Store *store;   /* where it is */
} AdviceCarry;

typedef struct {
    Arena arena;
    AdviceLines rotate, needs; /* each once */
    ARRAY(AdviceCarry) carries;
    uint32_t values;
    bool in_repository; /* some of the files */
} Advice;

/* `entry` is where the values went. */
void advice_note(Advice *a, StoresEntry *entry, const char *path, const UhResult *result);
/* Only where values have to be carried that the code reads elsewhere from now on. */
void advice_tell_places(const Advice *advice, const Stores *stores);

void advice_tell(const Advice *a, const Stores *stores);
void advice_clear(Advice *a);

#endif
