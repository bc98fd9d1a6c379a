#include "fix/danger/unseen.h"

#include "scan/names/hoist.h"
#include "scan/names/names.h"
#include "scan/names/value.h"

/* Whether a call runs a text as code of the function around it, and that may declare the name: what is not
 * written out may, and a text that spells it. */
static bool may_declare(const Names *names, Node call, Str name)
{
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A), code = node_inner(t, node_slot(t, call, SLOT_B));
    Value value;
    if (!code || names_lookup_whole(names, callee, node_text(t, callee))) return false;
    return !value_read(names, code, &value) || str_find(value.bytes, name) >= 0;
}

/* The function that a node's variables belong to. */
static Node function_around(const Names *names, Node n)
{
    for (n = names->scope[n]; n && node_role(names->tree, n) != ROLE_FUNCTION;) n = names->scope[n];
    return n;
}

bool unseen_is_none(Names *names, Str name, Node at)
{
    const Tree *t = names->tree;
    for (Node n = at; n; n = node_parent(t, n)) {
        Node around = node_parent(t, n);
        if (node_role(t, around) == ROLE_OPEN && n == node_slot(t, around, SLOT_B)) return false;
    }
    for (uint32_t i = 0; i < names->hoisting.evaluations.len; i++) {
        Node call = names->hoisting.evaluations.at[i], function = function_around(names, call);
        if (function && !node_holds(t, function, at)) continue;
        if (may_declare(names, call, name) && !hoist_is_strict(names, call)) return false;
    }
    return true;
}
