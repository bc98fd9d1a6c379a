/* whole.c - what goes into the environment, or comes out of it, as a whole; see notes.h
 */
#include "base/variable.h"
#include "fix/variables/notes.h"

/* All names below a node: keys, keywords, and texts that are spelled like names. */
bool variables_add_names(VariablesReader *r, Node below, UhVariableUse use)
{
    const Tree *t = r->tree;
    uint32_t before = r->found->all.len;
    for (Node n = below; below && n < t->at[below].after; n++) {
        Role role = node_role(t, n);
        Str key = {0};
        if (role == ROLE_SHORTHAND)
            key = node_text(t, n);
        else if (role == ROLE_KEYWORD)
            key = node_text(t, node_slot(t, n, SLOT_A));
        else if (role == ROLE_PAIR)
            names_key(r->names, node_slot(t, n, SLOT_A), &key);
        else if (role == ROLE_STRING && variable_is_spelled(names_string(r->names, n)))
            key = names_string(r->names, n);
        if (key.len) variables_add(r, key, n, use);
    }
    return r->found->all.len > before;
}

Node variables_value(VariablesReader *r, Node n)
{
    n = unwrap(r->tree, n);
    if (node_role(r->tree, n) != ROLE_IDENTIFIER) return n;
    const Binding *b = names_lookup_whole(r->names, n, node_text(r->tree, n));
    return b && b->kind == BIND_VALUE && b->value ? b->value : n;
}

/* `assign(environment, {...})`, `schema.parse(environment)`, `clean(environment, {...})`. */
static bool add_call(VariablesReader *r, Node call, Node whole)
{
    const Tree *t = r->tree;
    const Rule *rule = call_rule(r->names, call, FORM_WRITE);
    bool writes = rule && rule->object.count && call_argument(r->names, call, &rule->object.at[0]) == whole;
    UhVariableUse use = writes ? UH_VARIABLE_SET : UH_VARIABLE_READ;
    bool some = false;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c))
        if (!node_holds(t, c, whole) || node_role(t, c) != ROLE_IDENTIFIER)
            some |= variables_add_names(r, variables_value(r, c), use);
    Node callee = node_slot(t, call, SLOT_A);
    if (node_role(t, callee) != ROLE_MEMBER || node_holds(t, callee, whole)) return some;
    return variables_add_names(r, variables_value(r, node_slot(t, callee, SLOT_A)), use) || some;
}

/* The environment is used as a whole at this node: what that says of names. False when it may be any. */
bool variables_note_whole(VariablesReader *r, Node whole)
{
    const Tree *t = r->tree;
    Node parent = node_parent(t, whole), call = node_parent(t, parent);
    bool value = t->at[whole].slot == SLOT_B;
    switch (node_role(t, parent)) {
    case ROLE_ARGUMENTS: return add_call(r, call, whole);
    case ROLE_MEMBER: /* environment.update(...) */
        if (node_role(t, call) != ROLE_CALL || node_slot(t, call, SLOT_A) != parent) return true;
        if (call_rule(r->names, call, FORM_ENV)) return true;
        return add_call(r, call, whole) && call_rule(r->names, call, FORM_WRITE);
    case ROLE_DECLARE:
    case ROLE_ASSIGN:
        if (!value)
            return variables_add_names(r, variables_value(r, node_slot(t, parent, SLOT_B)), UH_VARIABLE_SET),
                   true;
        if (node_role(t, node_slot(t, parent, SLOT_A)) != ROLE_PATTERN_OBJECT)
            return true; /* another name of it */
        variables_add_names(r, node_slot(t, parent, SLOT_A), UH_VARIABLE_READ);
        for (Node n = parent; n < t->at[parent].after; n++)
            if (node_role(t, n) == ROLE_SPREAD || node_role(t, n) == ROLE_REBIND) return false;
        return true;
    case ROLE_AUGMENT:
        return variables_add_names(r, variables_value(r, node_slot(t, parent, SLOT_C)), UH_VARIABLE_SET);
    case ROLE_SPREAD: return variables_add_names(r, node_parent(t, parent), UH_VARIABLE_READ), false;
    case ROLE_COMPARE:
    case ROLE_BINARY: return variables_add_names(r, parent, UH_VARIABLE_READ);
    case ROLE_INDEX: return true; /* the key says it */
    default: return false;
    }
}

bool variables_may_be_whole(const Tree *t, Node n)
{
    switch (node_role(t, node_parent(t, n))) {
    case ROLE_ARGUMENTS:
    case ROLE_ASSIGN:
    case ROLE_AUGMENT:
    case ROLE_BINARY:
    case ROLE_COMPARE:
    case ROLE_DECLARE:
    case ROLE_KEYWORD:
    case ROLE_LIST:
    case ROLE_LOOP:
    case ROLE_PAIR:
    case ROLE_RETURN:
    case ROLE_SPREAD: return true;
    case ROLE_MEMBER: return t->at[n].slot == SLOT_A;
    default: return false;
    }
}
