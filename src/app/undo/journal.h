/* journal.h - what runs changed, so that the last one can be undone
 *
 * The room app/undo. In: what a run is about to write, and later the number of a run. Out: notes of it, and the sources
 * and stores as they were before. It sees app/files, app/project and the stores, and nothing of the job, which hands it
 * what to note.
 *
 * A run that replaces sources has one file of its own in $XDG_STATE_HOME/unhardcode/undo (or ~/.local/state/...), mode
 * 0600 in a folder of 0700: a line of JSON about the run, and one for each source, flushed to the disk before the
 * source is replaced. A line has the inverse of the edits, with a reference into the store and a spelling
 * (text/spelling.h) where a value stood: nothing in it comes from a value but its length. The steps of the commits
 * (store/trail.h) have a line each, too.
 *
 *     Journal journal = {0};
 *     size_t mark = journal_mark(&journal);
 *     for each source: journal_expect(&journal, &change);
 *     for each source: if (!journal_add(&journal, &change, &error)) say that it cannot be undone;
 *     journal_flush(&journal, &error);
 *     commit the values, with journal_trail(&journal) following
 *     if (nothing was committed) journal_take_back(&journal, mark);
 *     replace the sources
 *     journal_close(&journal);
 *
 * A line that a killed run left unfinished has no end: it is not read, and its source was not replaced. Journals have
 * numbers, in the order of their making: the clock has no part in it.
 */
#ifndef APP_UNDO_JOURNAL_H
#define APP_UNDO_JOURNAL_H

#include "base/array.h"
#include "base/error.h"
#include "store/trail.h"
#include "text/spelling.h"
#include "text/trace.h"
#include "unhardcode.h"

#include <time.h>

enum {
    JOURNAL_VERSION = 3,
    JOURNAL_MOST_HERE = 20, /* runs that are kept of one repository or folder */
    JOURNAL_MOST = 200      /* and of all */
};

/* ---- writing */

/* A value of the run, and where it is kept. */
typedef struct {
    Str bytes, name, store, file;
    UhStoreAs as;
} JournalKnown;

typedef struct {
    Str path; /* of the journal, in full; empty until there is one */
    Arena arena;
    int fd;
    size_t len;   /* of what was written */
    size_t steps; /* that commits told of */
    size_t told;  /* of them, at the last mark */
    bool broken;  /* half a line stands at the end */
    Trail trail;
    ARRAY(JournalKnown) known; /* the values of all sources so far */
    Traces others;             /* of them in the comments that are replaced; numbers are those of `known` */
    bool asked, answered;      /* there are such comments; `others` has the values */
} Journal;

typedef struct {
    const char *path; /* of the source */
    Str old, new;     /* its texts */
    const UhResult *result;
    const char *store; /* the .env, in full; NULL: the values are not kept */
} JournalChange;

/* Where the notes end now. */
size_t journal_mark(Journal *j);

/* The change is going to be added before the next mark. A comment that goes with a literal may quote a value of
 * another source: those of all changes that are expected, and of earlier ones, are known in it. */
void journal_expect(Journal *j, const JournalChange *change);

/* Whether a comment may go with a literal of the change. Such a change is best added when all values of the run are
 * known: a value that only becomes known later would stand in clear in the notes. */
bool journal_takes_comment(const JournalChange *change);

/* On false nothing was noted. */
bool journal_add(Journal *j, const JournalChange *change, Error *error);

/* Sees to it that all is on the disk. */
bool journal_flush(Journal *j, Error *error);

/* No source of the lines behind the mark is going to be replaced. The lines stay when a commit made steps since: they
 * tell of its values. */
void journal_take_back(Journal *j, size_t mark);

/* Whom a commit tells of its steps; nothing is noted before the first journal_add(). Lives as long as the journal does,
 * in its place. */
const Trail *journal_trail(Journal *j);

/* A journal without a source is taken away again. */
void journal_close(Journal *j);

/* ---- reading */

typedef struct {
    Str name, store, file; /* full paths */
    UhStoreAs as;
    bool quoted; /* a value of another source, that a comment in this one has a part of */
} JournalValue;

/* A part of a text that was replaced. */
typedef struct {
    Str text;          /* when `value` is UINT32_MAX */
    uint32_t value;    /* index of the value that stood there, */
    Spelling spelling; /* so; */
    Trace trace;       /* or, with a length, that was quoted there so */
} JournalPiece;

typedef struct {
    size_t at; /* in the new text */
    size_t len; /* of */
    ARRAY(JournalPiece) new;
    ARRAY(JournalPiece) old;
    uint32_t nth, of; /* with a value in it: which of the places in the new text that look the same; from 1, 0: none */
} JournalEdit;

typedef struct {
    Str line;
    Str path; /* in full, without links */
    Str why;  /* it cannot be undone; then the rest is empty */
    bool back; /* an `undo` that did not come to its end put it back */
    size_t size; /* of the new text, */
    uint64_t hash;
    ARRAY(JournalEdit) edits;
    ARRAY(JournalValue) values;
} JournalEntry;

/* A step of a commit. */
typedef struct {
    Str line;
    TrailStep step;
    int64_t size; /* before, of the file; TRAIL_IGNORE: of the file `about`; -1: there was none, or it is not known */
} JournalStep;

typedef struct {
    Str path; /* of the journal, in full */
    Str text, head, time;
    struct timespec since; /* when the run began, in the clock of file systems */
    ARRAY(JournalEntry) entries; /* one for each source */
    ARRAY(JournalStep) steps;
    uint32_t lost; /* lines that cannot be read */
} JournalRun;

/* Reads one journal onto the arena. */
bool journal_read(JournalRun *run, Str path, Arena *arena, Error *error);

/* The same of a text that is in memory; the path is told in errors. */
bool journal_read_text(JournalRun *run, Str path, Str text, Arena *arena, Error *error);

/* What becomes of an entry or a step when a journal is written again. */
typedef enum { JOURNAL_DROP, JOURNAL_KEEP, JOURNAL_BACK /* keep, and note that the source was put back */ } JournalFate;

/* Writes it again, a fate for each entry and each step. When none is kept the file is removed. */
bool journal_rewrite(JournalRun *run, const JournalFate *entries, const JournalFate *steps, Arena *arena, Error *error);

/* ---- the folder (journal_folder.c) */

/* Appends its full path. Makes it when there is a `source` to be noted; but ~/.local/state is not made in the
 * repository or folder of that. False when there is none, or others may write to it. */
bool journal_folder(Buf *path, Str source, Error *error);

/* The names of the journals in it, the first of them first. */
typedef ARRAY(Str) JournalNames;
void journal_list(Str folder, JournalNames *names, Arena *arena);

/* Appends a new name: with a number above all that are in the folder, and of the repository or folder that the source
 * is in. */
void journal_name(Buf *name, Str folder, Str source);

/* Whether a journal is of the repository or folder that the full path, of a file or folder, is in: by its name. */
bool journal_is_of(Str name, Str path);

/* Whether two are of the same repository or folder. */
bool journal_same_place(Str name, Str other);

/* Removes the oldest when there are too many; `name` was just made. */
void journal_prune(Str folder, Str name);

#endif
