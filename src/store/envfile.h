/* envfile.h - the .env file on the disk: read it, add lines to it */
#ifndef STORE_ENVFILE_H
#define STORE_ENVFILE_H

#include "base/file.h"
#include "store/trail.h"

/* Reads the file into `text`; an absent one reads as empty, with *exists false. Links are refused. */
bool envfile_read(const char *path, Buf *text, bool *exists, Error *error);

typedef struct {
    Str name, text;
    bool added; /* out: it was not there before */
} EnvLine;

typedef struct {
    const Trail *trail; /* in; may be NULL */
    bool guarded;  /* in and out: git was asked before in this run; it is not asked for every file that is fixed */
    Buf ignore;    /* the .gitignore that was extended; empty when none was */
    bool narrowed; /* group and others could read the file, and cannot any more */
    FileStamp before, after; /* how the file looked when it was read, and with all lines in it */
} EnvChange;

/* Adds the lines whose names are not there yet and reads all of them back. Fails, with the file as it was,
 * when a name has another value, and when the file may not hold secrets (store/guard.h). A file that has all of them
 * is guarded and narrowed like one that gets some. `path` is full and the caller holds the lock of its folder. */
bool envfile_add(const char *path, EnvLine *lines, size_t count, EnvChange *change, Error *error);

/* Whether envfile_add() would succeed, as far as that can be known: makes the text and reads all lines back from it,
 * and writes nothing. */
bool envfile_try(const char *path, EnvLine *lines, size_t count, Error *error);

#endif
