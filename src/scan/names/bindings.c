#include "scan/names/bindings.h"

Str bindings_key(Arena *arena, Node scope, Str name)
{
    char *key = arena_new(arena, sizeof scope + name.len);
    memcpy(key, &scope, sizeof scope);
    if (name.len) memcpy(key + sizeof scope, name.at, name.len);
    return (Str){key, sizeof scope + name.len};
}

Binding *bindings_in_scope(const Bindings *bindings, Node scope, Str name)
{
    char room[256];
    if (name.len > sizeof room - sizeof scope) return NULL;
    memcpy(room, &scope, sizeof scope);
    if (name.len) memcpy(room + sizeof scope, name.at, name.len);
    const uint32_t *newest = map_get(&bindings->newest, (Str){room, sizeof scope + name.len});
    return newest && *newest ? &bindings->all.at[*newest - 1] : NULL;
}

Binding *bindings_next(const Bindings *bindings, const Binding *binding)
{
    return binding->next ? &bindings->all.at[binding->next - 1] : NULL;
}

uint32_t bindings_index(const Bindings *bindings, const Binding *b) { return (uint32_t)(b - bindings->all.at); }

void bindings_add(Bindings *bindings, Arena *arena, Binding binding)
{
    if (binding.scope) {
        uint32_t *newest = map_put(&bindings->newest, arena, bindings_key(arena, binding.scope, binding.name));
        binding.next = *newest;
        *newest = bindings->all.len + 1;
    }
    *array_add(arena, &bindings->all) = binding;
}

Str bindings_last(const Binding *b)
{
    Str last = b->name;
    for (const Members *p = b->members; p; p = p->rest) last = p->part;
    return last;
}
