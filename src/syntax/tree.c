#include "syntax/tree.h"

Str node_text(const Tree *t, Node n) { return str_sub(t->text, t->at[n].start, t->at[n].end); }

Node node_first(const Tree *t, Node n) { return n && n + 1 < t->at[n].after ? n + 1 : 0; }

Node node_next(const Tree *t, Node child)
{
    Node next = t->at[child].after, parent = t->at[child].parent;
    return parent && next < t->at[parent].after ? next : 0;
}

Node node_slot(const Tree *t, Node n, Slot slot)
{
    for (Node c = node_first(t, n); c; c = node_next(t, c))
        if (t->at[c].slot == slot) return c;
    return 0;
}

Node node_child(const Tree *t, Node n, Role role)
{
    for (Node c = node_first(t, n); c; c = node_next(t, c))
        if (node_role(t, c) == role) return c;
    return 0;
}

static bool is_inner(Role role) { return role != ROLE_COMMENT && role != ROLE_TOKEN && role != ROLE_TYPE; }

Node node_inner(const Tree *t, Node n)
{
    for (Node c = node_first(t, n); c; c = node_next(t, c))
        if (is_inner(node_role(t, c))) return c;
    return 0;
}

Node node_inner_last(const Tree *t, Node n)
{
    Node last = 0;
    for (Node c = node_first(t, n); c; c = node_next(t, c))
        if (is_inner(node_role(t, c))) last = c;
    return last;
}

Node node_above(const Tree *t, Node n, Role role)
{
    for (Node p = node_parent(t, n); p; p = node_parent(t, p))
        if (node_role(t, p) == role) return p;
    return 0;
}

Node tree_find(const Tree *t, uint32_t start, uint32_t end)
{
    Node found = 0;
    for (Node n = t->count > 1 ? ROOT : 0; n;) {
        if (t->at[n].start <= start && end <= t->at[n].end) {
            found = n;
            n = node_first(t, n);
        } else {
            n = node_next(t, n);
        }
    }
    return found;
}

Node node_unwrap(const Tree *t, Node n)
{
    for (;;) {
        Role role = node_role(t, n);
        if (role == ROLE_WRAP || role == ROLE_AWAIT)
            n = node_inner(t, n);
        else if (role == ROLE_WRAP_LAST)
            n = node_inner_last(t, n);
        else
            return n;
    }
}

Node node_condition(const Tree *t, Node choice)
{
    Node named = node_slot(t, choice, SLOT_A);
    return named ? named : node_next(t, node_inner(t, choice));
}
