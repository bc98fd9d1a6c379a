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
    Str part;          /* what of the text is parsed now */
    TSTree *ts_tree;   /* of the text, as long as the pool holds it; or NULL */
    uint64_t deadline; /* in the thread's time, ns; UINT64_MAX: none */
    const _Atomic bool *stop; /* NULL: nobody stops it */
    uint32_t asked;    /* how often tree-sitter asked whether to go on */
    ParseStatus status;
    jmp_buf given_up; /* where a parse goes that does not ask */
    const Grammar *grammar;
    Tree *in_parts; /* of the text, where it was parsed in parts; or NULL */
};

Parser *parser_new(void)
{
    Parser *p = mem_new(sizeof *p);
    p->pool = pool_new();
    return p;
}

void parser_stop_with(Parser *p, const _Atomic bool *stop) { p->stop = stop; }

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
    if (p->stop && *p->stop) p->status = PARSE_STOPPED;
    else if (pool_used(p->pool) > MEMORY_BASE + p->text.len * MEMORY_PER_BYTE) p->status = PARSE_TOO_BIG;
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
    *len = at < p->part.len ? (uint32_t)(p->part.len - at) : 0;
    return *len ? p->part.at + at : "";
}

/* `like`: the tree of the text before it was changed, which was told of the changes; or NULL. */
static TSTree *parse(Parser *p, const Grammar *g, const TSTree *like)
{
    TSParser *parser = ts_parser_new();
    ts_parser_set_language(parser, g->ts_language);
    TSInput input = {.payload = p, .read = read_text, .encoding = TSInputEncodingUTF8};
    TSTree *ts_tree = ts_parser_parse_with_options(
        parser, like, input, (TSParseOptions){.payload = p, .progress_callback = should_stop});
    if (!ts_tree) ts_parser_reset(parser); /* some scanners hold memory that is not the pool's */
    return ts_tree;
}

/* ---- a text that was changed */

/* So many bytes of the text an edit must come to: what stands between edits is what need not be read again.
 */
enum { BYTES_PER_EDIT = 64 };

static bool has_errors(const TSTree *ts_tree) { return ts_node_has_error(ts_tree_root_node(ts_tree)); }

/* Moves a point, which is at the beginning of the text, to its end. */
static TSPoint point_behind(TSPoint point, Str text)
{
    const char *at = text.at ? text.at : "", *end = at + text.len, *line;
    while (at < end && (line = memchr(at, '\n', (size_t)(end - at)))) {
        point = (TSPoint){point.row + 1, 0};
        at = line + 1;
    }
    point.column += (uint32_t)(end - at);
    return point;
}

static bool ends_line(char c) { return c == '\n' || c == '\r'; }

/* How many ends of lines an inserted text shares with what stands before it: a line that is put in behind a
 * line's end is one that is put in before that, with the end in front. The parser can reuse what is behind
 * the second alone, where the end of a line is a token. `from`: the text before is another edit's. */
static uint32_t shared_ends(Str old, const Edit *e, uint32_t from)
{
    uint32_t n = 0;
    while (e->start == e->end && n < e->text.len && e->start - n > from + 1) {
        char last = e->text.at[e->text.len - 1 - n];
        if (!ends_line(last) || old.at[e->start - 1 - n] != last) break;
        n++;
    }
    return n;
}

/* What tree-sitter is told of the edits, each in the text where those behind it are made, and no others. */
static TSInputEdit *tell_edits(Pool *pool, Str old, const EditList *edits)
{
    TSInputEdit *told = pool_take(pool, edits->len * sizeof *told);
    TSPoint point = {0, 0};
    uint32_t at = 0;
    for (uint32_t i = 0; i < edits->len; i++) {
        const Edit *e = &edits->at[i];
        uint32_t back = shared_ends(old, e, at), start = e->start - back, end = e->end - back;
        size_t turn = e->text.len - back;
        TSPoint first = point_behind(point, str_sub(old, at, start));
        TSPoint last = point_behind(point_behind(first, str_from(e->text, turn)), str_sub(e->text, 0, turn));
        point = point_behind(first, str_sub(old, start, end));
        at = end;
        told[i] = (TSInputEdit){start, end, start + (uint32_t)e->text.len, first, point, last};
    }
    return told;
}

/* Parses again what the edits touch, and takes the rest from the tree of the old text. NULL when that is not
 * to be done: the parser's way out of errors may depend on where it came from. */
static TSTree *parse_changes(Parser *p, const Grammar *g, const ParserChange *c)
{
    if (!c || !c->before || !c->before->ts_tree || c->edits->len > p->text.len / BYTES_PER_EDIT) return NULL;
    if (ts_tree_language(c->before->ts_tree) != g->ts_language || has_errors(c->before->ts_tree)) return NULL;
    TSTree *like = ts_tree_copy(c->before->ts_tree); /* shares its nodes: what is changed is copied */
    const TSInputEdit *told = tell_edits(p->pool, c->before->text, c->edits);
    for (uint32_t i = c->edits->len; i > 0; i--) ts_tree_edit(like, &told[i - 1]);
    TSTree *ts_tree = parse(p, g, like);
    return ts_tree && !has_errors(ts_tree) ? ts_tree : NULL;
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
    return depth_exceeds(&g->quoting, text, DEPTH_MAX);
}

/* ---- a large text, in parts */

/* The parser's own tree takes 50 bytes and more for each byte of a text. From so many bytes on a text is parsed in
 * parts of PART_SIZE, and no more than one part has such a tree at a time. */
#ifndef PARTS_FROM
#define PARTS_FROM (256u * 1024)
#define PART_SIZE (96u * 1024)
#endif

static bool begins_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'; }

/* Where a line behind `size` bytes begins that looks like a statement's: with a word, and a line in front of it that is
 * not continued. It need not be one. */
static uint32_t part_end(Str text, uint32_t from, uint64_t size)
{
    size_t at = from + size;
    while (at + 1 < text.len) {
        const char *line = memchr(text.at + at, '\n', text.len - at - 1);
        if (!line) break;
        at = (size_t)(line - text.at) + 1;
        if (begins_word(text.at[at]) && text.at[at - 2] != '\\') return (uint32_t)at;
    }
    return (uint32_t)text.len;
}

/* The last statement of those from `first` on that begins a line, but for the first; 0: none. */
static Node last_statement(const Tree *tree, Str text, Node first)
{
    Node last = 0;
    for (Node n = first; n < tree->count; n = tree->at[n].after)
        if (n > first && node_role(tree, n) != ROLE_COMMENT && text.at[tree->at[n].start - 1] == '\n') last = n;
    return last;
}

/* Adds what stands in the text from `from` to `end`; false when that has errors. The last statement of a part goes to
 * the next one, as what is behind it may belong to it; where the others end the parser saw what follows. So it stands
 * between two statements there, as it would in the whole text. `next`: where the next part begins; `from` when there is
 * no such place, and nothing was added. */
static bool add_part(Parser *p, const Grammar *g, uint32_t from, uint32_t end, Tree *tree, uint32_t *next)
{
    uint32_t count = tree->count;
    pool_again(p->pool);
    p->part = str_sub(p->text, from, end);
    TSTree *ts_tree = parse(p, g, NULL);
    if (!ts_tree || has_errors(ts_tree)) return false;
    flatten_more(p->pool, g, ts_tree, from, tree);
    Node last = end < p->text.len ? last_statement(tree, p->text, count ? count : ROOT + 1) : tree->count;
    *next = !last ? from : last < tree->count ? tree->at[last].start : end;
    tree->count = last ? last : count;
    return true;
}

/* Adds one part, which is as long as it takes; false when it is not to be had. */
static bool add_next_part(Parser *p, const Grammar *g, uint32_t from, Tree *tree, uint32_t *next)
{
    uint32_t end = from, faults = 0;
    for (uint64_t size = PART_SIZE; end < p->text.len; size *= 4) {
        end = part_end(p->text, from, size);
        bool good = add_part(p, g, from, end, tree, next);
        if (good && *next > from) return true;
        if (p->status != PARSE_DONE || (!good && faults++)) break; /* one fault may be of the place of the cut */
    }
    return false;
}

/* False when the text has to be parsed as a whole. */
static bool parse_parts(Parser *p, const Grammar *g, Tree *tree)
{
    Tree parts = {0};
    for (uint32_t at = 0; at < p->text.len;)
        if (!add_next_part(p, g, at, &parts, &at)) {
            pool_rest(p->pool);
            pool_again(p->pool);
            return false;
        }
    NodeData *nodes = pool_grow_apart(p->pool, parts.count * sizeof *nodes);
    nodes[ROOT].after = parts.count;
    *tree = (Tree){.at = nodes, .count = parts.count};
    pool_shed(p->pool);
    return true;
}

static TSTree *parse_whole(Parser *p, const Grammar *g, const ParserChange *change)
{
    p->part = p->text;
    TSTree *ts_tree = parse_changes(p, g, change);
    return ts_tree ? ts_tree : parse(p, g, NULL);
}

static ParseStatus run(Parser *p, const Grammar *g, const ParserChange *change, Tree *tree)
{
    if (setjmp(p->given_up)) return p->status;
    if (p->text.len >= PARTS_FROM && parse_parts(p, g, tree)) {
        p->in_parts = tree;
    } else {
        TSTree *ts_tree = p->status == PARSE_DONE ? parse_whole(p, g, change) : NULL;
        if (!ts_tree) return p->status;
        p->deadline = UINT64_MAX;
        flatten(p->pool, g, ts_tree, tree);
        p->ts_tree = pool_shed(p->pool) ? NULL : ts_tree;
    }
    tree->text = p->text;
    tree->coding = (Coding){.bytes = p->text, .text = p->text};
    return PARSE_DONE;
}

static ParseStatus run_in_budget(Parser *p, const Grammar *grammar, Str text, bool no_budget,
                                 const ParserChange *change, Tree *tree)
{
    if (text.len >= UINT32_MAX) return PARSE_TOO_BIG;
    if (too_deep(grammar, text)) return PARSE_TOO_DEEP;
    p->text = text;
    p->grammar = grammar;
    p->in_parts = NULL;
    p->ts_tree = NULL;
    p->status = PARSE_DONE;
    p->asked = 0;
    p->deadline = no_budget ? UINT64_MAX : time_now() + TIME_BASE_NS + (uint64_t)text.len * TIME_PER_BYTE_NS;
    pool_begin(p->pool, text.len, watch, p);
    ParseStatus status = run(p, grammar, change, tree);
    pool_end(p->pool);
    return status;
}

ParseStatus parser_run(Parser *p, const Grammar *grammar, Str text, bool no_budget, Tree *tree)
{
    return run_in_budget(p, grammar, text, no_budget, NULL, tree);
}

ParseStatus parser_run_coded(Parser *p, const Grammar *grammar, const Coding *coding, bool no_budget,
                             Tree *tree)
{
    ParseStatus status = run_in_budget(p, grammar, coding->text, no_budget, NULL, tree);
    if (status == PARSE_DONE) tree->coding = *coding;
    return status;
}

ParseStatus parser_run_changed(Parser *p, const Grammar *grammar, const Coding *coding,
                               const ParserChange *change, Tree *tree)
{
    ParseStatus status = run_in_budget(p, grammar, coding->text, true, change, tree);
    if (status == PARSE_DONE) tree->coding = *coding;
    return status;
}

bool parser_put_away(Parser *p)
{
    if (!p || !p->in_parts) return false;
    pool_rest(p->pool);
    p->in_parts->at = NULL;
    return true;
}

void parser_take_out(Parser *p)
{
    const _Atomic bool *stop = p->stop;
    Tree *tree = p->in_parts, again;
    p->stop = NULL; /* whoever put it away needs it now */
    if (run_in_budget(p, p->grammar, p->text, true, NULL, &again) == PARSE_DONE) tree->at = again.at;
    p->in_parts = tree;
    p->stop = stop;
}
