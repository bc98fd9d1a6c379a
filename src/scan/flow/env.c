#include "scan/flow/env.h"

#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/rules/rules.h"

bool env_is_whole(Names *names, Node node)
{
    const Rule *rule = rules_get(names->rules, FORM_ENV, qualify(names, node));
    return rule && rule_is_environment(rule);
}

bool env_reads(Names *names, Node node, Str *env)
{
    const Tree *t = names->tree;
    node = node_unwrap(t, node);
    Role role = node_role(t, node);
    *env = (Str){0};
    if (role == ROLE_MEMBER || role == ROLE_INDEX) {
        if (!env_is_whole(names, node_slot(t, node, SLOT_A))) return false;
        Node key = node_slot(t, node, SLOT_B);
        if (role == ROLE_MEMBER)
            *env = node_text(t, key);
        else
            *env = names_string(names, key);
        return true;
    }
    if (role != ROLE_CALL) return false;
    const Rule *rule = qualify_rule(names, node, FORM_ENV);
    if (!rule) return false;
    *env = names_string(names, call_argument(names->tree, node, &rule->env.variable.at[0]));
    return true;
}

bool env_reads_first(Names *names, Node call, Str *env)
{
    const Tree *t = names->tree;
    Node n = call;
    for (; node_role(t, n) == ROLE_CALL; n = node_unwrap(t, node_slot(t, node_slot(t, n, SLOT_A), SLOT_A))) {
        if (env_reads(names, n, env)) return true;
        if (node_role(t, node_slot(t, n, SLOT_A)) != ROLE_MEMBER) return false;
    }
    return false;
}
