/* example.h - the .env.example beside a .env: the names without the values, for people who set up a copy */
#ifndef STORE_EXAMPLE_H
#define STORE_EXAMPLE_H

#include "base/error.h"
#include "store/trail.h"

/* Whom it tells of its steps, and of which .env; nobody when `trail` is NULL. */
typedef struct {
    const Trail *trail;
    Str env;
} ExampleTrail;

/* Adds `NAME=` for each name that the file lacks. Without such a file nothing is done, and that is fine. *extended
 * says that it got some. */
bool example_extend(const char *path, const Str *names, size_t count, bool *extended, const ExampleTrail *trail,
                    Error *error);

#endif
