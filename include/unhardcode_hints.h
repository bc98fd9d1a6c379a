/* unhardcode_hints.h - whether a text is worth reading for the variables that it does not spell
 *
 * A part of unhardcode.h, for whoever looks through many files. Bytes alone are looked at: most texts need no parsing.
 */
#ifndef UNHARDCODE_HINTS_H
#define UNHARDCODE_HINTS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct UhEngine UhEngine;
typedef struct UhWorker UhWorker;

/* Why a text may matter to variables whose names it does not spell. */
enum {
    UH_HINT_KEYS = 1,    /* it reads some by fields of a class, or with a prefix in front of keys */
    UH_HINT_LOSES = 2,   /* it takes some out of the environment */
    UH_HINT_SHAPES = 4,  /* it reads all that begin so, or asks for members of classes */
    UH_HINT_SPEAKS = 8,  /* it speaks of the environment */
    UH_HINT_MIXES = 16,  /* it reads all of them among settings */
    UH_HINT_PREFIX = 32, /* it may give the fields of classes a prefix */
    UH_HINT_CLOSED = 64, /* it may have an UhClosed */
    UH_HINT_STARTS = 128 /* it starts programs with another environment */
};

/* Which of these may be, at a quick look. */
unsigned uh_worker_hints(UhWorker *worker, const char *path, const char *text, size_t len);

/* Whether such a text, which speaks of the environment, may put the name of a variable together; empty: any. */
bool uh_worker_joins(UhWorker *worker, const char *path, const char *text, size_t len, const char *variable);

/* Whether something in a file's language reads all variables that begin like this one, with no prefix in the code. */
bool uh_engine_has_usual(const UhEngine *engine, const char *path, const char *variable);

#endif
