#include "scan/calls.h"

/* What a call in this file calls by name: a function, a class, or a method of the object itself or of a
 * class. A method of anything else is not known to be this file's. */
static Str called_name(const Names *names, Node call)
{
    const Tree *t = names->tree;
    Node callee = unwrap(t, node_slot(t, call, SLOT_A));
    if (node_role(t, callee) == ROLE_MEMBER) {
        Node object = node_slot(t, callee, SLOT_A);
        bool plain = node_role(t, object) == ROLE_IDENTIFIER;
        const Binding *bound = plain ? names_lookup(names, object, node_text(t, object)) : NULL;
        if (!names_self(names, object) && !(bound && bound->kind == BIND_CLASS)) return (Str){0};
        callee = node_slot(t, callee, SLOT_B);
    }
    Role role = node_role(t, callee);
    return role == ROLE_IDENTIFIER || role == ROLE_NAME ? node_text(t, callee) : (Str){0};
}

/* Calls by the name of what they call: names->callers has the newest of each name, names->calls the older
 * ones. */
static void index_calls(Names *names)
{
    const Tree *t = names->tree;
    names->calls_read = true;
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_CALL && node_role(t, n) != ROLE_NEW) continue;
        Str name = called_name(names, n);
        if (name.len == 0) continue;
        uint32_t *newest = map_put(&names->callers, names->arena, name);
        *array_add(names->arena, &names->calls) = (NamesCall){n, *newest};
        *newest = names->calls.len;
    }
}

/* The name by which a function is called, and whether it is a method whose object comes first. */
static Str function_name(const Names *names, Node function)
{
    const Tree *t = names->tree;
    Node name = node_slot(t, function, SLOT_A), parent = node_parent(t, function),
         class = names->scope[function];
    if (!name) {
        Role role = node_role(t, parent);
        bool bound = role == ROLE_DECLARE || role == ROLE_ASSIGN || role == ROLE_FIELD || role == ROLE_PAIR;
        name = bound ? node_slot(t, parent, SLOT_A) : 0;
    }
    if (node_role(t, class) == ROLE_CLASS &&
        language_has(names->language, WORDS_CONSTRUCTOR, node_text(t, name)))
        name = node_slot(t, class, SLOT_A);
    while (node_role(t, name) == ROLE_MEMBER) name = node_slot(t, name, SLOT_B);
    return name ? node_text(t, name) : (Str){0};
}

/* Which argument a parameter takes: by position, not counting the object of a method, or by its name. */
static Arg argument_of(const Names *names, const Binding *parameter)
{
    const Tree *t = names->tree;
    Node parameters = node_slot(t, parameter->scope, SLOT_B);
    Arg arg = {.kind = ARG_POSITION, .keyword = parameter->name};
    for (Node n = node_inner(t, parameters); n && !node_holds(t, n, parameter->target); n = node_next(t, n)) {
        bool self = arg.position == 0 && node_role(t, n) == ROLE_IDENTIFIER &&
                    language_has(names->language, WORDS_SELF, node_text(t, n));
        arg.position += !self;
    }
    return arg;
}

void calls_arguments(Names *names, const Binding *parameter)
{
    if (!names->calls_read) index_calls(names);
    names->arguments.len = 0;
    Str name = function_name(names, parameter->scope);
    const uint32_t *newest = name.len ? map_get(&names->callers, name) : NULL;
    if (!newest) return;
    Arg arg = argument_of(names, parameter), keyword = arg;
    keyword.kind = ARG_KEYWORD;
    for (uint32_t i = *newest; i; i = names->calls.at[i - 1].older) {
        Node call = names->calls.at[i - 1].call;
        Node value = call_argument(names, call, &keyword);
        if (!value) value = call_argument(names, call, &arg);
        if (value) *array_add(names->arena, &names->arguments) = value;
    }
}
