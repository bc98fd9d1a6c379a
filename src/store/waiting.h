/* waiting.h - values that wait for the commit
 *
 * All strings are on the arena of the store, which outlives them.
 */
#ifndef STORE_WAITING_H
#define STORE_WAITING_H

#include "base/array.h"
#include "base/map.h"
#include "store/envfile.h"
#include "unhardcode.h"

typedef struct {
    Str name; /* empty for a private file that no variable leads to */
    Str text; /* what goes into the .env */
    Str file; /* below the folder; empty when there is none */
    Str content;
} WaitingValue;

typedef struct {
    ARRAY(WaitingValue) values;
    Map names;
} Waiting;

/* Whether the value is one that can be kept; gives what stands in the .env for it. */
bool waiting_text(const UhValue *value, Str env, Str folder, Arena *arena, Str *text, Error *error);

/* Whether the same file waits already; `same` says whether with the same content. */
bool waiting_has_file(const Waiting *w, Str file, Str content, bool *same);

/* Adds a value unless one of its name waits already. */
void waiting_add(Waiting *w, const UhValue *value, Str text, Arena *arena);

/* What waits for the .env, from that value on; free() it. */
EnvLine *waiting_lines(const Waiting *w, uint32_t from, size_t *count);

#endif
