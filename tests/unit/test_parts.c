/* A text that is parsed in parts has the tree that it has as a whole, and the same when it is read once more. */
#include "check.h"

static uint32_t parts_from;
#define PARTS_FROM parts_from
#define PART_SIZE 64
#include "../../src/syntax/parse.c"

#include "scan/find/detector.h"

/* Pieces that are programs, and at the end ODD that often are none, or belong to what stands before them. */
enum { ODD = 8 };
static const char *const python[] = {
    "import jwt\n", "x = \"text\"\n", "y = 1; z = 2\n", "\n", "# text\n", "    # deeper\n", "z.a(\n    b)\n", "z.a(\nb)\n",
    "def f(a, b=\"text\"):\n    return a[b]\n", "class A:\n    key: str = \"text\"\n    # at the end\n", "if x:\n    pass\n",
    "try:\n    z()\nfinally:\n    w()\n", "a = \"\"\"\nb = 1\nc\n\"\"\"\n", "async def g():\n    await h\n", "if a: b\n",
    "w = {\n'a': [1, 2]}  # behind\n", "match (x)\n", "for i in j:\n  k\n", "c = \\\nd\n", "print >>f, x\n",
    "not z\n", "x = \\\n", "@b\n", "else:\n    pass\n", "else: x\n", "  c\n", "while x: y\n", "in z\n"};
static const char *const script[] = {
    "import a from \"text\";\n", "const { b, c = \"text\" } = d;\n", "\n", "// text\n", "/* a\nb */ let d\n", "let x = \"text\"\n",
    "x = y\n", "`t\nu`\n", "function f(a, b) {\n  return a[b] ? `u${b}` : /x/g;\n}\n", "class A {\nkey = 1;\n  get g() {}\n}\n",
    "if (x) y\n", "for (const i of [1]) g(i)\n", "async\n", "function h() {}\n", "k\n", "do v; \nwhile (u);\n",
    "try { a }\ncatch (e)\n{ b }\n", "label:\n", "export default q\n", "var r = s\n", "w /x/g\n", "type\n", "U = V\n",
    "else z\n", "instanceof T\n", "(z)\n", "[w]\n", "++\n", "while (u);\n", "catch (e)\n{ b }\n", "return\n"};

static const char *piece(bool is_script)
{
    uint32_t count = is_script ? sizeof script / sizeof *script : sizeof python / sizeof *python;
    return (is_script ? script : python)[random_below(random_below(30) ? count - ODD : count)];
}

static void parse_both(const Language *l, Parser *whole, Parser *parts, Str text, uint32_t *count)
{
    Tree a = {0}, b = {0};
    parts_from = UINT32_MAX;
    assert_int_equal(parser_run(whole, &l->grammar, text, true, &a), PARSE_DONE);
    parts_from = 100;
    assert_int_equal(parser_run(parts, &l->grammar, text, true, &b), PARSE_DONE);
    if (a.count != b.count || memcmp(a.at, b.at, a.count * sizeof *a.at)) print_error(STR_FMT "\n", STR_ARG(text));
    assert_int_equal(a.count, b.count);
    assert_int_equal(a.errors, b.errors);
    assert_memory_equal(a.at, b.at, a.count * sizeof *a.at);
    if (!parser_put_away(parts)) return;
    parser_take_out(parts);
    assert_memory_equal(a.at, b.at, a.count * sizeof *a.at);
    ++*count;
}

static void test_parts_make_the_whole(void **state)
{
    (void)state;
    const char *const languages[] = {"python", "javascript", "typescript", "tsx"};
    for (size_t l = 0; l < 4; l++) {
        Arena arena = {0};
        Data data = {0};
        Detector d = {0};
        Error error = {0};
        uint32_t count = 0;
        assert_true(detector_read(&d, str_of(languages[l]), &data, &arena, &error));
        detector_wake(&d);
        Parser *whole = parser_new(), *parts = parser_new();
        for (int round = 0; round < 1500; round++) {
            Buf text = {0};
            for (uint32_t i = 2 + random_below(round % 10 ? 16 : 60); i; i--)
                buf_addz(&text, piece(l > 0));
            parse_both(&d.language, whole, parts, buf_str(&text), &count);
            buf_clear(&text);
        }
        assert_true(count > 300);
        parser_free(whole);
        parser_free(parts);
        detector_clear(&d);
        arena_free(&arena);
    }
}

CHECK_MAIN(TEST(test_parts_make_the_whole))
