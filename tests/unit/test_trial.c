/* Fixes that spoil a text are found among those that do not, and the check sees what a parser does not. */
#include "check.h"

#include "fix/trial.h"
#include "fix/verify.h"

/* What a file's fixes are settled with; the edits are the test's. */
typedef struct {
    Arena arena;
    Data data;
    Detector detector;
    Parser *parser, *checker;
    Tree tree;
    Names names;
    Findings findings;
    ImportCalls calls;
    EditList edits;
} Bench;

static void bench_init(Bench *b, const char *text)
{
    Error error = {0};
    *b = (Bench){.parser = parser_new(), .checker = parser_new()};
    assert_true(detector_read(&b->detector, STR("python"), &b->data, &b->arena, &error));
    detector_wake(&b->detector);
    assert_int_equal(parser_run(b->parser, &b->detector.language.grammar, str_of(text), true, &b->tree), PARSE_DONE);
    detector_run(&b->detector, &b->tree, NULL, false, &b->arena, &b->names, &b->findings);
    *array_add(&b->arena, &b->calls) = (ImportCall){STR("os"), STR("os"), false};
}

static void bench_clear(Bench *b)
{
    parser_free(b->parser);
    parser_free(b->checker);
    detector_clear(&b->detector);
    arena_free(&b->arena);
}

static void put(Bench *b, uint32_t start, uint32_t end, const char *text, uint32_t group)
{
    edits_add(&b->arena, &b->edits,
              (Edit){.start = start, .end = end, .text = str_of(text), .group = group, .shared = start == end});
}

static void replace(Bench *b, uint32_t i, const char *text)
{
    Node literal = b->findings.at[i].literal;
    put(b, node_start(&b->tree, literal), node_end(&b->tree, literal), text, i + 1);
}

/* Whether the edits, which are for all findings, pass. */
static bool passes(Bench *b)
{
    EditList done;
    EditClash clash;
    Strs values = {0};
    Verifier v = {.detector = &b->detector,
                  .parser = b->checker,
                  .before = &b->tree,
                  .calls = &b->calls,
                  .findings = b->findings.len};
    for (uint32_t i = 0; i < b->findings.len; i++)
        *array_add(&b->arena, &values) = b->findings.at[i].value.bytes;
    assert_true(edits_finish(&b->edits, &b->arena, &done, &clash));
    return verify(&v, &done, b->findings.len, &values);
}

static void check_one(const char *text, uint32_t at, const char *put_in, const char *code, bool expected)
{
    Bench b;
    bench_init(&b, text);
    assert_int_equal(b.findings.len, 1);
    if (*put_in) put(&b, at, at, put_in, 1);
    replace(&b, 0, code);
    assert_int_equal(passes(&b), expected);
    bench_clear(&b);
}

#define READ "os.environ[\"K\"]"

static void test_names_must_be_bound(void **state)
{
    (void)state;
    const char *plain = "import jwt\njwt.encode({}, \"the key of all\")\n";
    check_one(plain, 11, "import os\n", READ, true);
    check_one(plain, 0, "", READ, false);                                      /* nothing imports it */
    check_one(plain, (uint32_t)strlen(plain), "import os\n", READ, false);     /* too late */
    check_one(plain, 11, "import sys as os\n", READ, false);                   /* something else */
    check_one("import jwt\ndef f(os):\n    jwt.encode({}, \"the key of all\")\n", 11, "import os\n", READ, false);
    check_one("import jwt\ndef f():\n    jwt.encode({}, \"the key of all\")\n", 11, "import os\n", READ, true);
    check_one("import jwt, os\ndel os\njwt.encode({}, \"the key of all\")\n", 0, "", READ, false);
}

static void test_the_head_stays(void **state)
{
    (void)state;
    check_one("from __future__ import annotations\nimport jwt\njwt.encode({}, \"the key of all\")\n", 0, "import os\n",
              READ, false);
    check_one("'''doc'''\nimport jwt\njwt.encode({}, \"the key of all\")\n", 0, "import os\n", READ, false);
    check_one("'''doc'''\nimport jwt\njwt.encode({}, \"the key of all\")\n", 10, "import os\n", READ, true);
}

static void test_errors_stay_as_they_were(void **state)
{
    (void)state;
    const char *broken = "import jwt\njwt.encode({}, \"the key of all\")\nx = = 1\n";
    check_one(broken, 11, "import os\n", READ, true);
    check_one(broken, 11, "import os\n", "os.environ[", false);
    check_one("import jwt\njwt.encode({}, \"the key of all\")\n", 11, "import os\n", "os.environ[", false);
    check_one("import jwt\njwt.encode({}, \"the key of all\")\n", 11, "import os\n", "\"the key of all\"", false);
}

/* Every set of `bad` fixes among COUNT is found, and no other is refused. */
static void run_with(uint32_t count, uint64_t bad)
{
    Buf text = {0};
    Bench b;
    Plan plan = {0};
    Map muted = {0};
    buf_addz(&text, "import jwt\n");
    for (uint32_t i = 0; i < count; i++) buf_addf(&text, "jwt.encode({}, \"the key number %u\")\n", i);
    buf_addc(&text, 0);
    bench_init(&b, text.at);
    assert_int_equal(b.findings.len, count);
    plan.outcomes = arena_new(&b.arena, count * sizeof *plan.outcomes);
    for (uint32_t i = 0; i < count; i++) {
        *array_add(&b.arena, &plan.values.all) = (StoredValue){.bytes = b.findings.at[i].value.bytes};
        plan.outcomes[i] = (Outcome){.refusal = REFUSE_NOTHING, .fixed = true, .value = i};
        put(&b, 11, 11, "import os\n", i + 1);
        replace(&b, i, bad >> i & 1 ? "os.environ[" : READ);
    }
    PlanInput in = {.detector = &b.detector,
                    .names = &b.names,
                    .findings = &b.findings,
                    .parser = b.checker,
                    .arena = &b.arena};
    Trial s = {.in = &in, .plan = &plan, .edits = &b.edits, .muted = &muted, .calls = &b.calls};
    trial_run(&s);
    for (uint32_t i = 0; i < count; i++) {
        bool refused = bad >> i & 1;
        assert_int_equal(plan.outcomes[i].fixed, !refused);
        assert_int_equal(plan.outcomes[i].refusal, refused ? REFUSE_WOULD_BREAK : REFUSE_NOTHING);
    }
    uint32_t good = count - (uint32_t)__builtin_popcountll(bad);
    assert_int_equal(plan.edits.len, good ? good + 1 : 0);
    bench_clear(&b);
    buf_clear(&text);
}

static void test_only_culprits_are_refused(void **state)
{
    (void)state;
    for (uint64_t bad = 0; bad < 16; bad++) run_with(4, bad);
    run_with(40, 0);
    run_with(40, 1);
    run_with(40, (uint64_t)1 << 39);
    run_with(40, (uint64_t)1 << 7 | (uint64_t)1 << 8 | (uint64_t)1 << 30);
}

CHECK_MAIN(TEST(test_names_must_be_bound), TEST(test_the_head_stays), TEST(test_errors_stay_as_they_were),
           TEST(test_only_culprits_are_refused))
