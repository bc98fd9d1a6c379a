#include "check.h"

#include "text/quoting.h"

/* A language with all that the table can say, and one that differs in each. */
static const char one[] = "string   '\nstring   \\\"\nstring   \\\"\"\"\nstring   ` holes ${ }\n"
                          "prefix   b bytes\nprefix   f holes { }\nprefix   r raw\nprefix   t none\nprefix   u text\n"
                          "escape   simple abfnrtv\\'\"\nescape   hex x 2\nescape   hex u 4 text\n"
                          "escape   hex U 8 text\nescape   named N\nescape   octal 3\nescape   other keeps\n"
                          "returns  line-feed\ncomment  \\#\n";
static const char two[] = "string   \\\"\nstring   `\nescape   simple nt\nescape   hex u 4 braces pairs\n"
                          "escape   octal 3 byte\nescape   other drops\nreturns  dropped\n"
                          "comment  //\ncomment  /* */\n";

static Quoting read_table(const char *text, Arena *arena)
{
    Quoting q = {0};
    Error error = {0};
    Conf conf = conf_open(STR("test"), str_of(text));
    while (conf_next(&conf, &error)) {
        assert_true(quoting_has(conf.words[0]));
        if (!quoting_read(&q, &conf, arena, &error)) fail_msg("%s", error.text.at);
    }
    return q;
}

static bool value_is(const Quoting *q, Charset charset, Str text, Str value)
{
    char out[64];
    size_t len = 0;
    Quoted s;
    if (!quoting_split(q, text, &s) || !quoting_value(q, &s, charset, out, &len)) return false;
    return str_eq((Str){out, len}, value);
}

static const struct {
    bool second;
    Str text, value;
} values[] = {
    {false, STR_INIT("'a\"b'"), STR_INIT("a\"b")},
    {false, STR_INIT("\"\"\"a\"b\"\"\""), STR_INIT("a\"b")},
    {false, STR_INIT("\"\""), STR_INIT("")},
    {false, STR_INIT("rB'a\\n'"), STR_INIT("a\\n")},
    {false, STR_INIT("u'\\x41\\u0042\\U00000043\\104\\a'"), STR_INIT("ABCD\a")},
    {false, STR_INIT("b'\\xff\\777\\u0041'"), STR_INIT("\xff\xff\\u0041")},
    {false, STR_INIT("'\\xff\\777'"), STR_INIT("\xc3\xbf\xc7\xbf")},
    {false, STR_INIT("'\\d\\u{41}'"), STR_INIT("")}, /* no such escape */
    {false, STR_INIT("'\\d'"), STR_INIT("\\d")},
    {false, STR_INIT("f'a{{b}}'"), STR_INIT("a{b}")},
    {false, STR_INIT("'a{{b}}'"), STR_INIT("a{{b}}")},
    {false, STR_INIT("'a\r\nb\rc'"), STR_INIT("a\nb\nc")},
    {false, STR_INIT("'a\\\r\nb\\\nc'"), STR_INIT("abc")},
    {false, STR_INIT("'\\N{BULLET}'"), STR_INIT("")},
    {false, STR_INIT("b'\\N'"), STR_INIT("\\N")},
    {true, STR_INIT("\"\\u{1f511}\\ud83d\\udd11\\d\\n\""), STR_INIT("\xf0\x9f\x94\x91\xf0\x9f\x94\x91" "d\n")},
    {true, STR_INIT("\"\\ud83d\""), STR_INIT("")},
    {true, STR_INIT("\"\\777\\400\\101\""), STR_INIT("?7 0A")},
    {true, STR_INIT("`a\r\nb`"), STR_INIT("a\nb")},
};

static void test_values(void **state)
{
    (void)state;
    Arena arena = {0};
    Quoting tables[] = {read_table(one, &arena), read_table(two, &arena)};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        bool none = values[i].value.len == 0 && values[i].text.len > 2;
        bool good = value_is(&tables[values[i].second], CHARSET_UTF8, values[i].text, values[i].value);
        if (good == none) fail_msg(STR_FMT, STR_ARG(values[i].text));
    }
    assert_true(value_is(&tables[0], CHARSET_LATIN1, STR("'\xe4'"), STR("\xc3\xa4")));
    assert_true(value_is(&tables[0], CHARSET_LATIN1, STR("b'\xe4'"), STR("\xe4")));
    arena_free(&arena);
}

static void test_what_is_none(void **state)
{
    (void)state;
    Arena arena = {0};
    Quoting q = read_table(one, &arena);
    Quoted s;
    static const char *const none[] = {"", "a", "'", "'a\"", "t'a'", "x'a'", "'a", "rf", "b"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (quoting_split(&q, str_of(none[i]), &s)) fail_msg("%s", none[i]);
    arena_free(&arena);
}

static void test_beginnings(void **state)
{
    (void)state;
    Arena arena = {0};
    Quoting q = read_table(one, &arena);
    Quoted s;
    assert_true(quoting_opens(&q, STR("Rb\"\"\"ab"), &s));
    assert_true(s.raw && s.bytes && s.prefix.len == 2 && s.mark.len == 1); /* nothing can end a longer one */
    assert_true(quoting_opens(&q, STR("`a${b}`"), &s) && str_eqz(s.hole, "${") && !s.doubles);
    assert_true(quoting_opens(&q, STR("f'a'"), &s) && str_eqz(s.hole, "{") && s.doubles);
    assert_int_equal(quoting_length(&q, STR("'a\\'b' + c")), 6);
    assert_int_equal(quoting_length(&q, STR("\"\"\"a\"b\"\"\" + c")), 9);
    assert_int_equal(quoting_length(&q, STR("'a")), 2);
    assert_int_equal(quoting_length(&q, STR("a'")), 0);
    assert_int_equal(quoting_find(&q, STR("key = rb'a'")), 8);
    assert_int_equal(quoting_find(&q, STR("key")), -1);
    assert_true(quoting_is_mark(&q, '`') && !quoting_is_mark(&q, 'r'));
    arena_free(&arena);
}

static void test_comments(void **state)
{
    (void)state;
    Arena arena = {0};
    Quoting q = read_table(two, &arena), none = {0};
    Str end;
    assert_int_equal(quoting_comment(&q, STR("// a"), &end), 2);
    assert_true(str_eqz(end, "\n"));
    assert_int_equal(quoting_comment(&q, STR("/* a"), &end), 2);
    assert_true(str_eqz(end, "*/"));
    assert_int_equal(quoting_comment(&q, STR("# a"), &end), 0);
    assert_true(str_eqz(quoting_line_comment(&q), "//") && !quoting_line_comment(&none).len);
    arena_free(&arena);
}

static void test_bad_lines(void **state)
{
    (void)state;
    static const char *const bad[] = {"string", "string ` holes {", "prefix R raw", "prefix rb raw", "prefix r cooked",
                                      "escape simple nq", "escape hex x", "escape hex xx 2", "escape hex x 9",
                                      "escape octal x", "escape other eats", "returns lost", "comment \"\"", "pattern", "pattern //"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Arena arena = {0};
        Quoting q = {0};
        Error error = {0};
        Conf conf = conf_open(STR("test"), str_of(bad[i]));
        assert_true(conf_next(&conf, &error));
        if (quoting_read(&q, &conf, &arena, &error) || !error.text.len) fail_msg("%s", bad[i]);
        error_clear(&error);
        arena_free(&arena);
    }
}

/* What the built-in languages have in common has the marks of each, the longest first, and escapes that all have. */
static void test_any(void **state)
{
    (void)state;
    const Quoting *q = &quoting_any;
    Str end;
    for (uint32_t i = 1; i < q->marks.len; i++) assert_true(q->marks.at[i - 1].mark.len >= q->marks.at[i].mark.len);
    assert_true(quoting_is_mark(q, '\'') && quoting_is_mark(q, '"') && quoting_is_mark(q, '`'));
    assert_true(quoting_comment(q, STR("# a"), &end) && quoting_comment(q, STR("// a"), &end));
    assert_int_equal(q->escapes['n'].value, '\n');
    assert_int_equal(q->escapes['a'].kind, ESCAPE_OTHER);
    assert_int_equal(q->escapes['u'].kind, ESCAPE_NAMED);
}

CHECK_MAIN(TEST(test_values), TEST(test_what_is_none), TEST(test_beginnings), TEST(test_comments),
           TEST(test_bad_lines), TEST(test_any))
