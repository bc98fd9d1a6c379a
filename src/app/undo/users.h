/* users.h - files that came to read a variable since a moment
 *
 * Only files that were changed since are read at all. Looked at is what git would look at below the folder, with
 * what is hidden, but not `.env` and its like, nor texts for people. In source code the line has to speak of an
 * environment or configuration, or to list names: `app.config["KEY"]` is another KEY.
 */
#ifndef APP_UNDO_USERS_H
#define APP_UNDO_USERS_H

#include "base/arena.h"

#include <time.h>

typedef struct {
    Str word; /* the variable */
    Str path; /* out: of such a file, as it is printed; empty: there is none */
} User;

/* `is_known` says of full paths, with when they were last changed, which are not meant. */
void users_find(const char *folder, struct timespec since, User *users, size_t count,
                bool (*is_known)(const void *context, Str path, struct timespec changed), const void *context,
                Arena *arena);

#endif
