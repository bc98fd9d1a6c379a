/* pieces.h - what a text must hold that takes the name of a variable, be it spelled or put together
 *
 * A name is taken by its own letters, by a key or a field (`jwt.secret-key`, `secretKey` below the prefix "jwt"), or by
 * what code puts together ("JWT_" + n, f"{app}_SECRET_KEY"). However it is done, a text that takes it holds
 *
 *     its first word, in whatever letters: a name, a key and a prefix begin with it. A prefix that is shorter stands
 *         alone: startswith("SES"); and a key may have a `-` that its name has not: `x-api-key` is XAPIKEY.
 *     or its last word, where something is put in front: behind a quote, a `}`, a `%s`, with whatever of the name
 *         stands before it: "_KEY", "{}_secret_key", "%sKEY"
 *     or a word in the middle with something on both sides: f"{a}_SECRET_{b}".
 *
 * Two files may share the work: one has a class with a prefix, another a class that extends it. Then the first has the
 * first word, or there is no prefix and the second has all of the name, in whatever letters. wordindex.h says what is
 * made of that. Names that differ in a number at their end (`_2`) have the same pieces.
 *
 *     Pieces pieces;
 *     if (pieces_of(STR("JWT_SECRET_KEY"), &pieces)) found = pieces_head(&pieces, text, false);
 */
#ifndef APP_PROJECT_PIECES_H
#define APP_PROJECT_PIECES_H

#include "base/str.h"

enum { PIECES_LONGEST = 64, PIECES_WORDS = 6, PIECES_SHOWN = 3 };

/* What stands in a text. */
enum {
    PIECES_HEAD = 1,  /* the first word, or as much of it as stands alone */
    PIECES_NAME = 2,  /* all of the name as a word, in whatever letters */
    PIECES_PREFIX = 32, /* a beginning of it that stands alone in quotes, or all of it */
    PIECES_ENV = 4,   /* "env", in whatever letters */
    PIECES_PART = 8,  /* another word that something may be put in front of, in capitals */
    PIECES_SMALL = 16 /* the same with small letters, of which code would have to make capitals */
};

typedef struct {
    char letters[PIECES_SHOWN + 1]; /* that are looked for first, small */
    size_t len, at, end;        /* of them; where they stand in the name; where their word ends */
} Piece;

typedef struct {
    char name[PIECES_LONGEST]; /* in small letters, without a number behind it */
    size_t len, first;         /* of the name, of its first word */
    Piece words[PIECES_WORDS]; /* the first word's first letters, then the last letters of the last, and the rest */
    uint32_t count;
} Pieces;

/* False when pieces tell nothing of such a name: it has too many words, or too short ones. */
bool pieces_of(Str name, Pieces *pieces);

/* Whether another name has these pieces. */
bool pieces_fit(const Pieces *pieces, Str name);

/* PIECES_HEAD and _NAME; of a `relaxed` text, in which a key may have a `-` that its name has not, also _ENV.
 * Texts have FILE_PADDING zero bytes behind them, as what was read from a file has. */
unsigned pieces_head(const Pieces *pieces, Str text, bool relaxed);

/* PIECES_PART and _SMALL. */
unsigned pieces_parts(const Pieces *pieces, Str text);

#endif
