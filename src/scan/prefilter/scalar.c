#include "scan/prefilter/scalar.h"

enum { SET_BITS = 15, HEADS = 512 };

typedef struct {
    const Needle *needle;
    uint32_t key; /* the folded window */
    uint16_t next; /* number + 1 of the next item with the same head */
    uint8_t window_at;
} Item;

struct Scalar {
    const Item *items; /* [number of the needle] */
    uint32_t count;
    bool has_short; /* needles without three bytes are looked for one by one */
    uint16_t heads[HEADS];
    uint64_t set[(1 << SET_BITS) / 64];
};

/* A search. */
typedef struct {
    const Scalar *scalar;
    Str text;
    uint64_t *seen;
    bool any;
} Run;

/* Three bytes with the bit that tells small letters from capitals set in each. */
static inline uint32_t key_at(const char *p)
{
    return ((uint32_t)(unsigned char)p[0] | (uint32_t)(unsigned char)p[1] << 8 | (uint32_t)(unsigned char)p[2] << 16) |
           0x202020u;
}

static inline uint32_t hash(uint32_t key) { return key * 0x9e3779b1u >> (32 - SET_BITS); }

Scalar *scalar_new(Arena *arena, const Needle *const *needles, uint32_t count)
{
    Scalar *s = arena_new(arena, sizeof *s);
    Item *items = arena_new(arena, (count + 1) * sizeof *items);
    for (uint32_t i = 0; i < count; i++) {
        Window w;
        needle_rarity(needles[i], &w);
        items[i] = (Item){.needle = needles[i], .window_at = w.at};
        s->has_short |= w.len < WINDOW_LEN;
        if (w.len < WINDOW_LEN) continue;
        items[i].key = key_at(needles[i]->text.at + w.at);
        uint32_t h = hash(items[i].key);
        s->set[h / 64] |= (uint64_t)1 << h % 64;
        items[i].next = s->heads[h % HEADS];
        s->heads[h % HEADS] = (uint16_t)(i + 1);
    }
    s->items = items;
    s->count = count;
    return s;
}

static bool is_seen(const Run *r, uint32_t i) { return r->seen[i / 64] >> i % 64 & 1; }

static void set_seen(Run *r, uint32_t i)
{
    r->seen[i / 64] |= (uint64_t)1 << i % 64;
    r->any = true;
}

static void try(Run *r, uint32_t i, size_t start)
{
    if (!is_seen(r, i) && needle_at(r->scalar->items[i].needle, r->text, start)) set_seen(r, i);
}

static void try_window(Run *r, uint32_t key, size_t at)
{
    const Item *items = r->scalar->items;
    for (uint16_t i = r->scalar->heads[hash(key) % HEADS]; i; i = items[i - 1].next) {
        const Item *item = &items[i - 1];
        if (item->key == key && at >= item->window_at) try(r, i - 1u, at - item->window_at);
    }
}

static void try_short(Run *r)
{
    for (uint32_t i = 0; i < r->scalar->count; i++) {
        const Needle *n = r->scalar->items[i].needle;
        if (n->text.len < WINDOW_LEN && needle_find(n, (Window){0, (uint8_t)n->text.len}, r->text)) set_seen(r, i);
    }
}

bool scalar_run(const Scalar *s, Str text, uint64_t *seen)
{
    Run r = {s, text, seen, false};
    if (s->has_short) try_short(&r);
    for (size_t at = 0; at + WINDOW_LEN <= text.len; at++) {
        uint32_t key = key_at(text.at + at), h = hash(key);
        if (s->set[h / 64] >> h % 64 & 1) try_window(&r, key, at);
    }
    return r.any;
}
