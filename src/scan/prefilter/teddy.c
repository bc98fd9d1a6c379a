#include "scan/prefilter/teddy.h"

#if defined(__x86_64__)

#include <immintrin.h>

/* PLACES: how many bytes are looked at at once: the window and the one behind it. */
enum { BUCKETS = 8, NIBBLES = 16, PLACES = WINDOW_LEN + 1, TAIL = 64, KEYS_LOG2 = 10 };

typedef struct {
    const Needle *needle;
    uint64_t bytes, mask; /* what a text has at the window and behind it, where the mask has ones */
    uint16_t next;        /* index + 1 of the next one of its list */
    uint8_t window_at;
} Item;

/* low[k][n]: the buckets, a bit each, of the words that have a byte with low nibble n at place k. */
struct Teddy {
    _Alignas(16) uint8_t low[PLACES][NIBBLES], high[PLACES][NIBBLES];
    uint16_t by_key[1 << KEYS_LOG2]; /* the hash of a window -> index + 1 of the newest item with such a one */
    uint16_t shorts;                 /* those whose window is shorter */
    const Item *items;
};

/* The nibbles that a bucket lets through at each place of the window, as bit sets, and how often a byte of source
 * code passes each set. */
typedef struct {
    uint16_t sets[2 * PLACES]; /* low and high nibbles by turns */
    uint32_t weights[2 * PLACES];
    uint64_t width; /* the product of the weights */
} Bucket;

TeddyKind teddy_best(void)
{
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2")) return TEDDY_AVX2;
    return __builtin_cpu_supports("ssse3") ? TEDDY_SSSE3 : TEDDY_NONE;
}

/* How often a byte of source code has that low nibble, and that high one; blanks do not count. */
static const uint8_t nibble_weight[2][NIBBLES] = {
    {8, 12, 15, 18, 20, 23, 7, 7, 9, 16, 10, 4, 10, 8, 14, 12},
    {1, 1, 3, 2, 2, 2, 12, 8, 1, 1, 1, 1, 1, 1, 1, 1},
};

static void window_sets(const Needle *n, size_t at, uint16_t sets[2 * PLACES])
{
    for (size_t k = 0; k < PLACES; k++) {
        bool any = at + k >= n->text.len; /* behind the end of the needle */
        unsigned char c = any ? 0 : (unsigned char)n->text.at[at + k];
        uint32_t high = 1u << (c >> 4);
        if (n->caseless && byte_is_letter(c)) high |= 1u << ((c ^ 0x20) >> 4);
        sets[2 * k] = any ? 0xffff : (uint16_t)(1u << (c & 15));
        sets[2 * k + 1] = any ? 0xffff : (uint16_t)high;
    }
}

/* The bucket with these sets added to its own. */
static Bucket widened(Bucket b, const uint16_t sets[2 * PLACES])
{
    b.width = 1;
    for (int i = 0; i < 2 * PLACES; i++) {
        for (uint32_t more = sets[i] & ~(uint32_t)b.sets[i]; more; more &= more - 1)
            b.weights[i] += nibble_weight[i % 2][__builtin_ctz(more)];
        b.sets[i] |= sets[i];
        b.width *= b.weights[i];
    }
    return b;
}

/* How many more windows of a text are candidates with the wider bucket, on the scale of the widths: all windows are
 * about 2^ALL. Bytes are not independent, so that the window itself may be more frequent than its nibbles say. */
enum { ALL = 52, NEARLY = 4 };

static uint64_t cost_of(const Bucket *old, const Bucket *wider, uint32_t rarity)
{
    uint64_t more = wider->width - old->width;
    return more && rarity < ALL ? more + ((uint64_t)1 << (ALL - rarity)) : more;
}

/* Puts the needle into a bucket by one of its windows: where it costs least. Only windows that are nearly as rare as
 * the rarest one are tried. */
static void choose_bucket(Bucket buckets[BUCKETS], const Needle *n, Window *window)
{
    uint32_t best = 0, rarest;
    uint64_t least = UINT64_MAX;
    Bucket chosen = {0};
    needle_rarity(n, window);
    rarest = needle_window_rarity(n, window->at);
    size_t last = n->text.len - window->len;
    for (size_t at = 0; least && at <= last && at <= UINT8_MAX; at++) {
        uint16_t sets[2 * PLACES];
        uint32_t rarity = needle_window_rarity(n, at);
        if (rarity + NEARLY < rarest) continue;
        window_sets(n, at, sets);
        for (uint32_t b = 0; b < BUCKETS && (b == 0 || buckets[b - 1].width); b++) { /* one empty one is enough */
            Bucket wider = widened(buckets[b], sets);
            uint64_t cost = cost_of(&buckets[b], &wider, rarity);
            if (cost >= least) continue;
            least = cost;
            chosen = wider;
            best = b;
            window->at = (uint8_t)at;
        }
    }
    buckets[best] = chosen;
}

static void set_masks(uint8_t masks[NIBBLES], uint32_t nibbles, uint32_t bucket)
{
    for (; nibbles; nibbles &= nibbles - 1) masks[__builtin_ctz(nibbles)] |= (uint8_t)(1u << bucket);
}

/* The bytes from text[at] on, the first one lowest. */
static inline uint64_t load(Str text, size_t at)
{
    unsigned char bytes[8] = {0};
    uint64_t number = 0;
    if (text.len - at >= sizeof bytes) memcpy(bytes, text.at + at, sizeof bytes);
    else memcpy(bytes, text.at + at, text.len - at);
    memcpy(&number, bytes, sizeof number);
    return number;
}

/* Of a window, without the bit that tells capitals from small letters. */
static inline uint32_t hash_of(uint64_t bytes)
{
    return (((uint32_t)bytes | 0x202020) & 0xffffff) * 2654435761u >> (32 - KEYS_LOG2);
}

/* The bits that have to be as in the needle, of its bytes from `at` on. */
static uint64_t mask_of(const Needle *n, size_t at)
{
    uint64_t mask = 0;
    for (uint32_t i = 0; i < 8 && at + i < n->text.len; i++) {
        bool folds = n->caseless && byte_is_letter((unsigned char)n->text.at[at + i]);
        mask |= (uint64_t)(folds ? 0xdf : 0xff) << 8 * i;
    }
    return mask;
}

static void add_item(Teddy *t, Item *item, const Needle *n, Window w, uint32_t number)
{
    uint64_t bytes = load(n->text, w.at), mask = mask_of(n, w.at);
    uint16_t *list = w.len == WINDOW_LEN ? &t->by_key[hash_of(bytes)] : &t->shorts;
    *item = (Item){.needle = n, .bytes = bytes & mask, .mask = mask, .next = *list, .window_at = w.at};
    *list = (uint16_t)(number + 1);
}

Teddy *teddy_new(Arena *arena, const Needle *const *needles, uint32_t count)
{
    Teddy *t = arena_new(arena, sizeof *t);
    Item *items = arena_new(arena, (count + 1) * sizeof *items);
    Bucket buckets[BUCKETS] = {0};
    t->items = items;
    for (uint32_t i = 0; i < count; i++) {
        Window w;
        choose_bucket(buckets, needles[i], &w);
        add_item(t, &items[i], needles[i], w, i);
    }
    for (uint32_t b = 0; b < BUCKETS; b++)
        for (int k = 0; k < PLACES; k++) {
            set_masks(t->low[k], buckets[b].sets[2 * k], b);
            set_masks(t->high[k], buckets[b].sets[2 * k + 1], b);
        }
    return t;
}

/* A search: what the kernels need at hand. */
typedef struct {
    const Teddy *teddy;
    Str text;
    uint64_t *seen;
    bool any;
} Run;

static void try(Run *r, uint32_t number, size_t window)
{
    const Item *item = &r->teddy->items[number];
    if (r->seen[number / 64] >> number % 64 & 1) return;
    if (window < item->window_at || !needle_at(item->needle, r->text, window - item->window_at)) return;
    r->seen[number / 64] |= (uint64_t)1 << number % 64;
    r->any = true;
}

/* Tries those of a list that have these bytes at their window. */
static inline void try_list(Run *r, uint32_t number, uint64_t bytes, size_t window)
{
    for (const Item *items = r->teddy->items; number; number = items[number - 1].next)
        if ((bytes & items[number - 1].mask) == items[number - 1].bytes) try(r, number - 1, window);
}

/* Looks at the places behind text[at] whose bits are set in `places`. */
static __attribute__((noinline)) void check(Run *r, size_t at, uint32_t places)
{
    const Teddy *t = r->teddy;
    for (; places; places &= places - 1) {
        size_t place = at + (size_t)__builtin_ctz(places);
        if (place >= r->text.len) return; /* behind the end of the text */
        uint64_t bytes = load(r->text, place);
        try_list(r, t->by_key[hash_of(bytes)], bytes, place);
        try_list(r, t->shorts, bytes, place);
    }
}

/* Both kernels look at the windows that begin at p[0] .. p[end - 1], `end` being a multiple of their width, and so
 * read end + 3 bytes; p[0] stands for text[at]. */

#define SSSE3 __attribute__((target("ssse3")))
#define AVX2 __attribute__((target("avx2")))

typedef struct {
    __m128i low, high;
} Masks16;

typedef struct {
    __m256i low, high;
} Masks32;

static inline SSSE3 Masks16 masks16(const Teddy *t, int place)
{
    return (Masks16){_mm_load_si128((const __m128i *)t->low[place]), _mm_load_si128((const __m128i *)t->high[place])};
}

static inline SSSE3 __m128i pass16(const char *p, Masks16 m)
{
    const __m128i nibble = _mm_set1_epi8(15);
    __m128i bytes = _mm_loadu_si128((const __m128i *)p);
    __m128i high = _mm_and_si128(_mm_srli_epi16(bytes, 4), nibble);
    return _mm_and_si128(_mm_shuffle_epi8(m.low, _mm_and_si128(bytes, nibble)), _mm_shuffle_epi8(m.high, high));
}

static SSSE3 void kernel16(Run *r, size_t at, const char *p, size_t end)
{
    const Masks16 m0 = masks16(r->teddy, 0), m1 = masks16(r->teddy, 1);
    const Masks16 m2 = masks16(r->teddy, 2), m3 = masks16(r->teddy, 3);
    for (size_t i = 0; i < end; i += 16) {
        __m128i first = _mm_and_si128(pass16(p + i, m0), pass16(p + i + 1, m1));
        __m128i hits = _mm_and_si128(first, _mm_and_si128(pass16(p + i + 2, m2), pass16(p + i + 3, m3)));
        uint32_t none = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(hits, _mm_setzero_si128()));
        if (none == 0xffff) continue;
        check(r, at + i, none ^ 0xffff);
    }
}

static inline AVX2 Masks32 masks32(const Teddy *t, int place)
{
    return (Masks32){_mm256_broadcastsi128_si256(_mm_load_si128((const __m128i *)t->low[place])),
                     _mm256_broadcastsi128_si256(_mm_load_si128((const __m128i *)t->high[place]))};
}

static inline AVX2 __m256i pass32(const char *p, Masks32 m)
{
    const __m256i nibble = _mm256_set1_epi8(15);
    __m256i bytes = _mm256_loadu_si256((const __m256i *)p);
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble);
    return _mm256_and_si256(_mm256_shuffle_epi8(m.low, _mm256_and_si256(bytes, nibble)),
                            _mm256_shuffle_epi8(m.high, high));
}

static AVX2 void kernel32(Run *r, size_t at, const char *p, size_t end)
{
    const Masks32 m0 = masks32(r->teddy, 0), m1 = masks32(r->teddy, 1);
    const Masks32 m2 = masks32(r->teddy, 2), m3 = masks32(r->teddy, 3);
    for (size_t i = 0; i < end; i += 32) {
        __m256i first = _mm256_and_si256(pass32(p + i, m0), pass32(p + i + 1, m1));
        __m256i hits = _mm256_and_si256(first, _mm256_and_si256(pass32(p + i + 2, m2), pass32(p + i + 3, m3)));
        if (_mm256_testz_si256(hits, hits)) continue;
        uint32_t none = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(hits, _mm256_setzero_si256()));
        check(r, at + i, ~none);
    }
}

bool teddy_run(const Teddy *t, TeddyKind kind, Str text, uint64_t *seen)
{
    Run r = {t, text, seen, false};
    void (*kernel)(Run *, size_t, const char *, size_t) = kind == TEDDY_AVX2 ? kernel32 : kernel16;
    size_t end = text.len < 35 ? 0 : (text.len - 3) / 32 * 32;
    if (end) kernel(&r, 0, text.at, end);
    char tail[TAIL + 3] = {0}; /* at most 34 bytes are left */
    if (end < text.len) memcpy(tail, text.at + end, text.len - end);
    kernel(&r, end, tail, TAIL);
    return r.any;
}

#else /* no vectors we know of */

TeddyKind teddy_best(void) { return TEDDY_NONE; }

Teddy *teddy_new(Arena *arena, const Needle *const *needles, uint32_t count)
{
    (void)arena, (void)needles, (void)count;
    return NULL;
}

bool teddy_run(const Teddy *t, TeddyKind kind, Str text, uint64_t *seen)
{
    (void)t, (void)kind, (void)text, (void)seen;
    return false;
}

#endif
