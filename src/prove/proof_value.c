/* proof_value.c - what is stored is the value of the literal, and nothing in the text has it any more; see
 * proof.h */
#include "base/base64.h"
#include "prove/proof.h"

/* A shorter value may stand in any text by chance, as a word of it. */
enum { TELLING = 8 };

/* Whether the value is a part of the literal's, and the new code spells what stands around it: `"Bearer " +
 * ...`. */
static bool is_cut_out(const Proof *p, size_t finding, Str literal, Str value)
{
    uint32_t start, end;
    const UhEdit *e = proof_edit(p, finding, &start, &end);
    ptrdiff_t at = value.len ? str_find(literal, value) : -1;
    if (at < 0 || !e) return false;
    Str text = {e->text, e->len}, before = str_sub(literal, 0, (size_t)at);
    return str_find(text, before) >= 0 && str_find(text, str_from(literal, (size_t)at + value.len)) >= 0;
}

void proof_value(Proof *p, size_t i)
{
    static const char *const ways[] = {
        [UH_STORE_TEXT] = "as text", [UH_STORE_BASE64] = "as base64", [UH_STORE_FILE] = "in a file"};
    const UhFinding *f = &p->result->findings[i];
    const UhValue *v = &p->result->values[f->value];
    const Tree *t = p->before.tree;
    bool same = false;
    Node n = tree_find(t, (uint32_t)f->start, (uint32_t)f->end);
    for (; n && !same && node_start(t, n) == f->start && node_end(t, n) == f->end; n = node_parent(t, n)) {
        Str bytes = {v->bytes, v->len};
        const Evaluated *e = &p->before.values.at[n];
        same = e->known && (str_eq(e->bytes, bytes) || is_cut_out(p, i, e->bytes, bytes));
    }
    const char *name = proof_name(p, i).at;
    if (v->place)
        proof_add(p, "value", i, same, "the bytes that the literal stands for have to be carried on as %s",
                  name);
    else
        proof_add(p, "value", i, same, "the bytes that the literal stands for go to %s, %s", name,
                  ways[v->as]);
}

/* ---- other ways to write a value */

typedef struct {
    Str text; /* empty: there is none */
    const char *how;
    bool nocase;
} Way;

enum { WAYS = 9 };

/* The letters of the base64 of any text that holds the value behind `skip` bytes, more or less three: those
 * that the bytes around it do not change. */
static Str in_base64(Arena *a, Str value, size_t skip)
{
    Buf bytes = {0}, text = {0};
    for (size_t i = 0; i < skip; i++) buf_addc(&bytes, 'x');
    buf_add(&bytes, value);
    base64_encode(&text, buf_str(&bytes));
    size_t from = (skip * 8 + 5) / 6, until = (skip + value.len) * 8 / 6;
    Str copy = arena_copy(a, str_sub(buf_str(&text), from, until));
    buf_wipe(&bytes);
    buf_wipe(&text);
    return copy;
}

/* The same in the letters of addresses; empty when there is no difference. */
static Str in_url(Arena *a, Str base64)
{
    if (str_find_char(base64, '+') < 0 && str_find_char(base64, '/') < 0) return (Str){0};
    char *out = arena_new(a, base64.len + 1);
    for (size_t i = 0; i < base64.len; i++)
        out[i] = (char)(base64.at[i] == '+' ? '-' : base64.at[i] == '/' ? '_' : base64.at[i]);
    return (Str){out, base64.len};
}

static Str in_hex(Arena *a, Str value)
{
    static const char digits[] = "0123456789abcdef";
    char *out = arena_new(a, 2 * value.len + 1);
    for (size_t i = 0; i < value.len; i++) {
        out[2 * i] = digits[(unsigned char)value.at[i] >> 4];
        out[2 * i + 1] = digits[value.at[i] & 15];
    }
    return (Str){out, 2 * value.len};
}

static Str backwards(Arena *a, Str value)
{
    char *out = arena_new(a, value.len + 1);
    for (size_t i = 0; i < value.len; i++) out[i] = value.at[value.len - 1 - i];
    return (Str){out, value.len};
}

static size_t ways_of(Arena *a, Str value, Way *ways)
{
    ways[0] = (Way){value, "the value still", false};
    if (value.len < TELLING) return 1;
    for (size_t i = 0; i < 3; i++) {
        ways[1 + i] = (Way){in_base64(a, value, i), "the value still, in base64", false};
        ways[4 + i] = (Way){in_url(a, ways[1 + i].text), "the value still, in base64", false};
    }
    ways[7] = (Way){in_hex(a, value), "the value still, in hexadecimal", true};
    ways[8] = (Way){backwards(a, value), "the value still, backwards", false};
    return WAYS;
}

/* ---- where a text stands */

/* Whether what stands at a place is read by people or as a text, and is no code. */
static bool is_text_at(const Proof *p, uint32_t start, uint32_t end)
{
    const Tree *t = p->after.tree;
    Node first = tree_find(t, start, end);
    if (node_role(t, first) == ROLE_MARKUP) return true;
    for (Node n = first; n; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_STRING || role == ROLE_COMMENT || role == ROLE_HASHBANG || role == ROLE_ERROR)
            return true;
        if (language_trait(p->language, t, n, TRAIT_LETTERS)) return true;
        if (role == ROLE_HOLE || proof_ends_expression(role)) return false;
    }
    return false;
}

static bool is_same_letter(char a, char b)
{
    bool letter = (b | 32) >= 'a' && (b | 32) <= 'z';
    return a == b || (letter && (a | 32) == (b | 32));
}

/* The first place from `from` on that has the text, or -1. Hexadecimal is found in capitals, too. */
static ptrdiff_t find_from(Str in, Str text, size_t from, bool nocase)
{
    if (!nocase) {
        ptrdiff_t at = str_find(str_from(in, from), text);
        return at < 0 ? at : at + (ptrdiff_t)from;
    }
    for (size_t i = from; i + text.len <= in.len; i++) {
        size_t k = 0;
        while (k < text.len && is_same_letter(in.at[i + k], text.at[k])) k++;
        if (k == text.len) return (ptrdiff_t)i;
    }
    return -1;
}

/* Where a text of the file has it as it is: offset + 1, or 0. */
static uint32_t spelled_at(const Proof *p, Str text, bool nocase)
{
    Str in = p->after.tree->text;
    for (ptrdiff_t at = find_from(in, text, 0, nocase); at >= 0;
         at = find_from(in, text, (size_t)at + 1, nocase))
        if (is_text_at(p, (uint32_t)at, (uint32_t)at + (uint32_t)text.len)) return (uint32_t)at + 1;
    return 0;
}

/* Where a literal, or a sum of literals, evaluates to it, or to a longer text that has it: offset + 1, or 0.
 */
static uint32_t evaluated_at(const Proof *p, Str text, bool nocase)
{
    const Tree *t = p->after.tree;
    const Evaluation *all = &p->after.values;
    Str room = {all->front, (size_t)(all->room + all->most - all->front)};
    if (find_from(room, text, 0, nocase) < 0) return 0;
    for (Node n = ROOT; n < t->count; n++) {
        const Evaluated *e = &all->at[n];
        bool inner = e->known && all->at[node_parent(t, n)].known;
        if (!e->known || inner) continue;
        if (str_eq(e->bytes, text)) return node_start(t, n) + 1;
        if (text.len >= TELLING && find_from(e->bytes, text, 0, nocase) >= 0) return node_start(t, n) + 1;
    }
    return 0;
}

static uint32_t found_at(const Proof *p, const Way *way)
{
    if (!way->text.len) return 0;
    uint32_t at = evaluated_at(p, way->text, way->nocase);
    return at || way->text.len < TELLING ? at : spelled_at(p, way->text, way->nocase);
}

void proof_gone(Proof *p, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    const UhValue *v = &p->result->values[f->value];
    Way ways[WAYS];
    size_t count = ways_of(p->arena, (Str){v->bytes, v->len}, ways);
    for (size_t k = 0; k < count; k++) {
        uint32_t at = found_at(p, &ways[k]);
        if (!at) continue;
        const char *what = f->weak ? "the same word, which may mean anything" : ways[k].how;
        proof_add(p, "gone", i, f->weak, "line %u has %s", proof_line(&p->after, at - 1), what);
        return;
    }
    const char *more = count > 1 ? ", nor in base64, in hexadecimal or backwards" : "";
    proof_add(p, "gone", i, true, "no text or comment has the value any more%s", more);
}
