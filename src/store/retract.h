/* retract.h - takes back what commits wrote (store/trail.h): their own lines, and files that hold nothing else
 *
 * Nothing that somebody else wrote is touched: a line goes when it is as a commit wrote it, a file when it is empty,
 * a key when its file holds that key. Each change is on the disk when the call returns.
 */
#ifndef STORE_RETRACT_H
#define STORE_RETRACT_H

#include "base/array.h"
#include "base/error.h"

typedef enum {
    RETRACT_GONE,    /* it was not there any more */
    RETRACT_DONE,
    RETRACT_CHANGED  /* it stays: it is not as it was written */
} RetractStatus;

typedef struct {
    Str word; /* a variable, or a line of a .gitignore */
    RetractStatus status; /* out */
} RetractLine;

typedef enum { RETRACT_VALUES, RETRACT_EXAMPLES, RETRACT_IGNORES } RetractKind;

/* Takes the lines out of a file. */
bool retract_lines(const char *path, RetractKind kind, RetractLine *lines, size_t count, Error *error);

/* Takes off the line end that a last line got, when the file is as long as it was before and that. */
bool retract_end(const char *path, Str end, int64_t before, RetractStatus *status, Error *error);

/* Looks which variables the .env has lines for: their status becomes RETRACT_CHANGED, that of others RETRACT_GONE. */
void retract_look(const char *path, RetractLine *lines, size_t count);

/* Removes the file when it is empty, the folder when nothing is in it. */
bool retract_file(const char *path, RetractStatus *status, Error *error);
bool retract_folder(const char *path, RetractStatus *status, Error *error);

/* Removes the private file of a key that is in the code again. */
bool retract_key(const char *path, RetractStatus *status, Error *error);

#endif
