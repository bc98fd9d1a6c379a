/* A proof must not take the planner's word: here the planner is wrong, each time in another way. */
#include "check.h"

#include "engine.h"
#include "prove/proof.h"

#define OLD "import os\nKEY = 'made-up-value'\nif KEY:\n    a(KEY)\nb(KEY)\n"

static UhEngine *engine;

static int make_engine(void **state)
{
    (void)state;
    char *message = NULL;
    engine = uh_engine_new(&(UhOptions){0}, &message);
    return engine == NULL;
}

static int free_engine(void **state)
{
    (void)state;
    uh_engine_free(engine);
    return 0;
}

/* Whether the check holds, after these edits of OLD, for a fix that stores the literal's value as KEY. */
static bool holds(const char *check, const char *value, const UhEdit *edits, size_t count)
{
    Arena arena = {0};
    Buf text = {0};
    Names old_names, names;
    Tree before, after;
    Coding old_coding, new_coding;
    Detector *d = &engine_entry(engine, STR("python"))->detector;
    UhFinding finding = {.start = 16, .end = 31, .fixed = true};
    UhValue stored = {.name = "KEY", .bytes = value, .len = strlen(value)};
    UhResult result = {.findings = &finding, .finding_count = 1, .edits = edits, .edit_count = count, .values = &stored};
    result.value_count = 1;
    size_t at = 0;
    for (size_t i = 0; i < count; i++) {
        buf_add(&text, str_sub(STR(OLD), at, edits[i].start));
        buf_add(&text, (Str){edits[i].text, edits[i].len});
        at = edits[i].end;
    }
    buf_add(&text, str_from(STR(OLD), at));
    detector_wake(d);
    Parser *first = parser_new(), *second = parser_new();
    assert_true(language_coding(&d->language, STR(OLD), &arena, &old_coding));
    assert_true(language_coding(&d->language, buf_str(&text), &arena, &new_coding));
    assert_int_equal(parser_run_coded(first, &d->language.grammar, &old_coding, true, &before), PARSE_DONE);
    assert_int_equal(parser_run_coded(second, &d->language.grammar, &new_coding, true, &after), PARSE_DONE);
    names_read(&old_names, &d->language, &d->rules, &before, &arena);
    names_read(&names, &d->language, &d->rules, &after, &arena);
    Proof p = {.before = &before, .after = &after, .old_names = &old_names, .names = &names, .result = &result, .arena = &arena};
    p.source = source_of(STR("a.py"), buf_str(&text), &arena);
    *array_add(&arena, &p.imports) = (TemplateImport){STR("import os"), STR("os"), STR("os")};
    proof_file(&p, STR(OLD), buf_str(&text));
    proof_finding(&p, 0);
    bool found = false, good = true;
    for (uint32_t i = 0; i < p.checks.len; i++) {
        if (strcmp(p.checks.at[i].check, check) != 0) continue;
        found = true;
        good &= p.checks.at[i].holds;
        assert_null(strstr(p.checks.at[i].detail, "made-up"));
    }
    assert_true(found);
    parser_free(first);
    parser_free(second);
    buf_clear(&text);
    arena_clear(&arena);
    return good;
}

#define EDIT(from, to, new) {.start = (from), .end = (to), .text = (new), .len = sizeof(new) - 1}
#define HOLDS(check, ...) holds(check, "made-up-value", (UhEdit[]){__VA_ARGS__}, sizeof((UhEdit[]){__VA_ARGS__}) / sizeof(UhEdit))

static void test_good_fix(void **state)
{
    (void)state;
    static const char *const checks[] = {"parses", "same-tree", "bytes", "encoding", "value", "reads", "names", "gone"};
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
        assert_true(HOLDS(checks[i], EDIT(16, 31, "os.environ[\"KEY\"]")));
}

static void test_broken_syntax(void **state)
{
    (void)state;
    assert_false(HOLDS("parses", EDIT(16, 31, "os.environ[")));
}

/* The bytes are the same, but what they mean is not. */
static void test_another_tree(void **state)
{
    (void)state;
    assert_false(HOLDS("same-tree", EDIT(16, 31, "os.environ['KEY']\nfor x in y"), EDIT(39, 40, "")));
    assert_false(HOLDS("same-tree", EDIT(51, 51, "    ")));
}

static void test_wrong_reads(void **state)
{
    (void)state;
    assert_false(HOLDS("reads", EDIT(16, 31, "os.environ[\"OTHER\"]")));
    assert_false(HOLDS("names", EDIT(0, 10, ""), EDIT(16, 31, "os.environ[\"KEY\"]")));
    assert_false(HOLDS("names", EDIT(0, 9, "os = 1"), EDIT(16, 31, "os.environ[\"KEY\"]")));
    assert_false(HOLDS("names", EDIT(0, 10, ""), EDIT(16, 31, "os.environ[\"KEY\"]\nimport os")));
}

/* What the new code calls means something else where it stands. */
static void test_taken_names(void **state)
{
    (void)state;
    assert_false(HOLDS("names", EDIT(16, 31, "(lambda os: os.environ[\"KEY\"])(1)")));
    assert_false(HOLDS("names", EDIT(16, 31, "[os.environ[\"KEY\"] for os in [1]][0]")));
    assert_false(HOLDS("names", EDIT(10, 10, "from m import *\n"), EDIT(16, 31, "os.environ[\"KEY\"]")));
}

static void test_value_stays(void **state)
{
    (void)state;
    assert_false(HOLDS("gone", EDIT(16, 31, "os.environ[\"KEY\"] or 'made-up-' 'value'")));
    assert_false(HOLDS("gone", EDIT(16, 31, "os.environ[\"KEY\"]  # made-up-value")));
    assert_false(holds("value", "another value", &(UhEdit)EDIT(16, 31, "os.environ[\"KEY\"]"), 1));
}

static void test_other_writing(void **state)
{
    (void)state;
    assert_false(HOLDS("encoding", EDIT(9, 10, "\r\n"), EDIT(16, 31, "os.environ[\"KEY\"]")));
    assert_false(HOLDS("encoding", EDIT(16, 31, "os.environ[\"KEY\"]"), EDIT(57, 58, "")));
    assert_false(HOLDS("encoding", EDIT(0, 0, "\xef\xbb\xbf"), EDIT(16, 31, "os.environ[\"KEY\"]")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {TEST(test_good_fix), TEST(test_broken_syntax), TEST(test_another_tree),
                                       TEST(test_wrong_reads), TEST(test_taken_names), TEST(test_value_stays),
                                       TEST(test_other_writing)};
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, make_engine, free_engine) != 0;
}
