#include "fix/danger/rivals.h"

#include "scan/flow/env.h"
#include "scan/flow/resolve.h"
#include "scan/flow/standin.h"
#include "scan/names/value.h"

typedef struct {
    Names *names;
    Arena *arena;
    Map *rivals;
    Map first; /* variable -> index + 1 of the first finding that stands in for it */
    const Findings *findings;
} RivalsReader;

static void note(RivalsReader *r, Str variable, Str value)
{
    const uint32_t *first = map_get(&r->first, variable);
    if (first && !str_eq(r->findings->at[*first - 1].value.bytes, value))
        *map_put(r->rivals, r->arena, variable) = 1;
}

static void note_findings(RivalsReader *r)
{
    for (uint32_t i = 0; i < r->findings->len; i++) {
        const Finding *f = &r->findings->at[i];
        if (!f->readable || !f->hit.env.len) continue;
        uint32_t *first = map_put(&r->first, r->arena, f->hit.env);
        if (!*first) *first = i + 1;
        note(r, f->hit.env, f->value.bytes);
    }
}

/* A text that a way through the code ends with. An empty one stands for no value. */
static void note_literal(RivalsReader *r, Str variable, Node literal)
{
    Value value;
    if (variable.len && literal && value_read(r->names, literal, &value) && value.bytes.len)
        note(r, variable, value.bytes);
}

/* Whether an expression reads a variable, and has something in its place where that is not set. */
static bool stands_in(RivalsReader *r, Node n)
{
    const Tree *t = r->names->tree;
    Role role = node_role(t, n);
    Str env;
    if (role == ROLE_CALL) return standin_has_default(r->names, n);
    if (role == ROLE_CHOICE) return true;
    if (role != ROLE_BINARY) return false;
    Str operator= node_text(t, node_slot(t, n, SLOT_B));
    return language_has(r->names->language, WORDS_OR, operator) &&
           standin_reads(r->names, node_slot(t, n, SLOT_A), &env);
}

static void note_expression(RivalsReader *r, Node n)
{
    Hits hits = {0};
    resolve_begin(r->names);
    resolve(r->names, n, NULL, &hits);
    for (uint32_t i = 0; i < hits.len; i++) note_literal(r, hits.at[i].env, hits.at[i].literal);
}

/* `const { X = "lit" } = process.env` */
static void note_pattern(RivalsReader *r, const Binding *b)
{
    if (b->within && !b->within->rest && b->value && env_is_whole(r->names, b->source))
        note_literal(r, b->within->part, b->value);
}

void rivals_read(Names *names, const Findings *findings, Arena *arena, Map *rivals)
{
    RivalsReader r = {.names = names, .arena = arena, .rivals = rivals, .findings = findings};
    note_findings(&r);
    if (!r.first.count) return;
    for (uint32_t i = 0; i < names->bindings.all.len; i++) note_pattern(&r, &names->bindings.all.at[i]);
    for (Node n = ROOT; n < names->tree->count; n++)
        if (stands_in(&r, n)) note_expression(&r, n);
}
