#include "check.h"

static void test_find_agrees_with_a_naive_search(void **state)
{
    (void)state;
    for (int round = 0; round < 20000; round++) {
        Buf text = {0}, part = {0};
        random_text(&text, 12, "ab");
        random_text(&part, 3, "ab");
        ptrdiff_t expected = -1;
        for (size_t i = 0; expected < 0 && i + part.len <= text.len; i++)
            if (str_eq(str_sub(buf_str(&text), i, i + part.len), buf_str(&part))) expected = (ptrdiff_t)i;
        assert_int_equal(str_find(buf_str(&text), buf_str(&part)), expected);
        buf_clear(&text);
        buf_clear(&part);
    }
}

static void test_find_char(void **state)
{
    (void)state;
    assert_int_equal(str_find_char(STR("a.b.c"), '.'), 1);
    assert_int_equal(str_rfind_char(STR("a.b.c"), '.'), 3);
    assert_int_equal(str_find_char(STR("abc"), '.'), -1);
    assert_int_equal(str_rfind_char(STR(""), '.'), -1);
    assert_int_equal(str_find_char((Str){0}, 0), -1);
    assert_int_equal(str_find_char(STR("a\0b"), 0), 1);
}

static void test_sub_clamps(void **state)
{
    (void)state;
    assert_str(str_sub(STR("hello"), 1, 3), "el");
    assert_str(str_sub(STR("hello"), 3, 99), "lo");
    assert_str(str_sub(STR("hello"), 4, 2), "");
    assert_str(str_from(STR("hello"), 99), "");
    assert_str(str_from(STR("hello"), 5), "");
    assert_str(str_trim(STR(" \t\r\n x y \v\f")), "x y");
    assert_str(str_trim(STR("  ")), "");
}

static void test_compare(void **state)
{
    (void)state;
    assert_true(str_cmp(STR("a"), STR("b")) < 0);
    assert_true(str_cmp(STR("ab"), STR("a")) > 0);
    assert_true(str_cmp(STR("\xff"), STR("a")) > 0);
    assert_int_equal(str_cmp(STR(""), (Str){0}), 0);
    assert_true(str_eq(STR(""), (Str){0}));
    assert_true(str_eq_nocase(STR("AbZ"), STR("aBz")));
    assert_false(str_eq_nocase(STR("@"), STR("`"))); /* 32 apart, but no letters */
    assert_true(str_starts(STR("abc"), STR("ab")) && !str_starts(STR("ab"), STR("abc")));
    assert_true(str_ends(STR("abc"), STR("bc")) && !str_ends(STR("bc"), STR("abc")));
}

static void test_cut_gives_all_parts(void **state)
{
    (void)state;
    Str rest = STR("a,,b,");
    assert_str(str_cut(&rest, ','), "a");
    assert_str(str_cut(&rest, ','), "");
    assert_str(str_cut(&rest, ','), "b");
    assert_int_equal(rest.len, 0);
    rest = STR(" \tone  two\t");
    assert_str(str_word(&rest), "one");
    assert_str(str_word(&rest), "two");
    assert_int_equal(str_word(&rest).len, 0);
}

static void test_every_code_point_is_utf8(void **state)
{
    (void)state;
    for (uint32_t c = 0; c <= 0x10ffff; c++) {
        char bytes[4];
        Str s = {bytes, (size_t)utf8_put(c, bytes)};
        bool surrogate = c >= 0xd800 && c <= 0xdfff;
        if (str_is_utf8(s) == surrogate) fail_msg("U+%04X", c);
        if (s.len > 1 && str_is_utf8(str_sub(s, 0, s.len - 1))) fail_msg("U+%04X cut short", c);
    }
}

static void test_what_is_not_utf8(void **state)
{
    (void)state;
    static const char *const bad[] = {"\x80",         "\xc0\x80",         "\xc1\xbf",         "\xe0\x9f\xbf",
                                      "\xed\xa0\x80", "\xf0\x8f\xbf\xbf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80",
                                      "\xff",         "a\xc3",            "\xe2\x82"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) assert_false(str_is_utf8(str_of(bad[i])));
    assert_true(str_is_utf8(STR("")));
    assert_true(str_is_utf8(STR("a\0\xc3\xa4\xf0\x9f\x94\x91")));
}

static void test_buffer_ends_in_nul(void **state)
{
    (void)state;
    Buf b = {0}, model = {0};
    assert_int_equal(buf_str(&b).len, 0);
    buf_reserve(&model, 200000);
    for (int i = 0; i < 20000; i++) {
        char text[8];
        int n = snprintf(text, sizeof text, "%d,", i);
        if (i % 3 == 0) buf_addf(&b, "%d,", i);
        else if (i % 3 == 1) buf_add(&b, (Str){text, (size_t)n});
        else buf_addz(&b, text);
        memcpy(model.at + model.len, text, (size_t)n);
        model.len += (size_t)n;
        assert_true(b.len < b.cap);
        assert_int_equal(b.at[b.len], 0);
    }
    assert_strs(buf_str(&b), buf_str(&model));
    buf_clear(&b);
    assert_null(b.at);
    buf_clear(&b);
    buf_wipe(&model);
    assert_int_equal(model.len + model.cap, 0);
}

static void test_buffer_keeps_nuls(void **state)
{
    (void)state;
    Buf b = {0};
    buf_add(&b, STR("a\0b"));
    buf_addc(&b, 0);
    assert_true(str_eq(buf_str(&b), STR("a\0b\0")));
    buf_clear(&b);
}

static void test_hash_sees_every_byte(void **state)
{
    (void)state;
    char text[] = "the quick brown fox";
    uint64_t before = str_hash(str_of(text));
    for (size_t i = 0; i < sizeof text - 1; i++) {
        text[i] ^= 1;
        assert_true(str_hash(str_of(text)) != before);
        text[i] ^= 1;
    }
    assert_true(str_hash(str_of(text)) == before);
}

CHECK_MAIN(TEST(test_find_agrees_with_a_naive_search), TEST(test_find_char), TEST(test_sub_clamps), TEST(test_compare),
           TEST(test_cut_gives_all_parts), TEST(test_every_code_point_is_utf8), TEST(test_what_is_not_utf8),
           TEST(test_buffer_ends_in_nul), TEST(test_buffer_keeps_nuls), TEST(test_hash_sees_every_byte))
