#include "scan/find/findings.h"

#include "scan/find/exported.h"
#include "scan/find/hidden.h"
#include "scan/find/named.h"
#include "scan/find/sink.h"
#include "scan/find/suppress.h"
#include "scan/find/tokens.h"
#include "scan/find/twins.h"
#include "scan/find/typed.h"
#include "scan/flow/resolve.h"

#include <stdlib.h>

static int by_start(const void *left, const void *right)
{
    const Finding *a = left, *b = right;
    return (a->literal > b->literal) - (a->literal < b->literal);
}

/* What stands in a literal that can be read goes with it. */
static void drop_nested(Findings *found, const Tree *t)
{
    uint32_t len = 0;
    Node around = 0;
    for (uint32_t i = 0; i < found->len; i++) {
        const Finding *f = &found->at[i];
        if (around && node_holds(t, around, f->literal)) continue;
        if (f->readable && !f->quoted) around = f->literal;
        found->at[len++] = *f;
    }
    found->len = len;
}

/* Whether a name is a word, as code calls things. Keys of objects may be any text, and hold a value. */
static bool is_word(Str name)
{
    for (size_t i = 0; i < name.len; i++)
        if ((unsigned char)name.at[i] <= ' ' || strchr("\"'`()[]{}<>=", name.at[i])) return false;
    return true;
}

/* Whether a part of the text is what a literal means, or stands in one that was found; they are sorted. */
static bool is_in_literal(const Findings *found, const Tree *t, Str part)
{
    if (part.at < t->text.at || part.at >= t->text.at + t->text.len) return true; /* decoded */
    if (part.at > t->text.at && strchr("\"'`", part.at[-1])) return true;
    uint32_t at = (uint32_t)(part.at - t->text.at), low = 0, high = found->len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (node_start(t, found->at[middle].literal) <= at) low = middle + 1;
        else high = middle;
    }
    return low && node_end(t, found->at[low - 1].literal) > at;
}

/* A text may name a value and be another one itself: `[["access", "..."]]`. Then it is not told. */
static void drop_names(Findings *found, const Tree *t, Arena *arena)
{
    Map values = {0};
    for (uint32_t i = 0; i < found->len; i++)
        if (found->at[i].readable) *map_put(&values, arena, found->at[i].value.bytes) = i + 1;
    for (uint32_t i = 0; i < found->len; i++) {
        Str *name = &found->at[i].name;
        const uint32_t *other = map_get(&values, *name);
        bool value = other && *other != i + 1 && is_in_literal(found, t, *name);
        if (value || !is_word(*name)) *name = (Str){0};
    }
    map_give_back(&values, arena);
}

void findings_read(Findings *findings, Names *names, const Reaches *reached, bool takes_doubtful)
{
    const Tree *t = names->tree;
    Collector c = {.names = names, .tree = t, .arena = names->arena, .found = findings,
                   .takes_doubtful = takes_doubtful};
    c.index = arena_new(c.arena, t->count * sizeof *c.index);
    sink_collect_calls(&c);
    if (reached) exported_collect(&c, reached);
    sink_collect_settings(&c);
    typed_collect(&c);
    tokens_collect(&c);
    named_collect(&c, true);
    named_collect_hints(&c);
    named_collect(&c, false);
    twins_collect(&c);
    twins_collect_quoted(&c);
    suppress(findings, names);
    if (resolve_was_cut(names))
        findings->missing = "its values take too many steps to follow: something may be missing";
    arena_give_back(c.arena, c.index);
    if (findings->len) qsort(findings->at, findings->len, sizeof *findings->at, by_start);
    drop_nested(findings, t);
    if (findings->len) drop_names(findings, t, names->arena);
    if (!findings->missing) findings->missing = hidden_by_error(names, findings);
}
