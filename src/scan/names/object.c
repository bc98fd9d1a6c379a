#include "scan/names/object.h"

static void add_member(Names *names, Node object, Str key, Node item)
{
    uint32_t *newest = map_put(&names->member_of, names->arena, names_scoped(names->arena, object, key));
    *array_add(names->arena, &names->members) = (NamesMember){item, *newest};
    *newest = names->members.len;
}

static void index_members(Names *names, Node object)
{
    const Tree *t = names->tree;
    for (Node c = node_first(t, object); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        Node named = role == ROLE_SHORTHAND ? c : node_slot(t, c, SLOT_A);
        Str key;
        if (role == ROLE_SPREAD)
            add_member(names, object, STR(OBJECT_SPREAD), c);
        else if ((role == ROLE_PAIR || role == ROLE_FUNCTION || role == ROLE_SHORTHAND) &&
                 names_key(names, named, &key))
            add_member(names, object, key, c);
    }
}

uint32_t object_find(Names *names, Node object, Str key)
{
    uint32_t *known = map_put(&names->member_of, names->arena, names_scoped(names->arena, object, (Str){0}));
    if ((*known)++ == 0) index_members(names, object);
    const uint32_t *newest = map_get(&names->member_of, names_scoped(names->arena, object, key));
    return newest && key.len ? *newest : 0;
}
