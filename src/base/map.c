#include "base/map.h"

static uint32_t hash_of(Str key)
{
    uint32_t h = (uint32_t)str_hash_quick(key);
    return h ? h : 1;
}

/* The slot that holds the key, or the free one where it belongs. The table is never full. */
static MapSlot *find(MapSlot *slots, uint32_t size, uint32_t hash, Str key)
{
    uint32_t i = hash & (size - 1);
    while (slots[i].hash && !(slots[i].hash == hash && str_eq(slots[i].key, key))) i = (i + 1) & (size - 1);
    return &slots[i];
}

uint32_t *map_get(const Map *m, Str key)
{
    if (m->size == 0) return NULL;
    MapSlot *slot = find(m->slots, m->size, hash_of(key), key);
    return slot->hash ? &slot->value : NULL;
}

static bool is_full(uint32_t count, uint32_t size) { return count * 4 >= size * 3; }

static void resize(Map *m, Arena *a, uint32_t size)
{
    MapSlot *slots = arena_new(a, size * sizeof *slots);
    for (uint32_t i = 0; i < m->size; i++)
        if (m->slots[i].hash) *find(slots, size, m->slots[i].hash, m->slots[i].key) = m->slots[i];
    arena_give_back(a, m->slots);
    m->slots = slots;
    m->size = size;
}

void map_reserve(Map *m, Arena *a, uint32_t count)
{
    uint32_t size = 16;
    while (is_full(count, size)) size *= 2;
    if (count) resize(m, a, size);
}

uint32_t *map_put(Map *m, Arena *a, Str key)
{
    if (is_full(m->count, m->size)) resize(m, a, m->size ? m->size * 2 : 16);
    uint32_t hash = hash_of(key);
    MapSlot *slot = find(m->slots, m->size, hash, key);
    if (!slot->hash) {
        *slot = (MapSlot){.hash = hash, .key = key};
        m->count++;
    }
    return &slot->value;
}

void map_give_back(Map *m, Arena *a)
{
    arena_give_back(a, m->slots);
    *m = (Map){0};
}

Str map_intern(Map *m, Arena *a, Str key)
{
    if (!map_get(m, key)) map_put(m, a, arena_copy(a, key));
    return find(m->slots, m->size, hash_of(key), key)->key;
}
