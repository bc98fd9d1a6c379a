#include "scan/prefilter/prefilter.h"

#include "base/array.h"
#include "base/map.h"
#include "scan/prefilter/scalar.h"
#include "scan/prefilter/teddy.h"

typedef struct {
    Needle needle;
    Window window;
    uint16_t rarity;    /* bits */
    uint16_t served;    /* how many groups have it */
    uint16_t same_text; /* index + 1 of another word with this text and other flags */
    bool is_anchor;
    uint32_t letters;   /* a bit for each letter: a word can hold another only if it has all of its bits */
} Word;

typedef struct {
    uint16_t words[PREFILTER_WORDS]; /* the rarest first */
    uint16_t count;
    uint16_t anchor; /* a word that stands wherever the group is alive */
} Group;

struct Prefilter {
    const Word *words;
    const Group *groups;
    uint32_t word_count, group_count, anchor_count;
    const uint16_t *anchors; /* words */
    const Teddy *teddy;      /* looks for the anchors; or NULL: */
    TeddyKind kind;          /* how */
    const Scalar *scalar;    /* looks for all words */
    const uint64_t *always;  /* the groups that are alive in every text; NULL when there is none */
};

typedef ARRAY(Word) Words;

typedef struct {
    Arena *arena;
    Arena scratch; /* for the words, their map, and what the anchors are chosen by */
    Words words;
    Map by_text; /* -> index + 1 of the newest word with that text */
    Group *groups;
    uint32_t group_count;
    uint16_t *anchors;
    uint32_t anchor_count;
} Maker;

static uint32_t letters_of(Str s)
{
    uint32_t letters = 0;
    for (size_t i = 0; i < s.len; i++) letters |= 1u << ((unsigned char)s.at[i] & 31);
    return letters;
}

static bool same_flags(const Needle *a, const Needle *b)
{
    return a->caseless == b->caseless && a->left == b->left && a->right == b->right && a->whole == b->whole &&
           a->bound == b->bound;
}

static uint32_t word_put(Maker *m, const Needle *n)
{
    uint32_t *newest = map_put(&m->by_text, &m->scratch, n->text);
    for (uint32_t i = *newest; i; i = m->words.at[i - 1].same_text)
        if (same_flags(&m->words.at[i - 1].needle, n)) return i - 1;
    Word *w = array_add(&m->scratch, &m->words);
    *w = (Word){.needle = *n, .letters = letters_of(n->text), .same_text = (uint16_t)*newest};
    w->rarity = (uint16_t)needle_rarity(n, &w->window);
    *newest = m->words.len;
    return m->words.len - 1;
}

static bool has_word(const Group *g, uint32_t word)
{
    for (uint32_t i = 0; i < g->count; i++)
        if (g->words[i] == word) return true;
    return false;
}

static void group_put(Maker *m, Group *g, uint32_t word)
{
    if (has_word(g, word)) return;
    m->words.at[word].served++;
    uint32_t i = g->count++;
    for (; i > 0 && m->words.at[g->words[i - 1]].rarity < m->words.at[word].rarity; i--) g->words[i] = g->words[i - 1];
    g->words[i] = (uint16_t)word;
}

/* False when the words are too many. */
static bool groups_read(Maker *m, const PrefilterGroup *groups)
{
    for (uint32_t g = 0; g < m->group_count; g++)
        for (uint32_t i = 0; i < groups[g].count && i < PREFILTER_WORDS; i++) {
            if (!groups[g].words[i].text.len) continue; /* stands everywhere */
            if (m->words.len == PREFILTER_ALL_WORDS) return false;
            group_put(m, &m->groups[g], word_put(m, &groups[g].words[i]));
        }
    return true;
}

enum { RARE_ENOUGH = 34 };

/* Rare words first; being twice as useful is worth some bits of rarity. */
static uint32_t rank_of(const Word *w)
{
    uint32_t log = 31 - (uint32_t)__builtin_clz(w->served);
    return (w->rarity < RARE_ENOUGH ? w->rarity : RARE_ENOUGH) + 4 * log;
}

static void choose_anchor(Maker *m, Group *g)
{
    uint32_t best = g->words[0];
    for (uint32_t i = 1; i < g->count; i++)
        if (rank_of(&m->words.at[g->words[i]]) > rank_of(&m->words.at[best])) best = g->words[i];
    g->anchor = (uint16_t)best;
    if (m->words.at[best].is_anchor) return;
    m->words.at[best].is_anchor = true;
    m->anchors[m->anchor_count++] = (uint16_t)best;
}

/* Whether every text in which the group is alive has the word `a`. */
static bool can_serve(const Maker *m, const Group *g, const Word *a)
{
    for (uint32_t i = 0; i < g->count; i++) {
        const Word *w = &m->words.at[g->words[i]];
        if (!(a->letters & ~w->letters) && needle_implies(&w->needle, &a->needle)) return true;
    }
    return false;
}

/* Sets a bit for each anchor that can serve a group. */
static void find_servers(const Maker *m, const Group *g, uint64_t *set)
{
    uint32_t letters = 0;
    for (uint32_t i = 0; i < g->count; i++) letters |= m->words.at[g->words[i]].letters;
    for (uint32_t i = 0; i < m->anchor_count; i++) {
        const Word *anchor = &m->words.at[m->anchors[i]];
        if (anchor->letters & ~letters) continue;
        if (m->anchors[i] == g->anchor || can_serve(m, g, anchor)) set[i / 64] |= (uint64_t)1 << i % 64;
    }
}

/* Whether some group has no other anchor among those that are kept than number `a`. `servers`: a row for each group. */
static bool is_needed(const Maker *m, const uint64_t *servers, const uint64_t *kept, uint32_t size, uint32_t a)
{
    for (uint32_t g = 0; g < m->group_count; g++) {
        const uint64_t *row = &servers[g * size];
        if (!(row[a / 64] >> a % 64 & 1)) continue;
        uint64_t others = row[a / 64] & kept[a / 64] & ~((uint64_t)1 << a % 64);
        for (uint32_t i = 0; i < size && !others; i++) others = i == a / 64 ? 0 : row[i] & kept[i];
        if (!others) return true;
    }
    return false;
}

/* The rarest of the anchors that are kept and can serve a group. */
static uint16_t best_server(const Maker *m, const uint64_t *row, const uint64_t *kept)
{
    uint16_t best = 0;
    bool any = false;
    for (uint32_t a = 0; a < m->anchor_count; a++) {
        if (!(row[a / 64] & kept[a / 64] & (uint64_t)1 << a % 64)) continue;
        if (any && m->words.at[m->anchors[a]].rarity <= m->words.at[best].rarity) continue;
        best = m->anchors[a];
        any = true;
    }
    return best;
}

/* The fewer anchors, the faster: "secret" makes "SECRET_KEY" superfluous that was chosen for being rarer. */
static void drop_anchors(Maker *m)
{
    uint32_t size = (m->anchor_count + 63) / 64, count = 0;
    uint64_t *servers = arena_new(&m->scratch, (m->group_count * size + 1) * sizeof *servers);
    uint64_t *kept = arena_new(&m->scratch, (size + 1) * sizeof *kept);
    for (uint32_t g = 0; g < m->group_count; g++) find_servers(m, &m->groups[g], &servers[g * size]);
    for (uint32_t a = 0; a < m->anchor_count; a++) kept[a / 64] |= (uint64_t)1 << a % 64;
    for (uint32_t a = m->anchor_count; a > 0; a--)
        if (!is_needed(m, servers, kept, size, a - 1)) kept[(a - 1) / 64] &= ~((uint64_t)1 << (a - 1) % 64);
    for (uint32_t g = 0; g < m->group_count; g++)
        if (m->groups[g].count) m->groups[g].anchor = best_server(m, &servers[g * size], kept);
    for (uint32_t a = 0; a < m->anchor_count; a++)
        if (kept[a / 64] >> a % 64 & 1) m->anchors[count++] = m->anchors[a];
    m->anchor_count = count;
}

static void choose_anchors(Maker *m)
{
    m->anchors = arena_new(&m->scratch, (m->words.len + 1) * sizeof *m->anchors);
    for (uint32_t g = 0; g < m->group_count; g++)
        if (m->groups[g].count) choose_anchor(m, &m->groups[g]);
    drop_anchors(m);
}

static const uint64_t *always_alive(Maker *m, uint32_t count)
{
    uint64_t *set = NULL;
    for (uint32_t g = 0; g < count; g++) {
        if (g < m->group_count && m->groups[g].count) continue;
        if (!set) set = arena_new(m->arena, (count + 63) / 64 * sizeof *set);
        set[g / 64] |= (uint64_t)1 << g % 64;
    }
    return set;
}

static const Needle *const *needles(Maker *m, const Word *words, const uint16_t *chosen, uint32_t count)
{
    const Needle **list = arena_new(&m->scratch, (count + 1) * sizeof *list);
    for (uint32_t i = 0; i < count; i++) list[i] = &words[chosen ? chosen[i] : i].needle;
    return list;
}

static bool teddy_kind(PrefilterKind kind, TeddyKind *teddy)
{
    static const TeddyKind kinds[] = {TEDDY_NONE, TEDDY_NONE, TEDDY_SSSE3, TEDDY_AVX2};
    TeddyKind best = teddy_best();
    *teddy = kind == PREFILTER_BEST ? best : kinds[kind];
    return *teddy <= best;
}

Prefilter *prefilter_new_as(PrefilterKind kind, Arena *arena, const PrefilterGroup *groups, uint32_t count)
{
    TeddyKind teddy;
    if (!teddy_kind(kind, &teddy)) return NULL;
    Maker m = {.arena = arena, .group_count = count <= PREFILTER_GROUPS ? count : 0};
    m.groups = arena_new(arena, (count + 1) * sizeof *m.groups);
    if (!groups_read(&m, groups)) m.group_count = m.words.len = 0;
    choose_anchors(&m);
    Prefilter *p = arena_new(arena, sizeof *p);
    *p = (Prefilter){.word_count = m.words.len, .groups = m.groups, .group_count = count};
    p->anchor_count = m.anchor_count;
    p->words = arena_like(arena, m.words.at, m.words.len * sizeof *p->words);
    p->anchors = arena_like(arena, m.anchors, m.anchor_count * sizeof *p->anchors);
    p->always = always_alive(&m, count);
    p->kind = teddy;
    if (teddy) p->teddy = teddy_new(arena, needles(&m, p->words, p->anchors, m.anchor_count), m.anchor_count);
    else p->scalar = scalar_new(arena, needles(&m, p->words, NULL, m.words.len), m.words.len);
    arena_free(&m.scratch);
    return p;
}

Prefilter *prefilter_new(Arena *arena, const PrefilterGroup *groups, uint32_t count)
{
    return prefilter_new_as(PREFILTER_BEST, arena, groups, count);
}

bool prefilter_adapt(Prefilter *p)
{
    p->kind = teddy_best();
    return (p->kind != TEDDY_NONE) == (p->teddy != NULL);
}

uint32_t prefilter_alive_size(const Prefilter *p) { return (p->group_count + 63) / 64; }

uint32_t prefilter_anchor(const Prefilter *p, uint32_t i, Needle *anchor)
{
    if (i < p->anchor_count) *anchor = p->words[p->anchors[i]].needle;
    return p->anchor_count;
}

typedef enum { UNKNOWN, ABSENT, PRESENT } Presence;

typedef struct {
    const Prefilter *prefilter;
    Str text;
    uint8_t words[PREFILTER_ALL_WORDS]; /* Presence */
} Scan;

static bool is_present(Scan *s, uint32_t word)
{
    const Word *w = &s->prefilter->words[word];
    if (s->words[word] == UNKNOWN) s->words[word] = needle_find(&w->needle, w->window, s->text) ? PRESENT : ABSENT;
    return s->words[word] == PRESENT;
}

static bool is_alive(Scan *s, const Group *g)
{
    if (!g->count || s->words[g->anchor] != PRESENT) return false;
    for (uint32_t i = 0; i < g->count; i++)
        if (!is_present(s, g->words[i])) return false;
    return true;
}

/* `seen` has the anchors, or all words where there is no Teddy. Looks at the first `count` groups. */
static __attribute__((noinline)) bool scan_groups(const Prefilter *p, uint32_t count, Str text, const uint64_t *seen,
                                                  uint64_t *alive)
{
    Scan s;
    bool any = false;
    s.prefilter = p;
    s.text = text;
    memset(s.words, UNKNOWN, p->word_count);
    uint32_t known = p->teddy ? p->anchor_count : p->word_count;
    for (uint32_t i = 0; i < known; i++)
        s.words[p->teddy ? p->anchors[i] : i] = seen[i / 64] >> i % 64 & 1 ? PRESENT : ABSENT;
    for (uint32_t g = 0; g < count && (alive || !any); g++) {
        if (!is_alive(&s, &p->groups[g])) continue;
        any = true;
        if (alive) alive[g / 64] |= (uint64_t)1 << g % 64;
    }
    return any;
}

static bool scan(const Prefilter *p, uint32_t count, Str text, uint64_t *alive)
{
    uint64_t seen[PREFILTER_ALL_WORDS / 64] = {0};
    bool any = p->teddy ? teddy_run(p->teddy, p->kind, text, seen) : scalar_run(p->scalar, text, seen);
    return any && scan_groups(p, count, text, seen, alive);
}

bool prefilter_scan(const Prefilter *p, Str text, uint64_t *alive)
{
    size_t size = prefilter_alive_size(p) * sizeof *alive;
    if (!alive) return prefilter_any(p, p->group_count, text);
    if (p->always) memcpy(alive, p->always, size);
    else memset(alive, 0, size);
    return scan(p, p->group_count, text, alive) || p->always;
}

bool prefilter_any(const Prefilter *p, uint32_t count, Str text)
{
    return p->always || scan(p, count < p->group_count ? count : p->group_count, text, NULL);
}
