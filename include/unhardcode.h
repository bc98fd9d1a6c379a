/* unhardcode.h - find hardcoded signing keys in source text and rewrite the code that holds them
 *
 * The library sees bytes and returns bytes: it opens no file, prints nothing, and keeps no state between
 * texts. The engine is immutable once made and may be shared by threads; a worker belongs to one thread.
 *
 *     UhEngine *engine = uh_engine_new(&(UhOptions){.template_name = "env"}, &message);
 *     UhWorker *worker = uh_worker_new(engine);
 *     const UhResult *r = uh_worker_run(worker, &(UhInput){.path = "app.py", .text = text, .len = len, .fix = true});
 *     for (size_t i = 0; i < r->finding_count; i++) use(&r->findings[i]);
 *     // store r->values first; then put r->edits into the text, from the last to the first, and write that
 *     uh_worker_free(worker), uh_engine_free(engine);
 *
 * A result and all that it points to belongs to the worker and lives until its next run. Strings end in NUL;
 * bytes that may hold NULs come with a length. Offsets are bytes from the start of the text. Texts have less
 * than 4 GiB.
 */
#ifndef UNHARDCODE_H
#define UNHARDCODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "unhardcode_hints.h"
#include "unhardcode_language.h"
#include "unhardcode_told.h"

#define UH_VERSION "0.1.0"

typedef struct UhWorker UhWorker;

/* A data file (`grammars/...` or `templates/...`) that stands in for, or adds to, the built-in ones. */
typedef struct {
    const char *path;
    const char *text;
    size_t len;
} UhData;

typedef struct {
    const char *template_name; /* a folder below templates/; NULL: "env", and "file" for PEM private keys */
    const UhData *data;        /* must live as long as the engine */
    size_t data_count;
    const char *const *template_values; /* pairs: a value that templates declare, what it is; NULL at the end */
    bool loads;     /* look also at files without a finding for UhResult.load */
    bool no_budget; /* parse however long it takes: for tests under valgrind and sanitizers */
} UhOptions;

/* NULL when a data file cannot be read or the template is unknown; `*message` then says why (free() it). */
UhEngine *uh_engine_new(const UhOptions *options, char **message);
void uh_engine_free(UhEngine *engine);

UhWorker *uh_worker_new(const UhEngine *engine);
void uh_worker_free(UhWorker *worker);

/* Whether a file of this name is in a language that the engine knows; looks at the name alone. */
bool uh_engine_knows(const UhEngine *engine, const char *path);

/* Why files of this name are not looked at although it is known what they are; else NULL. */
const char *uh_engine_skips(const UhEngine *engine, const char *path);

/* The built-in templates and their one-line descriptions, sorted by name; NULL behind the last. */
const char *uh_template_name(const UhEngine *engine, size_t i, const char **about);

/* Where the code of a template reads a variable from. */
typedef struct {
    const char *template_name;
    const char *const *values; /* pairs: what the template declares (`path`), what it is here; NULL at the end */
    const char *place;         /* for people: "Vault: field KEY of the secret shop, mount secret"; may be "" */
    const char *put; /* a shell command that adds what it reads from standard input there, and replaces nothing else; it
                      * may be "" */
} UhPlace;

/* Tells it of a template and a variable, for code of that project. False for a template that says no such thing, and
 * with `*message` set (free() it) when a value is missing. What *place points to lives until the engine ends. */
bool uh_template_place(const UhEngine *engine, const char *template_name, const char *variable, const char *project,
                       UhPlace *place, char **message);

/* Whether a template, NULL: any, declares a value of that name. */
bool uh_template_declares(const UhEngine *engine, const char *template_name, const char *value_name);

/* Why this cannot be such a value: it stands in code and in commands; NULL when it can. */
const char *uh_template_value_check(const char *value);

/* What can be found: the rules, sorted by name, with the kinds of values they find ("session-key, signing-key") and
 * a sentence; NULL behind the last. Read when first asked for. */
const char *uh_rule_name(const UhEngine *engine, size_t i, const char **kinds, const char **message);

/* The refusal codes, sorted, and what to do then; NULL behind the last. */
const char *uh_reason_name(size_t i, const char **advice);

/* Some lines about a rule, a kind or a refusal code (or "all": about every value that was in code); NULL when there
 * are none. They live as long as the engine. */
const char *uh_explain(const UhEngine *engine, const char *word);

/* Why a line, in the form of grammars/README.md, cannot be a rule that a user adds as data (`grammars/user/rules`,
 * or `grammars/user/python` and the like); NULL when it can. free() it. */
char *uh_rule_check(const char *line);

/* Where removed values go, seen by the planner. Every function may be NULL. The calls of one run see the
 * names that the run itself has given out, so an implementation only answers for what is stored already. */
typedef struct {
    void *context;
    /* A name that already holds exactly this value, or NULL. */
    const char *(*find)(void *context, const char *bytes, size_t len);
    /* Whether the name holds a value already that is not this one. */
    bool (*taken)(void *context, const char *name, const char *bytes, size_t len);
    /* Whether every reader of the store gets these bytes back from plain text; if not, base64 is stored. */
    bool (*carries)(void *context, const char *bytes, size_t len);
    /* The variable that already leads to a private file with exactly these bytes, and where that file is below the
     * folder of the store; or NULL. */
    const char *(*find_file)(void *context, const char *bytes, size_t len, const char **file);
    /* The name of the file that variables are put into, without its folder; NULL: they are not kept. */
    const char *file;
} UhStore;

/* How good the claim of a value to the name of a variable is. */
typedef enum {
    UH_CLAIM_CHOSEN, /* the planner would call it so, and nothing else does */
    UH_CLAIM_BOUND,  /* the code binds the value to exactly this name */
    UH_CLAIM_STORED, /* the store has the value under this name */
    UH_CLAIM_READ    /* the code reads the variable already, and the value stands in for it */
} UhClaim;

/* What code may do to a variable that other code reads. */
typedef enum {
    UH_DEED_ASKS,   /* asks whether it is set */
    UH_DEED_CLEARS, /* takes it out of the environment, or all */
    UH_DEED_STARTS  /* starts the file at hand with an environment that does not have it */
} UhDeed;

/* A class that reads files of variables by itself, and stops the program when they have one that is none of its own. */
typedef struct {
    size_t at;                    /* where the class begins */
    const char *const *files;     /* as the code names them; none: there is no such class */
    size_t file_count;
    const char *const *variables; /* its own */
    size_t variable_count;
} UhClosed;

/* A class that reads its fields from the environment, and that another file may extend. */
typedef struct {
    const char *name;
    const char *prefix; /* of the variables of its fields; "" for none */
} UhSettings;

/* Another file of the project. */
typedef struct {
    const char *path; /* as it is printed */
    const char *text;
    size_t len;
    bool test_code;
} UhNeighbour;

/* What other files of the project say of a variable. Every function may be NULL. */
typedef struct {
    void *context;
    /* Whether the name means something else there, so that the value cannot have it: the files read or set the
     * variable, or declare it for others, and the claim is not good enough for that. `*where` then gets the place, as
     * "config.py:3". UH_CLAIM_READ: whether another value stands in for the same variable there. */
    bool (*taken)(void *context, const char *name, const char *bytes, size_t len, UhClaim claim, const char **where);
    /* Whether code of another file, of no test, does that. `*where` then gets the place. */
    bool (*does)(void *context, UhDeed deed, const char *name, const char **where);
    /* The classes of other files that stop at variables. They live as long as the context. */
    const UhClosed *(*closed)(void *context, size_t *count);
    /* The next file, in no order, that may speak of the variable or of the environment as a whole, for who looks for
     * himself; `*i` starts with 0. It lives until the next call of any of these. */
    bool (*next)(void *context, size_t *i, const char *name, UhNeighbour *file);
    /* The file that an import of the code at hand means, as it spells the module ("shop.names", "..names"). False when
     * it is none of the project, or may be one of several. It lives until the next call of any of these. */
    bool (*module)(void *context, const char *module, UhNeighbour *file);
} UhNeighbours;

typedef struct UhFilter UhFilter;
typedef struct { _Atomic bool is_set; } UhStop; /* another thread or a signal's handler ends with it what runs */
typedef enum { UH_ORDER_SAID = 1, UH_ORDER_MIXED = 2, UH_ORDER_FROM_FIRST = 4, UH_ORDER_ONE_SECTION = 8 } UhOrder;

/* A value that reaches a sink in another file than the one it is defined in. A result names what it takes from other
 * modules; the caller, who knows which files there are, gives it to the run of the file that is meant. */
typedef struct {
    const char *module; /* as the importing file spells it: "./config", ".settings", "shop.config"; unused as input */
    const char *member; /* dotted: "constants.secret", "default.secret"; "()" is what a function returns */
    const char *rule, *kind; /* of the sink */
    bool stands_in;          /* it gets there only where the code is given nothing else */
} UhReach;

/* How a project wants its code: what nobody says is 0, and left to the file. */
typedef struct {
    unsigned width; /* columns of a line */
    char quote;     /* ' or " */
    int semicolons; /* 1: statements end in one, -1: they do not */
    bool mixed;     /* imports of a section are sorted by the module alone */
} UhFormat;

typedef struct {
    const char *path; /* its ending names the language, other parts of it tell where the code runs; never printed */
    const char *text;
    size_t len;
    bool fix;              /* plan the rewrite as well */
    bool unsafe;           /* also plan fixes of class UH_FIX_UNSAFE */
    bool strict;           /* write code that takes no empty value either, where a template has such */
    const char *const *renames, *const *apart; /* pairs, NULL at the end: what would be chosen, and another */
    const char *place;     /* a word for what the file belongs to, to go in front of a taken name; may be NULL */
    int64_t now;           /* seconds since 1970, for tokens that are over; 0: that is not asked */
    bool later;            /* plan nothing yet: uh_worker_plan() does, when there is something to plan */
    bool test_code;        /* report, with the reason `test-code`, but do not fix */
    const UhReach *reached; /* what of this file reaches a sink in others */
    size_t reached_count;
    const char *made_from;   /* the source that the file is made from, as it is printed; "": from what is not known;
                              * NULL: nothing says that it is made */
    const char *module_kind; /* as UhLanguage has it: what a manifest says, for names that leave it open; else NULL */
    bool checked;          /* a checker of types looks at it, as the project says */
    unsigned order;        /* how the project sorts imports, of UhOrder (fix/layout/sorting.h); 0: as the file does */
    UhFormat format;       /* how the project's formatters are set up */
    const UhStore *store;  /* may be NULL */
    const UhNeighbours *neighbours;  /* may be NULL; asked when a fix is planned */
    const UhClosed *closed; /* such classes of other files of the program */
    size_t closed_count;
    const UhSettings *settings; /* such classes of other files, for uh_worker_variables() */
    size_t settings_count;
    const UhFilter *filter;    /* may be NULL */
    const UhStop *stop;        /* may be NULL; a text that is stopped is UH_SKIPPED, whatever was found in it */
    const char *template_name; /* instead of the engine's; NULL for that */
    const char *project;       /* {{project}} of templates; NULL: "app" */
} UhInput;

typedef enum { UH_CONFIDENCE_NAME, UH_CONFIDENCE_FORMAT, UH_CONFIDENCE_SINK } UhConfidence;
typedef enum { UH_FIX_NONE, UH_FIX_UNSAFE, UH_FIX_SAFE } UhFix;

typedef struct {
    size_t start, end;        /* the literal, quotes included, where it stands */
    const char *rule;         /* "env-fallback", "raw-jwt", "pem-private-key", ... */
    const char *kind;         /* "signing-key", "session-key", "private-key", "jwt", "token" */
    const char *name;         /* what it is bound to in the code: "JWT_SECRET_KEY"; "" when nothing names it */
    const char *message;      /* one sentence; never holds the value */
    UhConfidence confidence;
    bool echo;                /* its value is that of another finding: told with that one */
    bool weak;                /* short or a well-known word: can be guessed */
    bool known;               /* published, in a documentation or as a default: everybody can look it up */
    UhFix fix;                /* the class of the fix, UH_FIX_NONE when there is none */
    const char *reason;       /* why it is not fixed: a refusal code such as "assigns-environment", or NULL */
    const char *advice;       /* what to do then, one sentence; of an unsafe fix what is unsafe; else NULL */
    bool stands_in;           /* for a variable that the code reads itself, whose name is kept */
    const char *taken;        /* a variable that it cannot have: it means something else already; or NULL */
    const char *taken_at;     /* where: "config.py:3", or "line 3" of the text itself; NULL when `taken` is */
    const char *shape;        /* its line without the insides of strings, blanks and comments; NULL without a filter */
    bool fixed;               /* an edit of this result removes it */
    size_t value;             /* index into values when fixed */
    const char *wants;        /* the variable that it would have if no other value were there */
    uint64_t sum;             /* equal for equal values, and not to be written anywhere */
} UhFinding;

/* Asked for each finding, in the order of the text, before anything is planned: one that is not kept is neither told
 * nor fixed. The finding has no fix, reason and value yet. */
struct UhFilter {
    void *context;
    bool (*keeps)(void *context, const UhFinding *finding);
};

/* Replace [start, end) of the text by `text`. Edits are sorted and never overlap or touch. */
typedef struct {
    size_t start, end;
    const char *text;
    size_t len;
} UhEdit;

typedef enum {
    UH_STORE_TEXT,   /* under `name`, as it is */
    UH_STORE_BASE64, /* under `name`, which ends in _B64, encoded */
    UH_STORE_FILE    /* in a private file; `name` is the variable that holds the file's path, if there is one */
} UhStoreAs;

/* What must be in the store before the edits are written. Each name stands here once. */
typedef struct {
    const char *name;
    const char *file; /* UH_STORE_FILE: its path, relative to the folder of the store */
    const char *bytes;
    size_t len;
    UhStoreAs as;
    bool stands_in;       /* for a variable that the code reads itself: whatever is set there, so no other value's */
    const UhPlace *place; /* the template reads it there, and the user has to carry it there; else NULL */
    const char *rotate;  /* one line: how to make a new one and what the change does */
} UhValue;

typedef enum {
    UH_DONE,    /* looked at; zero or more findings */
    UH_UNKNOWN, /* no language has such a file name */
    UH_SKIPPED  /* not looked at or not to the end: `skipped` says why */
} UhStatus;

typedef struct {
    UhStatus status;
    const char *skipped; /* why; also with UH_DONE, when something may be missing; else NULL */
    bool plans_later;    /* something was found: uh_worker_plan() tells what */
    const UhFinding *findings; /* sorted by start */
    size_t finding_count;
    const UhEdit *edits;
    size_t edit_count;
    const UhValue *values;
    size_t value_count;
    const UhReach *reaches; /* what of other files reaches a sink here */
    size_t reach_count;
    const UhLostMark *lost_marks; /* by the line that they were to silence */
    size_t lost_mark_count;
    UhLoad load;
    UhClosed closed; /* looked for where something is found, and with UhOptions.loads */
    const char *early; /* one line, when a fixed read comes before that place in the same file; else NULL */
    const char *asked; /* one line, when code asks whether a variable is set that is stored from now on, or when two
                        * variables have one value; else NULL */
    const char *read_at_load; /* a variable that is read when the file is loaded, where nothing in it fills the
                               * environment; NULL: none */
    const UhNote *notes; /* of fixed findings, sorted by place */
    size_t note_count;
    const char *needs; /* what the template wants installed and set, one line; "" for nothing */
} UhResult;

const UhResult *uh_worker_run(UhWorker *worker, const UhInput *input);
bool uh_worker_may_find(UhWorker *worker, const char *path, const char *text, size_t len); /* a quick look: may it? */

/* After a run with `later` whose result says `plans_later`: the result with its findings. Text, path and `reached` must
 * be those of that run; the rest of the input may say more than it did then. */
const UhResult *uh_worker_plan(UhWorker *worker, const UhInput *input);

/* A copy that outlives the next run. uh_result_free() overwrites it; NULL is fine. */
UhResult *uh_result_keep(const UhResult *result);
void uh_result_free(UhResult *result);

/* ---- which variables of the environment a text speaks of */
typedef enum {
    UH_VARIABLE_READ, /* the code reads it, or asks whether it is there */
    UH_VARIABLE_SET,  /* the code gives it a value, or takes it away */
    UH_VARIABLE_TEXT, /* a text of the code is the name, as in `names = ["X"]` */
    UH_VARIABLE_KEY,  /* a key of an object is the name, as in `defaults = {"X": 1}` */
    UH_VARIABLE_MIXED, /* all are settings: the name is what stands between parts of a key and of a variable, ":__" */
    UH_VARIABLE_MIXED_SMALL, /* the same, with keys in small letters */
    UH_VARIABLE_ASKED /* what depends on whether it is set stands here; a read stands here or before as well */
} UhVariableUse;

typedef struct {
    const char *name; /* "JWT_KEY"; of names that code puts together their shape: "JWT_*", "*_KEY" */
    size_t at;        /* where the use begins */
    UhVariableUse use;
} UhVariable;

/* Code that takes a variable out of the environment, or starts a program without it. */
typedef struct {
    size_t at;
    const char *variable; /* that is taken out; "": all of them */
    bool thins;           /* some are kept: those that the text spells may be */
    const char *starts;   /* the file that is started, as the code spells it ("": this one); NULL: none is */
} UhLoss;

typedef struct {
    bool known; /* the text could be read */
    const UhVariable *at;
    size_t count;
    const UhLoss *losses;
    size_t loss_count;
    UhClosed closed; /* the first such class */
    const UhSettings *settings; /* those whose names do not tell what they are */
    size_t settings_count;
    bool computes; /* it asks for names that it computes, or hands all variables on: its texts and keys may be some */
} UhVariables;

/* The variables of a text, as its language has it. Lives until the next call for this worker. */
const UhVariables *uh_worker_variables(UhWorker *worker, const UhInput *input);

/* Whether code of two files can run in one program, as their names tell. */
bool uh_engine_runs_together(const UhEngine *engine, const char *path, const char *other);

/* ---- what makes a fix trustworthy, for a reviewer */
#define UH_WHOLE_FILE SIZE_MAX
typedef struct {
    const char *check; /* "parses", "same-tree", "bytes", ...: what proof.h and prove.c say of it */
    size_t finding;    /* index of the finding that it is about, or UH_WHOLE_FILE */
    bool holds;
    bool unseen;        /* nobody looked, and so `holds` is true: the detail says at what */
    const char *detail; /* half a sentence; never holds a value */
} UhCheck;

typedef struct {
    const UhResult *result; /* the fix that is planned, as uh_worker_run() gives it */
    const UhCheck *checks;  /* those of the file first; none when nothing is to be changed */
    size_t check_count;
} UhProof;

/* Plans the fix, with or without `fix`, makes the changed text, and looks in that for what is promised. */
UhProof *uh_proof_new(const UhEngine *engine, const UhInput *input);
void uh_proof_free(UhProof *proof);

#endif
