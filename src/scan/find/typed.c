#include "scan/find/typed.h"

#include "scan/names/names.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

/* The dotted path of a name in a type or in the head of a class, when the file imports it; else empty. */
static Str type_path(Collector *c, Node n)
{
    Str name = node_text(c->tree, n), outer = node_text(c->tree, node_parent(c->tree, n));
    bool dotted = str_ends(outer, name) && outer.len > name.len && outer.at[outer.len - name.len - 1] == '.' &&
                  str_find_char(outer, ' ') < 0;
    Str rest = dotted ? outer : name, first = str_cut(&rest, '.');
    const Binding *b = names_lookup(c->names, n, first);
    if (!b || b->kind != BIND_IMPORT) return (Str){0};
    return rest.len ? arena_cat(c->arena, b->module, STR("."), rest) : b->module;
}

/* The keys that a rule tells of, in a node's value, or in what it returns: an object, where it is a class. */
static void add_keys(Collector *c, Node node, const Rule *rule, bool returned)
{
    for (; node && rule; rule = rule_next(c->names->rules, rule))
        for (uint32_t i = 0; i < rule->finds.secrets.count; i++) {
            const Arg *arg = &rule->finds.secrets.at[i];
            const Members *members = members_push(c->arena, arg->keyword, arg->members);
            if (str_eqz(arg->keyword, "self")) members = NULL; /* the value itself */
            if (returned) members = members_push(c->arena, STR("()"), members);
            collector_add_members(c, node, members, rule, (Str){0});
        }
}

/* What has the type that `n` is a part of: a declaration's value, a default, what a function returns, a value that is
 * said to be of it, a class that says to be like it. */
static void add_typed(Collector *c, Node n, const Rule *rule)
{
    const Tree *t = c->tree;
    Node owner = node_parent(t, n);
    while (node_role(t, owner) == ROLE_TYPE || node_role(t, owner) == ROLE_OTHER) owner = node_parent(t, owner);
    Role role = node_role(t, owner);
    if (role == ROLE_FUNCTION)
        add_keys(c, owner, rule, true);
    else if (role == ROLE_DECLARE || role == ROLE_FIELD || role == ROLE_PARAMETER)
        add_keys(c, node_slot(t, owner, SLOT_B), rule, false);
    else if (role == ROLE_WRAP && node_role(t, node_parent(t, owner)) != ROLE_CLASS)
        add_keys(c, node_inner(t, owner), rule, false);
    else if (role == ROLE_WRAP_LAST)
        add_keys(c, node_inner_last(t, owner), rule, false);
}

/* The names in the head of a class: what it extends and what it is like. */
static void add_class(Collector *c, Node class)
{
    const Tree *t = c->tree;
    Node body = node_slot(t, class, SLOT_C), name = node_slot(t, class, SLOT_A);
    for (Node n = class + 1; n < body; n++) {
        Role role = node_role(t, n);
        if (n == name || (role != ROLE_IDENTIFIER && role != ROLE_TYPE && role != ROLE_NAME)) continue;
        Str path = type_path(c, n);
        if (path.len) add_keys(c, class, rules_match(c->names->rules, FORM_TYPE, path), true);
    }
}

void typed_collect(Collector *c)
{
    const Tree *t = c->tree;
    if (!rules_at(c->names->rules, FORM_TYPE, 0)) return;
    for (Node n = ROOT; n < t->count; n++) {
        bool leaf = t->at[n].after == n + 1;
        Str path = leaf && node_role(t, n) == ROLE_TYPE ? type_path(c, n) : (Str){0};
        const Rule *rule = path.len ? rules_match(c->names->rules, FORM_TYPE, path) : NULL;
        if (rule) add_typed(c, n, rule);
        if (node_role(t, n) == ROLE_CLASS) add_class(c, n);
    }
}
