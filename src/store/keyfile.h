/* keyfile.h - one value in a private file of its own
 *
 * For keys of many lines (PEM). The file holds exactly the bytes of the value: no line end is added.
 */
#ifndef STORE_KEYFILE_H
#define STORE_KEYFILE_H

#include "base/error.h"
#include "store/trail.h"

/* Whether `file` is a path that stays below the folder it is relative to. */
bool keyfile_path_ok(Str file);

/* Whether the private file at the full path holds exactly these bytes. */
bool keyfile_holds(const char *path, Str bytes);

/* Writes `bytes` to `file` below the full path `folder`, mode 0600, missing folders with 0700, and reads it
 * back. One that holds these bytes already is its owner's alone from now on; any other content is an error.
 * Guarded (store/guard.h): `ignore` gets the path of a .gitignore that was extended. */
bool keyfile_write(Str folder, Str file, Str bytes, Buf *ignore, const Trail *trail, Error *error);

#endif
