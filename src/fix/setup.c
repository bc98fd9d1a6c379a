#include "fix/setup.h"

#include "fix/render.h"
#include "scan/names/names.h"

bool setup_is_name(Str name, Str given)
{
    if (!name.len || !str_starts(given, name)) return false;
    for (size_t i = name.len; i < given.len; i++)
        if (given.at[i] < '0' || given.at[i] > '9') return false;
    return true;
}

/* Whether the file uses the name, or gives it a meaning, outside of [start, end). */
static bool is_used(const Names *names, Str name, uint32_t start, uint32_t end)
{
    const Tree *t = names->tree;
    if (str_find(t->text, name) < 0) return false;
    for (Node n = ROOT; n < t->count; n++) {
        uint32_t at = node_start(t, n);
        bool outside = at < start || at >= end;
        if (!outside || node_role(t, n) != ROLE_IDENTIFIER || !str_eq(node_text(t, n), name)) continue;
        const Binding *b = names_lookup(names, n, name);
        bool ours = end > start && b && b->scope == ROOT && node_start(t, b->target) >= start;
        if (!names_is_label(t, n) && !ours) return true;
    }
    return false;
}

/* Whether comments of the file tell a checker types. */
static bool tells_types(const Names *names)
{
    const Tree *t = names->tree;
    if (!language_spells(names->language, WORDS_TYPED_COMMENT, t->text)) return false;
    for (Node n = ROOT; n < t->count; n++)
        if (node_role(t, n) == ROLE_COMMENT && language_spells(names->language, WORDS_TYPED_COMMENT, node_text(t, n)))
            return true;
    return false;
}

/* `requireEnv`, `requireEnv2`, ... */
static Str numbered(Arena *arena, Str name, uint32_t number)
{
    return number < 2 ? name : arena_fmt(arena, STR_FMT "%u", STR_ARG(name), (unsigned)number);
}

/* Renders a set-up with the types that it tells; without them in a file that is too old for types, or where the name of
 * one means something else. */
static Refusal render_typed(Renderer *r, const Piece *piece, Node first, uint32_t before, Str *code)
{
    uint32_t calls = r->calls->len, missing = r->missing.len;
    r->untyped = r->style->dated;
    Refusal refusal = render(r, piece, first, before, 0, code);
    if (refusal == REFUSE_NOTHING || r->untyped || !piece->marks.len) return refusal;
    r->calls->len = calls, r->missing.len = missing;
    r->untyped = true;
    return render(r, piece, first, before, 0, code);
}

/* Finds a name for a set-up in this file, and the code that goes by it. */
static Refusal name_setup(SetupPart *part, Renderer *r, const Piece *piece, Node first, uint32_t before)
{
    const Tree *t = r->names->tree;
    enum { TRIES = 20 };
    for (uint32_t number = 1; number < TRIES; number++) {
        part->name = numbered(r->arena, piece->name, number);
        r->called = 0;
        Refusal refusal = render_typed(r, piece, first, before, &part->code);
        if (refusal != REFUSE_NOTHING) return refusal;
        part->calls = r->called;
        ptrdiff_t there = str_find(t->text, part->code);
        uint32_t start = there < 0 ? 0 : (uint32_t)there, end = there < 0 ? 0 : start + (uint32_t)part->code.len;
        if (part->always || !is_used(r->names, part->name, start, end)) {
            if (there >= 0) part->code = (Str){0}; /* an earlier run has set it up */
            return REFUSE_NOTHING;
        }
    }
    return REFUSE_NAME_SHADOWED;
}

bool setup_has_reader(const Template *t)
{
    const Piece *read = &t->pieces[PIECE_TEXT];
    uint32_t called = 0;
    for (uint32_t i = 0; i < read->refs.len; i++) {
        if (read->refs.at[i].kind != REF_SETUP) return false;
        if (t->setup.at[read->refs.at[i].index].role != ROLE_FUNCTION) return false;
        called |= (uint32_t)1 << read->refs.at[i].index;
    }
    for (uint32_t i = 0; i < t->setup.len; i++)
        if (!t->setup.at[i].name.len) return false;
    return called && !(called & (called - 1));
}

Refusal setup_render(Setup *setup, Renderer *r, Str own, Node first, uint32_t before)
{
    const Template *t = r->template;
    bool typed = r->checked || tells_types(r->names);
    r->setup = setup;
    if (own.len) {
        setup->count = t->setup.len;
        for (uint32_t i = 0; i < setup->count; i++) setup->parts[i].name = own;
        return REFUSE_NOTHING;
    }
    for (uint32_t i = 0; i < t->setup.len; i++) {
        const Piece *piece = &t->setup.at[i];
        SetupPart *part = &setup->parts[setup->count++];
        part->always = piece->name.len == 0;
        r->deferred = piece->role == ROLE_FUNCTION;
        uint32_t bound = r->deferred ? node_start(r->names->tree, first) : before;
        Refusal refusal = name_setup(part, r, piece, first, bound);
        if (refusal != REFUSE_NOTHING) return refusal;
        if (!typed || !part->code.len || !piece->types.len) continue;
        Str types = style_apply(r->style, 0, piece->types, r->arena);
        part->code = arena_cat(r->arena, types, r->style->eol, part->code);
    }
    r->deferred = false;
    return REFUSE_NOTHING;
}

uint32_t setup_needs(const Setup *setup, uint32_t called)
{
    uint32_t needs = called, before = 0;
    for (uint32_t i = 0; i < setup->count; i++) needs |= (uint32_t)setup->parts[i].always << i;
    while (needs != before) {
        before = needs;
        for (uint32_t i = 0; i < setup->count; i++)
            if (before >> i & 1) needs |= setup->parts[i].calls;
    }
    return needs;
}
