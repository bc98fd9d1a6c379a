#include "check.h"

#include "text/trace.h"

#define VALUE "tallow-quay+harbour/0042=x?"

/* What is left of a text without its traces. */
static Buf without(const Traces *t, Str text)
{
    Buf left = {0};
    for (size_t i = 0; i < text.len;) {
        Trace trace;
        bool found = trace_at(t, text, i, &trace);
        if (!found) buf_addc(&left, text.at[i]);
        i += found ? trace.len : 1;
    }
    return left;
}

static void test_each_encoding_is_seen_and_told(void **state)
{
    (void)state;
    for (TraceKind kind = TRACE_RAW; kind < TRACE_KINDS; kind++) {
        Traces t = {0};
        Buf text = {0}, back = {0};
        buf_addz(&text, "see ");
        trace_encode(kind, STR(VALUE), &text);
        buf_addz(&text, " there");
        traces_add_text(&t, buf_str(&text));
        traces_add_value(&t, STR("another value"), 3);
        traces_add_value(&t, STR(VALUE), 7);
        for (size_t i = 0; i < text.len;) {
            Trace trace;
            Buf encoded = {0};
            bool found = trace_at(&t, buf_str(&text), i, &trace);
            if (!found) buf_addc(&back, text.at[i]);
            if (found) trace_encode(trace.kind, trace.value == 7 ? STR(VALUE) : STR("another value"), &encoded);
            if (found) buf_add(&back, str_sub(buf_str(&encoded), trace.at, trace.at + trace.len));
            i += found ? trace.len : 1;
            buf_clear(&encoded);
        }
        assert_strs(buf_str(&back), buf_str(&text));
        Buf left = without(&t, buf_str(&text));
        if (left.len > strlen("see  there") + 3) {
            print_error("%s leaves " STR_FMT "\n", trace_names[kind], STR_ARG(buf_str(&left)));
            fail();
        }
        buf_clear(&left);
        buf_clear(&text);
        buf_clear(&back);
        traces_clear(&t);
    }
}

static void test_no_four_bytes_stay(void **state)
{
    (void)state;
    for (int i = 0; i < 2000; i++) {
        Traces t = {0};
        Buf value = {0}, text = {0};
        for (uint32_t n = random_below(12); n > 0; n--) buf_addc(&value, (char)("abc\0\n"[random_below(5)]));
        for (uint32_t n = random_below(60); n > 0; n--) buf_addc(&text, (char)("abc\0\n"[random_below(5)]));
        traces_add_text(&t, buf_str(&text));
        traces_add_value(&t, buf_str(&value), 0);
        Trace trace;
        size_t from = 0;
        for (size_t k = 0; k <= text.len;) {
            bool found = k < text.len && trace_at(&t, buf_str(&text), k, &trace);
            Str run = str_sub(buf_str(&text), from, k);
            if (found || k == text.len)
                for (size_t m = 0; m + TRACE_LEAST <= run.len; m++)
                    assert_int_equal(str_find(buf_str(&value), str_sub(run, m, m + TRACE_LEAST)), -1);
            k += found ? trace.len : 1;
            if (found) from = k;
        }
        traces_clear(&t);
        buf_clear(&value);
        buf_clear(&text);
    }
}

static void test_short_values(void **state)
{
    (void)state;
    Traces t = {0};
    traces_add_text(&t, STR("x dev y"));
    traces_add_value(&t, STR("dev"), 0);
    traces_add_value(&t, STR("x"), 1);
    traces_add_value(&t, STR(""), 2);
    Buf left = without(&t, STR("x dev y"));
    assert_str(buf_str(&left), "x  y");
    buf_clear(&left);
    traces_clear(&t);
}

CHECK_MAIN(TEST(test_each_encoding_is_seen_and_told), TEST(test_no_four_bytes_stay), TEST(test_short_values))
