/* detector.h - all that is known of one language, ready to look at texts
 *
 * Read once from the data and not changed afterwards; threads share it.
 *
 *     Detector d = {0};
 *     if (!detector_read(&d, STR("python"), &data, &arena, &error)) ...;
 *     if (detector_may_find(&d, text)) {
 *         ... parse ...
 *         detector_run(&d, &tree, &file_arena, &names, &findings);
 *     }
 */
#ifndef SCAN_DETECTOR_H
#define SCAN_DETECTOR_H

#include "scan/finding.h"
#include "scan/prefilter.h"

typedef struct {
    Language language;
    RuleSet rules;
    Prefilter *prefilter;
} Detector;

bool detector_read(Detector *d, Str language, const Data *data, Arena *arena, Error *error);

/* False only when detector_run() would find nothing. */
bool detector_may_find(const Detector *d, Str text);

void detector_run(const Detector *d, const Tree *tree, Arena *arena, Names *names, Findings *findings);

#endif
