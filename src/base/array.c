#include "base/array.h"

void *array_grow(Arena *arena, void *at, uint32_t *cap, size_t size)
{
    uint32_t more = *cap ? *cap * 2 : size < 32 ? 8 : 2;
    void *p = arena_grow(arena, at, *cap * size, more * size);
    *cap = more;
    return p;
}

void *array_grow_by(Arena *arena, void *at, uint32_t len, uint32_t *cap, uint32_t more, size_t size)
{
    if (*cap - len >= more) return at;
    size_t old = *cap * size;
    *cap = len + more;
    return arena_grow(arena, at, old, *cap * size);
}
