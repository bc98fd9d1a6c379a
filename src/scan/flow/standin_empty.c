/* standin_empty.c - whether a literal stands in for an empty variable, too. See standin.h
 *
 * Where that is not sure, it does: then the new code takes no empty value, and an empty key is worse than a stop.
 */
#include "scan/flow/env.h"
#include "scan/flow/standin.h"
#include "scan/names/names.h"
#include "scan/names/value.h"

/* Whether a condition asks for nothing but whether the variable is set: an empty one is, then. */
static bool asks_presence(Names *names, Node condition)
{
    const Tree *t = names->tree;
    bool only = false;
    condition = node_unwrap(t, condition);
    if (node_role(t, condition) == ROLE_OTHER) condition = node_unwrap(t, node_inner(t, condition)); /* `not x` */
    bool compares = standin_compares(names->language, t, condition);
    for (Node n = compares ? node_inner(t, condition) : 0; n; n = node_next(t, n)) {
        Value value;
        bool empty = value_read(names, n, &value) && value.bytes.len == 0, listed = false;
        only |= standin_lists_nothing(names, node_unwrap(t, n), &listed);
        if (empty || listed) return false;
        only |= language_has(names->language, WORDS_ABSENT, node_text(t, n)) || env_is_whole(names, n) ||
                language_has(names->language, WORDS_NOTHING, names_string(names, n));
    }
    return only;
}

/* MOST_NODES: of an expression that are looked at. MOST_VALUES: of a name. */
enum { MOST_NODES = 64, MOST_VALUES = 8 };

/* Whether an expression may make something else of an empty value: `x or None`, `x if x else y`. */
static bool drops(Names *names, Node value, const Hit *hit)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    Node end = t->at[value].after;
    for (Node n = value; n < end; n++) {
        Role role = node_role(t, n);
        Str operator= role == ROLE_BINARY ? node_text(t, node_slot(t, n, SLOT_B)) : (Str){0};
        bool or = language_has(l, WORDS_OR, operator) && !language_has(l, WORDS_OR_ABSENT, operator);
        if (n - value > MOST_NODES || language_has(l, WORDS_AND, operator)) return true;
        if (n != hit->fallback && (or || role == ROLE_CHOICE)) return true;
    }
    return false;
}

/* Whether a name is given more than one value beside the literal, or what may have lost an empty one. */
static bool name_drops(Names *names, Node name, const Hit *hit)
{
    const Tree *t = names->tree;
    uint32_t rounds = 0, values = 0;
    for (const Binding *b = names_binding(names, name); b; b = bindings_next(&names->bindings, b)) {
        if (rounds++ == MOST_VALUES) return true;
        if (b->kind != BIND_VALUE || !b->value || node_holds(t, b->value, hit->literal)) continue;
        bool another = node_role(t, node_unwrap(t, b->value)) == ROLE_IDENTIFIER;
        if (values++ || another || drops(names, b->value, hit)) return true;
    }
    return false;
}

/* The same for an expression and the names in it. */
static bool may_drop(Names *names, Node value, const Hit *hit)
{
    const Tree *t = names->tree;
    if (!value) return false;
    if (drops(names, value, hit)) return true;
    for (Node n = value; n < t->at[value].after; n++)
        if (node_role(t, n) == ROLE_IDENTIFIER && name_drops(names, n, hit)) return true;
    return false;
}

/* Whether the only statement of a part, such as that of `try`, gives or returns what is read and does no more; the
 * literal stands in another part. */
static bool is_alone(const Tree *t, Node read, Node literal)
{
    Node block = node_above(t, read, ROLE_BLOCK), only = node_inner(t, block), gives = node_parent(t, read);
    Role role = node_role(t, gives);
    bool plain = role == ROLE_ASSIGN || role == ROLE_DECLARE || role == ROLE_RETURN;
    bool beside = literal < read || node_holds(t, node_parent(t, block), literal);
    return only && beside && !node_next(t, only) && !node_holds(t, block, literal) && plain &&
           node_start(t, gives) == node_start(t, only);
}

bool standin_skips_empty(Names *names, const Hit *hit)
{
    const Tree *t = names->tree;
    Node n = hit->fallback;
    Role role = node_role(t, n);
    Standin s;
    bool elsewhere = n && !node_holds(t, n, hit->literal);
    if (hit->fallback_rule || !hit->env.len || elsewhere) return false;
    if (role == ROLE_BINARY || role == ROLE_AUGMENT) {
        Str operator= node_text(t, node_slot(t, n, SLOT_B));
        bool absent = language_has(names->language, WORDS_OR_ABSENT, operator) ||
                      language_assigns_by(names->language, WORDS_OR_ABSENT, operator);
        return !absent || may_drop(names, n, hit);
    }
    if (role == ROLE_CHOICE) return !asks_presence(names, node_condition(t, n)) || may_drop(names, n, hit);
    if (n) return true; /* `if not x: x = "lit"` */
    if (!standin_find(names, hit->literal, &s)) return false;
    if (may_drop(names, s.read, hit) || (s.name && name_drops(names, s.name, hit))) return true;
    return s.decides ? !asks_presence(names, s.decides) : !is_alone(t, s.read, hit->literal);
}
