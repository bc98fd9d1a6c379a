#include "scan/names/object.h"

#include "scan/names/names.h"

static void add_member(Names *names, Node object, Str key, Node item)
{
    uint32_t *newest = map_put(&names->objects.newest, names->arena, bindings_key(names->arena, object, key));
    *array_add(names->arena, &names->objects.items) = (ObjectItem){item, *newest};
    *newest = names->objects.items.len;
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
    uint32_t *known = map_put(&names->objects.newest, names->arena, bindings_key(names->arena, object, (Str){0}));
    if ((*known)++ == 0) index_members(names, object);
    const uint32_t *newest = map_get(&names->objects.newest, bindings_key(names->arena, object, key));
    return newest && key.len ? *newest : 0;
}

uint32_t object_older(const Names *names, uint32_t number) { return names->objects.items.at[number - 1].older; }
Node object_item(const Names *names, uint32_t number) { return names->objects.items.at[number - 1].item; }
