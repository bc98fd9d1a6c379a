#include "syntax/pool.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <tree_sitter/api.h>

/* A chunk is mapped as a whole; blocks are cut off its front. */
typedef struct Chunk {
    struct Chunk *next;
    size_t size; /* of the mapping */
    char bytes[];
} Chunk;

/* What stands in front of the caller's bytes. While a block is free, a pointer to the next one stands in them. */
typedef struct {
    uint32_t class; /* CLASS_FOREIGN: from malloc, taken while the thread had no pool */
    uint32_t unused;
    char bytes[];
} Block;

/* Blocks up to SMALL come in steps of STEP bytes, as the parser's nodes do, larger ones in quarters of a power of 2. */
enum { STEP = 8, SMALL = 1024, SMALL_CLASSES = SMALL / STEP, CLASSES = SMALL_CLASSES + 4 * 40 };
#define CLASS_FOREIGN UINT32_MAX

#define KB ((size_t)1024)
#define HUGE_PAGE (2048 * KB)
#define CHUNK_MIN (64 * KB)
#define CHUNK_MAX (4 * HUGE_PAGE) /* so often `watch` is asked */
#define HUGE_FROM (32 * KB)       /* bytes of text; its tree takes some 30 times that */
#define KEEP_MAX (16 * HUGE_PAGE) /* what a thread keeps from one text to the next */

struct Pool {
    char *at, *end;      /* the free part of `last` */
    Chunk *first, *last; /* `last` is the one in use; those behind it wait for it to be full */
    size_t before;       /* bytes of the chunks in front of `last` */
    size_t total;        /* bytes of all chunks */
    Chunk *apart;        /* what pool_take_apart() gave */
    size_t least;        /* size of a new chunk */
    void (*watch)(void *context);
    void *context;
    Block *free[CLASSES];
};

static _Thread_local Pool *current;

static uint32_t class_of(size_t block)
{
    if (block <= SMALL) return (uint32_t)((block - 1) / STEP);
    uint32_t log = 63 - (uint32_t)__builtin_clzll(block - 1);
    return SMALL_CLASSES + (log - 10) * 4 + (uint32_t)((block - 1) >> (log - 2)) - 4;
}

static size_t class_size(uint32_t class)
{
    if (class < SMALL_CLASSES) return (class + 1) * (size_t)STEP;
    class -= SMALL_CLASSES;
    return (size_t)(5 + class % 4) << (class / 4 + 8);
}

static Block **next_free(Block *b) { return (Block **)(void *)b->bytes; }

static Block *block_of(void *bytes) { return (Block *)(void *)((char *)bytes - offsetof(Block, bytes)); }

static void *map(size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? mem_new(PTRDIFF_MAX) : p; /* which ends the process as base/arena.h says */
}

/* Maps `size` bytes, a multiple of the huge page, at a multiple of it. */
static void *map_huge(size_t size)
{
    char *p = map(size + HUGE_PAGE);
    size_t head = -(uintptr_t)p % HUGE_PAGE;
    if (head) munmap(p, head);
    munmap(p + head + size, HUGE_PAGE - head);
    madvise(p + head, size, MADV_HUGEPAGE);
    return p + head;
}

/* A chunk with room for a block: a small one first, then twice the sum of all, then CHUNK_MAX at a time. */
static Chunk *chunk_new(Pool *p, size_t block)
{
    size_t size = p->total > p->least ? p->total : p->least;
    if (size > CHUNK_MAX) size = CHUNK_MAX;
    if (size < block + sizeof(Chunk)) size = block + sizeof(Chunk);
    size_t unit = size > HUGE_PAGE / 2 ? HUGE_PAGE : CHUNK_MIN;
    size = (size + unit - 1) / unit * unit;
    Chunk *c = unit == HUGE_PAGE ? map_huge(size) : map(size);
    madvise(c, size, MADV_DONTDUMP);
    c->size = size;
    p->total += size;
    return c;
}

static void chunk_use(Pool *p, Chunk *c)
{
    if (p->last) p->before += p->last->size;
    p->last = c;
    p->at = c->bytes;
    p->end = (char *)c + c->size;
}

/* Moves on to a chunk with room for a block. What is left of the one in use is lost. */
static void chunk_next(Pool *p, size_t block)
{
    if (p->watch) p->watch(p->context);
    Chunk **link = p->last ? &p->last->next : &p->first;
    if (!*link || (*link)->size < block + sizeof(Chunk)) {
        Chunk *c = chunk_new(p, block);
        c->next = *link;
        *link = c;
    }
    chunk_use(p, *link);
}

void *pool_take(Pool *p, size_t size)
{
    size = (size + 7) & ~(size_t)7;
    if ((size_t)(p->end - p->at) < size) chunk_next(p, size);
    void *bytes = p->at;
    p->at += size;
    return bytes;
}

static void *foreign_new(size_t size)
{
    Block *b = mem_new(sizeof(Block) + size);
    b->class = CLASS_FOREIGN;
    return b->bytes;
}

static void *pool_malloc(size_t size)
{
    Pool *p = current;
    if (!p) return foreign_new(size);
    uint32_t class = class_of(size + sizeof(Block));
    Block *b = p->free[class];
    if (b) {
        p->free[class] = *next_free(b);
    } else {
        b = pool_take(p, class_size(class));
        b->class = class;
    }
    return b->bytes;
}

static void *pool_calloc(size_t count, size_t size)
{
    void *bytes = pool_malloc(count * size);
    return memset(bytes, 0, count * size);
}

static void pool_release(void *bytes)
{
    if (!bytes) return;
    Block *b = block_of(bytes);
    if (b->class == CLASS_FOREIGN) {
        free(b);
    } else if (current) {
        *next_free(b) = current->free[b->class];
        current->free[b->class] = b;
    }
}

/* Makes the block that was taken last longer where it stands. */
static bool extend(Pool *p, Block *b, size_t old_size, uint32_t class)
{
    size_t more = class_size(class) - old_size;
    if ((char *)b + old_size != p->at || (size_t)(p->end - p->at) < more) return false;
    p->at += more;
    b->class = class;
    return true;
}

static void *pool_realloc(void *bytes, size_t size)
{
    if (!bytes) return pool_malloc(size);
    Block *b = block_of(bytes);
    if (b->class == CLASS_FOREIGN) {
        b = mem_resize(b, sizeof(Block) + size);
        return b->bytes;
    }
    size_t room = class_size(b->class);
    if (size + sizeof(Block) <= room) return bytes;
    if (current && extend(current, b, room, class_of(size + sizeof(Block)))) return bytes;
    void *larger = pool_malloc(size);
    memcpy(larger, bytes, room - sizeof(Block));
    pool_release(bytes);
    return larger;
}

static void install(void) { ts_set_allocator(pool_malloc, pool_calloc, pool_realloc, pool_release); }

Pool *pool_new(void)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
    return mem_new(sizeof(Pool));
}

static void unmap_all(Pool *p)
{
    while (p->first) {
        Chunk *c = p->first;
        p->first = c->next;
        munmap(c, c->size);
    }
    p->total = 0;
}

void pool_rest(Pool *p)
{
    if (p->apart) munmap(p->apart, p->apart->size);
    p->apart = NULL;
}

void *pool_take_apart(Pool *p, size_t size)
{
    if (size < HUGE_PAGE) return pool_take(p, size);
    pool_rest(p);
    p->apart = map(size + sizeof(Chunk));
    madvise(p->apart, size, MADV_DONTDUMP);
    p->apart->size = size + sizeof(Chunk);
    return p->apart->bytes;
}

void *pool_grow_apart(Pool *p, size_t size)
{
    size += sizeof(Chunk);
    Chunk *c = p->apart ? mremap(p->apart, p->apart->size, size, MREMAP_MAYMOVE) : map(size);
    if (c == MAP_FAILED) c = mem_new(PTRDIFF_MAX);
    madvise(c, size, MADV_DONTDUMP);
    c->size = size;
    p->apart = c;
    return c->bytes;
}

bool pool_shed(Pool *p)
{
    if (!p->apart) return false;
    unmap_all(p);
    p->last = NULL;
    p->at = p->end = NULL;
    return true;
}

void pool_free(Pool *p)
{
    if (!p) return;
    pool_rest(p);
    unmap_all(p);
    free(p);
}

void pool_again(Pool *p)
{
    memset(p->free, 0, sizeof p->free);
    p->before = 0;
    p->last = NULL;
    p->at = p->end = NULL;
    if (p->first) chunk_use(p, p->first);
}

void pool_begin(Pool *p, size_t text_len, void (*watch)(void *context), void *context)
{
    if (p->total > KEEP_MAX) unmap_all(p);
    pool_rest(p);
    pool_again(p);
    p->least = text_len > HUGE_FROM ? HUGE_PAGE : CHUNK_MIN;
    p->watch = watch;
    p->context = context;
    current = p;
}

void pool_end(Pool *p)
{
    p->watch = NULL;
    current = NULL;
}

size_t pool_used(const Pool *p) { return p->last ? p->before + (size_t)(p->at - (char *)p->last) : 0; }
