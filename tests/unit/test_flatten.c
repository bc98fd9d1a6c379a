/* The flattened tree against what tree-sitter's own cursor says, node by node. */
#include "check.h"

#include "syntax/flatten.h"

#include <tree_sitter/api.h>

/* Every named symbol has a role, and its slots are three of the fields, so that all of them are compared. */
static void give_roles(void *context, uint16_t symbol, Str name, bool named)
{
    Grammar *g = context;
    uint32_t fields = ts_language_field_count(g->ts_language);
    (void)name;
    if (named) g->role_of_symbol[symbol] = (uint8_t)(ROLE_MODULE + symbol % (ROLE_COUNT - ROLE_MODULE));
    else if (symbol % 7 == 0) g->role_of_symbol[symbol] = ROLE_SELF;
    for (int i = 0; i < 3; i++) g->slot_fields[symbol][i] = (uint16_t)(1 + (symbol + 5u * (unsigned)i) % fields);
}

typedef struct {
    const Grammar *grammar;
    NodeData *at;
    uint32_t count, errors;
    Node parent;
    TSTreeCursor cursor;
} Model;

static NodeData model_node(Model *m)
{
    TSNode n = ts_tree_cursor_current_node(&m->cursor);
    uint16_t kind = ts_node_symbol(n), field = ts_tree_cursor_current_field_id(&m->cursor);
    NodeData d = {.start = ts_node_start_byte(n), .end = ts_node_end_byte(n), .parent = m->parent, .kind = kind};
    uint16_t above = m->at[m->parent].kind;
    for (int i = 0; i < 3 && m->parent && above < m->grammar->symbol_count && field && !d.slot; i++)
        if (m->grammar->slot_fields[above][i] == field) d.slot = (uint8_t)(SLOT_A + i);
    d.role = kind < m->grammar->symbol_count ? m->grammar->role_of_symbol[kind] : ROLE_ERROR;
    if (ts_node_is_missing(n)) d.role = ROLE_ERROR;
    return d;
}

static Node model_visit(Model *m)
{
    NodeData d = model_node(m);
    if (d.role == ROLE_TOKEN && !d.slot && !ts_node_child_count(ts_tree_cursor_current_node(&m->cursor))) return 0;
    m->errors += d.role == ROLE_ERROR;
    m->at[m->count] = d;
    return m->count++;
}

static bool model_next(Model *m)
{
    while (!ts_tree_cursor_goto_next_sibling(&m->cursor)) {
        if (!m->parent) return false;
        ts_tree_cursor_goto_parent(&m->cursor);
        m->at[m->parent].after = m->count;
        m->parent = m->at[m->parent].parent;
    }
    return true;
}

static void model_sweep(Model *m)
{
    do {
        Node n = model_visit(m);
        while (n && ts_tree_cursor_goto_first_child(&m->cursor)) {
            m->parent = n;
            n = model_visit(m);
        }
        if (n) m->at[n].after = m->count;
    } while (model_next(m));
}

static void compare(Pool *pool, const Grammar *g, TSParser *parser, Str text)
{
    Tree tree = {0};
    TSTree *ts_tree = ts_parser_parse_string(parser, NULL, text.at, (uint32_t)text.len);
    TSNode root = ts_tree_root_node(ts_tree);
    Model m = {.grammar = g, .count = 1, .at = mem_new((ts_node_descendant_count(root) + 2) * sizeof *m.at)};
    m.cursor = ts_tree_cursor_new(root);
    model_sweep(&m);
    flatten(pool, g, ts_tree, &tree);
    assert_int_equal(tree.count, m.count);
    assert_int_equal(tree.errors, m.errors);
    assert_memory_equal(tree.at, m.at, m.count * sizeof *m.at);
    ts_tree_cursor_delete(&m.cursor);
    ts_tree_delete(ts_tree);
    free(m.at);
}

static const char *const pieces[] = {
    "f(", ")", "[", "]", "{", "}", "a", "b.c", " = ", "'s'", "\"t\"", "`u${", "1", ",", ":", "\n", "    ", "def g(x: int = 1):\n    ",
    "if x", "=>", "function h(i, j = 2) {", ";", "/", "//", "#", "\"\"\"", "<a b='c'>", "</a>", "lambda x: ", "@", "\\", "\xff",
    "import x as y\n", "import {p as q} from 'r';\n", "class Y", "...", "async ", "await ", "for (const k of l) ", "for m in n:\n  ",
    "return ", "x ? y : z", "o?.p", "<T,>", " as any", "!", "\xef\xbb\xbf", "#!/bin/x\n", "\"use strict\";\n", "not ", " or ", " ?? ",
};

/* Programs whose syntax is right, for the nodes that stray pieces do not make. */
static const char *const programs[] = {
    "import os.path as p\nfrom . import x\n@d(1)\nclass A(B, m=C):\n    x: int = 1\n    async def f(self, *a, k=2, **b) -> str:\n"
    "        return [i for i in a if i] or f'{x!r:>{w}}' 'y' if not b else {1: 2, **b}\nwith a as b: pass\ntry:\n  x\nexcept E as e:\n"
    "  raise\nmatch x:\n  case [1, *r]: pass\na = b = c, d = 1\nx[1:2, ::3] += lambda: (yield)\nprint >>f, 'x'\n",
    "import a, {b as c} from 'd'; export default class X extends Y { static #p = 1; get q() { return this.#p } }\n"
    "const {e = 1, f: [g, ...h], ...i} = await j?.k?.[l](m, ...n), o = `p${q}r`, s = /t/g, u = v ? w : x ?? y;\n"
    "label: for (let z in {a, 'b': 1, [c]: 2, d() {}, get e() { return 1 }}) { if (a) continue label; else do { b++ } while (!c) }\n"
    "switch (a) { case 1: default: break }\nvar f = async function* () { yield* g }, h = i => j, k = <L m={n} {...o}>p{q}</L>;\n",
};

static void give_programs(Pool *pool, const Grammar *g, TSParser *parser)
{
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) compare(pool, g, parser, str_of(programs[i]));
}

static void give_pieces(Pool *pool, const Grammar *g, TSParser *parser)
{
    for (int round = 0; round < 400; round++) {
        Buf text = {0};
        for (uint32_t i = random_below(round % 10 ? 40 : 1500); i; i--)
            buf_addz(&text, pieces[random_below(sizeof pieces / sizeof *pieces)]);
        compare(pool, g, parser, buf_str(&text));
        buf_clear(&text);
    }
}

static void test_agrees_with_the_cursor(void **state)
{
    (void)state;
    const char *const languages[] = {"javascript", "python", "tsx", "typescript"};
    for (size_t l = 0; l < 4; l++) {
        Arena arena = {0};
        Grammar g;
        Pool *pool = pool_new();
        TSParser *parser = ts_parser_new();
        assert_true(grammar_open(str_of(languages[l]), &g, &arena));
        grammar_each_symbol(&g, give_roles, &g);
        assert_true(ts_parser_set_language(parser, g.ts_language));
        pool_begin(pool, 100, NULL, NULL);
        pool_end(pool); /* what follows is tree-sitter's own memory; pool_take() still works */
        give_programs(pool, &g, parser);
        give_pieces(pool, &g, parser);
        ts_parser_delete(parser);
        pool_free(pool);
        arena_clear(&arena);
    }
}

CHECK_MAIN(TEST(test_agrees_with_the_cursor))
