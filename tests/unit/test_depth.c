#include "check.h"

#include "base/arena.h"
#include "syntax/depth.h"

#include <stdlib.h>

/* A row is deep when the 20 brackets that stand for `@` in it open something. */
typedef struct {
    const char *text;
    bool deep;
} Row;

/* How two families of languages spell strings and comments. */
static const char hash[] = "string '\nstring \\\"\nstring \\\"\"\"\nstring '''\nprefix f holes { }\ncomment \\#\n";
static const char slashes[] = "string '\nstring \\\"\nstring ` holes ${ }\ncomment //\ncomment /* */\npattern / return\n";

static Quoting read_table(const char *text, Arena *arena)
{
    Quoting q = {0};
    Error error = {0};
    Conf conf = conf_open(STR("test"), str_of(text));
    while (conf_next(&conf, &error))
        if (!quoting_read(&q, &conf, arena, &error)) fail_msg("%s", error.text.at);
    return q;
}

static void check(const Row *rows, size_t count, const char *table)
{
    Arena arena = {0};
    Quoting quoting = read_table(table, &arena);
    static const char many[] = "((((((((((((((((((((";
    for (size_t i = 0; i < count; i++) {
        Buf text = {0};
        Str rest = str_of(rows[i].text);
        buf_add(&text, str_cut(&rest, '@'));
        buf_addz(&text, many);
        buf_add(&text, rest);
        if (depth_exceeds(&quoting, buf_str(&text), 10) != rows[i].deep) fail_msg("row %zu: %s", i, rows[i].text);
        buf_clear(&text);
    }
    arena_free(&arena);
}

static void test_hash(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"x = @", true},
        {"x = 1 # @", false},
        {"# a\nx = @", true},
        {"x = '@'", false},
        {"x = 'it\\'s @'", false},
        {"x = 'not closed @\ny = 1", false},
        {"x = 'not closed\ny = @", true},
        {"x = \"\"\"one ' \" \n @ \"\"\"", false},
        {"x = '''one\n''' + @", true},
        {"x = r'\\'@' + 1", false},
        {"x = '' + @", true},
        {"x = '''a''' '''@'''", false},
        {"x = f\"{a['k']} @\"", false},
        {"x = '# no comment' + @", true},
        {"x = a // b(@", true},
    };
    check(rows, sizeof rows / sizeof *rows, hash);
}

static void test_slashes(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"x = @", true},
        {"x = 1 // @", false},
        {"x = 1 /* @ \n @ */", false},
        {"x = 1 /* a */ + @", true},
        {"x = 1 /*/ @ */", false},
        {"x = '@'", false},
        {"x = \"it\\\"s @\"", false},
        {"x = '\\\n@'", false},
        {"x = `a\n@`", false},
        {"x = `a ${b} @`", false},
        {"x = `a ${f(@)} b`", true},
        {"x = `a ${`b ${c} @`} @`", false},
        {"x = `a ${`b ${c}`} d` + @", true},
        {"x = `a ${ {b: {c: 1}} } @`", false},
        {"x = `\\${` + @", true},
        {"x = /[/]@'/", false},
        {"x = /a\\/@/.test(b)", false},
        {"return /@/", false},
        {"x = a.b / c / (@", true},
        {"x = (a) / b / @", true},
        {"x = a[1] / @ / c", true},
        {"x = 2 / '@'.length", false},
        {"f(/'/, @", true},
        {"<p>don't</p>;\nf(@", true},
        {"// '\nx = @", true},
        {"x = '//' + @", true},
    };
    check(rows, sizeof rows / sizeof *rows, slashes);
}

/* Ends at once, whatever is in it, and reads nothing behind the end. */
static void test_any_text(void **state)
{
    (void)state;
    Arena arena = {0};
    const Quoting tables[] = {read_table(hash, &arena), read_table(slashes, &arena)};
    for (int round = 0; round < 100000; round++) {
        Buf b = {0};
        random_text(&b, 24, "'\"`/\\*#\n${}[()a ");
        char *exact = mem_new(b.len);
        if (b.len) memcpy(exact, b.at, b.len);
        for (int i = 0; i < 2; i++) depth_exceeds(&tables[i], (Str){exact, b.len}, 5);
        free(exact);
        buf_clear(&b);
    }
    arena_free(&arena);
}

CHECK_MAIN(TEST(test_hash), TEST(test_slashes), TEST(test_any_text))
