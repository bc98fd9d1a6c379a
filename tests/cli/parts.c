/* parts.c - what of the command line no transcript reaches: that tables are sorted, and the corners of
 * patterns, of package.json and of masks */
#include "../unit/check.h"

#include "app/cli/help.h"
#include "app/cli/options.h"
#include "app/files/glob.h"
#include "app/files/overlay.h"
#include "app/files/ignore.h"
#include "app/files/testcode.h"
#include "app/project/kind.h"
#include "app/project/mention.h"
#include "app/project/module.h"
#include "app/project/wordindex.h"
#include "base/nearest.h"
#include "base/path.h"
#include "report/excerpt.h"
#include "report/formats.h"

#include <getopt.h>
#include <unistd.h>

static void test_tables_are_sorted(void **state)
{
    (void)state;
    for (size_t i = 1; options_name(i); i++) assert_true(strcmp(options_name(i - 1), options_name(i)) < 0);
    for (size_t i = 1; formats_at(i); i++)
        assert_true(strcmp(formats_at(i - 1)->name, formats_at(i)->name) < 0);
    for (unsigned i = 1; kind_ending(i); i++) assert_true(strcmp(kind_ending(i - 1), kind_ending(i)) < 0);
    for (unsigned i = 1; kind_name(i); i++) assert_true(strcmp(kind_name(i - 1), kind_name(i)) < 0);
    for (unsigned i = 1; kind_whole(i); i++) assert_true(strcmp(kind_whole(i - 1), kind_whole(i)) < 0);
}

/* What a file is, by its name. */
static void test_kinds_of_files(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        FileKind kind;
    } rows[] = {{"a.go", KIND_CODE},           {"run", KIND_CODE},
                {"a.py", KIND_CODE},           {".env", KIND_ENV},
                {".env.local", KIND_ENV},      {"prod.env", KIND_ENV},
                {".flaskenv", KIND_ENV},       {".env.example", KIND_EXAMPLE},
                {"sample.env", KIND_EXAMPLE},  {"env.template", KIND_EXAMPLE},
                {"a.yml", KIND_CONFIG},        {"Dockerfile.prod", KIND_CONFIG},
                {"Makefile", KIND_SHELL},      {"a.SH", KIND_SHELL},
                {"README.md", KIND_NONE},      {"LICENSE", KIND_NONE},
                {"a.png", KIND_NONE},          {"x.patch", KIND_NONE},
                {"environment.ts", KIND_CODE}, {"", KIND_CODE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(kind_of(rows[i].name), rows[i].kind);
}

/* Any text and word: no read outside of the text. */
static void test_mentions_at_the_edges(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "KEY", "$KEY", "{KEY", "\n-KEY", "KEY=", "[env]\nKEY", "\\\nKEY", "interface Env{KEY", ""};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t len = strlen(texts[i]), at = 0;
        char *exact = malloc(len + 1); /* so that a sanitizer sees what is read behind it */
        memcpy(exact, texts[i], len);
        exact = realloc(exact, len ? len : 1);
        for (int kind = KIND_CODE; kind <= KIND_NONE; kind++) {
            if (mention_find((FileKind)kind, (Str){exact, len}, STR("KEY"), &at)) assert_true(at < len);
            mention_find((FileKind)kind, (Str){exact, len}, STR("K"), &at);
        }
        mention_typed((Str){exact, len}, STR("KEY"), &at);
        mention_composed((Str){exact, len}, STR("A_KEY"));
        free(exact);
    }
}

static void put_file(const char *folder, const char *name, const char *text)
{
    char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
}

static uint32_t count_files(const WordIndex *index, const char *word)
{
    const WordFile *file;
    uint32_t count = 0;
    for (uint32_t i = 0; wordindex_next(index, str_of(word), &i, &file);) count++;
    return count;
}

/* Words at the edges of the pieces that are looked at together, and a folder with more files than are wanted. */
static void test_words_of_files(void **state)
{
    (void)state;
    char folder[] = "/tmp/unhardcode-words-XXXXXX", text[200];
    char *message = NULL;
    UhEngine *engine = uh_engine_new(&(UhOptions){0}, &message);
    assert_non_null(mkdtemp(folder));
    for (int at = 50; at < 75; at++) {
        memset(text, ' ', sizeof text);
        memcpy(text + at, "SECRET_KEY", 10);
        text[at + 12] = 0;
        put_file(folder, "a.go", text);
        put_file(folder, "b.go", "MY_SECRET_KEY SECRET_KEYS xSECRET_KEY SECRET_KEYx 1SECRET_KEY");
        WordIndex *index = wordindex_read(engine, NULL, folder, 2, 0, (Asked){0}, NULL);
        assert_int_equal(count_files(index, "SECRET_KEY"), 1);
        assert_int_equal(count_files(index, "MY_SECRET_KEY"), 1);
        assert_int_equal(count_files(index, "SECRET"), 0);
        assert_false(wordindex_is_partial(index));
        wordindex_free(index);
    }
    WordIndex *index = wordindex_read(engine, NULL, folder, 1, 1, (Asked){0}, NULL);
    assert_true(wordindex_is_partial(index));
    wordindex_free(index);
    uh_engine_free(engine);
    for (int i = 0; i < 2; i++) {
        snprintf(text, sizeof text, "%s/%s", folder, i ? "a.go" : "b.go");
        assert_int_equal(unlink(text), 0);
    }
    assert_int_equal(rmdir(folder), 0);
}

static void test_help_names_every_option(void **state)
{
    (void)state;
    Buf help = {0};
    Options options = {0};
    help_add(&options, &help);
    for (size_t i = 0; options_name(i); i++) {
        Buf name = {0};
        buf_addf(&name, "--%s ", options_name(i));
        assert_true(str_find(buf_str(&help), buf_str(&name)) >= 0);
        buf_clear(&name);
    }
    Str rest = buf_str(&help);
    while (rest.len) assert_true(str_cut(&rest, '\n').len <= 100);
    buf_clear(&help);
}

static bool parse(Options *options, Arena *arena, Error *error, const char *first, const char *second)
{
    char *argv[] = {(char[]){"unhardcode"}, (char *)(uintptr_t)first, (char *)(uintptr_t)second, NULL};
    optind = 0; /* begins anew, the inner state too (glibc) */
    return options_parse(options, second ? 3 : 2, argv, arena, error);
}

static void test_options(void **state)
{
    (void)state;
    Options options;
    Arena arena = {0};
    Error error = {0};
    assert_true(parse(&options, &arena, &error, "--exclude=a", "--exclude=b"));
    assert_int_equal(options.settings.walk.exclude.count, 2);
    assert_string_equal(options.settings.walk.exclude.at[1], "b");
    assert_true(parse(&options, &arena, &error, "-qj3", "-x") == false);
    assert_error(&error, "unknown option -x");
    assert_true(parse(&options, &arena, &error, "-qj3", "--fix"));
    assert_true(options.quiet && options.settings.fix && options.settings.jobs == 3);
    assert_true(parse(&options, &arena, &error, "--", "--fix"));
    assert_true(!options.settings.fix && options.settings.paths.count == 1);
    arena_clear(&arena);
}

static void test_nearest(void **state)
{
    (void)state;
    static const struct {
        const char *word, *best;
    } rows[] = {{"pyjwtt", "pyjwt"},
                {"yjwt", "pyjwt"},
                {"hmca", "hmac"},
                {"x", NULL},
                {"", NULL},
                {"zzzzzz", NULL},
                {"a-word-that-is-so-long-that-nobody-would-ever-think-of-it-as-a-rule", NULL}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Nearest near = {.word = str_of(rows[i].word)};
        nearest_try(&near, "pyjwt");
        nearest_try(&near, "hmac");
        if (rows[i].best)
            assert_string_equal(near.best, rows[i].best);
        else
            assert_null(near.best);
    }
}

static void assert_path(const Buf *path, const char *expected)
{
    assert_int_equal(path->len, strlen(expected));
    if (path->len) assert_memory_equal(path->at, expected, path->len);
}

static void test_paths_relate(void **state)
{
    (void)state;
    static const struct {
        const char *folder, *path, *related, *below; /* below: "" when it is not */
    } rows[] = {
        {"/a/b", "/a/b/c", "c", "c"},       {"/a/b", "/a/bc/d", "../bc/d", ""},
        {"/a/b", "/a/c", "../c", ""},       {"/a/bc", "/a/b/d", "../b/d", ""},
        {"/", "/a/b", "a/b", "a/b"},        {"/a/b/c", "/d", "../../../d", ""},
        {"/a/b", "/a/b/c/d", "c/d", "c/d"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Buf related = {0}, below = {0};
        path_relate(str_of(rows[i].folder), str_of(rows[i].path), &related);
        assert_path(&related, rows[i].related);
        bool is = path_below(str_of(rows[i].folder), STR("/x"), str_of(rows[i].path), &below);
        assert_int_equal(is, rows[i].below[0] != 0);
        assert_path(&below, rows[i].below);
        buf_clear(&related);
        buf_clear(&below);
    }
    Buf out = {0};
    assert_true(path_below(STR("/a"), STR("/a/b"), STR("../c/./d//e/../f"), &out));
    assert_path(&out, "c/d/f");
    out.len = 0;
    assert_false(path_below(STR("/a"), STR("/a/b"), STR("../../.././../c"), &out));
    assert_path(&out, "");
    buf_clear(&out);
}

static void test_names_match(void **state)
{
    (void)state;
    static const struct {
        const char *pattern, *name;
        bool matches;
    } rows[] = {
        {"", "", true},
        {"", "a", false},
        {"*", "", true},
        {"a*b*c", "a-b-b-c", true},
        {"a*b*c", "a-c-b", false},
        {"?", "a", true},
        {"?", "", false},
        {"[]]", "]", true},
        {"[!]]", "]", false},
        {"[a-]", "-", true},
        {"[-a]", "-", true},
        {"[a-c-e]", "d", false},
        {"[a-c-e]", "-", true},
        {"[\\]]", "]", true},
        {"[", "[", false},
        {"\\[", "[", true},
        {"a\\", "a\\", false},
        {"[[:digit:]x]", "7", true},
        {"[[:digit:]x]", ":", false},
        {"[[:nope:]]", "n", false},
        {"[[:x]", ":", true},
        {"[[:x]", "[", true},
        {"**", "a", true},
        {"[z-a]", "m", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(glob_match_name(str_of(rows[i].pattern), str_of(rows[i].name)), rows[i].matches);
}

static void test_paths_match(void **state)
{
    (void)state;
    static const struct {
        const char *pattern, *path;
        bool matches;
    } rows[] = {
        {"a/b", "a/b", true},      {"a/*", "a/b/c", false},
        {"**/c", "c", true},       {"**/c", "a/b/c", true},
        {"a/**", "a", false},      {"a/**", "a/b/c", true},
        {"a/**/c", "a/c", true},   {"a/**/c", "a/b/b/c", true},
        {"a/**/c", "a/b", false},  {"**/a/**/b", "x/a/y/a/b", true},
        {"a**/b", "a/x/b", false}, {"a**/b", "axx/b", true},
        {"[a/b]", "a", true},      {"*/b", "a/b", true},
        {"*/b", "b", false},       {"**", "a/b", true},
        {"*\\/b", "a/b", true},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        assert_int_equal(glob_match_path(str_of(rows[i].pattern), str_of(rows[i].path)), rows[i].matches);
}

/* A pattern from a hostile repository takes no time. */
static void test_patterns_are_fast(void **state)
{
    (void)state;
    Buf pattern = {0}, name = {0};
    for (int i = 0; i < 2000; i++) buf_addz(&pattern, "a*");
    buf_addz(&pattern, "b");
    for (int i = 0; i < 20000; i++) buf_addc(&name, 'a');
    assert_false(glob_match_name(buf_str(&pattern), buf_str(&name)));
    pattern.len = name.len = 0;
    for (int i = 0; i < 500; i++) buf_addz(&pattern, "**/a/");
    buf_addz(&pattern, "b");
    for (int i = 0; i < 2000; i++) buf_addz(&name, "a/");
    assert_false(glob_match_path(buf_str(&pattern), buf_str(&name)));
    buf_clear(&pattern);
    buf_clear(&name);
}

static void test_rules(void **state)
{
    (void)state;
    IgnoreRules rules = {0};
    assert_int_equal(ignore_match(&rules, STR("a"), false), IGNORE_UNDECIDED);
    ignore_add(&rules, STR("\xef\xbb\xbf*.py\r\n\n# x\n!keep.py  \n/top\nfolder/\nblank\\ \n\\#x\n"));
    assert_int_equal(ignore_match(&rules, STR("a/b.py"), false), IGNORE_EXCLUDED);
    assert_int_equal(ignore_match(&rules, STR("a/keep.py"), false), IGNORE_INCLUDED);
    assert_int_equal(ignore_match(&rules, STR("top"), false), IGNORE_EXCLUDED);
    assert_int_equal(ignore_match(&rules, STR("a/top"), false), IGNORE_UNDECIDED);
    assert_int_equal(ignore_match(&rules, STR("folder"), false), IGNORE_UNDECIDED);
    assert_int_equal(ignore_match(&rules, STR("a/folder"), true), IGNORE_EXCLUDED);
    assert_int_equal(ignore_match(&rules, STR("blank "), false), IGNORE_EXCLUDED);
    assert_int_equal(ignore_match(&rules, STR("#x"), false), IGNORE_EXCLUDED);
    ignore_clear(&rules);
}

static void test_module_type(void **state)
{
    (void)state;
    static const struct {
        const char *json;
        const char *kind;
    } rows[] = {
        {"", NULL},
        {"{\"type\":\"module\"}", "esm"},
        {"{ \"type\" :\n\t\"commonjs\" }", "commonjs"},
        {"{\"a\":{\"type\":\"module\"}}", NULL},
        {"{\"a\":[{}],\"b\":\"}\\\"{\",\"type\":\"module\"}", "esm"},
        {"{\"x\":\"type\",\"y\":\"module\"}", NULL},
        {"{\"type\":1,\"type\":\"module\"}", "esm"},
        {"[\"type\",\"module\"]", NULL},
        {"{\"type\":\"modul", NULL},
        {"{\"type", NULL},
        {"{\"type\\", NULL},
    };
    char *message = NULL;
    UhEngine *engine = uh_engine_new(&(UhOptions){0}, &message);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Overlay overlay = {0};
        overlay_put(&overlay, "/tmp/package.json", str_of(rows[i].json)); /* stands in front of the disk */
        Modules modules = {.files = overlay_files(&overlay), .engine = engine};
        const char *kind = modules_of(&modules, "/tmp/a.js");
        assert_int_equal(!kind, !rows[i].kind);
        if (kind) assert_string_equal(kind, rows[i].kind);
        modules_clear(&modules);
        overlay_clear(&overlay);
    }
    uh_engine_free(engine);
}

static void test_test_code(void **state)
{
    (void)state;
    assert_true(testcode_folder(STR("src/__tests__/unit")));
    assert_true(testcode_folder(STR("tests")));
    assert_false(testcode_folder(STR("src/contest/attesting")));
    assert_false(testcode_folder((Str){0}));
    assert_true(testcode_name(STR("test_app.py")));
    assert_true(testcode_name(STR("app.spec.ts")));
    assert_true(testcode_name(STR("app.e2e-spec.ts")));
    assert_true(testcode_name(STR("conftest.py")));
    assert_false(testcode_name(STR("latest.py")));
    assert_false(testcode_name(STR("testimony.js")));
}

static void test_paths_are_tidied(void **state)
{
    (void)state;
    assert_str(path_tidy(STR("./a.py")), "a.py");
    assert_str(path_tidy(STR(".//./a/")), "a");
    assert_str(path_tidy(STR(".")), "");
    assert_str(path_tidy(STR("./")), "");
    assert_str(path_tidy(STR("/")), "/");
    assert_str(path_tidy(STR("../a//")), "../a");
    assert_str(path_tidy(STR(".a")), ".a");
}

/* A mask for each literal of each random line: what is shown never holds a piece of a value. */
static void test_excerpts_hide_values(void **state)
{
    (void)state;
    for (int round = 0; round < 3000; round++) {
        Buf text = {0};
        Arena arena = {0}, scratch = {0};
        UhFinding findings[8] = {0};
        size_t count = 0;
        for (uint32_t part = random_below(8) + 1; part > 0; part--) {
            random_text(&text, 60, "ab = (;\t\n\x1b\xc3\xa9");
            buf_addc(&text, ' ');
            findings[count].start = text.len;
            findings[count].name = "";
            buf_addz(&text, random_below(2) ? "\"VALUE-" : "'VALUE-");
            random_text(&text, 100, random_below(3) ? "XYZ" : "XYZ\n");
            buf_addc(&text, text.at[findings[count].start]);
            findings[count++].end = text.len;
            Str copy =
                arena_copy(&arena, str_sub(buf_str(&text), findings[0].start + 1, findings[0].end - 1));
            if (random_below(3) == 0) buf_add(&text, copy);
        }
        UhResult result = {.findings = findings, .finding_count = count};
        for (size_t i = 0; i < count; i++) {
            Excerpt e = excerpt_make(&arena, &scratch, buf_str(&text), &result, i);
            bool short_copy = findings[0].end - findings[0].start < 10;
            assert_true(short_copy || str_find_char(e.source, 'X') < 0);
            assert_true(str_find(e.source, STR("********")) >= 0);
            assert_true(str_find_char(e.marker, '^') >= 0);
            assert_true(str_find_char(e.source, '\x1b') < 0 && str_find_char(e.source, '\n') < 0);
        }
        arena_clear(&arena);
        arena_clear(&scratch);
        buf_clear(&text);
    }
}

CHECK_MAIN(TEST(test_tables_are_sorted), TEST(test_kinds_of_files), TEST(test_mentions_at_the_edges), TEST(test_words_of_files),
           TEST(test_help_names_every_option), TEST(test_options), TEST(test_nearest),
           TEST(test_paths_relate), TEST(test_names_match), TEST(test_paths_match),
           TEST(test_patterns_are_fast), TEST(test_rules), TEST(test_module_type), TEST(test_test_code),
           TEST(test_paths_are_tidied), TEST(test_excerpts_hide_values))
