#include "base/arena.h"

#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct ArenaChunk {
    ArenaChunk *older;
    size_t size;
    alignas(max_align_t) char bytes[];
};

#define CHUNK_SIZE ((size_t)64 * 1024)

static void *checked(void *p)
{
    static const char message[] = "unhardcode: out of memory\n";
    if (p) return p;
    ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
    (void)ignored;
    _exit(2);
}

void *mem_new(size_t size) { return checked(calloc(1, size ? size : 1)); }

void *mem_resize(void *old, size_t size) { return checked(realloc(old, size ? size : 1)); }

/* Room whose first `used` bytes the caller fills at once; the others are 0. */
static void *take(Arena *a, size_t size, size_t used)
{
    size_t align = alignof(max_align_t);
    size = (size + align - 1) / align * align;
    if (!a->chunk || a->chunk->size - a->used < size) {
        size_t room = size > CHUNK_SIZE ? size : CHUNK_SIZE;
        ArenaChunk *chunk = mem_resize(NULL, sizeof *chunk + room);
        chunk->older = a->chunk;
        chunk->size = room;
        a->chunk = chunk;
        a->used = 0;
    }
    char *p = a->chunk->bytes + a->used;
    a->used += size;
    memset(p + used, 0, size - used); /* what is used, not what is there */
    return p;
}

void *arena_new(Arena *a, size_t size) { return take(a, size, 0); }

void *arena_grow(Arena *a, void *old, size_t old_size, size_t new_size)
{
    void *p = take(a, new_size, old_size);
    if (old_size) memcpy(p, old, old_size);
    return p;
}

void *arena_like(Arena *a, const void *bytes, size_t size)
{
    void *p = take(a, size, size);
    if (size) memcpy(p, bytes, size);
    return p;
}

Str arena_copy(Arena *a, Str s)
{
    char *p = take(a, s.len + 1, s.len);
    if (s.len) memcpy(p, s.at, s.len);
    return (Str){p, s.len};
}

Str arena_cat(Arena *a, Str first, Str second, Str third)
{
    const Str parts[] = {first, second, third};
    Str all = {NULL, first.len + second.len + third.len};
    char *p = take(a, all.len + 1, all.len);
    all.at = p;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; p += parts[i++].len)
        if (parts[i].len) memcpy(p, parts[i].at, parts[i].len);
    return all;
}

Str arena_fmt(Arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    char *p = arena_new(a, (size_t)len + 1);
    vsnprintf(p, (size_t)len + 1, format, again);
    va_end(again);
    va_end(args);
    return (Str){p, (size_t)len};
}

/* Gives back all chunks but the oldest, overwriting them on demand. */
static void drop_chunks(Arena *a, bool wipe)
{
    while (a->chunk->older) {
        ArenaChunk *older = a->chunk->older;
        if (wipe) explicit_bzero(a->chunk->bytes, a->used);
        free(a->chunk);
        a->chunk = older;
        a->used = older->size;
    }
}

void arena_reset(Arena *a)
{
    if (!a->chunk) return;
    drop_chunks(a, true);
    explicit_bzero(a->chunk->bytes, a->used);
    a->used = 0;
}

void arena_clear(Arena *a)
{
    arena_reset(a);
    arena_free(a);
}

void arena_free(Arena *a)
{
    if (!a->chunk) return;
    drop_chunks(a, false);
    free(a->chunk);
    *a = (Arena){0};
}
