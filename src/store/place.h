/* place.h - full paths of what a store keeps */
#ifndef STORE_PLACE_H
#define STORE_PLACE_H

#include "base/str.h"

/* Appends `.env` at the root of the repository that the file or folder `start` is in, without one in the folder of
 * `start`. Sources with the same one share a store. */
void place_default(const char *start, Buf *out);

/* Appends a path with its folder in full; the file itself may be absent, or be a link that has to be seen as one. */
void place_full(const char *path, Buf *out);

/* Appends a name to the path of a folder. */
void place_add(Buf *path, Str name);

#endif
