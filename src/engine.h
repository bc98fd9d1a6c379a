/* engine.h - what an engine is made of: for the files right here, which are the public API */
#ifndef ENGINE_H
#define ENGINE_H

#include "fix/blanks.h"
#include "scan/find/detector.h"
#include "scan/rules/catalogue.h"
#include "unhardcode.h"

#include <pthread.h>

/* A language is read when a text in it first comes by; from then on it does not change. */
typedef struct Entry Entry;
struct Entry {
    Str name;
    Arena arena;
    Detector detector;
    bool is_good;
    const UhLanguage *told; /* made when it is first asked for */
    Error error;
    Entry *older;
};

struct UhEngine {
    Data data;
    Arena arena;
    LanguageEndings endings;
    Str template_name;
    bool loads, no_budget;
    pthread_mutex_t lock; /* of the entries, while one is read */
    Entry *entries;
    Strs template_names;
    const char *const *template_values;
    Catalogue catalogue; /* read when first asked for */
    bool has_catalogue;
};

/* Whether a folder below templates/ has that name. */
bool engine_knows_template(UhEngine *e, Str name);

/* What is told of a place, on the arena. */
UhPlace engine_place(Arena *arena, Str store, const BlankList *blanks, Str place, Str put);

/* The entry of a language, read; `is_good` is false when its data cannot be. */
Entry *engine_entry(UhEngine *e, Str name);

#endif
