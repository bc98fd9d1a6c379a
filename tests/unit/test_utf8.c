#include "check.h"

#include "base/utf8.h"

static void test_every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t c = 0; c <= 0x10ffff; c++) {
        char bytes[4];
        uint32_t code = 0;
        Str s = {bytes, (size_t)utf8_put(c, bytes)};
        size_t n = utf8_next(s, 0, &code);
        if (c >= 0xd800 && c <= 0xdfff) assert_int_equal(n, 0);
        else if (n != s.len || code != c) fail_msg("U+%04X gives %zu bytes, U+%04X", c, n, code);
    }
}

static void test_agrees_with_str_is_utf8(void **state)
{
    (void)state;
    for (int round = 0; round < 200000; round++) {
        Buf b = {0};
        random_text(&b, 6, "a\x80\xbf\xc2\xe0\xa0\x9f\xed\xef\xf0\x90\x8f\xf4\xff");
        bool valid = true;
        for (size_t i = 0, n; valid && i < b.len; i += n) {
            uint32_t code;
            n = utf8_next(buf_str(&b), i, &code);
            valid = n > 0;
        }
        assert_int_equal(valid, str_is_utf8(buf_str(&b)));
        buf_clear(&b);
    }
}

static void test_visible(void **state)
{
    (void)state;
    const struct {
        Str in;
        const char *out;
    } cases[] = {
        {STR("plain \xc3\xa4"), "plain \xc3\xa4"},
        {STR("\x1b[2J\x7f\n\r\0"), "^[[2J^?^J^M^@"},
        {STR("\x9b\xff"), "<9B><FF>"},
        {STR("\xc2\x9b"), "<U+009B>"},
        {STR("a\xe2\x80\xae"), "a<U+202E>"},
        {STR("\xef\xbb\xbfx"), "<U+FEFF>x"},
        {STR("\xed\xa0\x80"), "<ED><A0><80>"},
        {STR("a\tb"), "a^Ib"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Buf b = {0};
        utf8_add_visible(&b, cases[i].in, false);
        assert_str(buf_str(&b), cases[i].out);
        buf_clear(&b);
    }
    Buf b = {0};
    utf8_add_visible(&b, STR("a\tb\n"), true);
    assert_str(buf_str(&b), "a\tb^J");
    buf_clear(&b);
}

static void test_visible_lets_no_control_through(void **state)
{
    (void)state;
    for (int round = 0; round < 20000; round++) {
        Buf in = {0}, out = {0};
        for (uint32_t n = random_below(20); n > 0; n--) buf_addc(&in, (char)random_below(256));
        utf8_add_visible(&out, buf_str(&in), false);
        assert_true(str_is_utf8(buf_str(&out)));
        for (size_t i = 0, n; i < out.len; i += n) {
            uint32_t code;
            n = utf8_next(buf_str(&out), i, &code);
            assert_false(utf8_is_control(code));
        }
        buf_clear(&in);
        buf_clear(&out);
    }
}

CHECK_MAIN(TEST(test_every_code_point_comes_back), TEST(test_agrees_with_str_is_utf8), TEST(test_visible),
           TEST(test_visible_lets_no_control_through))
