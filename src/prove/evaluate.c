#include "prove/evaluate.h"
#include "prove/unescape.h"

/* A text of several parts may be moved this often its file's length in all: templates nest. */
enum { MOVES = 8, SPACE = 4096 };

/* Puts a text in front of the others. */
static Str put(Evaluation *e, Str text)
{
    if (e->copied + text.len > e->most) return (Str){0};
    e->copied += text.len;
    e->front -= text.len;
    memmove(e->front, text.at, text.len);
    return (Str){e->front, text.len};
}

static Evaluated unknown(void) { return (Evaluated){0}; }

/* Two texts, one behind the other: mostly they stand so. */
static Evaluated joined(Evaluation *e, Evaluated a, Evaluated b)
{
    if (!a.known || !b.known) return unknown();
    Evaluated sum = {.known = true, .is_bytes = a.is_bytes || b.is_bytes};
    if (a.bytes.at + a.bytes.len != b.bytes.at) {
        if (e->copied + a.bytes.len + b.bytes.len > e->most) return unknown();
        b.bytes = put(e, b.bytes);
        a.bytes = put(e, a.bytes);
    }
    sum.bytes = (Str){a.bytes.at, a.bytes.len + b.bytes.len};
    return sum;
}

/* ---- one string */

/* The text of a string between two offsets of the file, decoded. */
static Evaluated piece(Evaluation *e, const Spelled *s, uint32_t start, uint32_t end)
{
    Str raw = str_sub(e->tree->coding.bytes, start, end);
    size_t most = UNESCAPED * raw.len;
    if (e->copied + most > e->most) return unknown();
    e->copied += most;
    size_t len = 0;
    if (!unescape(s, raw, e->front - most, &len)) return unknown();
    char *from = e->front - most;
    e->front -= len;
    memmove(e->front, from, len);
    return (Evaluated){{e->front, len}, true, s->bytes};
}

/* Whether a hole gives its expression as it is: no `{x!r}`, no `{x:>9}`. */
static bool is_plain_hole(const Tree *t, const Spelled *s, Node hole, Node inner)
{
    Str before = str_trim(str_sub(t->text, node_start(t, hole), node_start(t, inner)));
    Str behind = str_trim(str_sub(t->text, node_end(t, inner), node_end(t, hole)));
    return str_eq(before, s->hole) && str_eq(behind, s->hole_end);
}

static Evaluated of_hole(const Evaluation *e, const Spelled *s, Node hole)
{
    Node inner = node_inner(e->tree, hole);
    bool plain = inner && is_plain_hole(e->tree, s, hole, inner) && !e->at[inner].is_bytes;
    return plain ? e->at[inner] : unknown();
}

/* Backwards, hole by hole. */
static Evaluated of_string(Evaluation *e, Node n)
{
    const Tree *t = e->tree;
    Spelled s;
    Node holes[HOLES];
    size_t count = 0;
    bool page = node_role(t, node_parent(t, n)) == ROLE_MARKUP;
    if (node_child(t, n, ROLE_ERROR) || !spelled_read(t, n, e->language, page, &s)) return unknown();
    for (Node c = node_first(t, n); c; c = node_next(t, c)) {
        if (node_role(t, c) != ROLE_HOLE) continue;
        if (count == HOLES) return unknown();
        holes[count++] = c;
    }
    uint32_t end = s.end;
    Evaluated sum = {{e->front, 0}, true, s.bytes};
    while (count--) {
        sum = joined(e, piece(e, &s, node_end(t, holes[count]), end), sum);
        sum = joined(e, of_hole(e, &s, holes[count]), sum);
        end = node_start(t, holes[count]);
    }
    return joined(e, piece(e, &s, s.start, end), sum);
}

/* ---- several */

static Evaluated of_parts(Evaluation *e, Node n)
{
    const Tree *t = e->tree;
    Evaluated sum = {.known = false};
    bool first = true;
    for (Node c = node_first(t, n); c; c = node_next(t, c)) {
        if (node_role(t, c) == ROLE_COMMENT) continue;
        sum = first ? e->at[c] : joined(e, sum, e->at[c]);
        first = false;
    }
    return sum;
}

static Evaluated of_sum(Evaluation *e, Node n)
{
    const Tree *t = e->tree;
    if (!language_has(e->language, WORDS_CONCAT, node_text(t, node_slot(t, n, SLOT_B)))) return unknown();
    return joined(e, e->at[node_slot(t, n, SLOT_A)], e->at[node_slot(t, n, SLOT_C)]);
}

static Node unwrapped(const Tree *t, Node n)
{
    while (node_role(t, n) == ROLE_WRAP) n = node_inner(t, n);
    return n;
}

/* The items of a list with a separator between them. */
static Evaluated of_items(Evaluation *e, Node list, Str between)
{
    const Tree *t = e->tree;
    Evaluated sum = {{e->front, 0}, true, false};
    Node items[ITEMS];
    size_t count = 0;
    for (Node c = node_first(t, list); c; c = node_next(t, c)) {
        if (node_role(t, c) == ROLE_COMMENT) continue;
        if (count == ITEMS || !e->at[c].known) return unknown();
        items[count++] = c;
    }
    for (size_t i = count; i--;) {
        Evaluated space = {between, true, false};
        sum = joined(e, e->at[items[i]], sum);
        if (i) sum = joined(e, space, sum);
    }
    return sum;
}

/* `"-".join(["a", "b"])` and `["a", "b"].join("-")`. */
static Evaluated of_call(Evaluation *e, Node n)
{
    const Tree *t = e->tree;
    Node callee = node_slot(t, n, SLOT_A), given = node_inner(t, node_slot(t, n, SLOT_B));
    if (node_role(t, callee) != ROLE_MEMBER) return unknown();
    if (!language_has(e->language, WORDS_JOIN, node_text(t, node_slot(t, callee, SLOT_B)))) return unknown();
    Node object = unwrapped(t, node_slot(t, callee, SLOT_A));
    given = unwrapped(t, given);
    if (node_role(t, object) == ROLE_LIST && (!given || e->at[given].known))
        return of_items(e, object, given ? e->at[given].bytes : STR(","));
    return e->at[object].known && node_role(t, given) == ROLE_LIST ? of_items(e, given, e->at[object].bytes)
                                                                   : unknown();
}

static Evaluated of_node(Evaluation *e, Node n)
{
    switch (node_role(e->tree, n)) {
    case ROLE_STRING: return of_string(e, n);
    case ROLE_CONCAT: return of_parts(e, n);
    case ROLE_BINARY: return of_sum(e, n);
    case ROLE_WRAP: return e->at[node_inner(e->tree, n)];
    case ROLE_WRAP_LAST: return e->at[node_inner_last(e->tree, n)];
    case ROLE_CALL: return of_call(e, n);
    default: return unknown();
    }
}

void evaluate(Evaluation *e, const Language *language, const Tree *tree, Arena *arena)
{
    *e = (Evaluation){.language = language, .tree = tree};
    e->most = MOVES * (UNESCAPED * tree->text.len + SPACE);
    e->at = arena_new(arena, tree->count * sizeof *e->at);
    e->room = arena_new(arena, e->most + 1);
    e->front = e->room + e->most;
    for (Node n = tree->count; n-- > ROOT;) e->at[n] = of_node(e, n);
}
