#include "scan/prefilter/needle.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* How rare a byte is, and how rare it is behind another one, as bits: 'a' is 0, 'b' is 1 ("every second time").
 * Rows and columns are a to z, `_`, the digits, and all the rest. Counted over 57 MB of Python, JavaScript and
 * TypeScript: CPython's library, Debian's Python packages, Node's and TypeScript's own sources. */
enum { CLASSES = 29 };
static const char alone[] = "fhggeghgfjifgffgjffegiiihkggb";
static const char behind[CLASSES][CLASSES + 1] = {
    "ifefjifkfkhdedmfkdedghhhhkihe", /* a */
    "dhghdiikeejdiiehiffidkjjekgfd", /* b */
    "digidikdfmeehjcijfhdfkjlhngge", /* c */
    "ehhfciijdikgijfikgfhgjkjhnegc", /* d */
    "fifegfhkilkegeighdeekhhfhmfic", /* e */
    "eiiiffkldmlgjidjlehgflllhnigb", /* f */
    "gihicjgfelkfgffiledffiklijfic", /* g */
    "dkjjcjlkdlkhhjdjlghfhklmilgic", /* h */
    "ggeffefljnjefcdgjfddkgnhogjkg", /* i */
    "dhhicikjgkiijjdhfkdiejgmijghd", /* j */
    "fihhbigjekkgjghikhehgjemjjeic", /* k */
    "eiifcdjkdmjejjehliefeijmgmgkd", /* l */
    "dfjhcjkleljgfiedljfigjkljlgjd", /* m */
    "ejeedgekfkhhihehljedggknhmgjc", /* n */
    "hgfeifhlgigfecfeldfeeggillhje", /* o */
    "djihdjjhfnheijdfldgdfjklfmgie", /* p */
    "fihighhjhjjehijjggggbiiiijgge", /* q */
    "ejggcifkeohggeeimfeeghjnfogkc", /* r */
    "gjgjciigenihiiffjiedfjilhngjc", /* s */
    "ejgidikddnlhijehmeffekjkfkfjc", /* t */
    "gfggdghnfnldedhencedklnjmlkfg", /* u */
    "cihjbjjkdljjijgiljhjijkjjkhge", /* v */
    "djihdijdclihjfejkefhkjhjkkfhd", /* w */
    "fgdhegjifjmhhiiekihdjjlhgkfcd", /* x */
    "hihigigkgllfgfgclgeekjgjkjeib", /* y */
    "eiiibhihekjggheijigiijhgghffd", /* z */
    "efeefeggeigffefeifeegfgjkkehe", /* _ */
    "ggggggklkllkkkkkkkkklllellhbb", /* 0 */
    "ghgghgiigkjhhhhhlgfghihkklhga", /* others */
};

static uint32_t class_of(unsigned char c)
{
    if (byte_is_letter(c)) return (uint32_t)(c | 0x20) - 'a';
    return c == '_' ? 26 : (unsigned)c - '0' < 10 ? 27 : 28;
}

bool needle_boundary(Str text, size_t at)
{
    if (at == 0 || at >= text.len) return true;
    unsigned char before = (unsigned char)text.at[at - 1], c = (unsigned char)text.at[at];
    if (!byte_is_letter(before) || !byte_is_letter(c)) return true;
    if (!byte_is_upper(c)) return false;
    return byte_is_lower(before) || (at + 1 < text.len && byte_is_lower((unsigned char)text.at[at + 1]));
}

/* Whether a byte may be in a name; those of other scripts do not count. */
static bool is_in_name(unsigned char c) { return byte_is_letter(c) || (unsigned)c - '0' < 10 || c == '_'; }

static bool is_whole(Str text, size_t start, size_t end)
{
    if (start > 0 && is_in_name((unsigned char)text.at[start - 1])) return false;
    return end >= text.len || !is_in_name((unsigned char)text.at[end]);
}

/* What may follow a name that is given a value: what gives it, and what may hide that. */
enum { GIVES = 1, HIDES = 2, ENDS_LINE = 4, BLANK = 8 };
static const uint8_t meaning[256] = {
    ['='] = GIVES, [':'] = GIVES, [','] = GIVES, ['|'] = GIVES, ['?'] = GIVES, ['+'] = GIVES, ['&'] = GIVES,
    [')'] = GIVES, [']'] = GIVES,
    ['#'] = HIDES, ['/'] = HIDES, ['\\'] = HIDES, ['\n'] = ENDS_LINE | BLANK, ['\r'] = ENDS_LINE | BLANK,
    [' '] = BLANK, ['\t'] = BLANK, ['\v'] = BLANK, ['\f'] = BLANK,
};

/* As far as is_bound() looks: a text may be one line full of words. */
enum { LOOK_AHEAD = 256 };

static bool is_bound(Str text, size_t at)
{
    Str ahead = str_sub(text, at, at + LOOK_AHEAD);
    size_t i = 0;
    while (i < ahead.len && !(meaning[(unsigned char)ahead.at[i]] & (GIVES | HIDES | ENDS_LINE))) i++;
    if (i < ahead.len && !(meaning[(unsigned char)ahead.at[i]] & ENDS_LINE)) return true;
    while (i < ahead.len && meaning[(unsigned char)ahead.at[i]] & BLANK) i++;
    return i < ahead.len ? meaning[(unsigned char)ahead.at[i]] & GIVES : ahead.len == LOOK_AHEAD;
}

static bool same(const Needle *n, const char *at)
{
    if (!n->caseless) return memcmp(n->text.at, at, n->text.len) == 0;
    for (size_t i = 0; i < n->text.len; i++)
        if (byte_fold((unsigned char)n->text.at[i]) != byte_fold((unsigned char)at[i])) return false;
    return true;
}

bool needle_at(const Needle *n, Str text, size_t start)
{
    if (start > text.len || text.len - start < n->text.len) return false;
    if (!same(n, text.at + start)) return false;
    if (n->left && !needle_boundary(text, start)) return false;
    if (n->right && !needle_boundary(text, start + n->text.len)) return false;
    if (n->whole && !is_whole(text, start, start + n->text.len)) return false;
    return !n->bound || is_bound(text, start + n->text.len);
}

/* The bit that letters of both cases have in common, when it is to be set before comparing with byte `at`. */
static unsigned char fold_bit(const Needle *n, size_t at)
{
    return n->caseless && byte_is_letter((unsigned char)n->text.at[at]) ? 0x20 : 0;
}

/* Looks at text[at] and behind; `at` is where the window of the needle may stand. */
static bool find_slowly(const Needle *n, Window w, Str text, size_t at)
{
    unsigned char fold = fold_bit(n, w.at), first = (unsigned char)n->text.at[w.at] | fold;
    for (; at < text.len; at++)
        if (((unsigned char)text.at[at] | fold) == first && at >= w.at && needle_at(n, text, at - w.at)) return true;
    return false;
}

#if defined(__SSE2__)

/* Compares the first and the last byte of the window at 16 places at a time. */
bool needle_find(const Needle *n, Window w, Str text)
{
    size_t at = 0, end = w.len - 1u;
    const __m128i fold1 = _mm_set1_epi8((char)fold_bit(n, w.at)), fold2 = _mm_set1_epi8((char)fold_bit(n, w.at + end));
    const __m128i byte1 = _mm_or_si128(_mm_set1_epi8(n->text.at[w.at]), fold1);
    const __m128i byte2 = _mm_or_si128(_mm_set1_epi8(n->text.at[w.at + end]), fold2);
    for (; text.len - at >= 16 + end; at += 16) {
        __m128i text1 = _mm_or_si128(_mm_loadu_si128((const __m128i *)(text.at + at)), fold1);
        __m128i text2 = _mm_or_si128(_mm_loadu_si128((const __m128i *)(text.at + at + end)), fold2);
        __m128i both = _mm_and_si128(_mm_cmpeq_epi8(text1, byte1), _mm_cmpeq_epi8(text2, byte2));
        for (uint32_t hits = (uint32_t)_mm_movemask_epi8(both); hits; hits &= hits - 1) {
            size_t hit = at + (size_t)__builtin_ctz(hits);
            if (hit >= w.at && needle_at(n, text, hit - w.at)) return true;
        }
    }
    return find_slowly(n, w, text, at);
}

#else

bool needle_find(const Needle *n, Window w, Str text) { return find_slowly(n, w, text, 0); }

#endif

/* About one letter in eight is a capital, which the tables do not tell apart. */
static uint32_t bits_of_case(const Needle *n, size_t at)
{
    return !n->caseless && byte_is_upper((unsigned char)n->text.at[at]) ? 3 : 0;
}

/* The bits of byte `at`, by itself or behind the one before it. */
static uint32_t bits_alone(const Needle *n, size_t at)
{
    return (uint32_t)(alone[class_of((unsigned char)n->text.at[at])] - 'a') + bits_of_case(n, at);
}

static uint32_t bits_behind(const Needle *n, size_t at)
{
    uint32_t before = class_of((unsigned char)n->text.at[at - 1]), c = class_of((unsigned char)n->text.at[at]);
    return (uint32_t)(behind[before][c] - 'a') + bits_of_case(n, at);
}

uint32_t needle_window_rarity(const Needle *n, size_t at)
{
    uint32_t bits = bits_alone(n, at);
    for (size_t i = at + 1; i < n->text.len && i < at + WINDOW_LEN; i++) bits += bits_behind(n, i);
    return bits;
}

uint32_t needle_rarity(const Needle *n, Window *rarest)
{
    uint32_t total = bits_alone(n, 0), best = 0, last = 0;
    *rarest = (Window){0, (uint8_t)(n->text.len < WINDOW_LEN ? n->text.len : WINDOW_LEN)};
    for (size_t i = 1; i < n->text.len && i <= UINT8_MAX; i++) {
        uint32_t bits = bits_behind(n, i);
        uint32_t window = i > 1 ? bits_alone(n, i - 2) + last + bits : 0;
        if (window > best) {
            best = window;
            rarest->at = (uint8_t)(i - 2);
        }
        total += bits;
        last = bits;
    }
    return total;
}

/* Whether there is a boundary inside `word` at `at` in whatever case the word stands. */
static bool inner_boundary(const Needle *word, size_t at)
{
    unsigned char before = (unsigned char)word->text.at[at - 1], c = (unsigned char)word->text.at[at];
    if (!byte_is_letter(before) || !byte_is_letter(c)) return true;
    return !word->caseless && byte_is_lower(before) && byte_is_upper(c);
}

static bool implies_at(const Needle *word, const Needle *part, size_t at)
{
    size_t end = at + part->text.len;
    if (!same(part, word->text.at + at)) return false;
    bool whole = is_whole(word->text, at, end) && (word->whole || (at && end < word->text.len));
    if (part->whole && !whole) return false;
    if (part->left && !(at ? inner_boundary(word, at) : word->left)) return false;
    for (size_t i = end; part->bound && i < word->text.len; i++)
        if (meaning[(unsigned char)word->text.at[i]] & ENDS_LINE) return false;
    return !part->right || (end < word->text.len ? inner_boundary(word, end) : word->right);
}

bool needle_implies(const Needle *word, const Needle *part)
{
    if ((word->caseless && !part->caseless) || (part->bound && !word->bound)) return false;
    for (size_t at = 0; at + part->text.len <= word->text.len; at++)
        if (implies_at(word, part, at)) return true;
    return false;
}
