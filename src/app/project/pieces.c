#include "app/project/pieces.h"

#include "base/variable.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* BLOCK: how many places are looked at at once. */
enum { BLOCK = 16, LEAST = 2 };

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_word(char c) { return is_letter(c) || is_digit(c); }

static char byte_at(Str s, size_t i) { return i < s.len ? s.at[i] : '\n'; }

/* ---- the pieces of a name */

static Str stem_of(Str name)
{
    size_t end = name.len;
    while (end > 0 && is_digit(name.at[end - 1])) end--;
    return end < name.len && end > 1 && name.at[end - 1] == '_' ? str_sub(name, 0, end - 1) : name;
}

static bool add_piece(Pieces *p, size_t at, size_t len, size_t end)
{
    if (p->count == PIECES_WORDS) return false;
    Piece *piece = &p->words[p->count++];
    *piece = (Piece){.len = len, .at = at, .end = end};
    memcpy(piece->letters, p->name + at, len);
    return true;
}

static size_t shown(size_t len) { return len < PIECES_SHOWN ? len : PIECES_SHOWN; }

/* The words behind the first: the last of them by its last letters, which stand where the name ends. */
static bool add_words(Pieces *p)
{
    for (size_t at = p->first + 1, end; at < p->len; at = end + 1) {
        for (end = at; end < p->len && p->name[end] != '_';) end++;
        size_t len = shown(end - at);
        if (!len || !add_piece(p, end == p->len ? end - len : at, len, end)) return false;
    }
    return true;
}

bool pieces_of(Str name, Pieces *p)
{
    *p = (Pieces){0};
    name = stem_of(name);
    if (name.len >= PIECES_LONGEST || !variable_is_name(name)) return false;
    for (; p->len < name.len; p->len++) p->name[p->len] = str_small(name.at[p->len]);
    while (p->first < p->len && p->name[p->first] != '_') p->first++;
    if (p->first < LEAST) return false;
    add_piece(p, 0, shown(p->first), p->first);
    if (p->first == p->len) return add_piece(p, p->len - shown(p->len), shown(p->len), p->len);
    return add_words(p);
}

bool pieces_fit(const Pieces *p, Str name)
{
    Pieces other;
    return pieces_of(name, &other) && other.len == p->len && memcmp(other.name, p->name, p->len) == 0;
}

/* ---- what stands at a place */

/* Whether a letter of the name may stand as `c`: words may have any of these between them. */
static bool is_same(char letter, char c) { return letter == '_' ? c == '_' || c == '-' : letter == str_small(c); }

/* Whether code may put something in front of text[at]: it begins a text, or a place that is filled ends there, `%s`. */
static bool is_open(Str text, size_t at)
{
    char before = at ? text.at[at - 1] : '\n', more = at > 1 ? text.at[at - 2] : '\n';
    if (!before) return false;
    if (strchr("sdv@", before)) return more == '%' || more == ')' || more == '$';
    return strchr("\"'`})]_-", before) != NULL;
}

static unsigned head_at(const Pieces *p, Str text, size_t at)
{
    size_t i = at, k = 0;
    while (k < p->first && i < text.len) {
        if (str_small(text.at[i]) == p->name[k]) k++;
        else if (text.at[i] != '-' || !k) break;
        i++;
    }
    bool alone = !at || !is_word(text.at[at - 1]);
    bool ends = !is_word(byte_at(text, i)) && byte_at(text, i) != '_';
    if (k < p->first) return alone && ends && k >= PIECES_SHOWN ? PIECES_HEAD | PIECES_PREFIX : 0;
    if (p->first < PIECES_SHOWN && !alone) return 0;
    for (i = at, k = 0; k < p->len && i < text.len && is_same(p->name[k], text.at[i]);) i++, k++;
    char behind = byte_at(text, i);
    bool quoted = behind && strchr("\"'`", behind), number = behind == '_' && is_digit(byte_at(text, i + 1));
    bool whole = k == p->len && (number || (!is_word(behind) && behind != '_'));
    return PIECES_HEAD | (alone && quoted ? PIECES_PREFIX : 0) | (alone && whole ? PIECES_NAME : 0);
}

static unsigned part_at(const Pieces *p, const Piece *piece, Str text, size_t at)
{
    size_t start = at, k = piece->at, end = at, to = piece->at;
    while (to < piece->end && end < text.len && is_same(p->name[to], text.at[end])) to++, end++;
    if (to < piece->end || is_word(byte_at(text, end))) return 0;
    while (k > 0 && start > 0 && is_same(p->name[k - 1], text.at[start - 1])) k--, start--;
    if (!is_open(text, start)) return 0;
    for (size_t i = start; i < end; i++)
        if (text.at[i] >= 'a' && text.at[i] <= 'z') return PIECES_SMALL;
    return PIECES_PART;
}

/* ---- the scan: places where up to three letters may stand, in whatever case */

#ifdef __SSE2__
/* Letters to compare 16 places with; where there are fewer than three, any byte fits the rest. */
typedef struct {
    __m128i letters[PIECES_SHOWN], any[PIECES_SHOWN];
} Row;

static inline Row row_of(const char *letters)
{
    Row row;
    bool ended = false;
    for (int i = 0; i < PIECES_SHOWN; i++) {
        ended |= !letters[i];
        row.letters[i] = _mm_set1_epi8(letters[i]);
        row.any[i] = _mm_set1_epi8(ended ? -1 : 0);
    }
    return row;
}

typedef struct {
    __m128i bytes[PIECES_SHOWN]; /* at 16 places, and at the ones behind; all letters are small */
} Places;

static inline Places places_from(const char *at)
{
    Places p;
    for (int i = 0; i < PIECES_SHOWN; i++) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(at + i));
        p.bytes[i] = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    }
    return p;
}

static inline __m128i stands(const Row *row, const Places *p)
{
    __m128i second = _mm_or_si128(_mm_cmpeq_epi8(p->bytes[1], row->letters[1]), row->any[1]);
    __m128i third = _mm_or_si128(_mm_cmpeq_epi8(p->bytes[2], row->letters[2]), row->any[2]);
    return _mm_and_si128(_mm_cmpeq_epi8(p->bytes[0], row->letters[0]), _mm_and_si128(second, third));
}

/* The same with a `-` behind the first letter, or the second. */
static inline __m128i stands_dashed(const Row *row, const Places *p)
{
    const __m128i dash = _mm_set1_epi8('-');
    __m128i early = _mm_and_si128(_mm_cmpeq_epi8(p->bytes[1], dash), _mm_cmpeq_epi8(p->bytes[2], row->letters[1]));
    __m128i late = _mm_and_si128(_mm_cmpeq_epi8(p->bytes[1], row->letters[1]), _mm_cmpeq_epi8(p->bytes[2], dash));
    return _mm_and_si128(_mm_cmpeq_epi8(p->bytes[0], row->letters[0]), _mm_or_si128(early, late));
}

static inline uint32_t bits_of(__m128i places) { return (uint32_t)_mm_movemask_epi8(places); }
#else
typedef struct {
    char first;
} Row;

typedef struct {
    const char *at;
} Places;

static Row row_of(const char *letters) { return (Row){letters[0]}; }
static Places places_from(const char *at) { return (Places){at}; }

static uint32_t stands(const Row *row, const Places *p)
{
    uint32_t bits = 0;
    for (uint32_t i = 0; i < BLOCK; i++) bits |= (uint32_t)(str_small(p->at[i]) == row->first) << i;
    return bits;
}

static uint32_t stands_dashed(const Row *row, const Places *p) { return stands(row, p); }
static uint32_t bits_of(uint32_t places) { return places; }
#endif

static unsigned see_head(const Pieces *p, Str text, size_t at)
{
    bool env = str_small(text.at[at]) == 'e' && str_small(byte_at(text, at + 1)) == 'n' &&
               str_small(byte_at(text, at + 2)) == 'v';
    return (env ? PIECES_ENV : 0) | head_at(p, text, at);
}

static unsigned see_heads(const Pieces *p, Str text, size_t at, uint32_t places)
{
    unsigned found = 0;
    for (; places; places &= places - 1) {
        size_t place = at + (size_t)__builtin_ctz(places);
        if (place < text.len) found |= see_head(p, text, place);
    }
    return found;
}

unsigned pieces_head(const Pieces *p, Str text, bool relaxed)
{
    const Row head = row_of(p->words[0].letters), env = row_of("env");
    unsigned found = 0;
    for (size_t at = 0; at < text.len; at += BLOCK) {
        Places here = places_from(text.at + at);
        uint32_t places = bits_of(stands(&head, &here));
        if (relaxed) places |= bits_of(stands_dashed(&head, &here)) | bits_of(stands(&env, &here));
        if (places) found |= see_heads(p, text, at, places);
    }
    return found;
}

unsigned pieces_parts(const Pieces *p, Str text)
{
    Row rows[PIECES_WORDS];
    unsigned found = 0;
    for (uint32_t i = 1; i < p->count; i++) rows[i] = row_of(p->words[i].letters);
    for (size_t at = 0; at < text.len; at += BLOCK) {
        Places here = places_from(text.at + at);
        for (uint32_t i = 1; i < p->count; i++)
            for (uint32_t places = bits_of(stands(&rows[i], &here)); places; places &= places - 1) {
                size_t place = at + (size_t)__builtin_ctz(places);
                if (place < text.len) found |= part_at(p, &p->words[i], text, place);
            }
    }
    return found;
}
