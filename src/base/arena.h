/* arena.h - memory for things that die together
 *
 * A run has two lifetimes: the engine's, and one file's. Each has an arena; what is allocated from it is
 * zeroed, aligned for any type, and not freed alone. `{0}` is an empty arena.
 *
 *     Arena arena = {0};
 *     Finding *f = arena_new(&arena, sizeof *f);
 *     arena_reset(&arena);   // everything is gone, the memory is kept for the next file
 *     arena_clear(&arena);   // and given back
 *
 * Out of memory ends the process here and nowhere else, with a message and status 2: no caller checks.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

typedef struct ArenaChunk ArenaChunk;
typedef struct ArenaBlock ArenaBlock;

typedef struct {
    ArenaChunk *chunk; /* the newest; older ones hang behind it */
    size_t used;       /* bytes used of the newest */
    ArenaBlock *block; /* the newest of those that are too large for a chunk */
} Arena;

void *arena_reserve(Arena *a, size_t size); /* one chunk, whose beginning is returned: what is small comes out of it */
void *arena_new(Arena *a, size_t size);
void *arena_grow(Arena *a, void *old, size_t old_size, size_t new_size); /* instead of the old; zeroed behind it */
void arena_give_back(Arena *a, void *old); /* what nobody needs any more: no loss when it is small */
void *arena_like(Arena *a, const void *bytes, size_t size);                          /* a copy */
Str arena_copy(Arena *a, Str s);                                        /* followed by a NUL */
Str arena_cat(Arena *a, Str first, Str second, Str third);                /* one behind the other */
Str arena_fmt(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* For what is needed a moment only: arena_back() gives back what was taken since the mark, but not what is too large
 * for a chunk. Nothing that is to stay may be taken between the two. */
typedef struct {
    ArenaChunk *chunk;
    size_t used;
} ArenaMark;

ArenaMark arena_mark(const Arena *a);
void arena_back(Arena *a, ArenaMark mark);

void arena_reset(Arena *a); /* overwrites what was used: values of secrets pass through it */
void arena_clear(Arena *a); /* overwrites and gives back */
void arena_free(Arena *a);  /* gives back as it is: for what never held a value */

void *mem_new(size_t size); /* calloc and realloc that never return NULL; free() gives back */
void *mem_resize(void *old, size_t size);

#endif
