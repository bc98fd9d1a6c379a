#include "scan/names/names.h"

#include "scan/names/value.h"

/* Whether a class expression is called that: `class Key {}` as a value. */
static bool name_is_own(const Names *names, Node class, Str name)
{
    const Tree *t = names->tree;
    return language_trait(names->language, t, class, TRAIT_INNER_NAME) &&
           str_eq(node_text(t, node_slot(t, class, SLOT_A)), name);
}

/* Where assignments make names, the body of a class sees those of the class, and no function in it does;
 * where declarations do, nothing sees them, but for the name that an expression gives itself. */
static Binding *find_in_class(const Names *names, Node class, Str name, bool directly)
{
    bool sees_members = names->language->assignment_declares,
         alone = !sees_members && name_is_own(names, class, name);
    return (sees_members && directly) || alone ? bindings_in_scope(&names->bindings, class, name) : NULL;
}

/* What a name means in the parameters of a function is nothing that its body declares as a value. A function
 * of the body would do, but compilers of types want none. */
static Binding *find_in_parameters(const Names *names, Node function, Str name)
{
    Node parameters = node_slot(names->tree, function, SLOT_B),
         body = node_slot(names->tree, function, SLOT_C);
    const Bindings *all = &names->bindings;
    Binding *b = bindings_in_scope(all, function, name), *inner = bindings_in_scope(all, body, name);
    while (b && b->kind == BIND_VALUE && !node_holds(names->tree, parameters, b->target))
        b = bindings_next(&names->bindings, b);
    return !b && inner && inner->kind == BIND_FUNCTION ? inner : b;
}

static Binding *find_in_function(const Names *names, Node function, Str name, Node from)
{
    bool sees_body = names->language->assignment_declares ||
                     !node_holds(names->tree, node_slot(names->tree, function, SLOT_B), from);
    return sees_body ? bindings_in_scope(&names->bindings, function, name) : find_in_parameters(names, function, name);
}

Binding *names_lookup(const Names *names, Node from, Str name)
{
    Node first = names->scope[from];
    for (Node scope = first; scope; scope = names->scope[scope]) {
        Role role = node_role(names->tree, scope);
        Binding *found = role == ROLE_CLASS      ? find_in_class(names, scope, name, scope == first)
                         : role == ROLE_FUNCTION ? find_in_function(names, scope, name, from)
                                                 : bindings_in_scope(&names->bindings, scope, name);
        if (found && found->kind == BIND_GLOBAL) return bindings_in_scope(&names->bindings, found->source, name);
        if (found) return found;
    }
    return NULL;
}

Binding *names_lookup_whole(const Names *names, Node from, Str name)
{
    Binding *b = names_lookup(names, from, name);
    while (b && (b->members || b->kind == BIND_WRITE)) b = bindings_next(&names->bindings, b);
    return b;
}

static Node class_around(const Names *names, Node node)
{
    Node scope = names->scope[node];
    while (scope && node_role(names->tree, scope) != ROLE_CLASS) scope = names->scope[scope];
    return scope;
}

Node names_self(const Names *names, Node node)
{
    Role role = node_role(names->tree, node);
    bool is_self = role == ROLE_SELF;
    if (role == ROLE_IDENTIFIER)
        is_self = language_has(names->language, WORDS_SELF, node_text(names->tree, node));
    return is_self ? class_around(names, node) : 0;
}

Binding *names_binding(const Names *names, Node n)
{
    const Tree *t = names->tree;
    if (node_role(t, n) == ROLE_IDENTIFIER) return names_lookup_whole(names, n, node_text(t, n));
    Node class = node_role(t, n) == ROLE_MEMBER ? names_self(names, node_slot(t, n, SLOT_A)) : 0;
    return class ? bindings_in_scope(&names->bindings, class, node_text(t, node_slot(t, n, SLOT_B))) : NULL;
}

bool names_is_label(const Tree *t, Node n)
{
    Role parent = node_role(t, node_parent(t, n));
    if (parent == ROLE_MEMBER) return t->at[n].slot == SLOT_B;
    if (parent == ROLE_KEYWORD || parent == ROLE_PAIR) return t->at[n].slot == SLOT_A;
    return parent == ROLE_DOTTED || parent == ROLE_ALIAS || parent == ROLE_IMPORT;
}

bool names_allow(const Names *names, const Rule *rule)
{
    enum { ABSENT = 1, PRESENT };
    uint8_t *known = &names->contexts[rule->finds.context];
    Str texts = rule->finds.context && !*known ? names->rules->contexts.at[rule->finds.context - 1] : (Str){0};
    if (texts.len) *known = ABSENT;
    while (texts.len)
        if (str_find(names->tree->text, str_cut(&texts, '|')) >= 0) *known = PRESENT;
    return *known != ABSENT;
}

bool names_key(const Names *names, Node node, Str *key)
{
    if (node_role(names->tree, node) == ROLE_COMPUTED) node = node_inner(names->tree, node);
    switch (node_role(names->tree, node)) {
    case ROLE_IDENTIFIER:
    case ROLE_NAME:
    case ROLE_SHORTHAND: *key = node_text(names->tree, node); return node != 0;
    case ROLE_STRING: {
        Value value;
        if (!value_read(names, node, &value)) return false;
        *key = value.bytes;
        return true;
    }
    default: {
        Str text = node_text(names->tree, node);
        *key = text;
        return text.len && text.at[0] >= '0' && text.at[0] <= '9';
    }
    }
}

Str names_string(Names *names, Node node)
{
    Str text = {0};
    node = node_unwrap(names->tree, node);
    if (node_role(names->tree, node) != ROLE_STRING || !names_key(names, node, &text)) return (Str){0};
    return text;
}

Str names_constant(Names *names, Node node)
{
    const Tree *t = names->tree;
    node = node_unwrap(t, node);
    if (node_role(t, node) != ROLE_IDENTIFIER) return names_string(names, node);
    const Binding *b = names_lookup_whole(names, node, node_text(t, node));
    return b && b->kind == BIND_VALUE && b->value == b->source ? names_string(names, b->value) : (Str){0};
}
