/* ledger.h - what a run has stored, and a look at its end whether all of it is still there
 *
 * An editor that has an older copy of the .env open writes that back over it, and what the run had added is gone. So
 * the run keeps what it stored in memory until it ends.
 *
 *     ledger_line(&ledger, name, text);         // after each commit: what stands in the .env,
 *     ledger_file(&ledger, path, content);      // what stands in a private file,
 *     ledger_seal(&ledger, &before, &after);    // and how that looked before the commit and looks now
 *     ...
 *     if (!ledger_is_untouched(&ledger, env)) ledger_restore(&ledger, env, &change, &told, &error);
 */
#ifndef STORE_LEDGER_H
#define STORE_LEDGER_H

#include "base/file.h"
#include "store/envfile.h"
#include "store/shelf.h"

typedef struct {
    Str path, content;
    FileStamp stamp;
} LedgerFile;

typedef struct {
    Arena arena; /* holds values */
    ARRAY(EnvLine) lines;
    Map names; /* to lines; one up */
    ARRAY(LedgerFile) files;
    FileStamp stamp; /* of the .env */
    bool sealed, disturbed; /* by somebody else, between two commits */
} Ledger;

/* Each takes copies; what is known already is not noted twice. */
void ledger_line(Ledger *l, Str name, Str text);
void ledger_file(Ledger *l, Str path, Str content);
void ledger_seal(Ledger *l, const FileStamp *before, const FileStamp *after);

bool ledger_knows(const Ledger *l, Str name);
bool ledger_has_file(const Ledger *l, Str path);

/* Adds the names to the shelf that it lacks: what vanished goes back, so its name is nobody else's. */
void ledger_reserve(const Ledger *l, Shelf *shelf, Arena *arena);

/* Whether neither the .env nor a private file was written since. */
bool ledger_is_untouched(const Ledger *l, const char *env);

/* Puts back what is gone; the caller holds the lock. `told` gets a sentence when something was, with what was done. A
 * name that has another value by now keeps that: then the lost one is stored under a name beside it, and the result is
 * false, as it is when something cannot be put back. */
bool ledger_restore(const Ledger *l, const char *env, EnvChange *change, Buf *told, Error *error);

void ledger_clear(Ledger *l); /* overwrites the values */

#endif
