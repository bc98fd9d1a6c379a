/* proof_unset.c - what comes back when the variable is not set, or empty; see proof.h */
#include "prove/proof.h"

static Node unwrapped(const Tree *t, Node n)
{
    while (node_role(t, n) == ROLE_WRAP || node_role(t, n) == ROLE_AWAIT) n = node_inner(t, n);
    return n;
}

/* Whether a function that is written out gives nothing back: it neither throws nor returns anywhere. */
static bool gives_nothing(const Proof *p, Node function)
{
    const Tree *t = p->after.tree;
    Node body = node_slot(t, function, SLOT_C);
    if (node_role(t, body) != ROLE_SCOPE && node_role(t, body) != ROLE_BLOCK) return false;
    for (Node n = body; n < t->at[body].after; n++)
        if (language_trait(p->language, t, n, TRAIT_THROWS) || node_role(t, n) == ROLE_RETURN ||
            reads_end_program(&p->after.reads, n))
            return false;
    return true;
}

/* ---- what comes out of a read */

typedef enum { COMES_NOTHING, COMES_TEXT, COMES_STOP, COMES_UNKNOWN } Comes;

typedef struct {
    Comes missing; /* when the variable is not set */
    bool empty;    /* an empty one comes out as it is */
} Outcome;

static bool is_nothing(const Proof *p, Node n)
{
    const Tree *t = p->after.tree;
    const Evaluated *e = &p->after.values.at[n];
    return (e->known && e->bytes.len == 0) || language_has(p->language, WORDS_ABSENT, node_text(t, n));
}

/* What an expression that stands in for nothing gives itself. */
static Comes comes_of(const Proof *p, Node n)
{
    const Tree *t = p->after.tree;
    Str name;
    n = unwrapped(t, n);
    if (is_nothing(p, n)) return COMES_NOTHING;
    if (p->after.values.at[n].known) return COMES_TEXT;
    if (node_role(t, n) == ROLE_FUNCTION) return COMES_TEXT;
    if (proof_stops(p, n)) return COMES_STOP;
    Node callee = node_role(t, n) == ROLE_CALL ? unwrapped(t, node_slot(t, n, SLOT_A)) : 0;
    if (node_role(t, callee) == ROLE_FUNCTION && gives_nothing(p, callee)) return COMES_NOTHING;
    return reads_variable(&p->after.reads, n, &name) ? COMES_NOTHING : COMES_UNKNOWN;
}

static Outcome outcome_of_read(const Proof *p, Node read)
{
    const Reads *all = &p->after.reads;
    Node spare = reads_default(all, read);
    Outcome out = {COMES_STOP, !reads_refuses_empty(all, read)};
    if (spare)
        out.missing = comes_of(p, spare);
    else if (reads_misses(all, read))
        out.missing = COMES_NOTHING;
    return out;
}

/* Passes `a or b`, `a || b`, `a ?? b`. */
static void pass_or(const Proof *p, Node binary, Outcome *out)
{
    const Tree *t = p->after.tree;
    Str operator= node_text(t, node_slot(t, binary, SLOT_B));
    Node right = node_slot(t, binary, SLOT_C);
    if (!language_has(p->language, WORDS_OR_ABSENT, operator)) out->empty = false;
    if (out->missing == COMES_NOTHING) out->missing = comes_of(p, right);
}

/* Passes what stands around an expression; false when what is around takes the value for something else. */
static bool pass(const Proof *p, Node n, Node around, Outcome *out)
{
    const Tree *t = p->after.tree;
    bool first = t->at[n].slot == SLOT_A;
    switch (node_role(t, around)) {
    case ROLE_WRAP:
    case ROLE_AWAIT: return true;
    case ROLE_BINARY:
        if (language_has(p->language, WORDS_AND, node_text(t, node_slot(t, around, SLOT_B)))) return true;
        if (!language_has(p->language, WORDS_OR, node_text(t, node_slot(t, around, SLOT_B)))) return false;
        if (first) pass_or(p, around, out);
        return true;
    case ROLE_MEMBER:
    case ROLE_INDEX: {
        Str between = str_sub(t->text, node_end(t, n), node_end(t, around));
        bool optional = language_begins(p->language, WORDS_OPTIONAL, str_trim(between)).len > 0;
        if (first && out->missing == COMES_NOTHING && !optional)
            out->missing = COMES_STOP;
        return first;
    }
    case ROLE_CHOICE: {
        Node condition = proof_condition(t, around);
        for (Node c = node_inner(t, around); c && out->missing == COMES_NOTHING; c = node_next(t, c))
            if (c != condition && c != n)
                out->missing = comes_of(p, c) == COMES_STOP ? COMES_STOP : COMES_UNKNOWN;
        out->empty = false;
        return n != condition;
    }
    case ROLE_CALL: return first;
    case ROLE_DEFAULTED: return true;
    default: return false;
    }
}

static Outcome outcome_of(const Proof *p, Node read, Outcome out, uint32_t start, uint32_t end)
{
    const Tree *t = p->after.tree;
    for (Node n = read, around = node_parent(t, n); around; n = around, around = node_parent(t, around)) {
        bool whole = end > start && node_start(t, n) <= start && node_end(t, n) >= end;
        if (whole || !pass(p, n, around, &out)) break;
    }
    return out;
}

/* Whether the literal took the place of an empty variable, too: `read or "literal"`. */
static bool took_empty(const Proof *p, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    const Tree *t = p->before.tree;
    Str name = proof_name(p, i);
    Node n = tree_find(t, (uint32_t)f->start, (uint32_t)f->end);
    for (Node around = node_parent(t, n); around; n = around, around = node_parent(t, around)) {
        Role role = node_role(t, around);
        if (role != ROLE_BINARY && role != ROLE_WRAP && role != ROLE_CONCAT) return false;
        Str operator= node_text(t, node_slot(t, around, SLOT_B));
        bool or
            = role == ROLE_BINARY && language_has(p->language, WORDS_OR, operator) && t->at[n].slot == SLOT_C;
        if (! or || language_has(p->language, WORDS_OR_ABSENT, operator)) continue;
        Node left = node_slot(t, around, SLOT_A);
        Str said;
        for (Node c = left; c < t->at[left].after; c++)
            if (reads_variable(&p->before.reads, c, &said) && str_eq(said, name)) return true;
    }
    return false;
}

void proof_unset(Proof *p, size_t i)
{
    uint32_t start = 0, end = 0;
    const UhEdit *e = proof_edit(p, i, &start, &end);
    const char *name = proof_name(p, i).at, *of;
    Node read, asks, catcher;
    proof_find_read(p, i, &read, &asks);
    if (!e || (!read && !asks)) return;
    if (!read && e->len == 0 && proof_field(p, start, str_of(name), &of)) return;
    Outcome asked = {COMES_NOTHING, true};
    Outcome out = outcome_of(p, read ? read : asks, read ? outcome_of_read(p, read) : asked, start, end);
    if (!read && out.missing != COMES_STOP) {
        Str callee =
            node_role(p->after.tree, asks) == ROLE_CALL ? reads_callee(p->after.tree, asks) : STR("line");
        proof_unseen(p, "unset", i, "not looked at: what " STR_FMT " gives when %s is not set, in line %u",
                     STR_ARG(callee), name, proof_line(&p->after, node_start(p->after.tree, asks)));
        return;
    }
    if (out.missing == COMES_UNKNOWN)
        proof_unseen(p, "unset", i, "not looked at: what takes the place of %s on line %u when it is not set",
                     name, proof_line(&p->after, start));
    else if (out.missing != COMES_STOP)
        proof_add(p, "unset", i, false, "when %s is not set, the program goes on with %s", name,
                  out.missing == COMES_TEXT ? "what the code has in its place" : "nothing");
    else if (read && out.empty && took_empty(p, i))
        proof_add(p, "unset", i, false, "an empty %s passes, and the old code passed it over", name);
    else if (read && (catcher = proof_catcher(p, read)))
        proof_unseen(p, "unset", i, "not looked at: what catches the error on line %u when %s is not set",
                     proof_line(&p->after, node_start(p->after.tree, catcher)), name);
    else
        proof_add(p, "unset", i, true, "when %s is not set, the program stops there", name);
}
