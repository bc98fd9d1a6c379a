/* temp.h - the file that is written beside another one to take its place
 *
 *     if (!temp_open(&temp, dir, "app.py", path, error)) return false;
 *     bool ok = write to temp.fd ... && temp_close(&temp, path, error) && rename temp.name;
 *     temp_done(&temp, ok, error);
 *
 * It is created with mode 0600, lives in the folder of its target (a rename across file systems is a copy)
 * and is named after it, with a number that makes the name its own, so that the next run finds what a killed one has
 * left and takes nothing of anybody else's for it. A lock on it tells the two
 * cases apart: a live writer holds it to the end. There is one at a time in a process, which the signal
 * handlers of temp_signals_install know. Part of base/file; nobody else needs it.
 */
#ifndef BASE_TEMP_H
#define BASE_TEMP_H

#include "base/error.h"

#include <limits.h>

typedef struct {
    int dir;  /* the folder; the caller's */
    int fd;   /* for writing; -1 after temp_close */
    int lock; /* the same open file: keeps the lock until the file has its new name */
    char name[NAME_MAX + 1];
} Temp;

/* Makes an empty one for the file `base` in `dir`; `path` is for messages. */
bool temp_open(Temp *t, int dir, const char *base, const char *path, Error *error);

/* Flushes it to the disk and closes it, checking both. */
bool temp_close(Temp *t, const char *path, Error *error);

/* Ends it: with `renamed` it has its new name, otherwise it is removed. A failure to remove it is added to
 * the text of *error. */
void temp_done(Temp *t, bool renamed, Error *error);

/* SIGINT, SIGTERM and SIGHUP remove the temporary file of a write in progress before they end the process
 * (unless they were ignored already); SIGPIPE and SIGXFSZ are ignored, so that the write itself fails. */
void temp_signals_install(void);

#endif
