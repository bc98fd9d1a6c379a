/* variable.h - names of variables of the environment */
#ifndef BASE_VARIABLE_H
#define BASE_VARIABLE_H

#include "base/str.h"

/* Letters, digits and `_`, no digit in front. */
bool variable_is_name(Str name);

/* A capital, a digit or `_`. */
bool variable_is_capital(char c);

/* Whether a text is spelled as names of variables are: three of those at least. */
bool variable_is_spelled(Str text);

/* Whether a text is the shape of names that code puts together, as "JWT_*": capitals, `*` for what is not
 * known, and three neighbouring bytes at least that are. */
bool variable_is_shape(Str text);

/* Whether a name is that, or of that shape, in which each `*` stands for a byte or more. */
bool variable_fits(Str name, Str shape);

/* Whether such a name may stand in a piece of code: most have none, and need no reading. */
bool variable_may_stand_in(Str code);

/* Whether a text holds the word "env", in whatever letters. */
bool variable_says_env(Str text);

/* Whether other programs set it, or shells, loaders and interpreters obey it: whoever loads a .env file that sets
 * one gets another program than before, or another value than the file's. */
bool variable_is_others(Str name);

/* The i-th of them; NULL behind the last: for the test that they are sorted. */
const char *variable_other(size_t i);

#endif
