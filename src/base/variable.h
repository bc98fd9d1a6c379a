/* variable.h - names of variables of the environment */
#ifndef BASE_VARIABLE_H
#define BASE_VARIABLE_H

#include "base/str.h"

/* Letters, digits and `_`, no digit in front. */
bool variable_is_name(Str name);

/* Whether other programs set it, or shells, loaders and interpreters obey it: whoever loads a .env file that sets
 * one gets another program than before, or another value than the file's. */
bool variable_is_others(Str name);

/* The i-th of them; NULL behind the last: for the test that they are sorted. */
const char *variable_other(size_t i);

#endif
