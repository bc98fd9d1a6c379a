/* A changed text that is parsed with the tree of the old one at hand has the tree that it has without. */
#include "check.h"

#include "syntax/parse.h"

typedef struct {
    Arena arena;
    Grammar grammar;
    Parser *before, *after, *fresh;
} World;

static World world_new(const char *language)
{
    World w = {.before = parser_new(), .after = parser_new(), .fresh = parser_new()};
    assert_true(grammar_open(str_of(language), &w.grammar, &w.arena));
    return w;
}

static void world_clear(World *w)
{
    parser_free(w->before);
    parser_free(w->after);
    parser_free(w->fresh);
    arena_clear(&w->arena);
}

/* Makes the edits, parses both ways, and returns how many errors there are. */
static uint32_t compare(World *w, Str text, const EditList *edits)
{
    Tree old, changed, full;
    Buf out = {0};
    EditMap map = edits_map(edits, &w->arena);
    editmap_apply(&map, text, &out);
    Coding coding = {.bytes = buf_str(&out), .text = buf_str(&out)};
    ParserChange change = {w->before, edits};
    assert_int_equal(parser_run(w->before, &w->grammar, text, true, &old), PARSE_DONE);
    assert_int_equal(parser_run_changed(w->after, &w->grammar, &coding, &change, &changed), PARSE_DONE);
    assert_int_equal(parser_run(w->fresh, &w->grammar, coding.text, true, &full), PARSE_DONE);
    assert_int_equal(changed.count, full.count);
    assert_int_equal(changed.errors, full.errors);
    for (Node n = ROOT; n < full.count; n++) {
        const NodeData *a = &changed.at[n], *b = &full.at[n];
        assert_true(a->start == b->start && a->end == b->end && a->parent == b->parent &&
                    a->after == b->after);
        assert_true(a->kind == b->kind && a->role == b->role && a->slot == b->slot);
    }
    buf_clear(&out);
    return full.errors;
}

static const char *const python[] = {
    "import jwt\n",
    "from a.b import (c,\n    d)\n",
    "\n",
    "# text\n",
    "x = \"text\"\n",
    "def f(a, b=\"text\"):\n    return a[b]\n\n",
    "class A:\n    key: str = \"text\"\n\n    def g(self):\n        \"\"\"Doc.\"\"\"\n        if self:\n     "
    "       return f\"{self.key!r}\"\n",
    "@app.route(\"/\")\nasync def h():\n    for i in range(3):\n        await i\n    else:\n        pass\n",
    "y = [1, 2,\n     {\"a\": \"text\"}]\n",
    "try:\n    z()\nexcept E as e:\n    raise\nfinally:\n    print('''a\nb''')\n",
    NULL};
static const char *const script[] = {"import a from \"text\";\n",
                                     "const { b, c = \"text\" } = d;\n",
                                     "\n",
                                     "// text\n",
                                     "let x = \"text\"\n",
                                     "x = y\n",
                                     "function f(a, b = \"text\") {\n  return a[b] ? `u${b}` : /x/g;\n}\n",
                                     "class A {\n  key = \"text\";\n  get g() { return this.key }\n}\n",
                                     "for (const i of [1, 2]) if (i) g(i, { a: \"text\" })\n",
                                     "export const h = async () => {\n  await f();\n};\n",
                                     NULL};

static Buf program_of(const char *const *pieces)
{
    Buf text = {0};
    uint32_t count = 0;
    while (pieces[count]) count++;
    for (uint32_t i = 10 + random_below(60); i; i--) buf_addz(&text, pieces[random_below(count)]);
    return text;
}

/* Some of the strings give way to code, and some lines come behind others that stand at the left. */
static void add_edits(World *w, Str text, Str line, EditList *done)
{
    EditList edits = {0};
    EditClash clash;
    for (size_t at = 0; at < text.len; at++) {
        Str rest = str_from(text, at);
        if (str_starts(rest, STR("\"text\"")) && random_below(6) == 0)
            edits_add(
                &w->arena, &edits,
                (Edit){
                    .start = (uint32_t)at, .end = (uint32_t)at + 6, .text = STR("env[\"KEY\"]"), .group = 1});
        bool starts = at && text.at[at - 1] == '\n' &&
                      (str_starts(rest, STR("x = ")) || str_starts(rest, STR("class ")));
        if (starts && random_below(6) == 0)
            edits_add(&w->arena, &edits,
                      (Edit){.start = (uint32_t)at, .end = (uint32_t)at, .text = line, .group = 1});
    }
    assert_true(edits_finish(&edits, &w->arena, done, &clash));
}

static void test_changes_of_random_programs(void **state)
{
    (void)state;
    static const char *const lines[] = {"import os\n", "\nimport os\n\n", "z = \"\"\"\n", "z = (\n", "*/\n"};
    const char *const languages[] = {"python", "javascript", "typescript", "tsx"};
    uint32_t good = 0, bad = 0;
    for (size_t l = 0; l < 4; l++) {
        World w = world_new(languages[l]);
        for (int round = 0; round < 200; round++) {
            Buf text = program_of(l ? script : python);
            EditList edits = {0};
            add_edits(&w, buf_str(&text), str_of(lines[random_below(sizeof lines / sizeof *lines)]), &edits);
            if (compare(&w, buf_str(&text), &edits))
                bad++;
            else
                good++;
            buf_clear(&text);
        }
        world_clear(&w);
    }
    assert_true(good > 200 && bad > 50);
}

/* A line that is put in behind an end of line, at the very beginning and end, and in CRLF. */
static void test_places_of_lines(void **state)
{
    (void)state;
    World w = world_new("python");
    static const char *const texts[] = {
        "import a\ndef f():\n    pass\n\n\ndef g():\n    return 1\n",
        "import a\r\ndef f():\r\n    pass\r\n\r\n\r\ndef g():\r\n    return 1\r\n"};
    for (size_t i = 0; i < 2; i++) {
        Str text = str_of(texts[i]);
        for (uint32_t at = 0; at <= text.len; at++) {
            if (at && at < text.len && text.at[at - 1] != '\n') continue;
            EditList edits = {0};
            edits_add(&w.arena, &edits,
                      (Edit){.start = at,
                             .end = at,
                             .text = i ? STR("import os\r\n\r\n") : STR("import os\n\n"),
                             .group = 1});
            compare(&w, text, &edits);
        }
    }
    world_clear(&w);
}

/* Two edits whose texts end as the text between them does, and an old text with an error. */
static void test_edits_side_by_side(void **state)
{
    (void)state;
    World w = world_new("python");
    EditList edits = {0};
    Buf text = {0};
    for (int i = 0; i < 40; i++) buf_addz(&text, "a = 1\n");
    edits_add(&w.arena, &edits, (Edit){.start = 6, .end = 6, .text = STR("b\n"), .group = 1});
    edits_add(&w.arena, &edits, (Edit){.start = 12, .end = 12, .text = STR("c\n\n"), .group = 1});
    edits_add(&w.arena, &edits, (Edit){.start = 17, .end = 18, .text = STR("\n\n"), .group = 1});
    assert_int_equal(compare(&w, buf_str(&text), &edits), 0);
    buf_addz(&text, "= = (\n");
    assert_true(compare(&w, buf_str(&text), &edits) > 0);
    buf_clear(&text);
    world_clear(&w);
}

CHECK_MAIN(TEST(test_changes_of_random_programs), TEST(test_places_of_lines), TEST(test_edits_side_by_side))
