#include "scan/find/findings.h"

#include "scan/find/exported.h"
#include "scan/find/named.h"
#include "scan/find/sink.h"
#include "scan/find/suppress.h"
#include "scan/find/tokens.h"
#include "scan/find/twins.h"
#include "scan/find/typed.h"

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
    if (names->cut) findings->missing = "its values take too many steps to follow: something may be missing";
    if (findings->len) qsort(findings->at, findings->len, sizeof *findings->at, by_start);
    drop_nested(findings, t);
}
