/* restored.h - which files `undo` put back, and when: they are as they were before their run, not changed by others
 *
 * A list beside the journals, a line for each. Old ones are forgotten, which is not much of a loss: what then seems to
 * be changed by others keeps its variable.
 */
#ifndef APP_UNDO_RESTORED_H
#define APP_UNDO_RESTORED_H

#include "base/arena.h"
#include "base/error.h"
#include "base/map.h"

#include <time.h>

typedef struct {
    Arena arena;
    Map times; /* of full paths: the number of the line, from 1 */
    const struct timespec *at;
} RestoredFiles;

/* Reads the list of a folder of journals; without one it is empty. */
void restored_read(RestoredFiles *files, Str folder);

/* Whether the file was put back, and not been changed since. */
bool restored_has(const RestoredFiles *files, Str path, struct timespec changed);

/* Adds to the list of a folder; what cannot be written is not noted. */
void restored_add(Str folder, const char *path);

void restored_clear(RestoredFiles *files);

#endif
