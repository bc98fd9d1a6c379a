/* The rules of .env files. That real readers agree with them is the business of tests/behaviour/dotenv. */
#include "check.h"

#include "base/variable.h"
#include "store/dotenv.h"

static void test_carries(void **state)
{
    (void)state;
    static const struct {
        const char *value;
        bool carried;
    } cases[] = {
        {"", true},           {"secret", true},    {"a b#c", true},      {"$x", true},
        {"it's", true},       {"a\nb", true},      {"tab\there", true},  {"\"", true},
        {"\\n", true},        {"`id` $(id)", true}, {"\xc3\xa9", true},   {"\xf0\x9f\x98\x80", true},
        {"x\"'y", false},     {"${X}", false},     {"it's $5", false},   {"a\\\\b", false},
        {"end\\", false},     {"it's \\", false},  {"it's `x`", false},  {"a\rb", false},
        {"a\r\nb", false},    {"\x1b[0m", false},  {"\x7f", false},      {"\xff\xfe", false},
        {"\xed\xa0\x80", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (dotenv_carries(str_of(cases[i].value)) != cases[i].carried) fail_msg("case %zu", i);
    assert_false(dotenv_carries((Str){"a\0b", 3}));
}

static void test_line(void **state)
{
    (void)state;
    Buf out = {0};
    dotenv_line(&out, STR("A"), STR("dGVzdA+/=="));
    dotenv_line(&out, STR("B"), STR("two words"));
    dotenv_line(&out, STR("C"), STR("it's"));
    dotenv_line(&out, STR("D"), STR("$a\nb"));
    dotenv_line(&out, STR("E"), STR(""));
    assert_str(buf_str(&out), "A=dGVzdA+/==\nB='two words'\nC=\"it's\"\nD='$a\nb'\nE=''\n");
    buf_clear(&out);
}

/* `name=[value]` of the entry that counts, `name?` when readers disagree. */
static void check_entry(const char *text, const char *name, const char *wanted)
{
    Arena arena = {0};
    Dotenv env;
    dotenv_parse(&env, &arena, str_of(text));
    const DotenvEntry *entry = dotenv_find(&env, str_of(name));
    Str got = !entry ? STR("(none)") : !entry->sure ? STR("(unsure)") : entry->value;
    assert_str(got, wanted);
    arena_clear(&arena);
}

static void test_entries(void **state)
{
    (void)state;
    check_entry("A=1\nA='2'\n", "A", "2");
    check_entry("  export  A = x y # comment\n", "A", "x y");
    check_entry("export\tA=1", "A", "1");
    check_entry("A='a' # it's\n", "A", "a");
    check_entry("A=\"a b\"#c\nB=2", "A", "a b");
    check_entry("A='a\nb'\r\nB=2", "A", "a\nb");
    check_entry("A='a\r\nb'\r\nB=2\r\n", "A", "a\nb");
    check_entry("A='a\r\nb'\r\nB=2\r\n", "B", "2");
    check_entry("A=\"a\\nb\"", "A", "a\nb");
    check_entry("A=", "A", "");
    check_entry("#A=1", "A", "(none)");
    check_entry("A=a&b$c!(x)\\y", "A", "a&b$c!(x)\\y");
    check_entry("", "A", "(none)");
}

static void test_entries_in_dispute(void **state)
{
    (void)state;
    check_entry("A=x#y", "A", "(unsure)");      /* python-dotenv keeps all of it */
    check_entry("A=${B}", "A", "(unsure)");     /* python-dotenv expands */
    check_entry("A='${B}'", "A", "(unsure)");   /* here, too */
    check_entry("A=`x`", "A", "(unsure)");      /* a quote to npm dotenv and node */
    check_entry("A='x'y", "A", "(unsure)");     /* node reads x */
    check_entry("A='it\\'s'", "A", "(unsure)"); /* node reads it\ */
    check_entry("A=\"a\\tb\"", "A", "(unsure)");
    check_entry("A='a\\\\b'", "A", "(unsure)"); /* one backslash to python-dotenv */
    check_entry("\xef\xbb\xbf" "A=1\nB=2", "A", "(unsure)");
    check_entry("\xef\xbb\xbf" "A=1\nB=2", "B", "2");
    check_entry("\xef\xbb\xbf\nA=1\nB=2", "A", "(unsure)");
}

static void check_insert(const char *text, const char *wanted)
{
    Arena arena = {0};
    Buf out = {0};
    Dotenv env;
    dotenv_parse(&env, &arena, str_of(text));
    assert_true(dotenv_insert(&out, &env, STR("N=1\n")));
    assert_str(buf_str(&out), wanted);
    buf_clear(&out);
    arena_clear(&arena);
}

static void test_insert(void **state)
{
    (void)state;
    check_insert("", "N=1\n");
    check_insert("A=1\n", "A=1\nN=1\n");
    check_insert("A=1", "A=1\nN=1\n");
    check_insert("A=1\r\nB=2", "A=1\r\nB=2\r\nN=1\n");
    check_insert("A=1\n\n# end", "A=1\n\n# end\nN=1\n");
    check_insert("A=\n", "A=\nN=1\n");
    check_insert("\xef\xbb\xbf" "A=1\n", "\xef\xbb\xbf" "A=1\nN=1\n");
}

/* Lines that hide what follows them from one of the readers: ours goes in front. */
static void test_insert_before_trouble(void **state)
{
    (void)state;
    check_insert("A=1\nB='open\nC=2\n", "A=1\nN=1\nB='open\nC=2\n"); /* all */
    check_insert("A=1\nB=`open\n", "A=1\nN=1\nB=`open\n");
    check_insert("A=1\nname\n", "A=1\nN=1\nname\n");   /* node 20 */
    check_insert("A=1\n=x\nB=1\n", "A=1\nN=1\n=x\nB=1\n"); /* node 20 */
    check_insert("A=1\n \n\n", "A=1\nN=1\n \n\n");    /* node 20 */
    check_insert("A=1\n # c\n", "A=1\nN=1\n # c\n");  /* node 20 */
    check_insert(" \nA=1\n# c\n", " \nA=1\n# c\nN=1\n");
    check_insert("'x\nA=1\n", "N=1\n'x\nA=1\n");     /* python-dotenv */
    check_insert("A=1\rB=2\n", "N=1\nA=1\rB=2\n");
    check_insert("B= \nA=1\n", "N=1\nB= \nA=1\n");     /* node 22 */
    check_insert("A='a\\'\nB='b'\n", "N=1\nA='a\\'\nB='b'\n"); /* npm dotenv */
    check_insert("A='a\\'\n", "N=1\nA='a\\'\n");      /* npm dotenv */
    check_insert("A=1\nB='x\ny' z\n", "A=1\nN=1\nB='x\ny' z\n");

    Arena arena = {0};
    Buf out = {0};
    Dotenv env;
    dotenv_parse(&env, &arena, STR("\xef\xbb\xbfname\n"));
    assert_false(dotenv_insert(&out, &env, STR("N=1\n")));
    dotenv_parse(&env, &arena, STR("\xef\xbb\xbf"));
    assert_false(dotenv_insert(&out, &env, STR("N=1\n")));
    dotenv_parse(&env, &arena, STR("\xef\xbb\xbf\n# keys\n")); /* node 20 loses the first name all the same */
    assert_false(dotenv_insert(&out, &env, STR("N=1\n")));
    assert_int_equal(out.len, 0);
    arena_clear(&arena);
}

/* Whatever is carried and added to whatever text, is found there again, and the text itself stays. */
static void test_round_trip(void **state)
{
    (void)state;
    int carried = 0;
    for (int i = 0; i < 20000; i++) {
        Arena arena = {0};
        Buf text = {0}, value = {0}, line = {0}, out = {0};
        Dotenv env, again;
        random_text(&text, 24, "AB='\"`\\#$\n\r\n{ ex");
        random_text(&value, 8, "ab'\"`\\#$\n{} =\t");
        dotenv_parse(&env, &arena, buf_str(&text));
        if (dotenv_carries(buf_str(&value))) {
            dotenv_line(&line, STR("NAME"), buf_str(&value));
            assert_true(dotenv_insert(&out, &env, buf_str(&line)));
            assert_strs(str_sub(buf_str(&out), 0, env.room), str_sub(buf_str(&text), 0, env.room));
            assert_true(str_ends(buf_str(&out), str_from(buf_str(&text), env.room)));
            dotenv_parse(&again, &arena, buf_str(&out));
            const DotenvEntry *entry = dotenv_find(&again, STR("NAME"));
            assert_non_null(entry);
            if (!entry->sure) fail_msg("not sure of %s", out.at);
            assert_strs(entry->value, buf_str(&value));
            carried++;
        }
        arena_clear(&arena);
        buf_clear(&text);
        buf_clear(&value);
        buf_clear(&line);
        buf_clear(&out);
    }
    assert_true(carried > 5000);
}

static void test_names(void **state)
{
    (void)state;
    assert_true(variable_is_name(STR("JWT_SECRET_KEY")));
    assert_true(variable_is_name(STR("_x1")));
    assert_false(variable_is_name(STR("")));
    assert_false(variable_is_name(STR("1A")));
    assert_false(variable_is_name(STR("a.b")));
    assert_false(variable_is_name(STR("a\nb")));
}

CHECK_MAIN(TEST(test_carries), TEST(test_line), TEST(test_entries), TEST(test_entries_in_dispute), TEST(test_insert),
           TEST(test_insert_before_trouble), TEST(test_round_trip), TEST(test_names))
