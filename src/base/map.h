/* map.h - a hash table from byte strings to numbers, on an arena
 *
 * Keys are not copied: they must live as long as the map. `{0}` is an empty map. Several things under one
 * key are chained by the caller: the number is the index of the newest, which names the one before it.
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/arena.h"

typedef struct {
    uint32_t hash; /* 0 marks a free slot */
    uint32_t value;
    Str key;
} MapSlot;

typedef struct {
    MapSlot *slots;
    uint32_t count, size; /* size is a power of two, or 0 */
} Map;

/* Where the number of `key` stands, or NULL. */
uint32_t *map_get(const Map *m, Str key);

/* Makes room for `count` keys in an empty map. */
void map_reserve(Map *m, Arena *a, uint32_t count);

/* The same, adding the key with 0 when it is new. The pointer holds until the next map_put. */
uint32_t *map_put(Map *m, Arena *a, Str key);

/* Gives the memory back, for what nobody asks any more. */
void map_give_back(Map *m, Arena *a);

/* The one copy of a string, on the arena, that ends in a NUL: for what is handed out again and again. */
Str map_intern(Map *m, Arena *a, Str key);

#endif
