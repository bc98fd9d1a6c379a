/* Matching within limits, and the patterns of formats against texts that are made to be slow. */
#include "check.h"

#include "scan/format_patterns.h"
#include "syntax/regex.h"

#include <pthread.h>
#include <time.h>

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

static Regex jwt = REGEX(FORMAT_PATTERN_JWT), pem_begin = REGEX(FORMAT_PATTERN_PEM_BEGIN),
             pem_end = REGEX(FORMAT_PATTERN_PEM_END);

static bool matches(Regex *r, const char *text, const char *capture)
{
    size_t at[4];
    RegexResult found = regex_match(r, str_of(text), 0, at, 2);
    assert_int_not_equal(found, REGEX_GAVE_UP);
    if (found == REGEX_MATCH && capture) assert_str(str_sub(str_of(text), at[2], at[3]), capture);
    return found == REGEX_MATCH;
}

static void test_tokens(void **state)
{
    (void)state;
    assert_true(matches(&jwt, "x = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl'", "eyJhbGciOiJIUzI1NiJ9"));
    assert_true(matches(&jwt, "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.", "eyJhbGciOiJub25lIn0"));
    assert_false(matches(&jwt, "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0", NULL));
    assert_false(matches(&jwt, "eyJhbGciOiJIUzI1NiJ9", NULL));
    assert_false(matches(&jwt, "xeyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln", NULL));
    assert_false(matches(&jwt, "eyJ.eyJ.x", NULL));
}

static void test_private_key_lines(void **state)
{
    (void)state;
    assert_true(matches(&pem_begin, "'-----BEGIN PRIVATE KEY-----\n", ""));
    assert_true(matches(&pem_begin, "-----BEGIN RSA PRIVATE KEY-----", "RSA "));
    assert_true(matches(&pem_begin, "-----BEGIN ENCRYPTED PRIVATE KEY-----", "ENCRYPTED "));
    assert_true(matches(&pem_begin, "-----BEGIN PGP PRIVATE KEY BLOCK-----", "PGP "));
    assert_true(matches(&pem_end, "-----END EC PRIVATE KEY-----", "EC "));
    assert_false(matches(&pem_begin, "-----BEGIN PUBLIC KEY-----", NULL));
    assert_false(matches(&pem_begin, "-----BEGIN CERTIFICATE-----", NULL));
    assert_false(matches(&pem_begin, "-----END PRIVATE KEY-----", NULL));
    assert_false(matches(&pem_begin, "-----BEGIN PRIVATE KEY----", NULL));
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* What a part is repeated into, and how the text begins and ends. */
static const struct {
    const char *head, *part, *tail;
} hostile[] = {
    {"", "eyJ", ""},
    {"", "eyJ", "."},
    {"", "eyJ.", ""},
    {"", "eyJaaaaaaaaaaaa.", ""},
    {"", "eyJaaaaaaaaaaaa.b.", ""},
    {"", "eyJaaaaaaaaaaaa.bb!", ""},
    {"", " eyJaaaaaaaaaaaa", ""},
    {"eyJaaaaaaaaaaaa.", "a", "!"},
    {"eyJ", "a", ".a.a"},
    {"eyJaaaaaaaaaaaa.", "eyJaaaaaaaa", ""},
    {"", "-----BEGIN ", ""},
    {"", "-----END ", ""},
    {"", "-", ""},
    {"", "-----BEGIN A A A ", ""},
    {"-----BEGIN ", "A ", "PRIVATE KEY-----"},
    {"-----BEGIN ", "A", ""},
    {"", "-----BEGIN PRIVATE ", ""},
    {"", "-----BEGIN RSA PRIVATE KEY----", ""},
    {"", "-----END PRIVATE KEY ", ""},
    {"", "a", ""},
    {"", "\xff", ""},
};

enum { HOSTILE_SIZE = 300000 };
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SLOWED_DOWN
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define SLOWED_DOWN
#endif
#ifdef SLOWED_DOWN
static const double allowed = 0.5;
#else
static const double allowed = 0.05;
#endif

static void test_hostile_texts(void **state)
{
    (void)state;
    Regex *const patterns[] = {&jwt, &pem_begin, &pem_end};
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        Buf text = {0};
        buf_addz(&text, hostile[i].head);
        while (text.len < HOSTILE_SIZE) buf_addz(&text, hostile[i].part);
        buf_addz(&text, hostile[i].tail);
        for (size_t p = 0; p < 3; p++) {
            double best = 1;
            for (int round = 0; round < 3; round++) { /* the best of three: the machine may be busy */
                double start = seconds();
                assert_int_not_equal(regex_match(patterns[p], buf_str(&text), 0, NULL, 0), REGEX_GAVE_UP);
                double took = seconds() - start;
                if (took < best) best = took;
            }
            if (best > allowed)
                fail_msg("%.3f s for \"%s\" and many \"%s\": " STR_FMT, best, hostile[i].head, hostile[i].part,
                         STR_ARG(patterns[p]->pattern));
        }
        buf_clear(&text);
    }
    for (size_t p = 0; p < 3; p++) regex_clear(patterns[p]);
}

CHECK_MAIN(TEST(test_captures), TEST(test_bytes), TEST(test_bad_patterns), TEST(test_limits_are_not_no_match),
           TEST(test_threads_compile_it_once), TEST(test_tokens), TEST(test_private_key_lines), TEST(test_hostile_texts))
