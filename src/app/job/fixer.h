/* fixer.h - the second half of a run: rewrites files
 *
 * For each file: read it again, take the plan that was made when it was looked at if that would be the same now
 * (guess.h), else plan the fix anew, store the values, replace the file. When the
 * values cannot be stored the file is not touched. With `diff` nothing is written: the diff is collected. Other runs
 * may use the store: from the first plan that has something to store until that is done, they wait, and a plan that
 * was made before is made again when the store is not what it was. Once settings.stop is set no further file is looked
 * at; what was planned until then is carried out.
 *
 *     Fixer fixer = fixer_of(around);
 *     fixer_fix(&fixer, &found);               // the file's findings, as they are now; `found` stays where it is
 *     fixer_end(&fixer);                       // does what still waits, and looks whether all values are there
 *     ... tell what the user has to know: advice, lost, unstored, not_undoable
 *     fixer_clear(&fixer);
 */
#ifndef APP_JOB_FIXER_H
#define APP_JOB_FIXER_H

#include "app/job/advice.h"
#include "app/job/batch.h"
#include "app/job/glimpse.h"
#include "app/undo/journal.h"
#include "app/job/scanner.h"

/* What the diff has and the store has not yet. */
typedef struct {
    Store *store;
    uint32_t files;
    size_t bytes;
} Diffed;

typedef struct {
    Scanner scanner;
    Surroundings *around;
    Arena arena; /* for what is told in the end */
    Advice advice;
    Journal journal;
    Str not_undoable; /* why the run, or a part of it, cannot be undone; empty when it can */
    ClosedClasses closed; /* of all files that were looked at before */
    const UhClosed *closed_reads; /* what they read, of so many */
    uint32_t closed_count;
    Batch batch;
    Batch late;  /* whose values are stored, and whose files are replaced in the end: see waits() in fixer.c */
    bool ending; /* no more files come */
    Error lost; /* a value that is not where the code will look for it */
    Buf diff; /* of all files so far */
    Glimpses glimpses; /* of values, in the lines of the diff that stay */
    Map in_diff;         /* full paths of files, without links */
    Diffed diffed;       /* with `store` */
    Str diff_base; /* the folder that its paths are relative to, in full; empty while there is none */
    Error unstored; /* with `store`: why the values could not be stored; there is no diff then */
} Fixer;

/* The surroundings must live as long. */
Fixer fixer_of(Surroundings *around);

/* Fixes what can be fixed in found->file.path and notes what becomes of it, at the latest at the end. */
void fixer_fix(Fixer *f, Found *found);
void fixer_end(Fixer *f);

/* Carries out a plan that was kept, for that text of the file. On false found->trouble says why not. */
bool fixer_carry_out(Fixer *f, Found *found, Store *store, Str text, const UhResult *r);

/* Looks at the project's other files anew when they are next asked for. */
void fixer_forget_project(Fixer *f);

/* What the engine is given for a file. `found` may be NULL. Valid until the next call. */
UhInput fixer_input(Fixer *f, const char *path, Str text, const Found *found);

/* Appends to the diff. */
void fixer_add_diff(Fixer *f, Str path, Str text, const UhResult *r);

void fixer_clear(Fixer *f);

#endif
