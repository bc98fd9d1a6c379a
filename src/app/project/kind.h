/* kind.h - how a file speaks of variables of the environment, told by its name */
#ifndef APP_PROJECT_KIND_H
#define APP_PROJECT_KIND_H

#include "base/str.h"

typedef enum {
    KIND_CODE,    /* reads and sets them */
    KIND_CONFIG,  /* declares them for others: compose, CI, manifests */
    KIND_KEYS,    /* the same: each of its keys is one */
    KIND_NAMES,   /* maps settings to them: each text is the name of one */
    KIND_ENV,     /* gives them values: .env, prod.env */
    KIND_ENVRC,   /* a shell script that gives them values, and is rarely tracked */
    KIND_EXAMPLE, /* tells of a KIND_ENV what it should have: .env.example */
    KIND_LINES,   /* may tell of them: X=1 on every line, and a comment that says so */
    KIND_SHELL,   /* every word may be one */
    KIND_NONE     /* does not: documents, pictures, archives */
} FileKind;

FileKind kind_of(const char *name);

/* Whether a folder of that name holds other people's code, also where nothing ignores it. */
bool kind_is_foreign(Str folder);

/* For the test that the tables are sorted: the i-th of each; NULL behind the last. */
const char *kind_ending(unsigned i);
const char *kind_name(unsigned i);
const char *kind_whole(unsigned i);

#endif
