/* needle.h - a word to look for in a text, byte by byte
 *
 * `left` and `right` ask for a letter boundary on that side: the word must not go on there. `signing` with both
 * stands in "SIGNING_KEY" (caseless), "_signing", "jwtSigningKey" and "XSigning", but not in "assigning".
 *
 * `whole` asks for more than that: no letter, digit or `_` stands on either side. "keys" with it stands in `app.keys`
 * and `"keys"`, and not in `keysOf` and `_keys`.
 *
 * `bound` asks for a place where a value may be bound to a name that holds the word: on the rest of the line there
 * is one of = : , | ? + & ) ] or a comment or a backslash; or the next line that is not empty begins with one of those
 * nine; or neither can be told within 256 bytes. That is so in "SECRET_KEY = x", `"my secret": x`,
 * `getenv("SECRET", x)` `env["SECRET"] || x` and `get("SECRET") or x`, and not in "by Secret Labs".
 */
#ifndef SCAN_PREFILTER_NEEDLE_H
#define SCAN_PREFILTER_NEEDLE_H

#include "base/str.h"

typedef struct {
    Str text; /* not empty */
    bool caseless;
    bool left, right, whole;
    bool bound;
} Needle;

/* Up to three neighbouring bytes of a needle that are rare in source code: where a search starts. */
enum { WINDOW_LEN = 3 };

typedef struct {
    uint8_t at, len;
} Window;

/* Whether a word may begin (or end) between text[at - 1] and text[at]: there is no letter on one side, a capital
 * follows a small letter, or the last of several capitals begins a word of small letters ("JWTSecret"). */
bool needle_boundary(Str text, size_t at);

/* Whether the needle stands at text[start]; `start` may lie anywhere. */
bool needle_at(const Needle *n, Str text, size_t start);

/* Whether the needle stands anywhere in the text. `rarest` is what needle_rarity() set. */
bool needle_find(const Needle *n, Window rarest, Str text);

/* Estimates how rare the needle is in source code, as bits: about one place in 2^bits has it. */
uint32_t needle_rarity(const Needle *n, Window *rarest);

/* The same of one window: the bytes from `at` on, WINDOW_LEN of them or what is left. */
uint32_t needle_window_rarity(const Needle *n, size_t at);

/* Whether every text that has `word` has `part` as well. */
bool needle_implies(const Needle *word, const Needle *part);

static inline bool byte_is_upper(unsigned char c) { return (unsigned)c - 'A' < 26; }
static inline bool byte_is_lower(unsigned char c) { return (unsigned)c - 'a' < 26; }
static inline bool byte_is_letter(unsigned char c) { return (unsigned)(c | 0x20) - 'a' < 26; }
static inline unsigned char byte_fold(unsigned char c) { return byte_is_upper(c) ? c | 0x20 : c; }

#endif
