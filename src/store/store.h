/* store.h - where the values go that leave the code, before the code is touched
 *
 * The room store. In: names and values that leave the code. Out: the lines and private files that hold them, and a
 * trail by which `undo` takes them back. It sees base, text and the public header.
 *
 * One store is one .env file, with private files for keys below its folder.
 *
 *     Store *store = store_new(NULL, "src/app.py");
 *     UhStore view;
 *     store_view(store, &view);                       // for UhInput.store
 *     ... plan; if (store_hold(store)) plan again
 *     store_put(store, result->values, result->value_count, &error)
 *     if (!store_commit(store, &error)) leave the sources alone;
 *     if (!store_settle(store, &error)) say so;       // at the end of the run
 *     tell(store_report(store));
 *     store_free(store);
 *
 * What always holds: after a successful commit every value put so far can be read back and was flushed to the disk; a
 * value under an existing name is never replaced; the .env and the key files have mode 0600, are not links, and git
 * neither tracks nor shows them. Nothing is written, and nothing but the file's text is read, before the first commit
 * with something in it. A view may be used by several threads at once; put and commit belong to one thread at a time,
 * and to no moment at which another file is being replaced (base/file.h).
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include "base/error.h"
#include "store/trail.h"
#include "unhardcode.h"

typedef struct Store Store;

/* `path` is the file. NULL: that of place_default(). */
Store *store_new(const char *path, const char *start);

/* Keeps nothing (`--secrets none`): every commit succeeds. It knows which values the run has given names to. */
Store *store_none(void);

/* Overwrites all values. NULL is fine. */
void store_free(Store *store);

/* Whom the commits tell of each of their steps; it must live as long. */
void store_follow(Store *store, const Trail *trail);

/* Fills in the callbacks. They answer for the file and for what was put since: a name that a run gave out is
 * known to the next one as soon as it is put. `taken` also compares what is behind `X_B64` and `X_FILE`.
 * `find` returns names of base64 values only for values that text does not carry. */
void store_view(Store *store, UhStore *view);

/* For a store that outlives a run: lets the view read the file anew when it was written since the view last looked at
 * it. A lock that could not be had is waited for again. What was put and not committed is forgotten with it. */
void store_refresh(Store *store);

/* Keeps other runs out until the next commit. True when the file was written since the view last looked at it: names
 * that it gave out may be somebody else's by now. A lock that cannot be had is waited for once in a run: the next put
 * says why. */
bool store_hold(Store *store);

/* Collects values to be written, all of them or none; everything is copied. Fails when a name was given to another
 * value, or a value cannot be kept in the way it asks for. */
bool store_put(Store *store, const UhValue *values, size_t count, Error *error);

/* Writes what was put since the last commit, and lets other runs in. On false none of the sources that these values
 * came from may be changed; what was put and not written is forgotten. */
bool store_commit(Store *store, Error *error);

/* Lets other runs in although nothing is to be written. */
void store_release(Store *store);

/* The last look of a run: what was committed and is gone, since an editor saved an older copy, is put back and told in
 * the report's notes. False when something is not where the code will look for it. */
bool store_settle(Store *store, Error *error);

/* Whether a commit of all that was put would succeed, as far as that can be known before it: what would be written is
 * made and read back, and nothing is written. What was rehearsed before is not looked at again. *ignores says that a
 * .gitignore would get a line. */
bool store_rehearse(Store *store, bool *ignores, Error *error);

typedef struct {
    const char *path; /* of the .env, in full; NULL for store_none() */
    const char *const *names; /* that the commits added, in order */
    size_t name_count;
    const char *const *found; /* that were there already, and are read by code of this run now */
    size_t found_count;
    const char *const *files; /* private files written, in full */
    size_t file_count;
    const char *const *found_files; /* that were there already */
    size_t found_file_count;
    const char *const *ignores; /* .gitignore files extended, in full */
    size_t ignore_count;
    const char *const *examples; /* .env.example files extended, in full */
    size_t example_count;
    const char *const *notes; /* sentences: permissions narrowed, a .env.example that could not be extended */
    size_t note_count;
} StoreReport;

/* What the commits did so far. Lives until the next commit. */
StoreReport store_report(const Store *store);

#endif
