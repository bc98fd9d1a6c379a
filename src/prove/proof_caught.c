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

/* Whether what runs in any case returns, whatever was thrown before. */
static bool returns_always(const Proof *p, Node final)
{
    const Tree *t = p->after.tree;
    if (!language_trait(p->language, t, final, TRAIT_FINAL)) return false;
    for (Node n = final; n < t->at[final].after; n++)
        if (node_role(t, n) == ROLE_RETURN && always_runs(p, n, final)) return true;
    return false;
}

/* The handler beside a node, of those behind it, that catches what the node throws. */
static Node handler_behind(const Proof *p, Node n)
{
    const Tree *t = p->after.tree;
    bool own = language_trait(p->language, t, n, TRAIT_HANDLER) || language_trait(p->language, t, n, TRAIT_FINAL);
    for (Node h = node_next(t, n); h && !own; h = node_next(t, h))
        if (returns_always(p, h)) return h;
    if (own) return 0;
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

/* The name of the method that a call calls. */
static Str method_of(const Tree *t, Node call)
{
    Node callee = node_slot(t, call, SLOT_A);
    bool method = node_role(t, call) == ROLE_CALL && node_role(t, callee) == ROLE_MEMBER;
    return method ? node_text(t, node_slot(t, callee, SLOT_B)) : (Str){0};
}

/* The call that turns what a function throws into a promise that fails; or 0. */
static Node promise_around(const Proof *p, Node function)
{
    const Tree *t = p->after.tree;
    Node around = node_parent(t, function), call = node_parent(t, around), callee = node_slot(t, call, SLOT_A);
    if (node_role(t, around) == ROLE_WRAP) return node_role(t, call) == ROLE_CALL && callee == around ? call : 0;
    if (node_role(t, around) != ROLE_ARGUMENTS) return 0;
    bool made = node_role(t, call) == ROLE_NEW && language_has(p->language, WORDS_PROMISE, node_text(t, callee));
    return made || language_has(p->language, WORDS_CHAINS, method_of(t, call)) ? call : 0;
}

/* What a promise is given that handles its error, in the calls on it; *last is the last of them. */
static Node handler_given(const Proof *p, Node promise, Node *last)
{
    const Tree *t = p->after.tree;
    for (*last = promise;;) {
        Node member = node_parent(t, *last), call = node_parent(t, member);
        bool more = node_role(t, member) == ROLE_MEMBER && node_first(t, member) == *last;
        if (!more || node_role(t, call) != ROLE_CALL) return 0;
        Node handler = node_inner(t, node_slot(t, call, SLOT_B));
        bool catches = handler && language_has(p->language, WORDS_CATCHES, method_of(t, call));
        if (catches && !(node_role(t, handler) == ROLE_FUNCTION && goes_no_further(p, handler))) return handler;
        *last = call;
    }
}

Node proof_catcher(const Proof *p, Node read)
{
    const Tree *t = p->after.tree;
    for (Node n = read, around = node_parent(t, n); around; n = around, around = node_parent(t, around)) {
        Node suppress = suppressed_by(p, around, n), handler = handler_behind(p, n);
        if (suppress || handler) return suppress ? suppress : handler;
        if (node_role(t, around) != ROLE_FUNCTION) continue;
        Node promise = promise_around(p, around), last = 0, given = promise ? handler_given(p, promise, &last) : 0;
        if (given || !promise || node_role(t, node_parent(t, last)) != ROLE_AWAIT) return given;
        around = last;
    }
    return 0;
}
