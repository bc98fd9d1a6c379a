#include "scan/names/target.h"

#include "scan/rules/members.h"

/* The scope that a name of this scope belongs to by a `global` or the like above. */
static Node owning_scope(const Names *names, Node scope, Str name)
{
    if (!names->language->assignment_declares) return scope;
    const Binding *known = bindings_in_scope(&names->bindings, scope, name);
    return known && known->kind == BIND_GLOBAL ? known->source : scope;
}

void target_add(Names *names, Binding binding)
{
    if (binding.scope && binding.kind != BIND_GLOBAL) binding.scope = owning_scope(names, binding.scope, binding.name);
    bindings_add(&names->bindings, names->arena, binding);
}

void target_name_member(Names *names, Binding *b)
{
    const Tree *t = names->tree;
    Node node = b->target;
    Str key;
    while (node_role(t, node) == ROLE_MEMBER || node_role(t, node) == ROLE_INDEX) {
        if (!names_key(names, node_slot(t, node, SLOT_B), &key)) key = STR("?");
        if (node_role(t, node) == ROLE_INDEX && node_role(t, node_slot(t, node, SLOT_B)) == ROLE_IDENTIFIER)
            key = STR("?");
        b->members = members_push(names->arena, key, b->members);
        node = node_slot(t, node, SLOT_A);
    }
    if (b->members && language_has(names->language, WORDS_GLOBAL_OBJECT, node_text(t, node))) {
        b->name = b->members->part;
        b->members = b->members->rest;
        b->scope = ROOT;
        return;
    }
    Node self = names_self(names, node);
    if (self && !b->members) {
        b->name = STR(ALL_MEMBERS);
        b->scope = self;
    } else if (self) {
        b->name = b->members->part;
        b->members = b->members->rest;
        b->scope = self;
    } else if (node_role(t, node) == ROLE_IDENTIFIER) {
        b->name = node_text(t, node);
        const Binding *known = names_lookup(names, node, b->name);
        b->scope = known ? known->scope : ROOT;
    }
}

/* How deep patterns may nest: { a: { b: ... } }. */
enum { PATTERN_DEPTH = 16 };

/* recurses: at most PATTERN_DEPTH deep; see target_bind */
static void bind_defaulted(Names *names, Node node, Binding b)
{
    const Tree *t = names->tree;
    Binding missing = b;
    Node target = node_slot(t, node, SLOT_A);
    target_bind(names, target, b);
    missing.value = node_slot(t, node, SLOT_B);
    bool pattern = node_role(t, target) == ROLE_PATTERN_OBJECT || node_role(t, target) == ROLE_PATTERN_LIST;
    if (pattern) missing.source = missing.value, missing.within = NULL;
    else missing.kind = BIND_DEFAULT;
    target_bind(names, target, missing);
}

/* Targets inside { a, b: c, d = 1 }: each is a member of the source.
 * recurses: at most PATTERN_DEPTH deep; see target_bind */
static void bind_object(Names *names, Node pattern, Binding b)
{
    const Tree *t = names->tree;
    for (Node c = node_first(t, pattern); c; c = node_next(t, c)) {
        Binding part = b;
        Node named =
            node_role(t, c) == ROLE_DEFAULTED || node_role(t, c) == ROLE_PAIR ? node_slot(t, c, SLOT_A) : c;
        Str key;
        if (node_role(t, c) == ROLE_SPREAD) target_bind(names, node_inner(t, c), b); /* `...rest` */
        if (node_role(t, c) == ROLE_SPREAD || !names_key(names, named, &key)) continue;
        part.within = members_append(names->arena, b.within, key);
        target_bind(names, node_role(t, c) == ROLE_PAIR ? node_slot(t, c, SLOT_B) : c, part);
    }
}

/* Targets side by side: element by element where the source is such a list too.
 * recurses: at most PATTERN_DEPTH deep; see target_bind */
static void bind_list(Names *names, Node pattern, Binding b)
{
    const Tree *t = names->tree;
    bool pairwise = !b.within && node_role(t, b.value) == ROLE_LIST;
    Node item = pairwise ? node_inner(t, b.value) : 0;
    uint32_t i = 0;
    for (Node c = node_inner(t, pattern); c; c = node_next(t, c), i++) {
        Binding part = b;
        if (pairwise) {
            part.value = item;
            item = item ? node_next(t, item) : 0;
        } else {
            part.within = members_append(names->arena, b.within, arena_fmt(names->arena, "%u", i));
        }
        target_bind(names, c, part);
    }
}

/* recurses: at most PATTERN_DEPTH deep, through the bind_ functions of patterns */
void target_bind(Names *names, Node target, Binding b)
{
    const Tree *t = names->tree;
    if (!target || b.depth++ == PATTERN_DEPTH) return;
    b.target = target;
    switch (node_role(t, target)) {
    case ROLE_DEFAULTED: bind_defaulted(names, target, b); break;
    case ROLE_PATTERN_OBJECT: bind_object(names, target, b); break;
    case ROLE_PATTERN_LIST:
    case ROLE_LIST: bind_list(names, target, b); break;
    case ROLE_MEMBER:
    case ROLE_INDEX:
        target_name_member(names, &b);
        target_add(names, b);
        break;
    case ROLE_SPREAD: /* what is left: of which nothing is known but that it is new */
        b.value = b.source = 0;
        target_bind(names, node_inner(t, target), b);
        break;
    case ROLE_IDENTIFIER:
    case ROLE_SHORTHAND:
    case ROLE_NAME:
        b.name = node_text(t, target);
        target_add(names, b);
        break;
    default: break;
    }
}
