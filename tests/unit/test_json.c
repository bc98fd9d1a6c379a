#include "check.h"

#include "base/json.h"
#include "base/utf8.h"

static void test_commas_come_by_themselves(void **state)
{
    (void)state;
    Buf b = {0};
    Json j = json_to(&b);
    json_open(&j, '{');
    json_pair_int(&j, "version", 1);
    json_key(&j, "findings");
    json_open(&j, '[');
    for (int i = 0; i < 2; i++) {
        json_open(&j, '{');
        json_pair_str(&j, "path", STR("a.py"));
        json_pair_strz(&j, "reason", i ? "test-code" : NULL);
        json_pair_bool(&j, "weak", i);
        json_close(&j, '}');
    }
    json_close(&j, ']');
    json_key(&j, "empty");
    json_open(&j, '[');
    json_open(&j, '{');
    json_close(&j, '}');
    json_open(&j, '[');
    json_close(&j, ']');
    json_none(&j);
    json_bool(&j, true);
    json_int(&j, INT64_MIN);
    json_str(&j, STR(""));
    json_raw(&j, STR("[1]"));
    json_close(&j, ']');
    json_close(&j, '}');
    assert_str(buf_str(&b),
               "{\"version\":1,\"findings\":[{\"path\":\"a.py\",\"reason\":null,\"weak\":false},"
               "{\"path\":\"a.py\",\"reason\":\"test-code\",\"weak\":true}],"
               "\"empty\":[{},[],null,true,-9223372036854775808,\"\",[1]]}");
    buf_clear(&b);
}

static void test_strings(void **state)
{
    (void)state;
    const struct {
        Str in;
        const char *out;
    } cases[] = {
        {STR("say \"hi\" \\ /"), "\"say \\\"hi\\\" \\\\ /\""},
        {STR("\b\f\n\r\t"), "\"\\b\\f\\n\\r\\t\""},
        {STR("\0\x1f\x7f"), "\"\\u0000\\u001f\\u007f\""},
        {STR("\xc3\xa4\xf0\x9f\x94\x91"), "\"\xc3\xa4\xf0\x9f\x94\x91\""},
        {STR("\xe2\x80\xa8\xe2\x80\xae"), "\"\\u2028\\u202e\""},
        {STR("a\xff\xc3"), "\"a\xef\xbf\xbd\xef\xbf\xbd\""},
        {STR("\xed\xa0\x80"), "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        Buf b = {0};
        Json j = json_to(&b);
        json_str(&j, cases[i].in);
        assert_str(buf_str(&b), cases[i].out);
        buf_clear(&b);
    }
}

/* Reads a JSON string back; enough for what the writer makes. */
static bool unescape(Str s, Buf *out)
{
    static const char from[] = "\"\\bfnrt", to[] = "\"\\\b\f\n\r\t";
    if (s.len < 2 || s.at[0] != '"' || s.at[s.len - 1] != '"') return false;
    for (size_t i = 1; i < s.len - 1; i++) {
        if (s.at[i] == '"' || (unsigned char)s.at[i] < 0x20) return false;
        if (s.at[i] != '\\') {
            buf_addc(out, s.at[i]);
        } else if (s.at[++i] == 'u') {
            char digits[5] = {0}, bytes[4];
            memcpy(digits, s.at + i + 1, 4);
            buf_add(out, (Str){bytes, (size_t)utf8_put((uint32_t)strtoul(digits, NULL, 16), bytes)});
            i += 4;
        } else {
            const char *hit = strchr(from, s.at[i]);
            if (!hit) return false;
            buf_addc(out, to[hit - from]);
        }
    }
    return true;
}

static void test_every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t c = 0; c <= 0x10ffff; c++) {
        if (c >= 0xd800 && c <= 0xdfff) continue;
        char bytes[4];
        Str s = {bytes, (size_t)utf8_put(c, bytes)};
        Buf b = {0}, back = {0};
        Json j = json_to(&b);
        json_str(&j, s);
        if (!unescape(buf_str(&b), &back) || !str_eq(buf_str(&back), s)) fail_msg("U+%04X", c);
        buf_clear(&b);
        buf_clear(&back);
    }
}

static void test_random_bytes_give_valid_utf8(void **state)
{
    (void)state;
    for (int round = 0; round < 20000; round++) {
        Buf in = {0}, b = {0}, back = {0};
        for (uint32_t n = random_below(12); n > 0; n--) buf_addc(&in, (char)random_below(256));
        Json j = json_to(&b);
        json_str(&j, buf_str(&in));
        assert_true(str_is_utf8(buf_str(&b)));
        assert_true(unescape(buf_str(&b), &back));
        if (str_is_utf8(buf_str(&in))) assert_strs(buf_str(&back), buf_str(&in));
        buf_clear(&in);
        buf_clear(&b);
        buf_clear(&back);
    }
}

CHECK_MAIN(TEST(test_commas_come_by_themselves), TEST(test_strings), TEST(test_every_code_point_comes_back),
           TEST(test_random_bytes_give_valid_utf8))
