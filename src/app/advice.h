/* advice.h - what the user has to know after a fix: what moved where, how to load it, what to do about it
 *
 *     advice_note(&advice, "app.py", result);   // for every file that was rewritten
 *     advice_tell(&advice, &stores);            // at the end, a few lines
 */
#ifndef APP_ADVICE_H
#define APP_ADVICE_H

#include "app/stores.h"

typedef ARRAY(Str) AdviceLines;

typedef struct {
    Arena arena;
    AdviceLines rotate, needs, elsewhere; /* each once */
    unsigned loaders; /* which ways to load a store are of use: bits by the index of a table */
    uint32_t values;
} Advice;

void advice_note(Advice *a, const char *path, const UhResult *result);
void advice_tell(const Advice *a, const Stores *stores);
void advice_clear(Advice *a);

#endif
