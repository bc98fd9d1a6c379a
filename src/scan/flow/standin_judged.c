/* standin_judged.c - whether a literal stands in for some values that are there, too. See standin.h */
#include "scan/flow/standin.h"
#include "scan/names/names.h"

/* How much of a condition, or of a part of a statement, is looked at. */
enum { MOST_NODES = 256 };

/* Whether an operand of a comparison tells some values from others, and not just an empty one: `8`, `"changeme"`. */
static bool is_measure(Names *names, Node operand)
{
    Str text = node_text(names->tree, operand), string = names_string(names, operand);
    if (node_role(names->tree, operand) == ROLE_STRING)
        return string.len && !language_has(names->language, WORDS_NOTHING, string);
    bool number = text.len && text.at[0] >= '0' && text.at[0] <= '9';
    return number && !str_eqz(text, "0") && !str_eqz(text, "1");
}

/* Whether an expression has what comes from the variable in it. */
static bool has_variable(Names *names, Node in, Str env, Str name)
{
    const Tree *t = names->tree;
    Str read;
    for (Node n = in; n < t->at[in].after && n < in + MOST_NODES; n++) {
        if (node_role(t, n) == ROLE_IDENTIFIER && str_eq(node_text(t, n), name)) return true;
        if (standin_reads(names, n, &read) && str_eq(read, env)) return true;
    }
    return false;
}

/* `len(key) < 8`, `key == "changeme"` */
static bool judges(Names *names, Node comparison, Str env, Str name)
{
    const Tree *t = names->tree;
    bool measure = false, variable = false;
    for (Node n = node_inner(t, comparison); n; n = node_next(t, n)) {
        if (node_role(t, n) == ROLE_OTHER && node_inner(t, n)) return false; /* `typeof key === "string"` */
        bool measures = is_measure(names, n);
        measure |= measures;
        variable |= !measures && has_variable(names, n, env, name);
    }
    return measure && variable;
}

/* The part of a statement, such as that of `try`, that a node stands in; 0 at the top. */
static Node part_around(const Tree *t, Node n)
{
    Role role = ROLE_OTHER;
    while (n && role != ROLE_BLOCK && role != ROLE_SCOPE && role != ROLE_FUNCTION)
        n = node_parent(t, n), role = node_role(t, n);
    return n;
}

static bool compares(const Language *l, const Tree *t, Node n)
{
    Str operator= node_role(t, n) == ROLE_BINARY ? node_text(t, node_slot(t, n, SLOT_B)) : (Str){0};
    return standin_compares(l, t, n) || language_has(l, WORDS_BELOW, operator);
}

/* Whether a comparison is one of several that must hold: what it tells is not sure, then. */
static bool is_one_of_all(const Language *l, const Tree *t, Node comparison)
{
    Node parent = node_parent(t, node_unwrap(t, comparison));
    while (node_role(t, parent) == ROLE_WRAP) parent = node_parent(t, parent);
    Str operator= node_role(t, parent) == ROLE_BINARY ? node_text(t, node_slot(t, parent, SLOT_B)) : (Str){0};
    return language_has(l, WORDS_AND, operator);
}

bool standin_is_judged(Names *names, const Hit *hit)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    Standin s = {0};
    Node within = 0;
    if (hit->fallback_rule || !hit->env.len) return false;
    Role role = node_role(t, hit->fallback);
    if (role == ROLE_CHOICE) within = node_condition(t, hit->fallback);
    else if (role == ROLE_BINARY) within = node_slot(t, hit->fallback, SLOT_A);
    else if (standin_find(names, hit->literal, &s)) within = s.decides ? s.decides : part_around(t, s.read);
    Str name = s.name ? node_text(t, s.name) : (Str){0};
    for (Node n = within; n && n < t->at[within].after && n < within + MOST_NODES; n++)
        if (compares(l, t, n) && !is_one_of_all(l, t, n) && judges(names, n, hit->env, name)) return true;
    return false;
}
