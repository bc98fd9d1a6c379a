#include "check.h"

#include "base/base64.h"

/* RFC 4648, section 10. */
static const struct {
    const char *bytes, *text;
} vectors[] = {{"", ""},         {"f", "Zg=="},         {"fo", "Zm8="},        {"foo", "Zm9v"},
               {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};

static void test_vectors(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++) {
        Buf b = {0};
        base64_encode(&b, str_of(vectors[i].bytes));
        assert_str(buf_str(&b), vectors[i].text);
        buf_clear(&b);
        assert_true(base64_decode(&b, str_of(vectors[i].text)));
        assert_str(buf_str(&b), vectors[i].bytes);
        buf_clear(&b);
    }
}

static void test_random_bytes_come_back(void **state)
{
    (void)state;
    for (int round = 0; round < 5000; round++) {
        Buf bytes = {0}, text = {0}, back = {0};
        for (uint32_t n = random_below(80); n > 0; n--) buf_addc(&bytes, (char)random_below(256));
        base64_encode(&text, buf_str(&bytes));
        assert_int_equal(text.len, (bytes.len + 2) / 3 * 4);
        buf_addz(&back, "before:");
        assert_true(base64_decode(&back, buf_str(&text)));
        assert_strs(str_from(buf_str(&back), 7), buf_str(&bytes));
        buf_clear(&bytes);
        buf_clear(&text);
        buf_clear(&back);
    }
}

/* Strict: whatever decodes is what encoding gives; all four-letter texts over a telling alphabet. */
static void test_what_decodes_is_canonical(void **state)
{
    (void)state;
    static const char letters[] = "AQgwZ/+9=-_ \n\r.";
    uint32_t n = sizeof letters - 1, decoded = 0;
    for (uint32_t i = 0; i < n * n * n * n; i++) {
        char four[] = {letters[i % n], letters[i / n % n], letters[i / n / n % n], letters[i / n / n / n]};
        Str text = {four, 4};
        Buf bytes = {0}, again = {0};
        if (base64_decode(&bytes, text)) {
            base64_encode(&again, buf_str(&bytes));
            assert_strs(buf_str(&again), text);
            decoded++;
        }
        buf_clear(&bytes);
        buf_clear(&again);
    }
    assert_int_equal(decoded, 8 * 8 * 8 * 8 + 8 * 8 * 4 + 8 * 4); /* xxxx; xx[AQgw]=; x[AQgw]== */
}

static void test_refused_leaves_the_buffer(void **state)
{
    (void)state;
    static const char *const bad[] = {"Z",    "Zg",       "Zg=",   "Zh==",  "Zm9=",     "Z===", "====", "Zg==Zg==",
                                      "Zm9v\n", "Zm 9", "Zm9vZ", "Zm9-", "Zm9vZm9vZ", "=Zg=", "Zm\xff\xff"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        Buf b = {0};
        assert_false(base64_decode(&b, str_of(bad[i])));
        assert_int_equal(b.len, 0);
        buf_addz(&b, "kept");
        assert_false(base64_decode(&b, str_of(bad[i])));
        assert_str(buf_str(&b), "kept");
        assert_int_equal(b.at[4], 0);
        buf_clear(&b);
    }
}

static void test_url_alphabet(void **state)
{
    (void)state;
    Buf b = {0};
    assert_true(base64_decode_url(&b, STR("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9")));
    assert_str(buf_str(&b), "{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    b.len = 0;
    assert_true(base64_decode_url(&b, STR("-_8")));
    assert_true(str_eq(buf_str(&b), STR("\xfb\xff")));
    assert_false(base64_decode_url(&b, STR("+/8")));
    assert_false(base64_decode_url(&b, STR("Zg==")));
    assert_false(base64_decode_url(&b, STR("Zh")));
    assert_false(base64_decode_url(&b, STR("Zm9vY")));
    buf_clear(&b);
}

CHECK_MAIN(TEST(test_vectors), TEST(test_random_bytes_come_back), TEST(test_what_decodes_is_canonical),
           TEST(test_refused_leaves_the_buffer), TEST(test_url_alphabet))
