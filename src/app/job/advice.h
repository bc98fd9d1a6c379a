/* advice.h - what the user has to know after a fix: what moved where, how to load it, what to do about it
 *
 *     advice_note(&advice, entry, engine, "app.py", result);   // for every file that was rewritten
 *     advice_clear(&advice);                           // when all of it was told
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
void advice_note(Advice *a, StoresEntry *entry, const UhEngine *engine, const char *path, const UhResult *result);

/* Whether the folder of a file is in a repository. */
bool advice_in_repository(const char *path);

void advice_clear(Advice *a);

#endif
