#include "scan/names/call.h"

#include "scan/rules/members.h"

Node call_argument(const Tree *t, Node call, const Arg *arg)
{
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

/* The argument at a position, or what a list that is spread there has for it: `f(a, *rest)`. */
static bool gives_position(Names *names, Node call, const Arg *arg, uint32_t wanted, Argument *found)
{
    const Tree *t = names->tree;
    uint32_t position = 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        if (role == ROLE_COMMENT || role == ROLE_KEYWORD) continue;
        if (role == ROLE_SPREAD && !language_trait(names->language, t, c, TRAIT_PAIRS)) {
            Str number = arena_fmt(names->arena, "%u", wanted - position);
            *found = (Argument){node_inner(t, c), members_push(names->arena, number, arg->members)};
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
    *found = (Argument){call_argument(names->tree, call, arg), arg->members};
    if (found->value || arg->kind != ARG_KEYWORD) return found->value != 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        if (node_role(t, c) != ROLE_SPREAD || !language_trait(names->language, t, c, TRAIT_PAIRS)) continue;
        *found = (Argument){node_inner(t, c), members_push(names->arena, arg->keyword, arg->members)};
        return true;
    }
    return false;
}
