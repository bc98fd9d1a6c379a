/* check.h - what the unit tests share: cmocka, comparisons of Str, and random numbers that are the same in
 * every run */
#ifndef UNIT_CHECK_H
#define UNIT_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/error.h"

#include <stdio.h>
#include <stdlib.h>

#define CHECK_MAIN(...)                                        \
    int main(void)                                             \
    {                                                          \
        const struct CMUnitTest tests[] = {__VA_ARGS__};       \
        cmocka_set_message_output(CM_OUTPUT_TAP);              \
        return cmocka_run_group_tests(tests, NULL, NULL) != 0; \
    }

#define TEST(name) cmocka_unit_test(name)

/* Fails with both strings shown. */
#define assert_str(s, literal) check_str((s), str_of(literal), __FILE__, __LINE__)
#define assert_strs(a, b) check_str((a), (b), __FILE__, __LINE__)

static inline void check_str(Str a, Str b, const char *file, int line)
{
    if (str_eq(a, b)) return;
    print_error("\"" STR_FMT "\" is not \"" STR_FMT "\"\n", STR_ARG(a), STR_ARG(b));
    _fail(file, line);
}

/* That an error is set and names `part`; clears it. */
#define assert_error(error, part) check_error((error), (part), __FILE__, __LINE__)

static inline void check_error(Error *error, const char *part, const char *file, int line)
{
    bool good = str_find(buf_str(&error->text), str_of(part)) >= 0;
    if (!good) print_error("error \"" STR_FMT "\" says nothing of \"%s\"\n", STR_ARG(error->text), part);
    error_clear(error);
    if (!good) _fail(file, line);
}

/* xorshift64* (Vigna); a number below `below`. */
static inline uint32_t random_below(uint32_t below)
{
    static uint64_t state = 0x9e3779b97f4a7c15u;
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (uint32_t)((state * 0x2545f4914f6cdd1du) >> 33) % below;
}

/* Appends up to `most` characters out of `letters`. */
static inline void random_text(Buf *out, uint32_t most, const char *letters)
{
    uint32_t count = (uint32_t)strlen(letters);
    for (uint32_t n = random_below(most + 1); n > 0; n--) buf_addc(out, letters[random_below(count)]);
}

#endif
