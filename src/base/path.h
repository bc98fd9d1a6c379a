/* path.h - paths as they are printed */
#ifndef BASE_PATH_H
#define BASE_PATH_H

#include "base/str.h"

/* Without "./" in front and "/" behind; empty for the current folder. */
Str path_tidy(Str path);

/* Appends the folder, a slash when it needs one, and the name. */
void path_add(Buf *out, Str folder, Str name);

/* Appends a path relative to the full path `root`, for one below it; a relative path is one in the full path
 * `current`. By its text alone: links are not followed. False when it is not below. */
bool path_below(Str root, Str current, Str path, Buf *out);

/* Appends a full path relative to the full path of a folder, with "../" where it takes that. */
void path_relate(Str folder, Str path, Buf *out);

/* Appends the real path of a path's folder, and its name; the path itself, by its text, when there is no such
 * folder. */
void path_full(Str path, Buf *out);

/* What stands before the last slash of a path, empty without one; and what behind it, all of the path without one. */
Str path_folder(Str path);
Str path_name(Str path);

/* Appends a path as sh reads it: in quotes when it has to be. */
void path_add_quoted(Buf *out, Str path);

/* A full path relative to the current folder, when it is below that. */
Str path_short(Str path);

#endif
