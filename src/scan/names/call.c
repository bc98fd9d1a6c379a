/* argument.c - what a call is given, and what it calls; see resolve.h */
#include "scan/flow/search.h"

const Path *path_join(Arena *arena, const Path *head, const Path *tail)
{
    Path *joined = NULL, **end = &joined;
    for (; head; head = head->rest, end = (Path **)&(*end)->rest) {
        *end = arena_new(arena, sizeof **end);
        (*end)->part = head->part;
    }
    *end = (Path *)tail;
    return joined;
}

Str names_string(Names *names, Node node)
{
    Str text = {0};
    node = unwrap(names->tree, node);
    if (node_role(names->tree, node) != ROLE_STRING || !names_key(names, node, &text)) return (Str){0};
    return text;
}

Str names_constant(Names *names, Node node)
{
    const Tree *t = names->tree;
    node = unwrap(t, node);
    if (node_role(t, node) != ROLE_IDENTIFIER) return names_string(names, node);
    const Binding *b = names_lookup_whole(names, node, node_text(t, node));
    return b && b->kind == BIND_VALUE && b->value == b->source ? names_string(names, b->value) : (Str){0};
}

Node call_argument(const Names *names, Node call, const Arg *arg)
{
    const Tree *t = names->tree;
    Node arguments = node_slot(t, call, SLOT_B);
    if (arg->kind == ARG_SELF) {
        Node callee = node_slot(t, call, SLOT_A);
        return node_role(t, callee) == ROLE_MEMBER ? node_slot(t, callee, SLOT_A) : 0;
    }
    uint32_t position = 0;
    for (Node c = node_inner(t, arguments); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        if (role == ROLE_COMMENT) continue;
        bool keyword = role == ROLE_KEYWORD;
        if (keyword && arg->kind == ARG_KEYWORD &&
            str_eq(node_text(t, node_slot(t, c, SLOT_A)), arg->keyword))
            return node_slot(t, c, SLOT_B);
        if (role == ROLE_SPREAD && arg->kind == ARG_POSITION) return 0;
        if (!keyword && arg->kind == ARG_POSITION && position++ == arg->position) return c;
    }
    return 0;
}

const Rule *call_rule(Names *names, Node call, Form form)
{
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A);
    Str last = node_role(t, callee) == ROLE_MEMBER ? node_text(t, node_slot(t, callee, SLOT_B)) : (Str){0};
    if (last.len && !rules_end_so(names->rules, last, form)) return NULL;
    return rules_match(names->rules, form, call_path(names, call));
}

bool is_env_object(Names *names, Node node)
{
    const Rule *rule = rules_get(names->rules, FORM_ENV, qualify(names, node));
    return rule && rule->secret.at[0].kind == ARG_EVERY;
}

bool reads_env(Names *names, Node node, Str *env)
{
    const Tree *t = names->tree;
    node = unwrap(t, node);
    Role role = node_role(t, node);
    *env = (Str){0};
    if (role == ROLE_MEMBER || role == ROLE_INDEX) {
        if (!is_env_object(names, node_slot(t, node, SLOT_A))) return false;
        Node key = node_slot(t, node, SLOT_B);
        if (role == ROLE_MEMBER)
            *env = node_text(t, key);
        else
            *env = names_string(names, key);
        return true;
    }
    if (role != ROLE_CALL) return false;
    const Rule *rule = call_rule(names, node, FORM_ENV);
    if (!rule) return false;
    *env = names_string(names, call_argument(names, node, &rule->secret.at[0]));
    return true;
}

bool reads_env_first(Names *names, Node call, Str *env)
{
    const Tree *t = names->tree;
    for (Node n = call; node_role(t, n) == ROLE_CALL; n = unwrap(t, node_slot(t, node_slot(t, n, SLOT_A), SLOT_A))) {
        if (reads_env(names, n, env)) return true;
        if (node_role(t, node_slot(t, n, SLOT_A)) != ROLE_MEMBER) return false;
    }
    return false;
}

Node choice_condition(const Tree *t, Node choice)
{
    Node named = node_slot(t, choice, SLOT_A);
    return named ? named : node_next(t, node_inner(t, choice));
}

/* The argument at a position, or what a list that is spread there has for it: `f(a, *rest)`. */
static bool gives_position(Names *names, Node call, const Arg *arg, uint32_t wanted, Argument *found)
{
    const Tree *t = names->tree;
    uint32_t position = 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        if (role == ROLE_COMMENT || role == ROLE_KEYWORD) continue;
        if (role == ROLE_SPREAD && !str_starts(node_text(t, c), STR("**"))) {
            Str number = arena_fmt(names->arena, "%u", wanted - position);
            *found = (Argument){node_inner(t, c), path_push(names->arena, number, arg->members)};
            return true;
        }
        if (role == ROLE_SPREAD || position++ != wanted) continue;
        *found = (Argument){c, arg->members};
        return true;
    }
    return false;
}

bool call_gives(Names *names, Node call, const Arg *arg, uint32_t skip, Argument *found)
{
    const Tree *t = names->tree;
    if (arg->kind == ARG_POSITION) return gives_position(names, call, arg, arg->position + skip, found);
    *found = (Argument){call_argument(names, call, arg), arg->members};
    if (found->value || arg->kind != ARG_KEYWORD) return found->value != 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        if (node_role(t, c) != ROLE_SPREAD || !str_starts(node_text(t, c), STR("**"))) continue;
        *found = (Argument){node_inner(t, c), path_push(names->arena, arg->keyword, arg->members)};
        return true;
    }
    return false;
}
