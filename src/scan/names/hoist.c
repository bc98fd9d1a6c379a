#include "scan/names/hoist.h"

#include "scan/names/names.h"


/* Past blocks, to what declarations of the whole function belong to. */
static Node past_blocks(const Names *names, Node scope)
{
    while (node_role(names->tree, scope) == ROLE_SCOPE) scope = names->scope[scope];
    return scope;
}

/* Whether a loop or a list of declarations says that its names are the whole function's. */
static bool is_hoisted(const Names *names, Node n)
{
    const Tree *t = names->tree;
    Node keyword = node_role(t, n) == ROLE_SCOPE ? node_slot(t, n, SLOT_C) : 0;
    if (language_trait(names->language, t, n, TRAIT_VAR)) return true;
    return keyword && language_has(names->language, WORDS_HOISTING, node_text(t, keyword));
}

Node hoist_scope(const Names *names, Node node)
{
    Node scope = names->scope[node];
    return is_hoisted(names, node_parent(names->tree, node)) ? past_blocks(names, scope) : scope;
}

Node hoist_loop_scope(const Names *names, Node loop)
{
    if (node_role(names->tree, loop) != ROLE_SCOPE) return names->scope[loop];
    return is_hoisted(names, loop) ? past_blocks(names, names->scope[loop]) : loop;
}

/* More directives, and more scopes around one another, are not looked at: the code counts as not strict,
 * then. */
enum { DIRECTIVES = 8, SCOPES = 256 };

/* Whether a body begins with a directive that makes its code strict. */
static bool has_directive(const Names *names, Node body)
{
    const Tree *t = names->tree;
    int looked = 0;
    for (Node n = node_first(t, body); n && looked++ < DIRECTIVES; n = node_next(t, n)) {
        Role role = node_role(t, n);
        Node only = role == ROLE_STATEMENT ? node_inner(t, n) : 0;
        if (role == ROLE_COMMENT || role == ROLE_HASHBANG) continue;
        if (node_role(t, only) != ROLE_STRING) return false;
        Str text = node_text(t, only);
        if (language_has(names->language, WORDS_STRICT, str_sub(text, 1, text.len - 1))) return true;
    }
    return false;
}

void hoist_read_mode(Names *names)
{
    const Tree *t = names->tree;
    names->hoisting.strict = names->language->assignment_declares;
    for (Node n = node_first(t, ROOT); n && !names->hoisting.strict; n = node_next(t, n))
        names->hoisting.strict = node_role(t, n) == ROLE_IMPORT || node_role(t, n) == ROLE_EXPORT;
}

bool hoist_is_strict(const Names *names, Node n)
{
    const Tree *t = names->tree;
    int looked = 0;
    if (names->hoisting.strict) return true;
    for (Node scope = n; scope && looked++ < SCOPES; scope = names->scope[scope]) {
        Role role = node_role(t, scope);
        Node body = role == ROLE_MODULE ? scope : role == ROLE_FUNCTION ? node_slot(t, scope, SLOT_C) : 0;
        if (role == ROLE_CLASS || (body && has_directive(names, body))) return true;
    }
    return false;
}

/* Whether a word stands before the function's own, such as `async`: its name is the block's alone. */
static bool waits(const Names *names, Node function)
{
    return language_begins(names->language, WORDS_ASYNC, node_text(names->tree, function)).len > 0;
}

Node hoist_outer_scope(const Names *names, Node function)
{
    const Tree *t = names->tree;
    Node scope = names->scope[function];
    bool in_block = node_role(t, scope) == ROLE_SCOPE && node_role(t, node_parent(t, scope)) != ROLE_FUNCTION;
    if (!in_block || !language_trait(names->language, t, function, TRAIT_HOISTED)) return 0;
    if (waits(names, function) || hoist_is_strict(names, function)) return 0;
    Str name = node_text(t, node_slot(t, function, SLOT_A));
    while (node_role(t, scope) == ROLE_SCOPE) {
        scope = names->scope[scope];
        if (node_role(t, scope) != ROLE_SCOPE) return scope;
        const Binding *known = bindings_in_scope(&names->bindings, scope, name);
        if (known && known->kind != BIND_FUNCTION) return 0;
    }
    return scope;
}
