/* proof_stop.c - expressions that stop the program; see proof.h */
#include "prove/proof.h"

static Node unwrapped(const Tree *t, Node n)
{
    while (node_role(t, n) == ROLE_WRAP || node_role(t, n) == ROLE_AWAIT) n = node_inner(t, n);
    return n;
}

/* Whether a function throws whatever it is given: a statement of its body does, and nothing is given back. */
static bool throws(const Proof *p, Node function)
{
    const Tree *t = p->after.tree;
    Node body = node_slot(t, function, SLOT_C);
    if (!reads_runs_at_once(&p->after.reads, function)) return false;
    for (Node n = body; n < t->at[function].after; n++)
        if (node_role(t, n) == ROLE_RETURN) return false;
    for (Node n = node_first(t, body); n; n = node_next(t, n))
        if (language_trait(p->language, t, n, TRAIT_THROWS) ||
            (node_role(t, n) == ROLE_STATEMENT && reads_end_program(&p->after.reads, node_inner(t, n))))
            return true;
    return false;
}

bool proof_stops(const Proof *p, Node n)
{
    const Tree *t = p->after.tree;
    Str name;
    n = unwrapped(t, n);
    if (reads_variable(&p->after.reads, n, &name))
        return !reads_misses(&p->after.reads, n) && !reads_default(&p->after.reads, n);
    if (node_role(t, n) != ROLE_CALL) return false;
    if (reads_end_program(&p->after.reads, n)) return true;
    Node callee = unwrapped(t, node_slot(t, n, SLOT_A));
    if (node_role(t, callee) == ROLE_FUNCTION) return throws(p, callee);
    if (node_role(t, callee) != ROLE_IDENTIFIER) return false;
    Node at = scopes_meaning(p->after.scopes, callee).at, around = node_parent(t, at);
    if (node_role(t, around) == ROLE_FUNCTION) return throws(p, around);
    Node value = node_role(t, around) == ROLE_DECLARE ? unwrapped(t, node_slot(t, around, SLOT_B)) : 0;
    return node_role(t, value) == ROLE_FUNCTION && throws(p, value);
}
