/* proof_declared.c - values that are read by a declaration of their own; see proof.h */
#include "prove/proof.h"

Node proof_declared(Proof *p, size_t i, Node n)
{
    const UhFinding *f = &p->result->findings[i];
    const Tree *t = p->before.tree;
    Node old = node_parent(t, tree_find(t, (uint32_t)f->start, (uint32_t)f->end));
    Str name = node_role(t, old) == ROLE_DEFAULTED ? node_text(t, node_slot(t, old, SLOT_A)) : (Str){0};
    for (t = p->after.tree; n && node_role(t, n) != ROLE_DECLARATION;) n = node_parent(t, n);
    if (node_role(t, node_parent(t, n)) == ROLE_EXPORT) n = node_parent(t, n);
    Node s = n && name.len ? node_next(t, n) : 0;
    for (; s && (node_role(t, s) == ROLE_COMMENT || proof_is_new(p, node_start(t, s))); s = node_next(t, s))
        for (Node c = s; c < t->at[s].after; c++)
            if (node_role(t, c) == ROLE_DECLARE && str_eq(node_text(t, node_slot(t, c, SLOT_A)), name)) return c;
    return 0;
}

Node proof_constant(Proof *p, uint32_t start, uint32_t end)
{
    const Tree *t = p->after.tree;
    Node holder = tree_find(t, start, end);
    for (Node n = holder; n && n < t->at[holder].after; n++) {
        Role role = node_role(t, n);
        if (role != ROLE_IDENTIFIER && role != ROLE_SHORTHAND) continue;
        if (node_start(t, n) < start || node_end(t, n) > end) continue;
        Node target = scopes_meaning(p->after.scopes, n).at, made = node_parent(t, target);
        bool constant = node_role(t, made) == ROLE_DECLARE || node_role(t, made) == ROLE_ASSIGN;
        if (constant && made < n && proof_is_new(p, node_start(t, target))) return node_slot(t, made, SLOT_B);
    }
    return 0;
}
