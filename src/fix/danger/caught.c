#include "fix/danger/caught.h"

#include "scan/flow/qualify.h"

/* ---- what a handler does */

typedef enum { GOES_ON, HANDS_ON, THROWS_OTHER, THROWS_WITH, THROWS_SAME } Deed;

/* Whether what stands in a handler runs whenever the handler does. */
static bool always_runs(const Names *names, Node n, Node handler)
{
    const Tree *t = names->tree;
    for (Node up = node_parent(t, n); up && up != handler; up = node_parent(t, up))
        if (node_role(t, up) == ROLE_FUNCTION || language_trait(names->language, t, up, TRAIT_BRANCH)) return false;
    return true;
}

/* Whether a node is a name of the handler's head: what the handler was given. */
static bool is_given(const Tree *t, Node n, Node handler)
{
    Node body = node_inner_last(t, handler);
    if (node_role(t, n) != ROLE_IDENTIFIER) return false;
    for (Node head = handler; head < body; head++)
        if (node_role(t, head) == ROLE_IDENTIFIER && str_eq(node_text(t, head), node_text(t, n))) return true;
    return false;
}

/* What a statement that throws makes of what the handler was given: it goes on by itself, in another error, or not. */
static Deed deed_of_throw(const Names *names, Node statement, Node handler)
{
    const Tree *t = names->tree;
    Node thrown = node_inner(t, statement);
    bool only = thrown == node_inner_last(t, statement); /* `raise e`, not `raise e from other` */
    if (!thrown || (only && is_given(t, thrown, handler))) return THROWS_SAME;
    for (Node n = statement; n < t->at[statement].after; n++)
        if (n != thrown && is_given(t, n, handler)) return THROWS_WITH;
    return THROWS_OTHER;
}

/* Whether a name is a parameter of a function around the handler: `next`, `reject`. */
static bool is_taken_from_outside(Names *names, Node name, Node handler)
{
    const Tree *t = names->tree;
    if (node_role(t, name) != ROLE_IDENTIFIER) return false;
    for (const Binding *b = names_binding(names, name); b; b = bindings_next(&names->bindings, b))
        if (b->kind != BIND_PARAMETER || node_holds(t, handler, b->target)) return false;
    return names_binding(names, name) != NULL;
}

/* Whether a call gives what the handler was given to who waits for it: `next(e)`, `Promise.reject(e)`. */
static bool hands_on(Names *names, Node call, Node handler)
{
    const Tree *t = names->tree;
    Node given = node_inner(t, node_slot(t, call, SLOT_B));
    if (node_role(t, call) != ROLE_CALL || !is_given(t, given, handler)) return false;
    return is_taken_from_outside(names, node_slot(t, call, SLOT_A), handler) ||
           language_has(names->language, WORDS_REJECTS, qualify_callee(names, call));
}

static bool ends_program(Names *names, Node n)
{
    const Tree *t = names->tree;
    Node call = node_role(t, n) == ROLE_STATEMENT ? node_inner(t, n) : 0;
    return node_role(t, call) == ROLE_CALL && language_has(names->language, WORDS_STOPS, qualify_callee(names, call));
}

/* What is caught by a handler of that deed. */
static Caught caught_by(Node handler, Deed deed)
{
    bool masked = deed == THROWS_OTHER || deed == THROWS_WITH;
    return (Caught){.by = handler, .masked = masked, .held = deed == THROWS_WITH, .handed = deed == HANDS_ON};
}

static Deed deed_of(Names *names, Node handler)
{
    const Tree *t = names->tree;
    for (Node n = handler; n < t->at[handler].after; n++) {
        bool throws = language_trait(names->language, t, n, TRAIT_THROWS), hands = hands_on(names, n, handler);
        if (!throws && !hands && !ends_program(names, n)) continue;
        if (!always_runs(names, n, handler)) continue;
        return hands ? HANDS_ON : throws ? deed_of_throw(names, n, handler) : THROWS_SAME;
    }
    return GOES_ON;
}

/* ---- who catches */

/* Whether one of the errors that a handler names is that of a variable that is not set; one that
 * names none takes all. */
static bool takes_missing(const Names *names, Node handler)
{
    const Tree *t = names->tree;
    Node first = node_inner(t, handler);
    Role role = node_role(t, first);
    bool unnamed = !first || role == ROLE_BLOCK || role == ROLE_SCOPE;
    if (!names->language->words[WORDS_MISSING_ERROR].len || unnamed) return true;
    for (Node n = first; n < t->at[first].after; n++)
        if (node_role(t, n) == ROLE_IDENTIFIER && language_has(names->language, WORDS_MISSING_ERROR, node_text(t, n)))
            return true;
    return false;
}

/* Whether what always runs behind a body leaves the function, and so drops what was thrown. */
static bool drops(const Names *names, Node final)
{
    const Tree *t = names->tree;
    for (Node n = final; n < t->at[final].after; n++)
        if (node_role(t, n) == ROLE_RETURN && always_runs(names, n, final)) return true;
    return false;
}

/* What beside a node, behind it, catches what it throws. A body or a list may be long, and has no handlers in it. */
static bool caught_behind(Names *names, Node n, Caught *found)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    bool open = !language_trait(l, t, n, TRAIT_HANDLER); /* what comes from a handler goes to none of the others */
    if (node_role(t, node_parent(t, n)) != ROLE_OTHER || language_trait(l, t, n, TRAIT_FINAL)) return false;
    for (Node h = node_next(t, n); h; h = node_next(t, h)) {
        if (language_trait(l, t, h, TRAIT_FINAL) && drops(names, h)) return *found = (Caught){.by = h}, true;
        if (!open || !language_trait(l, t, h, TRAIT_HANDLER) || !takes_missing(names, h)) continue;
        Deed deed = deed_of(names, h);
        if (deed != THROWS_SAME) *found = caught_by(h, deed);
        open = false;
    }
    return found->by != 0;
}

/* `with suppress(KeyError):` around what stands in its body. */
static bool is_suppressed(Names *names, Node around, Node n, Caught *found)
{
    const Tree *t = names->tree;
    if (!language_trait(names->language, t, around, TRAIT_MANAGES)) return false;
    for (Node c = around; c < n; c++) {
        if (node_role(t, c) != ROLE_CALL) continue;
        if (!language_has(names->language, WORDS_SUPPRESSES, qualify_callee(names, c))) continue;
        for (Node a = node_slot(t, c, SLOT_B); a < t->at[c].after; a++)
            if (language_has(names->language, WORDS_MISSING_ERROR, node_text(t, a)))
                return *found = (Caught){.by = c}, true;
    }
    return false;
}

/* ---- promises */

static Str method_of(const Tree *t, Node call)
{
    Node callee = node_slot(t, call, SLOT_A);
    return node_role(t, callee) == ROLE_MEMBER ? node_text(t, node_slot(t, callee, SLOT_B)) : (Str){0};
}

/* The promise that fails when a function throws: of the call that runs it so, `p.then(f)` or `new Promise(f)`, or of
 * the function itself where it is called on the spot; or 0. */
static Node promise_of(Names *names, Node function)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    Node up = node_parent(t, function), call = node_parent(t, up);
    bool called = node_role(t, call) == ROLE_CALL;
    if (node_role(t, up) == ROLE_WRAP) return called && node_slot(t, call, SLOT_A) == up ? call : 0;
    if (node_role(t, up) != ROLE_ARGUMENTS) return 0;
    if (node_role(t, call) == ROLE_NEW) return language_has(l, WORDS_PROMISE, qualify_callee(names, call)) ? call : 0;
    return called && language_has(l, WORDS_CHAINS, method_of(t, call)) ? call : 0;
}

/* Follows the calls on a promise, `p.then(f).catch(g)`, to one that catches, or to the last, which *promise is then. */
static bool caught_on(Names *names, Node *promise, Caught *found)
{
    const Tree *t = names->tree;
    for (;;) {
        Node member = node_parent(t, *promise), call = node_parent(t, member);
        bool goes_on = node_role(t, member) == ROLE_MEMBER && node_slot(t, member, SLOT_A) == *promise &&
                       node_role(t, call) == ROLE_CALL && node_slot(t, call, SLOT_A) == member;
        if (!goes_on) return false;
        Node handler = node_inner(t, node_slot(t, call, SLOT_B));
        *promise = call;
        if (!handler || !language_has(names->language, WORDS_CATCHES, method_of(t, call))) continue;
        Deed deed = is_taken_from_outside(names, handler, handler) ? HANDS_ON : GOES_ON;
        if (node_role(t, handler) == ROLE_FUNCTION) deed = deed_of(names, handler);
        if (deed == THROWS_SAME) continue;
        return *found = caught_by(handler, deed), true;
    }
}

/* ---- what is in the literal's place then */

/* Whether a name has a value from elsewhere as well. */
static bool has_other_value(Names *names, Node name, Node statement)
{
    for (const Binding *b = names_binding(names, name); b; b = bindings_next(&names->bindings, b))
        if (!node_holds(names->tree, statement, b->target)) return true;
    return false;
}

/* Whether a call gives what stands in it, such as bytes of a text. */
static bool passes_on(Names *names, Node call, Node inner)
{
    const Rule *wrap = qualify_rule(names, call, FORM_WRAP);
    if (!wrap || !wrap->wrap.source.count) return false;
    bool of_self = wrap->wrap.source.at[0].kind == ARG_SELF;
    return of_self == (names->tree->at[inner].slot == SLOT_A);
}

/* Whether what the literal is a value of has another one, or none, when the handler has run. What the literal is given
 * to as an argument does not happen then. */
static bool is_replaced(Names *names, Node literal, Node end)
{
    const Tree *t = names->tree;
    for (Node n = literal, up = node_parent(t, n); up && up != end; n = up, up = node_parent(t, n)) {
        Role role = node_role(t, up);
        if (role == ROLE_FUNCTION) return false;
        if (role == ROLE_RETURN) return true;
        if ((role == ROLE_CALL || role == ROLE_NEW) && !passes_on(names, up, n)) return false;
        if (role != ROLE_ASSIGN && role != ROLE_DECLARE && role != ROLE_AUGMENT) continue;
        Node target = node_slot(t, up, SLOT_A);
        return node_role(t, target) == ROLE_IDENTIFIER ? has_other_value(names, target, up) : true;
    }
    return false;
}

Caught caught_of(Names *names, Node literal)
{
    const Tree *t = names->tree;
    Caught found = {0};
    for (Node n = literal, up = node_parent(t, n); up; n = up, up = node_parent(t, n)) {
        if (node_role(t, n) == ROLE_FUNCTION) {
            Node promise = promise_of(names, n);
            if (!promise) break;
            if (caught_on(names, &promise, &found)) return found;
            n = promise, up = node_parent(t, n);
            if (node_role(t, up) != ROLE_AWAIT) break;
        }
        if (!is_suppressed(names, up, n, &found) && !caught_behind(names, n, &found)) continue;
        found.replaced = !found.masked && is_replaced(names, literal, up);
        break;
    }
    return found;
}
