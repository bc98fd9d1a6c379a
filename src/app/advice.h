/* advice.h - what the user has to know after a fix: what moved where, how to load it, what to do about it
 *
 *     advice_note(&advice, entry, "app.py", result);   // for every file that was rewritten
 *     advice_tell(&advice, &stores);                   // at the end, a few lines
 */
#ifndef APP_ADVICE_H
#define APP_ADVICE_H

#include "app/stores.h"

typedef ARRAY(Str) AdviceLines;

typedef struct {
    Arena arena;
    AdviceLines rotate, needs, elsewhere; /* each once */
    uint32_t values;
    bool in_repository; /* some of the files */
} Advice;

/* `entry` is where the values went. */
void advice_note(Advice *a, StoresEntry *entry, const char *path, const UhResult *result);
void advice_tell(const Advice *a, const Stores *stores);
void advice_clear(Advice *a);

#endif
