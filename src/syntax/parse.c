#include "syntax/parse.h"

#include "syntax/pool.h"

#include <setjmp.h>
#include <stdlib.h>
#include <time.h>
#include <tree_sitter/api.h>

#define MEMORY_MAX ((size_t)256 << 20)
#define DEPTH_MAX 10000
#define TIME_BASE_NS 250000000u
#define TIME_PER_BYTE_NS 1000u

struct Parser {
    Pool *pool;
    Str text;
    uint64_t deadline; /* in the thread's time, ns; UINT64_MAX: none */
    uint32_t asked;    /* how often tree-sitter asked whether to go on */
    ParseStatus status;
    jmp_buf given_up; /* where a parse goes that does not ask */
};

Parser *parser_new(void)
{
    Parser *p = mem_new(sizeof *p);
    p->pool = pool_new();
    return p;
}

void parser_free(Parser *p)
{
    if (!p) return;
    pool_free(p->pool);
    free(p);
}

/* The thread's own time: a busy machine must not change what is found. */
static uint64_t time_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static bool over_budget(Parser *p, bool look_at_clock)
{
    if (pool_used(p->pool) > MEMORY_MAX) p->status = PARSE_TOO_BIG;
    else if (look_at_clock && time_now() > p->deadline) p->status = PARSE_TOO_SLOW;
    return p->status != PARSE_DONE;
}

/* Asked every 100 steps of the parser, some 20 us; the clock is a system call. */
static bool should_stop(TSParseState *state)
{
    Parser *p = state->payload;
    return over_budget(p, p->asked++ % 16 == 15);
}

/* Asked by the pool every few megabytes: a step of error recovery may take seconds and 500 MB without asking.
 * Everything the parser holds is in the pool, so it can be left where it stands. */
static void watch(void *context)
{
    Parser *p = context;
    if (over_budget(p, true)) longjmp(p->given_up, 1);
}

static const char *read_text(void *payload, uint32_t at, TSPoint position, uint32_t *len)
{
    (void)position;
    const Parser *p = payload;
    *len = at < p->text.len ? (uint32_t)(p->text.len - at) : 0;
    return *len ? p->text.at + at : "";
}

static TSTree *parse(Parser *p, const Grammar *g)
{
    TSParser *parser = ts_parser_new();
    ts_parser_set_language(parser, g->ts_language);
    TSInput input = {.payload = p, .read = read_text, .encoding = TSInputEncodingUTF8};
    TSTree *ts_tree = ts_parser_parse_with_options(
        parser, NULL, input, (TSParseOptions){.payload = p, .progress_callback = should_stop});
    if (!ts_tree) ts_parser_reset(parser); /* some scanners hold memory that is not the pool's */
    return ts_tree;
}

typedef struct {
    const Grammar *grammar;
    NodeData *at;
    uint32_t count, errors;
    Node parent; /* of the cursor's node */
    TSTreeCursor cursor;
} Sweep;

static uint8_t slot_of(const Sweep *s)
{
    uint16_t kind = s->at[s->parent].kind;
    if (!s->parent || kind >= s->grammar->symbol_count) return SLOT_NONE;
    const uint16_t *fields = s->grammar->slot_fields[kind];
    if (!fields[0] && !fields[1] && !fields[2]) return SLOT_NONE;
    uint16_t field = ts_tree_cursor_current_field_id(&s->cursor);
    for (int i = 0; field && i < 3; i++)
        if (fields[i] == field) return (uint8_t)(SLOT_A + i);
    return SLOT_NONE;
}

static Node sweep_add(Sweep *s, NodeData data)
{
    s->errors += data.role == ROLE_ERROR;
    s->at[s->count] = data;
    return s->count++;
}

/* Adds the cursor's node, or returns 0 for a token that says nothing: an anonymous leaf outside the slots. */
static Node sweep_visit(Sweep *s)
{
    TSNode n = ts_tree_cursor_current_node(&s->cursor);
    uint16_t kind = ts_node_symbol(n);
    NodeData data = {.start = ts_node_start_byte(n), .end = ts_node_end_byte(n), .parent = s->parent, .kind = kind};
    data.slot = slot_of(s);
    data.role = kind < s->grammar->symbol_count ? s->grammar->role_of_symbol[kind] : ROLE_ERROR;
    if (data.start == data.end && ts_node_is_missing(n)) data.role = ROLE_ERROR;
    bool says_nothing = data.role == ROLE_TOKEN && data.slot == SLOT_NONE && ts_node_child_count(n) == 0;
    return says_nothing ? 0 : sweep_add(s, data);
}

/* Moves to the next node that is not below this one; false at the end. Closes the parents it leaves. */
static bool sweep_next(Sweep *s)
{
    while (!ts_tree_cursor_goto_next_sibling(&s->cursor)) {
        if (!s->parent) return false;
        ts_tree_cursor_goto_parent(&s->cursor);
        s->at[s->parent].after = s->count;
        s->parent = s->at[s->parent].parent;
    }
    return true;
}

static void sweep(Sweep *s)
{
    do {
        Node n = sweep_visit(s);
        while (n && ts_tree_cursor_goto_first_child(&s->cursor)) {
            s->parent = n;
            n = sweep_visit(s);
        }
        if (n) s->at[n].after = s->count;
    } while (sweep_next(s));
}

static void flatten(Parser *p, const Grammar *g, const TSTree *ts_tree, Tree *tree)
{
    TSNode root = ts_tree_root_node(ts_tree);
    size_t most = (size_t)ts_node_descendant_count(root) + 1;
    Sweep s = {.grammar = g, .count = 1, .at = pool_take(p->pool, most * sizeof(NodeData))};
    s.at[0] = (NodeData){0};
    s.cursor = ts_tree_cursor_new(root);
    sweep(&s);
    *tree = (Tree){.at = s.at, .count = s.count, .errors = s.errors, .text = p->text};
}

/* Whether more than DEPTH_MAX brackets are open at once. Strings and comments are not told apart: 10,000 stray
 * openers in the text of a program do not occur, and a stray closer at depth 0 is skipped. */
static bool too_deep(Str text)
{
    static const int8_t step[256] = {['('] = 1, ['['] = 1, ['{'] = 1, [')'] = -1, [']'] = -1, ['}'] = -1};
    int depth = 0;
    if (text.len <= DEPTH_MAX) return false;
    for (size_t i = 0; i < text.len; i++) {
        depth += step[(unsigned char)text.at[i]];
        if (depth < 0) depth = 0;
        if (depth > DEPTH_MAX) return true;
    }
    return false;
}

static ParseStatus run(Parser *p, const Grammar *g, Tree *tree)
{
    if (setjmp(p->given_up)) return p->status;
    TSTree *ts_tree = parse(p, g);
    if (!ts_tree) return p->status;
    p->deadline = UINT64_MAX;
    flatten(p, g, ts_tree, tree);
    return PARSE_DONE;
}

ParseStatus parser_run(Parser *p, const Grammar *grammar, Str text, bool no_budget, Tree *tree)
{
    if (text.len >= UINT32_MAX) return PARSE_TOO_BIG;
    if (too_deep(text)) return PARSE_TOO_DEEP;
    p->text = text;
    p->status = PARSE_DONE;
    p->asked = 0;
    p->deadline = no_budget ? UINT64_MAX : time_now() + TIME_BASE_NS + (uint64_t)text.len * TIME_PER_BYTE_NS;
    pool_begin(p->pool, text.len, watch, p);
    ParseStatus status = run(p, grammar, tree);
    pool_end(p->pool);
    return status;
}
