/* proof_caught.c - whether code around the read catches what it throws when the variable is not set; see proof.h */
#include "prove/proof.h"

/* A call of what ends the program, as a statement. */
static bool ends(const Proof *p, Node n)
{
    const Tree *t = p->after.tree;
    Node call = node_role(t, n) == ROLE_STATEMENT ? node_inner(t, n) : 0;
    bool called = node_role(t, call) == ROLE_CALL;
    return called && language_has(p->language, WORDS_STOPS, scopes_path(p->after.scopes, node_slot(t, call, SLOT_A)));
}

/* Whether what stands in a handler runs whenever the handler does. */
static bool always_runs(const Proof *p, Node n, Node handler)
{
    const Tree *t = p->after.tree;
    for (Node around = node_parent(t, n); around && around != handler; around = node_parent(t, around))
        if (node_role(t, around) == ROLE_FUNCTION || language_trait(p->language, t, around, TRAIT_BRANCH)) return false;
    return true;
}

/* Whether a handler throws again, or ends the program. */
static bool goes_no_further(const Proof *p, Node handler)
{
    const Tree *t = p->after.tree;
    for (Node n = handler; n < t->at[handler].after; n++)
        if ((language_trait(p->language, t, n, TRAIT_THROWS) || ends(p, n)) && always_runs(p, n, handler)) return true;
    return false;
}

/* Whether one of the errors that are named before a body is that of a variable that is not set. Where a language's
 * handlers name none, or this one does not, all are caught. */
static bool is_named(const Proof *p, Node handler)
{
    const Tree *t = p->after.tree;
    const Strs *errors = &p->language->words[WORDS_MISSING_ERROR];
    Node first = node_inner(t, handler);
    Role role = node_role(t, first);
    if (!errors->len || !first || role == ROLE_BLOCK || role == ROLE_SCOPE) return true;
    for (Node n = first; n < t->at[first].after; n++)
        if (node_role(t, n) == ROLE_IDENTIFIER && language_has(p->language, WORDS_MISSING_ERROR, node_text(t, n)))
            return true;
    return false;
}

/* The handler beside a node, of those behind it, that catches what the node throws. */
static Node handler_behind(const Proof *p, Node n)
{
    const Tree *t = p->after.tree;
    if (language_trait(p->language, t, n, TRAIT_HANDLER)) return 0;
    for (Node h = node_next(t, n); h; h = node_next(t, h)) {
        bool catches = language_trait(p->language, t, h, TRAIT_HANDLER) && is_named(p, h);
        if (catches) return goes_no_further(p, h) ? 0 : h;
    }
    return 0;
}

/* `with suppress(KeyError):` around what stands in its body; the call, or 0. */
static Node suppressed_by(const Proof *p, Node around, Node n)
{
    const Tree *t = p->after.tree;
    if (!language_trait(p->language, t, around, TRAIT_MANAGES)) return 0;
    for (Node c = around; c < n; c++) {
        Str path = node_role(t, c) == ROLE_CALL ? scopes_path(p->after.scopes, node_slot(t, c, SLOT_A)) : (Str){0};
        if (!path.len || !language_has(p->language, WORDS_SUPPRESSES, path)) continue;
        for (Node a = node_slot(t, c, SLOT_B); a < t->at[c].after; a++)
            if (language_has(p->language, WORDS_MISSING_ERROR, node_text(t, a))) return c;
    }
    return 0;
}

Node proof_catcher(const Proof *p, Node read)
{
    const Tree *t = p->after.tree;
    for (Node n = read, around = node_parent(t, n); around; n = around, around = node_parent(t, around)) {
        Node suppress = suppressed_by(p, around, n), handler = handler_behind(p, n);
        if (suppress || handler) return suppress ? suppress : handler;
        if (node_role(t, around) == ROLE_FUNCTION) return 0;
    }
    return 0;
}
