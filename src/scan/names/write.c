#include "scan/names/write.h"

#include "scan/names/call.h"
#include "scan/names/target.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

/* The rule of what is called, by its text alone: names are not known yet. */
static const Rule *write_rule(const Names *names, Node call)
{
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A);
    Str text = node_text(t, callee), last = text;
    if (node_role(t, callee) == ROLE_MEMBER) last = node_text(t, node_slot(t, callee, SLOT_B));
    if (text.len > 200 || !rules_end_so(names->rules, last, FORM_WRITE)) return NULL;
    return rules_match(names->rules, FORM_WRITE, text);
}

static void add_write(Names *names, Node object, Str key, Node value)
{
    Binding b = {.kind = BIND_WRITE, .target = object, .value = value, .source = value};
    if (!object || !value) return;
    target_name_member(names, &b);
    while (key.len) { /* "jwt:secret" is a path */
        size_t end = 0;
        while (end < key.len && key.at[end] != ':') end++;
        b.members = members_append(names->arena, b.members, str_sub(key, 0, end));
        key = str_from(key, end < key.len ? end + 1 : end);
    }
    target_add(names, b);
}

static bool is_object(const Tree *t, Node n)
{
    Role role = node_role(t, node_unwrap(t, n));
    return role == ROLE_OBJECT || role == ROLE_IDENTIFIER || role == ROLE_MEMBER || role == ROLE_INDEX ||
           role == ROLE_CALL || role == ROLE_NEW;
}

/* `Object.assign(o, a, b)`, `o.update(a, k=1)`: all that follows is written to the object. */
static void write_all(Names *names, Node call, Node object, uint32_t from)
{
    const Tree *t = names->tree;
    uint32_t position = 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        if (role == ROLE_COMMENT) continue;
        if (role == ROLE_KEYWORD)
            add_write(names, object, node_text(t, node_slot(t, c, SLOT_A)), node_slot(t, c, SLOT_B));
        else if (role == ROLE_SPREAD)
            add_write(names, object, (Str){0}, node_inner(t, c));
        else if (position++ >= from && is_object(t, c))
            add_write(names, object, (Str){0}, c);
    }
}

/* `keys.append("x")`, `keys.extend(["x"])`, `keys.push("x", "y")`: each becomes an item. */
static void write_items(Names *names, Node call, Node object, const Arg *arg)
{
    const Tree *t = names->tree;
    uint32_t position = 0;
    for (Node c = node_inner(t, node_slot(t, call, SLOT_B)); object && c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        bool spread = role == ROLE_SPREAD;
        if (role == ROLE_COMMENT || role == ROLE_KEYWORD) continue;
        if (position++ != arg->position && arg->kind == ARG_POSITION) continue;
        Binding b = {.kind = BIND_WRITE, .target = object, .value = spread ? node_inner(t, c) : c, .item = true};
        b.source = b.value;
        b.within = spread ? members_push(names->arena, STR(EACH), NULL) : arg->members;
        target_name_member(names, &b);
        target_add(names, b);
    }
}

void write_bind(Names *names, Node call)
{
    const Tree *t = names->tree;
    const Rule *rule = write_rule(names, call);
    Str key;
    if (!rule) return;
    Node object = call_argument(names->tree, call, rule->write.object);
    if (rule->write.name && str_eqz(rule->write.name->keyword, EACH)) {
        write_items(names, call, object, rule->write.value);
        return;
    }
    if (!rule->write.name) {
        write_all(names, call, object, rule->write.value->position);
        return;
    }
    Node name = call_argument(names->tree, call, rule->write.name);
    if (node_role(t, name) != ROLE_STRING || !names_key(names, name, &key) || key.len == 0) return;
    add_write(names, object, key, call_argument(names->tree, call, rule->write.value));
}
