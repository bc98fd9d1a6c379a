/* names.c - what a name means at a place; see binding.h */
#include "scan/binding.h"
#include "scan/value.h"

Binding *names_in_scope(const Names *names, Node scope, Str name)
{
    char room[256];
    if (name.len > sizeof room - sizeof scope) return NULL;
    memcpy(room, &scope, sizeof scope);
    if (name.len) memcpy(room + sizeof scope, name.at, name.len);
    const uint32_t *newest = map_get(&names->by_name, (Str){room, sizeof scope + name.len});
    return newest && *newest ? &names->bindings.at[*newest - 1] : NULL;
}

Binding *binding_next(const Names *names, const Binding *binding)
{
    return binding->next ? &names->bindings.at[binding->next - 1] : NULL;
}

/* Class scopes are seen by the class body itself, not by the functions in it. */
Binding *names_lookup(const Names *names, Node from, Str name)
{
    Node first = names->scope[from];
    for (Node scope = first; scope; scope = names->scope[scope]) {
        if (scope != first && node_role(names->tree, scope) == ROLE_CLASS) continue;
        Binding *found = names_in_scope(names, scope, name);
        if (found && found->kind == BIND_GLOBAL) return names_in_scope(names, found->source, name);
        if (found) return found;
    }
    return NULL;
}

Str binding_last(const Binding *b)
{
    Str last = b->name;
    for (const Path *p = b->members; p; p = p->rest) last = p->part;
    return last;
}

Binding *names_lookup_whole(const Names *names, Node from, Str name)
{
    Binding *b = names_lookup(names, from, name);
    while (b && (b->members || b->kind == BIND_WRITE)) b = binding_next(names, b);
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
    return class ? names_in_scope(names, class, node_text(t, node_slot(t, n, SLOT_B))) : NULL;
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
    uint8_t *known = &names->contexts[rule->context];
    Str texts = rule->context && !*known ? names->rules->contexts.at[rule->context - 1] : (Str){0};
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
