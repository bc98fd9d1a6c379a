#include "fix/variables/whole.h"

#include "base/variable.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"

/* Names that a text has places for: `%(X)s`, `{X}`, `$X`. */
static void add_places(Notes *notes, Node string, UhVariableUse use)
{
    Str s = names_string(notes->names, string);
    for (size_t i = 1, end; i < s.len; i = end + 1) {
        for (end = i; end < s.len && variable_is_capital(s.at[end]);) end++;
        if (end > i && strchr("({$", s.at[i - 1]) && variable_is_spelled(str_sub(s, i, end)))
            notes_add(notes, str_sub(s, i, end), string, use);
    }
}

/* All names below a node: keys, keywords, and texts that are spelled like names. */
bool whole_add_names(Notes *notes, Node below, UhVariableUse use)
{
    const Tree *t = notes->tree;
    uint32_t before = notes->found->all.len;
    for (Node n = below; below && n < t->at[below].after; n++) {
        Role role = node_role(t, n);
        Str key = {0};
        if (role == ROLE_SHORTHAND)
            key = node_text(t, n);
        else if (role == ROLE_KEYWORD)
            key = node_text(t, node_slot(t, n, SLOT_A));
        else if (role == ROLE_PAIR)
            names_key(notes->names, node_slot(t, n, SLOT_A), &key);
        else if (role == ROLE_STRING && variable_is_spelled(names_string(notes->names, n)))
            key = names_string(notes->names, n);
        if (key.len) notes_add(notes, key, n, use);
        else if (role == ROLE_STRING) add_places(notes, n, use);
    }
    return notes->found->all.len > before;
}

Node whole_value(Notes *notes, Node n)
{
    n = node_unwrap(notes->tree, n);
    if (node_role(notes->tree, n) != ROLE_IDENTIFIER) return n;
    const Binding *b = names_lookup_whole(notes->names, n, node_text(notes->tree, n));
    return b && b->kind == BIND_VALUE && b->value ? b->value : n;
}

/* `assign(environment, {...})`, `schema.parse(environment)`, `clean(environment, {...})`. */
static bool add_call(Notes *notes, Node call, Node whole)
{
    const Tree *t = notes->tree;
    const Rule *rule = qualify_rule(notes->names, call, FORM_WRITE);
    bool writes =
        rule && call_argument(notes->names->tree, call, rule->write.object) == whole;
    UhVariableUse use = writes ? UH_VARIABLE_SET : UH_VARIABLE_READ;
    bool some = false;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c))
        if (!node_holds(t, c, whole) || node_role(t, c) != ROLE_IDENTIFIER)
            some |= whole_add_names(notes, whole_value(notes, c), use);
    Node callee = node_slot(t, call, SLOT_A);
    if (node_role(t, callee) != ROLE_MEMBER || node_holds(t, callee, whole)) return some;
    return whole_add_names(notes, whole_value(notes, node_slot(t, callee, SLOT_A)), use) || some;
}

/* The environment is used as a whole at this node: what that says of names. False when it may be any. */
bool whole_add(Notes *notes, Node whole)
{
    const Tree *t = notes->tree;
    Node parent = node_parent(t, whole), call = node_parent(t, parent);
    bool value = t->at[whole].slot == SLOT_B;
    switch (node_role(t, parent)) {
    case ROLE_ARGUMENTS: return add_call(notes, call, whole);
    case ROLE_MEMBER: /* environment.update(...) */
        if (node_role(t, call) != ROLE_CALL || node_slot(t, call, SLOT_A) != parent) return true;
        if (qualify_rule(notes->names, call, FORM_ENV)) return true;
        return add_call(notes, call, whole) && qualify_rule(notes->names, call, FORM_WRITE);
    case ROLE_DECLARE:
    case ROLE_ASSIGN:
        if (!value)
            return whole_add_names(notes, whole_value(notes, node_slot(t, parent, SLOT_B)), UH_VARIABLE_SET),
                   true;
        if (node_role(t, node_slot(t, parent, SLOT_A)) != ROLE_PATTERN_OBJECT)
            return true; /* another name of it */
        whole_add_names(notes, node_slot(t, parent, SLOT_A), UH_VARIABLE_READ);
        for (Node n = parent; n < t->at[parent].after; n++)
            if (node_role(t, n) == ROLE_SPREAD || node_role(t, n) == ROLE_REBIND) return false;
        return true;
    case ROLE_AUGMENT:
        return whole_add_names(notes, whole_value(notes, node_slot(t, parent, SLOT_C)), UH_VARIABLE_SET);
    case ROLE_SPREAD: /* `{...environment, X: 1}`, `"{X}".format(**environment)` */
        whole_add_names(notes, node_parent(t, parent), UH_VARIABLE_READ);
        if (node_role(t, call) == ROLE_ARGUMENTS)
            whole_add_names(notes, node_slot(t, node_slot(t, node_parent(t, call), SLOT_A), SLOT_A), UH_VARIABLE_READ);
        return false;
    case ROLE_COMPARE:
    case ROLE_BINARY: return whole_add_names(notes, parent, UH_VARIABLE_READ);
    case ROLE_INDEX: return true; /* the key says it */
    default: return false;
    }
}

bool whole_may_be(const Tree *t, Node n)
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
