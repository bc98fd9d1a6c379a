/* error.h - why something could not be done, for a person
 *
 * Functions that can fail return false and set their last parameter, an `Error *`; on success they leave it
 * alone. The text names the thing (a path, with line and column where there are any) and never holds a
 * secret. `{0}` is "no error"; error_clear() frees the text. The first error set is kept.
 */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include "base/str.h"

typedef struct {
    Buf text;
    bool stale; /* what was there is not what the caller knew of it: another attempt may succeed */
} Error;

/* Sets the text unless one is set; always returns false, so that `return error_set(...)` reads well. */
bool error_set(Error *e, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The same with ": " and the text of the errno value `number` behind it. */
bool error_set_errno(Error *e, int number, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same as error_set() for an error that is `stale`. */
bool error_set_stale(Error *e, const char *format, ...) __attribute__((format(printf, 2, 3)));

void error_clear(Error *e);

#endif
