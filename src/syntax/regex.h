/* regex.h - patterns over bytes that cannot run away
 *
 * The only user of PCRE2. A pattern is static data of the caller; it is compiled when it is first needed, once,
 * and may be shared by threads:
 *
 *     static Regex pem = REGEX("-----BEGIN ([A-Z ]++)-----");
 *     size_t ends[4];                                      // start and end of the match, then of capture 1
 *     switch (regex_match(&pem, text, 0, ends, 2)) ...
 *
 * Patterns see bytes: `.` is one byte, and there is no UTF. A match may cost a bounded number of steps per place
 * where it could start, and 8 MB. That bounds time only if few places can start a match: begin a pattern with a
 * literal or a look-behind, and repeat possessively (`++`) or a bounded number of times. Running out of a limit
 * is not "no match": say so to the user.
 */
#ifndef SYNTAX_REGEX_H
#define SYNTAX_REGEX_H

#include "base/error.h"

#include <stdatomic.h>

typedef struct {
    Str pattern;
    bool jit; /* compile to machine code: 0.3 ms more once, ten times faster on long texts */
    _Atomic(void *) code;
} Regex;

#define REGEX(literal) {.pattern = {"" literal, sizeof(literal) - 1}}
#define REGEX_JIT(literal) {.pattern = {"" literal, sizeof(literal) - 1}, .jit = true}

typedef enum {
    REGEX_MATCH,
    REGEX_NO_MATCH,
    REGEX_GAVE_UP /* over a limit, or the pattern is not one */
} RegexResult;

/* Compiles the pattern unless it is; the error says where it is wrong. For patterns that users write. */
bool regex_compile(Regex *r, Error *error);

/* Searches the subject from offset `from`, which look-behinds may look before. Sets the first `pairs` pairs of
 * offsets: the match's, then the captures'; both are SIZE_MAX for a capture that took no part. */
RegexResult regex_match(Regex *r, Str subject, size_t from, size_t *offsets, uint32_t pairs);

/* Gives the compiled code back; no other thread may use the pattern meanwhile. */
void regex_clear(Regex *r);

#endif
