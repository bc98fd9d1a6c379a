/* scanner.h - looks at files, one after the other, and keeps what is worth telling
 *
 * A scanner belongs to one thread: it has a worker of the engine, a buffer for texts that is used again for
 * every file, and an arena for what was found.
 */
#ifndef APP_JOB_SCANNER_H
#define APP_JOB_SCANNER_H

#include "app/config/settings.h"
#include "app/files/reader.h"
#include "app/job/closed.h"
#include "app/job/order.h"
#include "app/job/queue.h"
#include "app/job/surroundings.h"
#include "app/project/module.h"
#include "app/project/format.h"
#include "app/project/project.h"
#include "base/array.h"
#include "report/report.h"

/* A variable that a file wants for a value. */
typedef struct {
    Str name;
    uint64_t value; /* its UhFinding.sum */
} Wish;

typedef struct {
    ReportFile file;
    bool failed; /* it could not be looked at, and should have been: file.skipped says why */
    bool named;  /* on the command line */
    Str read_at_load; /* a variable that it reads as soon as it is loaded; empty: none */
    Str early;   /* what the engine has to say of its fixes; empty when that is nothing */
    Str trouble; /* why the file could not be fixed, or the values not stored */
    const UhReach *reached; /* what of this file reaches a sink in others of this run */
    size_t reached_count;
    ARRAY(Wish) wishes;
    const char *const *apart; /* of UhInput: names that other files are to have; NULL: none */
    Guess *guess; /* of its fix; NULL: none was made. The list of the scanner's found ones owns it */
} Found;

typedef ARRAY(Found) FoundList;

/* A value that a file takes from another module. */
typedef struct {
    Str path; /* of the file, as it is printed */
    UhReach reach;
} ScannerReach;

/* A file that was looked at: so that another file's imports can be told from a library's. */
typedef struct {
    uint64_t hash; /* of its path as it is printed */
    bool test_folder;
} ScannerSeen;

typedef ARRAY(ScannerReach) ScannerReaches;
typedef ARRAY(ScannerSeen) ScannerSeenList;

/* A file to look at. */
typedef struct {
    int dir;          /* the folder's descriptor, or AT_FDCWD */
    const char *name; /* below it */
    Str folder;       /* how the folder is printed; empty for none. The file's path is this and the name */
    bool named;
    bool test_folder; /* all that is in its folder is test code */
    const UhReach *reached; /* what of it reaches a sink in other files */
    size_t reached_count;
    Queue *queue; /* in which it waits for its turn to be planned, and its number; NULL: at once */
    uint32_t number;
} Candidate;

typedef ARRAY(Candidate) Candidates;

typedef struct {
    const UhEngine *engine;
    const Settings *settings;
    UhWorker *worker; /* made when the first text is there */
    Buf text;
    Buf why; /* there is no text */
    Buf path; /* of the file at hand, as it is printed */
    struct KeepRun *run; /* settings->keep's, made when there is one */
    Surroundings *around; /* to plan with what was found; NULL: that is planned when it is fixed */
    bool guesses;         /* the plan is kept for the fix, which comes later */
    ARRAY(Guess *) guessed; /* freed with the scanner */
    Candidates held;      /* see scanner_hold() */
    Modules modules;
    Projects projects;
    Formats formats;
    Arena arena;
    FoundList found;
    ScannerReaches reaches;
    OrderLoads loads;
    ClosedClasses closed;
    ScannerSeenList seen;
    uint32_t looked_at;
} Scanner;

Scanner scanner_of(const UhEngine *engine, const Settings *settings);

/* Looks whether a file may have something to find, and keeps it in `held` then, for scanner_look(). */
void scanner_hold(Scanner *s, const Candidate *c);

/* Looks at one file, and adds to `found` when there is something to tell. The second takes the text that is in
 * the buffer already, and what a reader said of it. */
void scanner_look(Scanner *s, const Candidate *c);
void scanner_look_at(Scanner *s, const Candidate *c, ReaderStatus status);

/* Adds to an input for the file of that path (as it is printed) what options and configuration say of it. */
void scanner_prepare(Scanner *s, Str path, UhInput *input);

/* Runs the engine over the file of that path (as it is printed), with what options and configuration say of it. The
 * worker is made when this is first called. */
const UhResult *scanner_run(Scanner *s, Str path, const UhInput *input);

/* Adds a path that could not be looked at, with the error's text, which is cleared. */
void scanner_fail(Scanner *s, Str path, Error *error);

/* Notes a path that the configuration, which came with the code, excludes. */
void scanner_pass(Scanner *s, Str path);

/* Whether a file that was not looked at is a failure: it was named, or --strict-scan asks for all, those that were not
 * looked at to the end among them. */
bool scanner_minds(const Scanner *s, bool named);

/* What a reader said instead of giving a text: for a Found that was not looked at. */
void scanner_note(Scanner *s, Found *found, ReaderStatus status);

/* Asks anew what package.json and the like say. */
void scanner_forget_project(Scanner *s);

/* Begins anew: nothing was looked at. */
void scanner_forget_found(Scanner *s);

/* Gives back what it takes to look at a file; what was found stays. The first leaves the text. */
void scanner_drop_worker(Scanner *s);
void scanner_rest(Scanner *s);

/* Overwrites the last text. */
void scanner_clear(Scanner *s);

#endif
