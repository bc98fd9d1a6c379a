#include "check.h"

#include "base/arena.h"
#include "text/coding.h"

static const CodingMark hash = {STR_INIT("#"), STR_INIT("coding")};

static Coding read_text(Arena *a, Str bytes)
{
    Coding c;
    assert_true(coding_read(bytes, hash, a, &c));
    assert_int_equal(c.text.len, bytes.len);
    assert_true(str_is_utf8(c.text));
    return c;
}

static void test_plain_text_is_not_copied(void **state)
{
    (void)state;
    Arena a = {0};
    static const Str texts[] = {STR_INIT(""), STR_INIT("x = 1\n"), STR_INIT("x = 'caf\xc3\xa9'\r\n# \xf0\x9f\x98\x80"),
                                STR_INIT("\xef\xbb\xbfx = 1\n")};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Coding c = read_text(&a, texts[i]);
        assert_ptr_equal(c.text.at, texts[i].at);
        assert_int_equal(c.charset, CHARSET_UTF8);
    }
    arena_free(&a);
}

static void test_stray_bytes_become_letters(void **state)
{
    (void)state;
    Arena a = {0};
    Coding c = read_text(&a, STR("a = 'x\xffy\xe9' # \xc3\xa9\n"));
    for (size_t i = 0; i < c.text.len; i++) {
        bool stray = c.bytes.at[i] == '\xff' || (c.bytes.at[i] == '\xe9');
        assert_int_equal(c.text.at[i] != c.bytes.at[i], stray);
        if (stray) assert_true(c.text.at[i] >= 'A' && c.text.at[i] <= 'Z');
    }
    arena_free(&a);
}

static void test_lone_carriage_returns_end_lines(void **state)
{
    (void)state;
    Arena a = {0};
    Coding c = read_text(&a, STR("a\rb\r\nc\r\r\nd\r"));
    assert_true(str_eqz(c.text, "a\nb\r\nc\n\r\nd\n"));
    arena_free(&a);
}

static void test_first_lines_name_the_encoding(void **state)
{
    (void)state;
    Arena a = {0};
    static const struct {
        Str text;
        Charset charset;
    } cases[] = {
        {STR_INIT("# -*- coding: latin-1 -*-\n"), CHARSET_LATIN1},
        {STR_INIT("#!/usr/bin/env python\n# vim: set fileencoding=cp1252 :\n"), CHARSET_CP1252},
        {STR_INIT("\n# coding: iso-8859-15\n"), CHARSET_LATIN9},
        {STR_INIT("\r# coding: latin1\r"), CHARSET_LATIN1},
        {STR_INIT("  # coding: Latin_1-unix\n"), CHARSET_LATIN1},
        {STR_INIT("x = 1\n# coding: latin-1\n"), CHARSET_UTF8},
        {STR_INIT("\n\n# coding: latin-1\n"), CHARSET_UTF8},
        {STR_INIT("# coding\n# coding: \n"), CHARSET_UTF8},
        {STR_INIT("# coding of coding: ascii\n"), CHARSET_ASCII},
        {STR_INIT("\xef\xbb\xbf# coding: latin-1\n"), CHARSET_UTF8},
        {STR_INIT("# coding: utf-8-unix"), CHARSET_UTF8},
        {STR_INIT("# coding: koi8-r\n"), CHARSET_OTHER},
        {STR_INIT("# coding: shift_jis\n"), CHARSET_KANA},
        {STR_INIT("# coding: GBK\n"), CHARSET_DOUBLE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(read_text(&a, cases[i].text).charset, cases[i].charset);
    Coding c;
    assert_false(coding_read(STR("# coding: utf-7\n"), hash, &a, &c));
    assert_false(coding_read(STR("# coding: iso-2022-jp\n"), hash, &a, &c));
    assert_true(coding_read(STR("# coding: utf-7\n"), (CodingMark){STR("#"), {0}}, &a, &c)); /* a language without such a thing */
    arena_free(&a);
}

/* `\` is the second byte of a character of Shift JIS: it must not escape the quote behind it. */
static void test_two_bytes_belong_together(void **state)
{
    (void)state;
    Arena a = {0};
    Coding c = read_text(&a, STR("# coding: sjis\nx = '\x95\x5c' '\xb1'\n"));
    assert_true(str_find_char(c.text, '\\') < 0);
    assert_true(str_ends(c.text, STR("'\n")));
    arena_free(&a);
}

static void test_random_bytes(void **state)
{
    (void)state;
    Arena a = {0};
    static const char *const heads[] = {"", "# coding: latin1\n", "# coding: big5\n", "# coding: sjis\n",
                                        "# coding: x\n"};
    for (int round = 0; round < 50000; round++) {
        Buf b = {0};
        buf_addz(&b, heads[round % 5]);
        random_text(&b, 12, "a\\'\r\n\x80\xbf\xc2\xe0\xa0\x9f\xed\xff");
        Coding c = read_text(&a, buf_str(&b));
        for (size_t i = 0; i < c.text.len; i++)
            if (c.bytes.at[i] == '\n') assert_int_equal(c.text.at[i], '\n');
        buf_clear(&b);
        arena_reset(&a);
    }
    arena_free(&a);
}

static void test_characters(void **state)
{
    (void)state;
    assert_int_equal(coding_char(CHARSET_LATIN1, 0xe9), 0xe9);
    assert_int_equal(coding_char(CHARSET_LATIN9, 0xa4), 0x20ac);
    assert_int_equal(coding_char(CHARSET_CP1252, 0x80), 0x20ac);
    assert_int_equal(coding_char(CHARSET_CP1252, 0x81), 0);
    assert_int_equal(coding_char(CHARSET_ASCII, 0x81), 0);
    assert_int_equal(coding_char(CHARSET_OTHER, 0xe9), 0);
}

/* Names that bsearch() would miss if the table were not sorted. */
static void test_names_are_sorted(void **state)
{
    (void)state;
    static const char *const foreign[] = {"cp037", "cp1026", "cp1140", "cp273", "cp424", "cp500", "cp875", "hz",
                                          "hz-gb", "hz-gb-2312", "punycode", "u7", "unicode_escape", "utf_7"};
    static const char *const latin[] = {"8859", "cp819", "iso-8859-1", "iso-ir-100", "ISO_LATIN_1", "L1", "latin",
                                        "latin_1"};
    static const char *const utf8[] = {"cp65001", "U8", "UTF", "utf8", "UTF-8", "utf_8_sig"};
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
        assert_int_equal(charset_named(str_of(foreign[i])), CHARSET_FOREIGN);
    for (size_t i = 0; i < sizeof latin / sizeof *latin; i++)
        assert_int_equal(charset_named(str_of(latin[i])), CHARSET_LATIN1);
    for (size_t i = 0; i < sizeof utf8 / sizeof *utf8; i++)
        assert_int_equal(charset_named(str_of(utf8[i])), CHARSET_UTF8);
    static const char *const cp1252[] = {"1252", "windows-1252", "cp1252"};
    for (size_t i = 0; i < 3; i++) assert_int_equal(charset_named(str_of(cp1252[i])), CHARSET_CP1252);
    assert_int_equal(charset_named(STR("us-ascii")), CHARSET_ASCII);
    assert_int_equal(charset_named(STR("646")), CHARSET_ASCII);
    assert_int_equal(charset_named(STR("no such encoding has so long a name as this one")), CHARSET_OTHER);
}

CHECK_MAIN(TEST(test_plain_text_is_not_copied), TEST(test_stray_bytes_become_letters),
           TEST(test_lone_carriage_returns_end_lines), TEST(test_first_lines_name_the_encoding),
           TEST(test_two_bytes_belong_together), TEST(test_random_bytes), TEST(test_characters),
           TEST(test_names_are_sorted))
