/* retrace.h - undoes the steps of a run's commits, when its sources are back
 *
 * What others came to use stays, and so does what they changed. The words for people: `gone` lists what was taken away
 * as a whole, `lines` whose lines were taken out; each of `stays` is a sentence.
 *
 *     Retrace retrace = {.run = &run, .sources = &run, .restored = &files,
 *                        .entries = fates, .arena = &arena};
 *     retrace_found(&retrace, value);       // for each value that is in the code again
 *     fine = retrace_steps(&retrace, &error);
 */
#ifndef APP_UNDO_RETRACE_H
#define APP_UNDO_RETRACE_H

#include "app/undo/journal.h"
#include "app/undo/restored.h"
#include "base/map.h"

typedef struct {
    const JournalRun *run;      /* whose steps are undone */
    const JournalRun *sources;  /* whose sources were put back: the same, or one that used what this one stored */
    const RestoredFiles *restored;
    const JournalFate *entries; /* of the sources; JOURNAL_KEEP: what it reads is in use */
    Arena *arena;
    JournalFate *steps; /* out */
    Map found, used;    /* names and files of values, behind their place */
    Map staying;        /* files with lines that stay */
    ARRAY(Str) gone, lines, stays;
} Retrace;

void retrace_found(Retrace *r, const JournalValue *value);

/* On false some may be undone; the others are still noted. */
bool retrace_steps(Retrace *r, Error *error);

#endif
