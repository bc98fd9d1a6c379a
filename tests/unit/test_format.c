/* What a text's format tells, and texts that are made to be slow: 300 KB each, in 50 ms. */
#include "check.h"

#include "base/base64.h"
#include "scan/rules/format.h"
#include "scan/rules/rules_read.h"
#include "scan/rules/rules.h"

#include <time.h>

#define HS256 "eyJhbGciOiJIUzI1NiJ9"
#define BODY "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKjMzEfYyjiWA4R4/M2bS1GB4t7NXp98C3S"
#define HALF "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7"

static Secret of(const char *text) { return format_of(str_of(text)); }

static void test_tokens(void **state)
{
    (void)state;
    assert_int_equal(of("x = '" HS256 ".eyJzdWIiOiJhIn0.c2lnbmF0dXJl'").format, FORMAT_JWT);
    assert_int_equal(of(HS256 ".e30.c2ln").format, FORMAT_JWT); /* nothing claimed */
    assert_int_equal(of(HS256 ".eyJhIjoxfQ.c2ln").format, FORMAT_JWT);
    Secret s = of("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.");
    assert_int_equal(s.format, FORMAT_JWT);
    assert_true(s.is_unsigned);
    assert_int_equal(s.start, 7);
    assert_int_equal(s.end, 43);
    s = of("?token=" HS256 ".eyJleHAiOjE1MTYyMzkwMjJ9.c2ln&x=1"); /* {"exp":1516239022} */
    assert_int_equal(s.expires, 1516239022);
    assert_false(s.is_unsigned);
    assert_int_equal(s.start, 7);
    assert_int_equal(of(HS256 ".eyJyb2xlIjoiYW5vbiJ9.c2ln").format, FORMAT_PUBLIC); /* {"role":"anon"} */
}

static void test_encrypted_tokens(void **state)
{
    (void)state;
    /* {"alg":"dir","enc":"A128GCM"}: there is no encrypted key */
    Secret s = of("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXZpdml2aXY.Y2lwaGVy.dGFn");
    assert_int_equal(s.format, FORMAT_JWT);
    assert_true(s.is_encrypted);
    assert_int_equal(of("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..aXZpdml2aXY.Y2lwaGVy").format, FORMAT_NONE);
}

static void test_no_tokens(void **state)
{
    (void)state;
    assert_int_equal(of(HS256 ".eyJzdWIiOiJhIn0").format, FORMAT_NONE);
    assert_int_equal(of(HS256).format, FORMAT_NONE);
    assert_int_equal(of("x" HS256 ".eyJzdWIiOiJhIn0.c2ln").format, FORMAT_NONE);
    assert_int_equal(of("eyJ.eyJ.x").format, FORMAT_NONE);
    assert_int_equal(of("eyJub3QtanNvbi.eyJzdWIiOiJhIn0.c2ln").format, FORMAT_NONE);
    assert_int_equal(of("eyJzdWIiOiJhIn0.eyJzdWIiOiJhIn0.c2ln").format, FORMAT_NONE); /* no `alg` */
    assert_int_equal(of(HS256 ".eyJzdWIi....c2ln").format, FORMAT_NONE);
}

static void test_private_keys(void **state)
{
    (void)state;
    static const char *const keys[] = {
        "-----BEGIN PRIVATE KEY-----\n" BODY "\n-----END PRIVATE KEY-----\n",
        "-----BEGIN RSA PRIVATE KEY-----\r\n" BODY "\r\n" BODY "==\r\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN EC PRIVATE KEY-----\\n" BODY "\\n-----END EC PRIVATE KEY-----\\n",
        "-----BEGIN OPENSSH PRIVATE KEY-----\\\\n" BODY "\\\\n-----END OPENSSH PRIVATE KEY-----",
        "{\"private_key\": \"-----BEGIN PRIVATE KEY-----\\n" BODY "\\n-----END PRIVATE KEY-----\\n\"}",
        "-----BEGIN ENCRYPTED PRIVATE KEY-----\n    " HALF "\n    " HALF "\n    -----END ENCRYPTED PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n" BODY
        "\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\n" BODY "\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----",
        "-----BEGIN PRIVATE KEY----- " HALF " " HALF " -----END PRIVATE KEY-----",
        "-----BEGIN CERTIFICATE-----\n" BODY "\n-----END CERTIFICATE-----\n"
        "-----BEGIN PRIVATE KEY-----\n" BODY "\n-----END PRIVATE KEY-----\n",
        "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n"
        "-----BEGIN PRIVATE KEY-----\n" BODY "\n-----END PRIVATE KEY-----\n",
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        if (of(keys[i]).format != FORMAT_PRIVATE_KEY) fail_msg("key %zu is not one", i);
}

static void test_no_private_keys(void **state)
{
    (void)state;
    static const char *const others[] = {
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n" BODY "\n",
        "-----BEGIN PRIVATE KEY-----\n" BODY "\n-----END RSA PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n" BODY "...\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n<your key goes here, all of it, with the lines that begin it and end it>\n"
        "-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nput the text of your own private key here between these two lines of dashes\n"
        "-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n"
        "-----END PRIVATE KEY-----",
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (of(others[i]).format != FORMAT_NONE) fail_msg("text %zu is taken for a key", i);
    assert_int_equal(of("-----BEGIN PUBLIC KEY-----\n" BODY "\n-----END PUBLIC KEY-----").format, FORMAT_PUBLIC);
}

static void test_encoded_keys(void **state)
{
    (void)state;
    Buf code = {0}, folded = {0};
    base64_encode(&code, STR("-----BEGIN PRIVATE KEY-----\n" BODY "\n-----END PRIVATE KEY-----\n"));
    assert_int_equal(format_of(buf_str(&code)).format, FORMAT_PRIVATE_KEY);
    for (size_t i = 0; i < code.len; i += 60) {
        buf_add(&folded, str_sub(buf_str(&code), i, i + 60));
        buf_addc(&folded, '\n');
    }
    assert_int_equal(format_of(buf_str(&folded)).format, FORMAT_PRIVATE_KEY);
    code.len = 0;
    base64_encode(&code, STR("-----BEGIN CERTIFICATE-----\n" BODY "\n-----END CERTIFICATE-----\n"));
    assert_int_equal(format_of(buf_str(&code)).format, FORMAT_PUBLIC);
    code.len = 0;
    base64_encode(&code, STR("-----BEGIN PRIVATE KEY-----\n"));
    assert_int_equal(format_of(buf_str(&code)).format, FORMAT_NONE);
    buf_clear(&code);
    buf_clear(&folded);
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
    {"-----BEGIN PRIVATE KEY-----\n", "a ", "-----END PRIVATE KEY-----"},
    {"", "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", ""},
    {"", "LS0tLS1CRUdJTi", ""},
    {"", "LS0tLS1CRUdJTi!", ""},
    {"LS0tLS1CRUdJTi", " ", "!"},
    {"", HS256 ".", ""},
    {"", HS256 ".e30", ""},
    {"eyJhIjpb", "W1tb", ".e30.x"}, /* brackets that never close */
    {"", "cio", ""},
    {"", " cio", ""},
    {"", "cio_tp_", ""},
    {"cio", "a", ""},
    {"", "ATATT3", ""},
    {"", "ATATT3=", ""},
    {"ATATT3", "a=", ""},
    {"ATCTT3", "=", ""},
    {"", "=", ""},
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

static double best_of_three(Regex *pattern, Str text) /* the machine may be busy */
{
    double best = 1;
    for (int round = 0; round < 3; round++) {
        double start = seconds();
        if (pattern) assert_int_not_equal(regex_match(pattern, text, 0, NULL, 0), REGEX_GAVE_UP);
        else format_of(text);
        double took = seconds() - start;
        if (took < best) best = took;
    }
    return best;
}

static void test_hostile_texts(void **state)
{
    (void)state;
    RuleSet rules = {0};
    Data data = {0};
    Arena arena = {0};
    Error error = {0};
    assert_true(rules_read_common(&rules, &data, &arena, &error));
    for (size_t i = 0; i < sizeof hostile / sizeof *hostile; i++) {
        Buf text = {0};
        buf_addz(&text, hostile[i].head);
        while (text.len < HOSTILE_SIZE) buf_addz(&text, hostile[i].part);
        buf_addz(&text, hostile[i].tail);
        double took = best_of_three(NULL, buf_str(&text));
        const Rule *rule;
        for (uint32_t k = 0; (rule = rules_at(&rules, FORM_FORMAT, k)); k++) {
            double more = rule->finds.format.pattern ? best_of_three(rule->finds.format.pattern, buf_str(&text)) : 0;
            took = more > took ? more : took;
        }
        if (took > allowed)
            fail_msg("%.3f s for \"%s\" and many \"%s\"", took, hostile[i].head, hostile[i].part);
        buf_clear(&text);
    }
    rules_clear(&rules);
    arena_clear(&arena);
}

CHECK_MAIN(TEST(test_tokens), TEST(test_encrypted_tokens), TEST(test_no_tokens), TEST(test_private_keys),
           TEST(test_no_private_keys), TEST(test_encoded_keys), TEST(test_hostile_texts))
