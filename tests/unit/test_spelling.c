#include "check.h"

#include "text/spelling.h"

#define LONG "0123456789abcdef"

/* What a language makes of each literal is told here: no decoder is asked. */
static const struct {
    Str literal, value;
} known[] = {
    {STR_INIT("'abc'"), STR_INIT("abc")},
    {STR_INIT("u\"abc\""), STR_INIT("abc")},
    {STR_INIT("\"\"\"a\"b\n\"\"\""), STR_INIT("a\"b\n")},
    {STR_INIT("'''a\r\nb'''"), STR_INIT("a\nb")},
    {STR_INIT("`a\rb`"), STR_INIT("a\nb")},
    {STR_INIT("'a\\\nb\\\r\nc'"), STR_INIT("abc")},
    {STR_INIT("'it\\'s \\\"\\\\'"), STR_INIT("it's \"\\")},
    {STR_INIT("'\\a\\b\\f\\n\\r\\t\\v\\0'"), STR_INIT("\a\b\f\n\r\t\v\0")},
    {STR_INIT("'\\x0a\\xff\\u000a\\U0001f511'"), STR_INIT("\n\xc3\xbf\n\xf0\x9f\x94\x91")},
    {STR_INIT("'\\xAB\\xCD'"), STR_INIT("\xc2\xab\xc3\x8d")},
    {STR_INIT("'\\ud83d\\udd11 \\u{1f511}\\u{0041}'"), STR_INIT("\xf0\x9f\x94\x91 \xf0\x9f\x94\x91" "A")},
    {STR_INIT("b'\\xff\\x00\\377\\12'"), STR_INIT("\xff\x00\xff\n")},
    {STR_INIT("rb'\\x41'"), STR_INIT("\\x41")},
    {STR_INIT("r'a\\nb\\'c'"), STR_INIT("a\\nb\\'c")},
    {STR_INIT("'\\d\\.'"), STR_INIT("\\d\\.")}, /* Python keeps the backslash, */
    {STR_INIT("'\\d\\.'"), STR_INIT("d.")},     /* JavaScript does not */
    {STR_INIT("('ab'  # it's the first\n   \"cd\")"), STR_INIT("abcd")},
    {STR_INIT("'ab' + /* and 'the' */ \"cd\" // \"x\"\n + `ef`"), STR_INIT("abcdef")},
    {STR_INIT("'\xc3\xa4\xe2\x82\xac'"), STR_INIT("\xc3\xa4\xe2\x82\xac")},
    {STR_INIT("'caf\xe9 \xc3\xa9'"), STR_INIT("caf\xc3\xa9 \xc3\x83\xc2\xa9")}, /* the source is Latin-1 */
    {STR_INIT("''"), STR_INIT("")},
    {STR_INIT("'\\xaB\\xCd \\uD83d\\uDd11 \\x0A\\u00eE'"),
     STR_INIT("\xc2\xab\xc3\x8d \xf0\x9f\x94\x91 \n\xc3\xae")},
    {STR_INIT("'\\n'.join(['ab', 'cd', 'ef'])"), STR_INIT("ab\ncd\nef")},
    {STR_INIT("['ab',  // a\n 'cd', \"e'f\"].join('\\n')"), STR_INIT("ab\ncd\ne'f")},
    {STR_INIT("\"\\n\".join([\"line-one-abc\", \"line-two-def\", \"line-xx\"])"), STR_INIT("line-one-abc\nline-two-def\nline-xx")},
    {STR_INIT("''.join(('ab', 'cd'))"), STR_INIT("abcd")},
    {STR_INIT("', '.join(['ab', 'ab', 'ab', 'a'])"), STR_INIT("ab, ab, ab, a")},
    {STR_INIT("['abc'].join('\\n')"), STR_INIT("abc")},
    {STR_INIT("'abc'.encode('utf-8')"), STR_INIT("abc")},
    {STR_INIT("f\"a{{b}}c\" 'd{e}'"), STR_INIT("a{b}cd{e}")},
    {STR_INIT("f'a-{'b'}-{\"c\" }'"), STR_INIT("a-b-c")},
    {STR_INIT("`a-${\"b\" + `c${'d'}`}-$e`"), STR_INIT("a-bcd-$e")},
    {STR_INIT("'k\x80y \x8e\xe9'"), STR_INIT("k\xe2\x82\xacy \xc5\xbd\xc3\xa9")}, /* Windows-1252 */
    {STR_INIT("'k\xa4y \xb4'"), STR_INIT("k\xe2\x82\xacy \xc5\xbd")},             /* Latin-9 */
};

static void test_known_literals_come_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        Arena arena = {0};
        Spelling s;
        Buf out = {0};
        if (!spelling_read(&s, known[i].literal, known[i].value, &arena)) {
            print_error("cannot read " STR_FMT "\n", STR_ARG(known[i].literal));
            fail();
        }
        assert_true(spelling_is_exact(&s));
        assert_true(spelling_write(&s, known[i].value, &out));
        assert_strs(buf_str(&out), known[i].literal);
        buf_clear(&out);
        arena_clear(&arena);
    }
}

static void test_a_value_among_other_text(void **state)
{
    (void)state;
    Arena arena = {0};
    Spelling s;
    Buf out = {0};
    Str literal = STR("'\\tBearer " LONG "; path=/'");
    assert_true(spelling_read(&s, literal, STR(LONG), &arena));
    assert_true(spelling_is_exact(&s));
    assert_true(spelling_write(&s, STR(LONG), &out));
    assert_strs(buf_str(&out), literal);
    assert_true(spelling_read(&s, STR("'Bearer " LONG " or " LONG "'"), STR(LONG), &arena));
    assert_false(spelling_read(&s, STR(LONG), STR(LONG), &arena));
    buf_clear(&out);
    arena_clear(&arena);
}

/* Nothing of the value stands in the text of a spelling. */
static void test_nothing_is_kept_of_the_value(void **state)
{
    (void)state;
    Arena arena = {0};
    Spelling s;
    assert_true(spelling_read(&s, STR("('" LONG "\\n'  # the key\n '" LONG "')"), STR(LONG "\n" LONG), &arena));
    for (uint32_t i = 0; i < s.parts.len; i++)
        for (size_t k = 0; s.parts.at[i].kind == SPELL_TEXT && k + 4 <= sizeof LONG - 1; k++)
            assert_int_equal(str_find(s.parts.at[i].text, (Str){&LONG[k], 4}), -1);
    arena_clear(&arena);
}

static void test_another_value_does_not_fit(void **state)
{
    (void)state;
    Arena arena = {0};
    Spelling s;
    Buf out = {0};
    assert_true(spelling_read(&s, STR("'abc\\n'"), STR("abc\n"), &arena));
    assert_false(spelling_write(&s, STR("abcd\n"), &out));
    assert_false(spelling_write(&s, STR("ab\n"), &out));
    assert_false(spelling_write(&s, STR("abcd"), &out));
    assert_false(spelling_read(&s, STR("'abd'"), STR("abc"), &arena));
    assert_true(spelling_read(&s, STR("'\\n'.join(['ab', 'cd', 'ef'])"), STR("ab\ncd\nef"), &arena));
    assert_false(spelling_write(&s, STR("ab\ncd-ef"), &out));
    assert_false(spelling_write(&s, STR("ab\ncd\nef\ngh"), &out));
    assert_false(spelling_read(&s, STR("'ab"), STR("ab"), &arena));
    assert_false(spelling_read(&s, STR("key"), STR("key"), &arena));
    buf_clear(&out);
    arena_clear(&arena);
}

static void check_anew(Str literal, Str value, const char *want)
{
    Arena arena = {0};
    Spelling s;
    Buf out = {0};
    spelling_anew(&s, literal, value, &arena);
    assert_false(spelling_is_exact(&s));
    assert_true(spelling_write(&s, value, &out));
    assert_str(buf_str(&out), want);
    buf_clear(&out);
    arena_clear(&arena);
}

static void test_anew(void **state)
{
    (void)state;
    Arena arena = {0};
    Spelling s;
    assert_false(spelling_read(&s, STR("'ab' + CD"), STR("abcd"), &arena));
    assert_false(spelling_read(&s, STR("'ab' + 'bc'"), STR("abcd"), &arena));
    check_anew(STR("'\\xaB'"), STR("\xc2\xab"), "'\xc2\xab'");
    check_anew(STR("Rb\"\\xaB\""), STR("\xab" "a"), "b\"\\xaba\"");
    check_anew(STR("`x`"), STR("${a}`'\"\\\n"), "`\\x24{a}\\x60\\'\\\"\\\\\\x0a`");
    arena_clear(&arena);
}

/* One way of writing a character, appended to both. */
static void add_random(Buf *literal, Buf *value)
{
    static const struct {
        const char *literal, *value;
    } ways[] = {{"a", "a"}, {"Z", "Z"}, {"\\n", "\n"}, {"\\x41", "A"}, {"\\u00e4", "\xc3\xa4"}, {"\xc3\xa4", "\xc3\xa4"},
                {"\\\\", "\\"}, {"\\\"", "\""}, {"'", "'"}, {"\\\n", ""}, {"\\\r\n", ""}, {"\\u{1f511}", "\xf0\x9f\x94\x91"},
                {"\" + \"", ""}, {"\\7", "\7"}, {"$", "$"}};
    uint32_t i = random_below(sizeof ways / sizeof *ways);
    buf_addz(literal, ways[i].literal);
    buf_addz(value, ways[i].value);
}

static void test_random_literals_come_back(void **state)
{
    (void)state;
    for (int round = 0; round < 3000; round++) {
        Arena arena = {0};
        Buf literal = {0}, value = {0}, out = {0};
        Spelling s;
        buf_addc(&literal, '"');
        for (uint32_t n = random_below(40); n > 0; n--) add_random(&literal, &value);
        buf_addc(&literal, '"');
        assert_true(spelling_read(&s, buf_str(&literal), buf_str(&value), &arena));
        assert_true(spelling_write(&s, buf_str(&value), &out));
        assert_strs(buf_str(&out), buf_str(&literal));
        buf_clear(&literal);
        buf_clear(&value);
        buf_clear(&out);
        arena_clear(&arena);
    }
}

CHECK_MAIN(TEST(test_known_literals_come_back), TEST(test_a_value_among_other_text),
           TEST(test_nothing_is_kept_of_the_value), TEST(test_another_value_does_not_fit), TEST(test_anew),
           TEST(test_random_literals_come_back))
