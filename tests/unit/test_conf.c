#include "check.h"

#include "base/conf.h"

static void test_words_comments_and_lines(void **state)
{
    (void)state;
    Error error = {0};
    Conf c = conf_open(STR("x"), STR("# head\n"
                                     "\n"
                                     "call\tjwt.encode   1 | key # the secret\r\n"
                                     "  \"two words\" a#b \"# no comment\"\n"
                                     "last"));
    assert_true(conf_next(&c, &error));
    assert_int_equal(c.line, 3);
    assert_int_equal(c.count, 5);
    assert_str(c.words[0], "call");
    assert_str(c.words[1], "jwt.encode");
    assert_str(c.words[3], "|");
    assert_str(c.words[4], "key");
    assert_true(conf_next(&c, &error));
    assert_int_equal(c.line, 4);
    assert_int_equal(c.count, 3);
    assert_str(c.words[0], "two words");
    assert_str(c.words[1], "a#b");
    assert_str(c.words[2], "# no comment");
    assert_true(conf_next(&c, &error));
    assert_int_equal(c.line, 5);
    assert_str(c.words[0], "last");
    assert_false(conf_next(&c, &error));
    assert_false(conf_next(&c, &error));
    assert_int_equal(error.text.len, 0);
}

static void test_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "\n\n", "# only\n", "   \t\r\n"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        Error error = {0};
        Conf c = conf_open(STR("x"), str_of(texts[i]));
        assert_false(conf_next(&c, &error));
        assert_int_equal(error.text.len, 0);
    }
}

static void test_open_quote(void **state)
{
    (void)state;
    Error error = {0};
    Conf c = conf_open(STR("python/sinks"), STR("fine\ncall \"open\nnext\n"));
    assert_true(conf_next(&c, &error));
    assert_false(conf_next(&c, &error));
    assert_error(&error, "python/sinks:2:1: ");
}

static void test_too_many_words(void **state)
{
    (void)state;
    Error error = {0};
    Buf text = {0};
    for (int i = 0; i < CONF_WORDS; i++) buf_addz(&text, "w ");
    Conf c = conf_open(STR("x"), buf_str(&text));
    assert_true(conf_next(&c, &error));
    assert_int_equal(c.count, CONF_WORDS);
    buf_addz(&text, "w");
    c = conf_open(STR("x"), buf_str(&text));
    assert_false(conf_next(&c, &error));
    assert_error(&error, "x:1:1: ");
    buf_clear(&text);
}

static void test_first_error_is_kept(void **state)
{
    (void)state;
    Error error = {0};
    Conf c = conf_open(STR("x"), STR("word"));
    assert_true(conf_next(&c, &error));
    assert_false(conf_fail(&c, &error, "no such thing: %s", "word"));
    assert_false(conf_fail(&c, &error, "second"));
    assert_false(error_set(&error, "third"));
    assert_false(error_set_errno(&error, 2, "fourth"));
    assert_str(buf_str(&error.text), "x:1:1: no such thing: word");
    error_clear(&error);
    assert_false(error_set_errno(&error, 2, "%s", "app.py"));
    assert_str(buf_str(&error.text), "app.py: No such file or directory");
    error_clear(&error);
}

CHECK_MAIN(TEST(test_words_comments_and_lines), TEST(test_nothing), TEST(test_open_quote), TEST(test_too_many_words),
           TEST(test_first_error_is_kept))
