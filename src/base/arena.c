#include "base/arena.h"

#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

struct ArenaChunk {
    ArenaChunk *older;
    size_t size;
    alignas(max_align_t) char bytes[];
};

/* A block of its own mapping: it grows where it stands, and takes memory where it was written. */
struct ArenaBlock {
    ArenaBlock *older, *newer;
    size_t size; /* of the mapping */
    alignas(max_align_t) char bytes[];
};

#define CHUNK_SIZE ((size_t)64 * 1024)
#ifndef BLOCK_FROM
#define BLOCK_FROM (4 * CHUNK_SIZE)
#endif

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

/* What a mapping is, once it is there or was moved. */
static void *block_link(Arena *a, ArenaBlock *b, size_t size)
{
    if (b == MAP_FAILED) b = checked(NULL);
    b->size = size;
    if (b->older) b->older->newer = b;
    if (b->newer) b->newer->older = b;
    else a->block = b;
    return b->bytes;
}

static void *block_new(Arena *a, size_t size)
{
    size += sizeof(ArenaBlock);
    ArenaBlock *b = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (b != MAP_FAILED) b->older = a->block;
    return block_link(a, b, size);
}

/* The block that these bytes are, or NULL. */
static ArenaBlock *block_of(const Arena *a, const void *bytes)
{
    ArenaBlock *b = a->block;
    while (b && b->bytes != bytes) b = b->older;
    return b;
}

/* The system overwrites what is unmapped before anybody sees it. */
static void block_drop(Arena *a, ArenaBlock *b)
{
    if (b->older) b->older->newer = b->newer;
    if (b->newer) b->newer->older = b->older;
    else a->block = b->older;
    munmap(b, b->size);
}

static void chunk_new(Arena *a, size_t room)
{
    ArenaChunk *chunk = mem_resize(NULL, sizeof *chunk + room);
    chunk->older = a->chunk;
    chunk->size = room;
    a->chunk = chunk;
    a->used = 0;
}

/* Room whose first `used` bytes the caller fills at once; the others are 0. */
static void *take(Arena *a, size_t size, size_t used)
{
    size_t align = alignof(max_align_t);
    size = (size + align - 1) / align * align;
    if (size >= BLOCK_FROM) return block_new(a, size);
    if (!a->chunk || a->chunk->size - a->used < size) chunk_new(a, size > CHUNK_SIZE ? size : CHUNK_SIZE);
    char *p = a->chunk->bytes + a->used;
    a->used += size;
    memset(p + used, 0, size - used); /* what is used, not what is there */
    return p;
}

void *arena_reserve(Arena *a, size_t size)
{
    chunk_new(a, size);
    return a->chunk->bytes;
}

void *arena_new(Arena *a, size_t size) { return take(a, size, 0); }

void *arena_grow(Arena *a, void *old, size_t old_size, size_t new_size)
{
    ArenaBlock *block = old_size >= BLOCK_FROM / 2 ? block_of(a, old) : NULL;
    if (block) {
        size_t size = sizeof *block + new_size;
        return block_link(a, mremap(block, block->size, size, MREMAP_MAYMOVE), size);
    }
    void *p = take(a, new_size, old_size);
    if (old_size) memcpy(p, old, old_size);
    return p;
}

void arena_give_back(Arena *a, void *old)
{
    ArenaBlock *block = block_of(a, old);
    if (block) block_drop(a, block);
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

ArenaMark arena_mark(const Arena *a) { return (ArenaMark){a->chunk, a->used}; }

void arena_back(Arena *a, ArenaMark mark)
{
    if (!mark.chunk) return; /* it was empty: one chunk at most is kept in vain */
    while (a->chunk != mark.chunk) {
        ArenaChunk *older = a->chunk->older;
        explicit_bzero(a->chunk->bytes, a->used);
        free(a->chunk);
        a->chunk = older;
        a->used = older->size;
    }
    explicit_bzero(a->chunk->bytes + mark.used, a->used - mark.used);
    a->used = mark.used;
}

/* Gives back all blocks, and all chunks but the oldest, overwriting them on demand. */
static void drop_most(Arena *a, bool wipe)
{
    while (a->block) block_drop(a, a->block);
    if (!a->chunk) return;
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
    drop_most(a, true);
    if (!a->chunk) return;
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
    drop_most(a, false);
    free(a->chunk);
    *a = (Arena){0};
}
