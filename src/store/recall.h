/* recall.h - a value that was stored, read back by the name that it has */
#ifndef STORE_RECALL_H
#define STORE_RECALL_H

#include "base/error.h"
#include "store/dotenv.h"
#include "unhardcode.h"

typedef struct {
    const char *path; /* of the .env, in full */
    const char *name; /* in it */
    UhStoreAs as;
    const char *file; /* UH_STORE_FILE: the private file, in full */
} RecallKey;

/* The .env that was read last, for the next value; `{0}` is none. */
typedef struct {
    Arena arena;
    Str path;
    Dotenv env;
} Recall;

/* Appends the bytes that the key stands for. False when they are not there, or readers of the .env do not agree on
 * them. */
bool recall_value(Recall *recall, const RecallKey *key, Buf *bytes, Error *error);

void recall_clear(Recall *recall); /* overwrites the values */

#endif
