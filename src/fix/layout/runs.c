#include "fix/layout/runs.h"

static bool holds_statements(const Tree *t, Node n)
{
    Role role = node_role(t, n);
    if (role == ROLE_SCOPE) return !node_slot(t, n, SLOT_A) && t->text.at[node_start(t, n)] == '{';
    return n == ROOT || (role == ROLE_BLOCK && node_role(t, node_parent(t, n)) != ROLE_CLASS);
}

/* Whether a node is a part of what runs first, and once: `throw f("x")`, `with f("x"):`. */
static bool is_head(const Names *names, Node n)
{
    const Tree *t = names->tree;
    for (int up = 0; n && up < 3; up++, n = node_parent(t, n)) {
        if (up == 0 && language_trait(names->language, t, n, TRAIT_THROWS)) return true;
        if (language_trait(names->language, t, n, TRAIT_MANAGES)) return true;
        if (node_role(t, n) != ROLE_OTHER) return false;
    }
    return false;
}

/* Whether nothing is declared in front of `n`: in `const config = load(), key = "x"` the call may set the variable. */
static bool is_first(const Tree *t, Node n, Node declaration)
{
    for (Node c = node_first(t, declaration); c != n; c = node_next(t, c))
        if (node_role(t, c) == ROLE_DECLARE) return false;
    return true;
}

/* Whether `n` is evaluated whenever what is around it is, and not later. */
static bool always_runs(const Names *names, Node n, Node around)
{
    const Tree *t = names->tree;
    Str operator, optional = language_first(names->language, WORDS_OPTIONAL);
    Str before = str_sub(t->text, node_start(t, around), node_start(t, n));
    switch (node_role(t, around)) {
    case ROLE_CALL:
    case ROLE_INDEX: return !optional.len || str_find(before, optional) < 0;
    case ROLE_BINARY:
        operator = node_text(t, node_slot(t, around, SLOT_B));
        if (t->at[n].slot == SLOT_A) return true;
        return !language_has(names->language, WORDS_OR, operator) &&
               !language_has(names->language, WORDS_AND, operator);
    case ROLE_IF: return t->at[n].slot == SLOT_A;
    case ROLE_COMPARE: return node_first(t, around) == n || node_next(t, node_first(t, around)) == n;
    case ROLE_DECLARATION: return is_first(t, n, around);
    case ROLE_OTHER: return is_head(names, around);
    case ROLE_ARGUMENTS:
    case ROLE_NEW:
    case ROLE_KEYWORD:
    case ROLE_PAIR:
    case ROLE_OBJECT:
    case ROLE_LIST:
    case ROLE_WRAP:
    case ROLE_AWAIT:
    case ROLE_SPREAD:
    case ROLE_STRING:
    case ROLE_HOLE:
    case ROLE_MEMBER:
    case ROLE_DECLARE:
    case ROLE_ASSIGN:
    case ROLE_RETURN:
    case ROLE_STATEMENT:
    case ROLE_EXPORT: return true;
    default: return false;
    }
}

/* The end of the node at which a statement waits first; or the end of the statement. */
static Node first_wait(const Tree *t, Node statement)
{
    Node end = t->at[statement].after, first = end;
    for (Node a = statement; a < first; a++)
        if (node_role(t, a) == ROLE_AWAIT && t->at[a].after < first) first = t->at[a].after;
    return first;
}

Node runs_with(Runs *r, Node literal)
{
    const Names *names = r->names;
    const Tree *t = names->tree;
    Node n = literal, around = node_parent(t, n);
    while (around && !holds_statements(t, around)) {
        if (!always_runs(names, n, around)) return 0;
        n = around, around = node_parent(t, n);
    }
    if (!around) return 0;
    if (n != r->statement) r->statement = n, r->waited = first_wait(t, n);
    return literal < r->waited ? n : 0;
}
