/* Matching within limits. */
#include "check.h"

#include "syntax/regex.h"

#include <pthread.h>

static void test_captures(void **state)
{
    (void)state;
    Regex r = REGEX("(a+)(x)?(b)");
    size_t at[10];
    assert_int_equal(regex_match(&r, STR("..aab"), 0, at, 5), REGEX_MATCH);
    const size_t expected[10] = {2, 5, 2, 4, SIZE_MAX, SIZE_MAX, 4, 5, SIZE_MAX, SIZE_MAX};
    assert_memory_equal(at, expected, sizeof at);
    assert_int_equal(regex_match(&r, STR("..aab"), 3, at, 1), REGEX_MATCH);
    assert_int_equal(at[0], 3);
    assert_int_equal(regex_match(&r, STR("..aab"), 4, NULL, 0), REGEX_NO_MATCH);
    assert_int_equal(regex_match(&r, STR("..aab"), 6, NULL, 0), REGEX_NO_MATCH);
    assert_int_equal(regex_match(&r, (Str){0}, 0, NULL, 0), REGEX_NO_MATCH);
    regex_clear(&r);
    regex_clear(&r);
    Regex empty = REGEX("");
    assert_int_equal(regex_match(&empty, (Str){0}, 0, at, 1), REGEX_MATCH);
    regex_clear(&empty);
}

static void test_bytes(void **state)
{
    (void)state;
    Regex r = REGEX("^.\\x{ff}\\x00.$");
    assert_int_equal(regex_match(&r, STR("\xc3\xff\0\x80"), 0, NULL, 0), REGEX_MATCH);
    Regex behind = REGEX("(?<!a)b");
    assert_int_equal(regex_match(&behind, STR("ab"), 1, NULL, 0), REGEX_NO_MATCH); /* sees what is before `from` */
    regex_clear(&r);
    regex_clear(&behind);
}

static void test_bad_patterns(void **state)
{
    (void)state;
    Error error = {0};
    static Regex open = REGEX("a(b"), utf = REGEX("(*UTF)a"), byte = REGEX("\\C");
    assert_false(regex_compile(&open, &error));
    assert_error(&error, "pattern a(b: at 3: missing closing parenthesis");
    assert_int_equal(regex_match(&open, STR("ab"), 0, NULL, 0), REGEX_GAVE_UP);
    assert_false(regex_compile(&utf, &error));
    assert_error(&error, "pattern");
    assert_false(regex_compile(&byte, &error));
    assert_error(&error, "pattern");
    Buf long_one = {0};
    for (int i = 0; i < 5000; i++) buf_addc(&long_one, 'a');
    Regex too_long = {.pattern = buf_str(&long_one)};
    assert_false(regex_compile(&too_long, &error));
    assert_error(&error, "4096");
    buf_clear(&long_one);
}

/* What explodes is reported, with machine code and without. */
static void test_limits_are_not_no_match(void **state)
{
    (void)state;
    Regex slow = REGEX("^(a+)+$"), fast = REGEX_JIT("^(a+)+$"), deep = REGEX_JIT("^(?:a|(b)|(c))*$");
    Buf text = {0};
    for (int i = 0; i < 40; i++) buf_addc(&text, 'a');
    buf_addc(&text, '!');
    assert_int_equal(regex_match(&slow, buf_str(&text), 0, NULL, 0), REGEX_GAVE_UP);
    assert_int_equal(regex_match(&fast, buf_str(&text), 0, NULL, 0), REGEX_GAVE_UP);
    text.len--;
    assert_int_equal(regex_match(&slow, buf_str(&text), 0, NULL, 0), REGEX_MATCH);
    for (int i = 0; i < 300000; i++) buf_addc(&text, "abc"[i % 3]);
    assert_int_equal(regex_match(&deep, buf_str(&text), 0, NULL, 0), REGEX_GAVE_UP); /* the stack of the code */
    buf_clear(&text);
    regex_clear(&slow);
    regex_clear(&fast);
    regex_clear(&deep);
}

static void *match_often(void *r)
{
    for (int i = 0; i < 200; i++)
        if (regex_match(r, STR("..eyJx"), 0, NULL, 0) != REGEX_MATCH) return r;
    return NULL;
}

static void test_threads_compile_it_once(void **state)
{
    (void)state;
    for (int round = 0; round < 20; round++) {
        Regex r = REGEX_JIT("eyJ(x|y)");
        pthread_t threads[4];
        for (int i = 0; i < 4; i++) assert_int_equal(pthread_create(&threads[i], NULL, match_often, &r), 0);
        for (int i = 0; i < 4; i++) {
            void *failed;
            assert_int_equal(pthread_join(threads[i], &failed), 0);
            assert_null(failed);
        }
        regex_clear(&r);
    }
}

CHECK_MAIN(TEST(test_captures), TEST(test_bytes), TEST(test_bad_patterns), TEST(test_limits_are_not_no_match),
           TEST(test_threads_compile_it_once))
