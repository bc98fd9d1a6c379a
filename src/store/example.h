/* example.h - the .env.example beside a .env: the names without the values, for people who set up a copy */
#ifndef STORE_EXAMPLE_H
#define STORE_EXAMPLE_H

#include "base/error.h"

/* Adds `NAME=` for each name that the file lacks. Without such a file nothing is done, and that is fine. */
bool example_extend(const char *path, const Str *names, size_t count, Error *error);

#endif
