#include "prove/look.h"

uint32_t look_first_use(const Look *l, Node from)
{
    uint32_t low = 0, high = l->all->uses.len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (l->all->uses.at[middle] < from)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Whether all of it goes somewhere: `{...environ}`, `environ.copy()`, and no single member. */
static bool is_whole(const Look *l, Node env)
{
    const Tree *t = l->tree;
    Node parent = node_parent(t, env), call = node_parent(t, parent);
    Role role = node_role(t, parent);
    bool object = t->at[env].slot == SLOT_A;
    if (!object || (role != ROLE_MEMBER && role != ROLE_INDEX)) return true;
    bool called =
        role == ROLE_MEMBER && node_role(t, call) == ROLE_CALL && node_slot(t, call, SLOT_A) == parent;
    Str name;
    return called && !reads_variable(l->reads, call, &name);
}

bool look_holds_whole(const Look *l, Node in)
{
    for (uint32_t i = in ? look_first_use(l, in) : l->all->uses.len; i < l->all->uses.len; i++) {
        Node n = l->all->uses.at[i];
        if (n >= l->tree->at[in].after) return false;
        if (is_whole(l, n)) return true;
    }
    return false;
}
