#include "syntax/parse.h"

#include "syntax/depth.h"
#include "syntax/flatten.h"

#include <setjmp.h>
#include <stdlib.h>
#include <time.h>
#include <tree_sitter/api.h>

#define MEMORY_BASE ((size_t)256 << 20)
#define MEMORY_PER_BYTE 32u
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

void parser_rest(Parser *p) { pool_rest(p->pool); }

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
    if (pool_used(p->pool) > MEMORY_BASE + p->text.len * MEMORY_PER_BYTE) p->status = PARSE_TOO_BIG;
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

/* How many opening brackets there are; sixteen bytes at a time, since most texts are done with then. */
static size_t count_openers(Str text)
{
    typedef int8_t Bytes __attribute__((vector_size(16)));
    size_t count = 0, i = 0;
    while (text.len - i >= sizeof(Bytes)) {
        Bytes sums = {0}, bytes; /* a comparison gives -1 where it holds; a sum of 100 fits */
        for (int round = 0; round < 100 && text.len - i >= sizeof(Bytes); round++, i += sizeof(Bytes)) {
            memcpy(&bytes, text.at + i, sizeof bytes);
            sums -= (Bytes)(bytes == '(') + (Bytes)(bytes == '[') + (Bytes)(bytes == '{');
        }
        for (size_t lane = 0; lane < sizeof(Bytes); lane++) count += (size_t)sums[lane];
    }
    for (; i < text.len; i++) count += text.at[i] == '(' || text.at[i] == '[' || text.at[i] == '{';
    return count;
}

/* How many are open at once when strings and comments are not told apart. */
static bool may_be_deep(Str text)
{
    static const int8_t step[256] = {['('] = 1, ['['] = 1, ['{'] = 1, [')'] = -1, [']'] = -1, ['}'] = -1};
    int depth = 0;
    for (size_t i = 0; i < text.len; i++) {
        depth += step[(unsigned char)text.at[i]];
        if (depth < 0) depth = 0;
        if (depth > DEPTH_MAX) return true;
    }
    return false;
}

/* Whether more than DEPTH_MAX brackets are open at once. Few texts have that many at all. */
static bool too_deep(const Grammar *g, Str text)
{
    if (count_openers(text) <= DEPTH_MAX || !may_be_deep(text)) return false;
    return depth_exceeds(text, str_eqz(g->name, "python") ? DEPTH_HASH : DEPTH_SLASHES, DEPTH_MAX);
}

static ParseStatus run(Parser *p, const Grammar *g, Tree *tree)
{
    if (setjmp(p->given_up)) return p->status;
    TSTree *ts_tree = parse(p, g);
    if (!ts_tree) return p->status;
    p->deadline = UINT64_MAX;
    flatten(p->pool, g, ts_tree, tree);
    pool_shed(p->pool);
    tree->text = p->text;
    tree->coding = (Coding){.bytes = p->text, .text = p->text};
    return PARSE_DONE;
}

ParseStatus parser_run_coded(Parser *p, const Grammar *grammar, const Coding *coding, bool no_budget, Tree *tree)
{
    ParseStatus status = parser_run(p, grammar, coding->text, no_budget, tree);
    if (status == PARSE_DONE) tree->coding = *coding;
    return status;
}

ParseStatus parser_run(Parser *p, const Grammar *grammar, Str text, bool no_budget, Tree *tree)
{
    if (text.len >= UINT32_MAX) return PARSE_TOO_BIG;
    if (too_deep(grammar, text)) return PARSE_TOO_DEEP;
    p->text = text;
    p->status = PARSE_DONE;
    p->asked = 0;
    p->deadline = no_budget ? UINT64_MAX : time_now() + TIME_BASE_NS + (uint64_t)text.len * TIME_PER_BYTE_NS;
    pool_begin(p->pool, text.len, watch, p);
    ParseStatus status = run(p, grammar, tree);
    pool_end(p->pool);
    return status;
}
