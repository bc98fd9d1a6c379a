#include "base/str.h"

#include "base/arena.h"

#include <stdio.h>
#include <stdlib.h>

Str str_of(const char *z) { return (Str){z, z ? strlen(z) : 0}; }

bool str_eq(Str a, Str b) { return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0); }

bool str_eqz(Str a, const char *z) { return str_eq(a, str_of(z)); }

bool str_eq_nocase(Str a, Str b)
{
    if (a.len != b.len) return false;
    for (size_t i = 0; i < a.len; i++)
        if (str_small(a.at[i]) != str_small(b.at[i])) return false;
    return true;
}

int str_cmp(Str a, Str b)
{
    size_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.at, b.at, shorter) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool str_starts(Str s, Str head) { return s.len >= head.len && str_eq(str_sub(s, 0, head.len), head); }

bool str_ends(Str s, Str tail) { return s.len >= tail.len && str_eq(str_from(s, s.len - tail.len), tail); }

Str str_from(Str s, size_t start) { return str_sub(s, start, s.len); }

Str str_sub(Str s, size_t start, size_t end)
{
    if (end > s.len) end = s.len;
    if (start >= end) return (Str){0};
    return (Str){s.at + start, end - start};
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

Str str_trim(Str s)
{
    if (s.len == 0) return s;
    const char *at = s.at, *end = at + s.len;
    while (at < end && is_space(*at)) at++;
    while (at < end && is_space(end[-1])) end--;
    return (Str){at, (size_t)(end - at)};
}

ptrdiff_t str_find(Str s, Str part)
{
    if (part.len == 0) return 0;
    if (s.len == 0) return -1;
    const char *hit = memmem(s.at, s.len, part.at, part.len);
    return hit ? hit - s.at : -1;
}

ptrdiff_t str_find_char(Str s, char c)
{
    const char *hit = s.len ? memchr(s.at, c, s.len) : NULL;
    return hit ? hit - s.at : -1;
}

ptrdiff_t str_rfind_char(Str s, char c)
{
    for (size_t i = s.len; i > 0; i--)
        if (s.at[i - 1] == c) return (ptrdiff_t)i - 1;
    return -1;
}

/* FNV-1a, folded once at the end so that the low bits depend on every byte. */
uint64_t str_hash(Str s)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.at[i]) * 0x100000001b3u;
    return h ^ (h >> 29);
}

static uint64_t load(const char *at, size_t len)
{
    uint64_t word = 0;
    memcpy(&word, at, len);
    return word;
}

static uint64_t stir(uint64_t h, uint64_t word)
{
    h = (h ^ word) * 0x9e3779b97f4a7c15u;
    return h ^ h >> 32;
}

/* A byte changes no bits of the product below its own: the high half is stirred again, or texts that end in different
 * digits would begin at the same slot of a table. */
static uint64_t stir_last(uint64_t h, uint64_t word) { return stir(stir(h, word), 0); }

/* What is left behind whole words is read with bytes before it; of a short text, in parts that overlap. */
uint64_t str_hash_quick(Str s)
{
    uint64_t h = s.len;
    size_t i = 0;
    if (!s.len) return h;
    for (; i + 8 < s.len; i += 8) h = stir(h, load(s.at + i, 8));
    if (s.len >= 8) return stir_last(h, load(s.at + s.len - 8, 8));
    if (s.len >= 4) return stir_last(h, load(s.at, 4) | load(s.at + s.len - 4, 4) << 32);
    unsigned char first = (unsigned char)s.at[0], middle = (unsigned char)s.at[s.len / 2];
    return stir_last(h, (uint64_t)(first | middle << 8 | (unsigned char)s.at[s.len - 1] << 16));
}

Str str_cut(Str *rest, char separator)
{
    ptrdiff_t i = str_find_char(*rest, separator);
    Str head = i < 0 ? *rest : str_sub(*rest, 0, (size_t)i);
    *rest = i < 0 ? (Str){0} : str_from(*rest, (size_t)i + 1);
    return head;
}

Str str_word(Str *rest)
{
    if (rest->len == 0) return *rest;
    const char *at = rest->at, *end = at + rest->len, *start;
    while (at < end && (*at == ' ' || *at == '\t')) at++;
    for (start = at; at < end && *at != ' ' && *at != '\t'; at++) continue;
    *rest = (Str){at, (size_t)(end - at)};
    return (Str){start, (size_t)(at - start)};
}

/* The length of the valid UTF-8 sequence at `at`, or 0. Table 3-7 of the Unicode standard. */
static size_t utf8_len(const unsigned char *at, size_t left)
{
    unsigned char c = at[0];
    if (c < 0x80) return 1;
    size_t len = c >= 0xc2 && c <= 0xdf ? 2 : (c & 0xf0) == 0xe0 ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 0;
    if (len == 0 || left < len) return 0;
    for (size_t i = 1; i < len; i++)
        if ((at[i] & 0xc0) != 0x80) return 0;
    if ((c == 0xe0 && at[1] < 0xa0) || (c == 0xed && at[1] > 0x9f)) return 0;
    if ((c == 0xf0 && at[1] < 0x90) || (c == 0xf4 && at[1] > 0x8f)) return 0;
    return len;
}

bool str_is_utf8(Str s)
{
    for (size_t i = 0; i < s.len;) {
        size_t n = utf8_len((const unsigned char *)s.at + i, s.len - i);
        if (n == 0) return false;
        i += n;
    }
    return true;
}

int utf8_put(uint32_t c, char out[4])
{
    int tail = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    static const unsigned char lead[] = {0x00, 0xc0, 0xe0, 0xf0};
    out[0] = (char)(lead[tail] | (c >> (6 * tail)));
    for (int i = 1; i <= tail; i++) out[i] = (char)(0x80 | ((c >> (6 * (tail - i))) & 0x3f));
    return tail + 1;
}

void buf_clear(Buf *b)
{
    free(b->at);
    *b = (Buf){0};
}

void buf_wipe(Buf *b)
{
    if (b->at) explicit_bzero(b->at, b->cap);
    buf_clear(b);
}

void buf_reserve(Buf *b, size_t more)
{
    if (b->len + more + 1 <= b->cap) return;
    size_t cap = b->cap ? b->cap * 2 : 256;
    while (cap < b->len + more + 1) cap *= 2;
    b->at = mem_resize(b->at, cap);
    b->cap = cap;
}

void buf_add(Buf *b, Str s)
{
    buf_reserve(b, s.len);
    if (s.len) memcpy(b->at + b->len, s.at, s.len);
    b->len += s.len;
    b->at[b->len] = 0;
}

void buf_addz(Buf *b, const char *z) { buf_add(b, str_of(z)); }

void buf_addc(Buf *b, char c) { buf_add(b, (Str){&c, 1}); }

void buf_addv(Buf *b, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    if (len > 0) {
        buf_reserve(b, (size_t)len);
        vsnprintf(b->at + b->len, (size_t)len + 1, format, again);
        b->len += (size_t)len;
    }
    va_end(again);
}

void buf_addf(Buf *b, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    buf_addv(b, format, args);
    va_end(args);
}

Str buf_str(const Buf *b) { return (Str){b->at, b->len}; }
