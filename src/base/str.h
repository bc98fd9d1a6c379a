/* str.h - slices and buffers of bytes
 *
 * The room base: strings, arenas, maps, files, JSON. It knows nothing of code or of secrets, and sees no other room.
 *
 * A `Str` is a view of bytes that somebody else owns; it need not end in NUL and may hold NULs. The empty
 * Str may have a NULL pointer. A `Buf` owns its bytes on the heap: `{0}` is an empty one, `at[len]` is NUL
 * whenever `at` is not NULL, and buf_clear() gives the memory back. Out of memory aborts (base/arena.h).
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    const char *at;
    size_t len;
} Str;

#define STR(literal) ((Str){"" literal, sizeof(literal) - 1})
#define STR_INIT(literal) {"" literal, sizeof(literal) - 1} /* for static tables */
#define STR_FMT "%.*s"
#define STR_ARG(s) (int)(s).len, (s).len ? (s).at : ""

Str str_of(const char *z); /* the bytes of a C string; NULL gives the empty Str */
bool str_eq(Str a, Str b);
bool str_eqz(Str a, const char *z);
bool str_eq_nocase(Str a, Str b); /* ASCII letters only */
int str_cmp(Str a, Str b);        /* by bytes, the shorter first */
bool str_starts(Str s, Str head);
bool str_ends(Str s, Str tail);
Str str_from(Str s, size_t start);            /* all from `start`; empty when beyond the end */
Str str_sub(Str s, size_t start, size_t end); /* [start, end), clamped to the string */
Str str_trim(Str s);                          /* without ASCII white space at both ends */
ptrdiff_t str_find(Str s, Str part);          /* offset of the first occurrence, or -1 */
ptrdiff_t str_find_char(Str s, char c);
ptrdiff_t str_rfind_char(Str s, char c);

/* The first is the same for ever: it stands in journals and in names of files. The other is quick, for look-ups of this
 * process: it takes eight bytes at a time. */
uint64_t str_hash(Str s);
uint64_t str_hash_quick(Str s);

/* Cuts `rest` at the first `separator`: returns what stands before it and moves `rest` behind it.
 * Without a separator all is returned and `rest` becomes empty. */
Str str_cut(Str *rest, char separator);

/* Cuts the next word (a run without blanks and tabs) off `rest`; the empty Str when none is left. */
Str str_word(Str *rest);

/* A character in small letters: ASCII letters only. */
static inline char str_small(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

/* Whether a character may stand in a name of a program: a letter, a digit, `_`, `$`, or any that is not ASCII. */
static inline bool str_is_name_char(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           (unsigned char)c >= 0x80;
}

/* Whether bytes are valid UTF-8 (RFC 3629: no surrogates, no overlong forms, up to U+10FFFF). */
bool str_is_utf8(Str s);

/* Puts code point `c` as UTF-8 into `out` (4 bytes of room); returns the number of bytes. */
int utf8_put(uint32_t c, char out[4]);

typedef struct {
    char *at;
    size_t len, cap;
} Buf;

void buf_clear(Buf *b);  /* frees; the Buf is `{0}` again */
void buf_wipe(Buf *b);   /* like buf_clear, overwriting the bytes first: for values */
void buf_add(Buf *b, Str s);
void buf_addz(Buf *b, const char *z);
void buf_addc(Buf *b, char c);
void buf_addf(Buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_addv(Buf *b, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
void buf_reserve(Buf *b, size_t more); /* room for `more` bytes behind len, and the NUL */
Str buf_str(const Buf *b);

#endif
