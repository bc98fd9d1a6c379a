/* Parsing within a budget, and what the flattened tree promises. */
#include "check.h"

#include "syntax/parse.h"
#include "syntax/pool.h"

#include <time.h>

typedef struct {
    Arena arena;
    Grammar grammar;
    Parser *parser;
    Tree tree;
} World;

typedef struct {
    Grammar *grammar;
    Str name;
    Role role;
    uint16_t fields[3];
} Wanted;

static void set_role(void *context, uint16_t symbol, Str name, bool named)
{
    Wanted *w = context;
    if (!str_eq(name, w->name) || !named) return;
    w->grammar->role_of_symbol[symbol] = (uint8_t)w->role;
    memcpy(w->grammar->slot_fields[symbol], w->fields, sizeof w->fields);
}

static void role(World *w, const char *name, Role role, const char *a, const char *b, const char *c)
{
    Wanted wanted = {&w->grammar, str_of(name), role, {0}};
    const char *fields[] = {a, b, c};
    for (int i = 0; i < 3; i++) wanted.fields[i] = grammar_field(&w->grammar, str_of(fields[i]));
    grammar_each_symbol(&w->grammar, set_role, &wanted);
}

static World world_new(const char *language)
{
    World w = {0};
    assert_true(grammar_open(str_of(language), &w.grammar, &w.arena));
    w.parser = parser_new();
    return w;
}

static void world_clear(World *w)
{
    parser_free(w->parser);
    arena_clear(&w->arena);
}

/* Without the time budget, which a sanitizer's slowness would use up. */
static ParseStatus parse(World *w, Str text) { return parser_run(w->parser, &w->grammar, text, true, &w->tree); }

static Node find(const World *w, Role role)
{
    for (Node n = ROOT; n < w->tree.count; n++)
        if (node_role(&w->tree, n) == role) return n;
    return 0;
}

static void test_roles_and_slots(void **state)
{
    (void)state;
    World w = world_new("python");
    role(&w, "call", ROLE_CALL, "function", "arguments", NULL);
    role(&w, "binary_operator", ROLE_BINARY, "left", "operator", "right");
    role(&w, "keyword_argument", ROLE_KEYWORD, "name", "value", NULL);
    assert_int_equal(parse(&w, STR("f(a, k=1 + 2)\n")), PARSE_DONE);
    const Tree *t = &w.tree;
    Node call = find(&w, ROLE_CALL), sum = find(&w, ROLE_BINARY), keyword = find(&w, ROLE_KEYWORD);
    assert_strs(node_text(t, node_slot(t, call, SLOT_A)), STR("f"));
    assert_strs(node_text(t, node_slot(t, call, SLOT_B)), STR("(a, k=1 + 2)"));
    assert_int_equal(node_slot(t, call, SLOT_C), 0);
    assert_strs(node_text(t, node_slot(t, keyword, SLOT_A)), STR("k"));
    assert_int_equal(node_slot(t, keyword, SLOT_B), sum);
    assert_strs(node_text(t, node_slot(t, sum, SLOT_A)), STR("1"));
    assert_strs(node_text(t, node_slot(t, sum, SLOT_B)), STR("+"));
    assert_int_equal(node_role(t, node_slot(t, sum, SLOT_B)), ROLE_TOKEN);
    assert_strs(node_text(t, node_slot(t, sum, SLOT_C)), STR("2"));
    assert_strs(grammar_symbol_name(&w.grammar, t->at[call].kind), STR("call"));
    assert_int_equal(t->errors, 0);
    for (Node n = ROOT; n < t->count; n++) /* commas and brackets are gone */
        if (node_role(t, n) == ROLE_TOKEN) assert_int_equal(n, node_slot(t, sum, SLOT_B));
    world_clear(&w);
}

static void test_errors_and_missing_nodes(void **state)
{
    (void)state;
    World w = world_new("javascript");
    assert_int_equal(parse(&w, STR("let a = ) 1;")), PARSE_DONE);
    assert_true(w.tree.errors > 0);
    assert_int_equal(parse(&w, STR("x = [1, 2;")), PARSE_DONE); /* a `]` is invented */
    assert_int_equal(w.tree.errors, 1);
    assert_int_equal(node_start(&w.tree, find(&w, ROLE_ERROR)), 9);
    assert_int_equal(node_end(&w.tree, find(&w, ROLE_ERROR)), 9);
    assert_int_equal(parse(&w, STR("f(1)")), PARSE_DONE);
    assert_int_equal(w.tree.errors, 0);
    world_clear(&w);
}

static void test_offsets_count_the_byte_order_mark(void **state)
{
    (void)state;
    World w = world_new("python");
    role(&w, "identifier", ROLE_IDENTIFIER, NULL, NULL, NULL);
    assert_int_equal(parse(&w, STR("\xef\xbb\xbf# \xc3\xa9\nname = 1\n")), PARSE_DONE);
    assert_int_equal(node_start(&w.tree, find(&w, ROLE_IDENTIFIER)), 8);
    assert_strs(node_text(&w.tree, find(&w, ROLE_IDENTIFIER)), STR("name"));
    world_clear(&w);
}

static void test_odd_texts(void **state)
{
    (void)state;
    const Str texts[] = {{NULL, 0}, STR(""), STR("\0"), STR("\n"), STR("\xff"), STR("\xef\xbb\xbf"), STR("a\0b = 1"),
                         STR("\xe2\x82"), STR("'"), STR("`${"), STR("\r\r\n\f")};
    const char *const languages[] = {"python", "javascript", "typescript", "tsx"};
    for (size_t l = 0; l < 4; l++) {
        World w = world_new(languages[l]);
        for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
            assert_int_equal(parse(&w, texts[i]), PARSE_DONE);
            assert_true(w.tree.count > ROOT);
            assert_true(node_end(&w.tree, ROOT) <= texts[i].len);
        }
        world_clear(&w);
    }
    Grammar g;
    Arena a = {0};
    assert_false(grammar_open(STR("klingon"), &g, &a));
    assert_false(grammar_open(STR(""), &g, &a));
    arena_clear(&a);
}

/* Pre-order, and parents that hold their children. */
static void check_tree(const Tree *t)
{
    static const NodeData nothing;
    assert_memory_equal(&t->at[0], &nothing, sizeof nothing);
    assert_int_equal(t->at[ROOT].parent, 0);
    assert_int_equal(t->at[ROOT].after, t->count);
    for (Node n = ROOT + 1; n < t->count; n++) {
        const NodeData *d = &t->at[n], *p = &t->at[d->parent];
        assert_true(d->parent >= ROOT && d->parent < n);
        assert_true(d->after > n && d->after <= p->after);
        assert_true(d->start <= d->end && d->start >= p->start && d->end <= p->end);
        assert_true(d->start >= t->at[n - 1].start);
        assert_true(d->role < ROLE_COUNT && d->slot <= SLOT_C);
    }
}

static void test_random_programs_make_sound_trees(void **state)
{
    (void)state;
    static const char *const pieces[] = {
        "f(", ")", "[", "]", "{", "}", "a", "b.c", " = ", "'s'", "\"t\"", "`u${", "1", ",", ":", "\n", "    ", "def g():", "if x", "=>",
        "function h() {", ";", "/", "//", "#", "\"\"\"", "<a>", "</a>", "lambda", "@", "\\", "\xff", "import x", "class Y", "...",
    };
    const char *const languages[] = {"python", "javascript", "typescript", "tsx"};
    for (size_t l = 0; l < 4; l++) {
        World w = world_new(languages[l]);
        role(&w, "call", ROLE_CALL, "function", "arguments", NULL);
        role(&w, "call_expression", ROLE_CALL, "function", "arguments", NULL);
        role(&w, "pair", ROLE_PAIR, "key", "value", NULL);
        for (int round = 0; round < 150; round++) {
            Buf text = {0};
            for (uint32_t i = random_below(round % 10 ? 60 : 3000); i; i--)
                buf_addz(&text, pieces[random_below(sizeof pieces / sizeof *pieces)]);
            if (parse(&w, buf_str(&text)) == PARSE_DONE) check_tree(&w.tree);
            buf_clear(&text);
        }
        world_clear(&w);
    }
}

static Buf repeat(const char *part, uint32_t count)
{
    Buf b = {0};
    while (count--) buf_addz(&b, part);
    return b;
}

static void test_depth(void **state)
{
    (void)state;
    World w = world_new("javascript");
    Buf open = repeat("[", 10000), deep = repeat("{a:(", 50000), shallow = repeat("f(')');\n", 30000);
    assert_int_equal(parse(&w, buf_str(&open)), PARSE_DONE);
    check_tree(&w.tree);
    buf_addc(&open, '(');
    assert_int_equal(parse(&w, buf_str(&open)), PARSE_TOO_DEEP);
    assert_int_equal(parse(&w, buf_str(&deep)), PARSE_TOO_DEEP);
    assert_int_equal(parse(&w, buf_str(&shallow)), PARSE_DONE);
    assert_int_equal(parse(&w, STR("f(1)")), PARSE_DONE);
    buf_clear(&open);
    buf_clear(&deep);
    buf_clear(&shallow);
    world_clear(&w);
}

/* 100,000 levels without brackets: no recursion, and no time that grows with the square. */
static void test_nested_nodes_take_linear_time(void **state)
{
    (void)state;
    World w = world_new("javascript");
    Buf text = repeat("!", 100000);
    buf_addc(&text, '1');
    assert_int_equal(parse(&w, buf_str(&text)), PARSE_DONE);
    assert_true(w.tree.count > 100000);
    check_tree(&w.tree);
    buf_clear(&text);
    world_clear(&w);
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* 400 KB in which error recovery is quadratic: minutes without a budget, on any machine. */
static void test_too_slow(void **state)
{
    (void)state;
    World w = world_new("javascript");
    Buf text = repeat(")/'", 133333);
    Tree before = {.count = 77};
    w.tree = before;
    double start = seconds();
    assert_int_equal(parser_run(w.parser, &w.grammar, buf_str(&text), false, &w.tree), PARSE_TOO_SLOW);
    assert_true(seconds() - start < 10); /* 0.65 s on an idle machine, more with sanitizers */
    assert_int_equal(w.tree.count, 77);
    assert_int_equal(parse(&w, STR("f(1)")), PARSE_DONE);
    check_tree(&w.tree);
    buf_clear(&text);
    world_clear(&w);
}

/* 2.8 MB that want some 600 MB of nodes. */
static void test_too_big(void **state)
{
    (void)state;
    World w = world_new("javascript");
    Buf text = repeat("a?b:", 700000);
    assert_int_equal(parse(&w, buf_str(&text)), PARSE_TOO_BIG);
    assert_int_equal(parse(&w, STR("f(1)")), PARSE_DONE);
    check_tree(&w.tree);
    buf_clear(&text);
    world_clear(&w);
}

static int watched;

static void watch(void *context)
{
    assert_ptr_equal(context, &watched);
    watched++;
}

static void test_pool(void **state)
{
    (void)state;
    Pool *p = pool_new();
    for (int round = 0; round < 5; round++) {
        watched = 0;
        pool_begin(p, round % 2 ? 100 : 1000000, watch, &watched);
        size_t sum = 0, sizes[300];
        char *blocks[300];
        for (int i = 0; i < 300; i++) {
            sizes[i] = random_below(i % 50 ? 300 : 4000000);
            blocks[i] = pool_take(p, sizes[i]);
            assert_int_equal((uintptr_t)blocks[i] % 8, 0);
            memset(blocks[i], i, sizes[i]);
            sum += sizes[i];
        }
        assert_true(pool_used(p) >= sum && pool_used(p) < sum + (64u << 20));
        assert_true(watched > 0);
        for (int i = 0; i < 300; i++)
            for (size_t k = 0; k < sizes[i]; k += 97) assert_int_equal((unsigned char)blocks[i][k], (unsigned char)i);
        pool_end(p);
    }
    pool_free(p);
    pool_free(NULL);
}

static jmp_buf left;

static void leave(void *context)
{
    (void)context;
    longjmp(left, 1);
}

static void test_pool_can_be_left_by_its_watch(void **state)
{
    (void)state;
    Pool *p = pool_new();
    for (int round = 0; round < 3; round++) {
        volatile int taken = 0;
        pool_begin(p, 100, NULL, NULL);
        pool_take(p, 8);
        pool_end(p);
        pool_begin(p, 100, leave, NULL);
        if (!setjmp(left))
            for (;; taken++) memset(pool_take(p, 60000), 7, 60000);
        pool_end(p);
        assert_true(taken <= 1);
    }
    pool_free(p);
}

CHECK_MAIN(TEST(test_roles_and_slots), TEST(test_errors_and_missing_nodes), TEST(test_offsets_count_the_byte_order_mark),
           TEST(test_odd_texts), TEST(test_random_programs_make_sound_trees), TEST(test_depth),
           TEST(test_nested_nodes_take_linear_time), TEST(test_too_slow), TEST(test_too_big), TEST(test_pool),
           TEST(test_pool_can_be_left_by_its_watch))
