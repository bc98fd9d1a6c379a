/* detector.h - all that is known of one language, ready to look at texts
 *
 * Read once from the data and not changed afterwards, but for a prefilter that is made when it pays; threads
 * share it.
 *
 *     Detector d = {0};
 *     if (!detector_read(&d, STR("python"), &data, &arena, &error)) ...;
 *     if (detector_may_find(&d, text)) {
 *         detector_wake(&d);
 *         ... parse ...
 *         detector_run(&d, &tree, NULL, false, &file_arena, &names, &findings);
 *     }
 */
#ifndef SCAN_FIND_DETECTOR_H
#define SCAN_FIND_DETECTOR_H

#include "scan/find/finding.h"
#include "scan/prefilter/hint.h"
#include "scan/prefilter/prefilter.h"
#include "scan/rules/frozen.h"

#include <pthread.h>
#include <stdatomic.h>

typedef struct {
    Str name; /* of the language */
    Language language;
    RuleSet rules;
    Arena *arena;
    bool is_built_in;      /* no user's data is in it */
    _Atomic bool is_awake; /* the language and the rules are there */
    bool sees_loads;       /* lets texts through that only load variables; set before the first */
    uint32_t finders;      /* how many groups of the prefilter find something; others see loads */
    _Atomic(Prefilter *) prefilter;           /* made when it pays: see detector_may_find() */
    _Atomic(const HintSieve *) hinting; /* for detector_hints(), there once that was asked */
    _Atomic uint32_t looked;                  /* how many texts have been looked at */
    pthread_mutex_t lock;                     /* while one of the two is made */
} Detector;

/* Reads what `data` has of the language; takes it as it was when the program was built, if `data` adds nothing. */
bool detector_read(Detector *d, Str language, const Data *data, Arena *arena, Error *error);

/* Reads the built-in data of a language, for script/freeze.c; what is kept of it stands first on the arena. */
bool detector_freeze(Str name, Str language, Arena *arena, Error *error);

/* Takes what detector_run() needs, unless it is there. */
void detector_wake(Detector *d);

/* Gives back what is not on the arena. */
void detector_clear(Detector *d);

/* False only when detector_run() would find nothing. Where no prefilter was made when the program was built, the first
 * few small texts are let through: to parse them costs less than to make one. */
bool detector_may_find(Detector *d, Str text);

/* What a text may do with variables whose names it does not spell: a bit for each HintKind. */
uint32_t detector_hints(Detector *d, Str text);

/* Whether something reads all variables that begin as this name does, without being told the prefix. */
bool detector_has_usual(Detector *d, Str name);

/* `takes_doubtful`: doubtful findings will be fixed, so their values are looked for elsewhere, too. */
void detector_run(const Detector *d, const Tree *tree, const Reaches *reached, bool takes_doubtful, Arena *arena,
                  Names *names, Findings *findings);

#endif
