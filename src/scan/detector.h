/* detector.h - all that is known of one language, ready to look at texts
 *
 * Read once from the data and not changed afterwards, but for a prefilter that is made when it pays; threads
 * share it.
 *
 *     Detector d = {0};
 *     if (!detector_read(&d, STR("python"), &data, &arena, &error)) ...;
 *     if (detector_may_find(&d, text)) {
 *         ... parse ...
 *         detector_run(&d, &tree, NULL, &file_arena, &names, &findings);
 *     }
 */
#ifndef SCAN_DETECTOR_H
#define SCAN_DETECTOR_H

#include "scan/finding.h"
#include "scan/prefilter.h"

#include <pthread.h>
#include <stdatomic.h>

typedef struct {
    Language language;
    RuleSet rules;
    Arena *arena;
    bool sees_loads;                /* lets texts through that only load variables; set before the first */
    bool takes_doubtful;            /* doubtful findings will be fixed: looks for their values elsewhere, too */
    _Atomic(Prefilter *) prefilter; /* made when it pays: see detector_may_find() */
    _Atomic uint32_t looked;        /* how many texts have been looked at */
    pthread_mutex_t lock;           /* while the prefilter is made */
} Detector;

bool detector_read(Detector *d, Str language, const Data *data, Arena *arena, Error *error);

/* Gives back what is not on the arena. */
void detector_clear(Detector *d);

/* False only when detector_run() would find nothing. The first few small texts are let through: to parse them
 * costs less than to make the prefilter. */
bool detector_may_find(Detector *d, Str text);

void detector_run(const Detector *d, const Tree *tree, const Reaches *reached, Arena *arena, Names *names,
                  Findings *findings);

#endif
