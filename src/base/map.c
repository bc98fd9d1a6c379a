#include "base/map.h"

static uint64_t hash_of(Str key)
{
    uint64_t h = str_hash(key);
    return h ? h : 1;
}

/* The slot that holds the key, or the free one where it belongs. The table is never full. */
static MapSlot *find(MapSlot *slots, uint32_t size, uint64_t hash, Str key)
{
    uint32_t i = (uint32_t)hash & (size - 1);
    while (slots[i].hash && !(slots[i].hash == hash && str_eq(slots[i].key, key))) i = (i + 1) & (size - 1);
    return &slots[i];
}

uint32_t *map_get(const Map *m, Str key)
{
    if (m->size == 0) return NULL;
    MapSlot *slot = find(m->slots, m->size, hash_of(key), key);
    return slot->hash ? &slot->value : NULL;
}

static void grow(Map *m, Arena *a)
{
    uint32_t size = m->size ? m->size * 2 : 16;
    MapSlot *slots = arena_new(a, size * sizeof *slots);
    for (uint32_t i = 0; i < m->size; i++)
        if (m->slots[i].hash) *find(slots, size, m->slots[i].hash, m->slots[i].key) = m->slots[i];
    m->slots = slots;
    m->size = size;
}

uint32_t *map_put(Map *m, Arena *a, Str key)
{
    if (m->count * 4 >= m->size * 3) grow(m, a);
    uint64_t hash = hash_of(key);
    MapSlot *slot = find(m->slots, m->size, hash, key);
    if (!slot->hash) {
        *slot = (MapSlot){.hash = hash, .key = key};
        m->count++;
    }
    return &slot->value;
}
