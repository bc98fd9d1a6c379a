/* path.h - paths as they are printed */
#ifndef APP_PATH_H
#define APP_PATH_H

#include "base/str.h"

/* Without "./" in front and "/" behind; empty for the current folder. */
Str path_tidy(Str path);

/* Appends the folder, a slash when it needs one, and the name. */
void path_add(Buf *out, Str folder, Str name);

/* A full path relative to the current folder, when it is below that. */
Str path_short(Str path);

#endif
