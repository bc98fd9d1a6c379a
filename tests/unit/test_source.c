#include "check.h"

#include "text/source.h"

#define BOM "\xef\xbb\xbf"

static void test_places(void **state)
{
    (void)state;
    Arena a = {0};
    Source s = source_of(STR("app.py"), STR("one\r\n\xc3\xa4 = 2\n\nlast"), &a);
    const struct {
        uint32_t offset, line, column;
    } places[] = {{0, 1, 1},  {2, 1, 3},  {4, 1, 5},  {5, 2, 1}, {7, 2, 3},
                  {11, 2, 7}, {12, 3, 1}, {13, 4, 1}, {17, 4, 5}};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        Place p = source_place(&s, places[i].offset);
        assert_int_equal(p.line, places[i].line);
        assert_int_equal(p.column, places[i].column);
    }
    assert_int_equal(source_line_count(&s), 4);
    assert_str(source_line(&s, 1), "one");
    assert_str(source_line(&s, 2), "\xc3\xa4 = 2");
    assert_str(source_line(&s, 3), "");
    assert_str(source_line(&s, 4), "last");
    assert_str(source_line(&s, 5), "");
    assert_str(source_line(&s, 0), "one");
    arena_clear(&a);
}

static void test_bom_is_no_column(void **state)
{
    (void)state;
    Arena a = {0};
    Source s = source_of(STR("x"), STR(BOM "ab\ncd"), &a);
    assert_int_equal(source_bom(&s), 3);
    assert_int_equal(source_place(&s, 0).column, 1);
    assert_int_equal(source_place(&s, 3).column, 1);
    assert_int_equal(source_place(&s, 4).column, 2);
    assert_int_equal(source_place(&s, 7).column, 2);
    assert_int_equal(source_line_start(&s, 1), 3);
    assert_int_equal(source_line_begin(&s, 4), 3);
    assert_str(source_line(&s, 1), "ab");
    Source bom = source_of(STR("x"), STR(BOM), &a);
    assert_str(source_line(&bom, 1), "");
    assert_int_equal(source_line_count(&bom), 1);
    Source none = source_of(STR("x"), STR("\xef\xbb"), &a);
    assert_int_equal(source_bom(&none), 0);
    arena_clear(&a);
}

static void test_line_ends(void **state)
{
    (void)state;
    Source mixed = source_of(STR("x"), STR("a\r\nb\nc"), NULL);
    assert_str(source_eol(&mixed, 0), "\r\n");
    assert_str(source_eol(&mixed, 1), "\r\n");
    assert_str(source_eol(&mixed, 2), "\r\n");
    assert_str(source_eol(&mixed, 3), "\n");
    assert_str(source_eol(&mixed, 5), "\n"); /* none of its own */
    assert_true(source_ends_open(&mixed));
    Source open = source_of(STR("x"), STR("a\r\nb"), NULL);
    assert_str(source_eol(&open, 4), "\r\n");
    Source one = source_of(STR("x"), STR("a"), NULL);
    assert_str(source_eol(&one, 0), "\n");
    Source empty = source_of(STR("x"), STR(""), NULL);
    assert_str(source_eol(&empty, 0), "\n");
    assert_false(source_ends_open(&empty));
    Source closed = source_of(STR("x"), STR("a\n"), NULL);
    assert_false(source_ends_open(&closed));
}

static void test_indent(void **state)
{
    (void)state;
    Source s = source_of(STR("x"), STR("def f():\n\t  return 1\n"), NULL);
    assert_str(source_indent(&s, 3), "");
    assert_str(source_indent(&s, 18), "\t  ");
    assert_str(source_indent(&s, 9), "\t  ");
}

/* Against counting from the start, and against the functions that make no table. */
static void check_text(Str text)
{
    Arena a = {0};
    Source s = source_of(STR("x"), text, &a);
    uint32_t bom = source_bom(&s), line = 1, begin = bom;
    for (uint32_t i = 0; i <= text.len; i++) {
        if (i > 0 && text.at[i - 1] == '\n' && i < text.len) {
            line++;
            begin = i;
        }
        if (i == text.len && i > 0 && text.at[i - 1] == '\n') break; /* the end belongs to no line */
        Place p = source_place(&s, i);
        assert_int_equal(p.line, line);
        assert_int_equal(p.column, i < begin ? 1 : i - begin + 1);
        assert_int_equal(source_line_start(&s, line), begin);
        assert_int_equal(source_line_begin(&s, i), begin);
        Str content = source_line(&s, line);
        assert_int_equal(str_find_char(content, '\n'), -1);
        if (i >= bom) assert_int_equal(source_line_end(&s, begin), begin + content.len);
        Str after = str_from(text, begin + content.len), eol = source_eol(&s, begin);
        assert_true(after.len == 0 || str_starts(after, eol));
    }
    assert_int_equal(source_line_count(&s), line);
    arena_clear(&a);
}

static void test_agrees_with_counting(void **state)
{
    (void)state;
    for (int round = 0; round < 20000; round++) {
        Buf text = {0};
        if (random_below(4) == 0) buf_addz(&text, BOM);
        random_text(&text, 14, "ab\n\n\r");
        check_text(buf_str(&text));
        buf_clear(&text);
    }
}

/* The end of a text with a final newline is shown on its last line. */
static void test_end_of_text(void **state)
{
    (void)state;
    Arena a = {0};
    Source s = source_of(STR("x"), STR("ab\n"), &a);
    Place p = source_place(&s, 3);
    assert_int_equal(p.line, 1);
    assert_int_equal(p.column, 4);
    assert_int_equal(source_line_start(&s, 2), 3);
    arena_clear(&a);
}

CHECK_MAIN(TEST(test_places), TEST(test_bom_is_no_column), TEST(test_line_ends), TEST(test_indent),
           TEST(test_agrees_with_counting), TEST(test_end_of_text))
