/* conf.h - line-oriented data: the files under grammars/
 *
 * A line holds words separated by blanks; `#` at the start of a line or behind a blank begins a comment; a
 * word in double quotes may hold blanks and `#`. Empty lines count only for the line number.
 *
 *     Conf conf = conf_open(STR("python/sinks"), text);
 *     while (conf_next(&conf, &error))
 *         use(conf.words, conf.count);
 */
#ifndef BASE_CONF_H
#define BASE_CONF_H

#include "base/error.h"

enum { CONF_WORDS = 32 };

typedef struct {
    Str path, rest;
    uint32_t line;  /* of the words, from 1 */
    uint32_t count; /* of the words */
    const char *start; /* of the line */
    Str words[CONF_WORDS];
} Conf;

Conf conf_open(Str path, Str text);

/* Reads the next line with words; false at the end, and with *error set on a line that cannot be read. */
bool conf_next(Conf *c, Error *error);

/* error_set() with "path:line:column: " in front, when there is a path: of the line's first word, or of that one. */
bool conf_fail(const Conf *c, Error *error, const char *format, ...) __attribute__((format(printf, 3, 4)));
bool conf_fail_at(const Conf *c, uint32_t word, Error *error, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

#endif
