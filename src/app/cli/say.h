/* say.h - messages for the person at the terminal, on standard error
 *
 * One line each, "unhardcode: " in front, written at once. Control characters of what they name are made
 * visible.
 */
#ifndef APP_CLI_SAY_H
#define APP_CLI_SAY_H

#include "base/error.h"

void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Says the error, if one is set, and clears it. Returns whether there was one. */
bool say_error(Error *error);

/* The same of an error that stays. */
bool say_failure(const Error *error);

/* A line that stays below the others, until the next call: how far the work is. NULL takes it away. */
void say_progress(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
