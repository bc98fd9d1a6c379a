#include "scan/flow/search_member.h"

#include "scan/flow/callers.h"
#include "scan/flow/class.h"
#include "scan/flow/search_name.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"

/* How many classes above one another are climbed: two may extend each other. */
enum { HEIGHT = 8 };

/* The object literal whose method the node stands in, or 0. */
static Node object_around(Search *w, Node node)
{
    const Tree *t = w->tree;
    for (Node scope = w->names->scope[node]; scope; scope = w->names->scope[scope]) {
        Node owner = node_role(t, scope) == ROLE_FUNCTION ? class_of_method(w->names, scope) : 0;
        if (node_role(t, owner) == ROLE_OBJECT) return owner;
    }
    return 0;
}

/* `globals()["key"]`: a name of the module. */
static bool step_module(Search *w, const Step *s, Node object, Str key, const Members *rest)
{
    const Tree *t = w->tree;
    Node callee = node_role(t, object) == ROLE_CALL ? node_slot(t, object, SLOT_A) : 0;
    if (node_role(t, callee) != ROLE_IDENTIFIER || node_inner(t, node_slot(t, object, SLOT_B))) return false;
    if (!language_has(w->names->language, WORDS_MODULE_NAMES, node_text(t, callee))) return false;
    search_name_bindings(w, s, bindings_in_scope(&w->names->bindings, ROOT, key), rest, 0, SIDE_ANY);
    return true;
}

/* `this.key`, `self.key`: in a class also what the classes that extend it make of it. */
bool search_member_self(Search *w, const Step *s, Node object, Str key, const Members *rest)
{
    Names *names = w->names;
    Arena *arena = names->arena;
    Node class = names_self(names, object);
    if (step_module(w, s, object, key, rest)) return true;
    if (!class) {
        Node literal = node_role(w->tree, object) == ROLE_SELF ? object_around(w, object) : 0;
        search_push(w, literal, members_push(arena, key, rest), s->way);
        return literal != 0;
    }
    Side side = class_side(names, class, object);
    const Members *members = members_push(arena, key, rest);
    if (side != SIDE_CLASS) members = members_push(arena, STR("()"), members);
    search_push(w, class, members, s->way);
    const Classes *heirs = class_heirs(names, class);
    for (uint32_t i = 0; i < heirs->len; i++) {
        Node heir = heirs->at[i];
        search_name_bindings(w, s, bindings_in_scope(&names->bindings, heir, key), rest, heir, side);
    }
    return true;
}

/* Whether a class has no constructor, nor any that it extends: its fields are given by their names, or in turn. */
static bool is_record(const Names *names, Node class)
{
    for (int height = 0; class && height < HEIGHT; height++) {
        if (class_constructor(names, class)) return false;
        class = class_named(names, class_base(names->tree, class, 0));
    }
    return true;
}

static bool has_value(const Binding *b) { return b->value || b->kind == BIND_PARAMETER; }

/* Follows a member where the class itself has it. */
static bool step_own(Search *w, const Step *s, Str key, const Members *rest, Side side)
{
    Names *names = w->names;
    bool found = false, any_side = side == SIDE_ANY;
    Binding *b = bindings_in_scope(&names->bindings, s->node, key);
    for (; b && w->steps < w->limit; b = bindings_next(&names->bindings, b), w->steps++) {
        bool counts = any_side || class_side(names, s->node, b->target) == side;
        found |= counts && has_value(b);
        bool field = b->type && b->kind == BIND_VALUE && side != SIDE_CLASS && is_record(names, s->node);
        if (!field || names->scope[b->target] != s->node) continue;
        const Arguments *given = callers_fields(names, s->node, b, rest);
        for (uint32_t i = 0; i < given->len && w->steps < w->limit; i++, w->steps++)
            search_push(w, given->at[i].value, given->at[i].members, s->way);
    }
    search_name_bindings(w, s, bindings_in_scope(&names->bindings, s->node, key), rest, s->node, side);
    return found;
}

void search_member(Search *w, const Step *s)
{
    Names *names = w->names;
    const Members *m = s->members;
    bool object = m && str_eqz(m->part, "()"), namespace = node_role(w->tree, s->node) == ROLE_NAMESPACE;
    if (object) m = m->rest;
    if (!m) return;
    Side side = namespace || names->language->words[WORDS_STATIC].len == 0 ? SIDE_ANY
                : object                                                   ? SIDE_OBJECT
                                                                           : SIDE_CLASS;
    if (step_own(w, s, m->part, m->rest, side)) return;
    search_name_bindings(w, s, bindings_in_scope(&names->bindings, s->node, STR(ALL_MEMBERS)), m, 0, SIDE_ANY);
    Node base;
    if (s->height == HEIGHT) return;
    w->height = s->height + 1;
    for (uint32_t i = 0; (base = class_base(names->tree, s->node, i)); i++) search_push(w, base, s->members, s->way);
    w->height = s->height;
}
