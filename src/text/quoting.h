/* quoting.h - how a language spells strings and comments, as a table
 *
 * Read from these lines of grammars/<name>/language.conf. A backslash in front of a mark keeps that file from taking it
 * for its own.
 *
 *     string   '                    # what a string begins and ends with
 *     string   ` holes ${ }         # such strings have holes; what is around the expression in a hole
 *     prefix   r raw                # a letter in front of a string, small or not. `raw`: there are no escapes
 *     prefix   b bytes              # `bytes`: what it spells are bytes
 *     prefix   f holes { }          # `holes`: the marks of a hole, doubled, stand for themselves
 *     prefix   u text               # `text`: it changes nothing
 *     prefix   t none               # `none`: it is no string at all
 *     escape   simple abnt\'        # letters behind a backslash that mean what they mean in C
 *     escape   hex x 2              # so many hexadecimal digits; with `text`, not in bytes
 *     escape   hex u 4 text braces pairs    # also `\u{1f511}`, also two of them for one character
 *     escape   octal 3              # at most so many digits; with `byte`, up to \377
 *     escape   named N              # characters that have names there, which nobody knows here
 *     escape   other drops          # a backslash in front of anything else is dropped, or `keeps`: it stands there
 *     returns  line-feed            # what CR and CR LF in a source are in a string: `line-feed`, `dropped`, or `kept`
 *     comment  //                   # to the end of the line; with a second mark, to that
 *     pattern  / return typeof      # a regular expression begins and ends with `/`. There is one where nothing stands
 *                                   # before it that could be divided: behind an operator, or one of these words
 *
 *     Quoted s;
 *     if (quoting_split(q, STR("rb'a\\n'"), &s)) use(s.body);   // `a\n`; s.raw and s.bytes are set
 *
 * No other code of the planner knows how a string is spelled. `prove/` reads the same table, with code of its own.
 */
#ifndef TEXT_QUOTING_H
#define TEXT_QUOTING_H

#include "base/array.h"
#include "base/conf.h"
#include "text/coding.h"

typedef struct {
    Str mark;           /* around a string: one character, or several */
    Str hole, hole_end; /* around an expression in it; empty: there are none */
} QuotingMark;

typedef struct {
    char letter; /* the small one */
    bool raw, bytes, none;
    Str hole, hole_end;
} QuotingPrefix;

typedef struct {
    Str open, close; /* `close` is empty: it ends with the line */
} QuotingComment;

typedef struct {
    char mark; /* 0: the language does not spell regular expressions */
    ARRAY(Str) words;
} QuotingPattern;

typedef enum { ESCAPE_OTHER, ESCAPE_BYTE, ESCAPE_HEX, ESCAPE_OCTAL, ESCAPE_NAMED } EscapeKind;

/* Two bytes: each start of the program copies the table. */
typedef struct {
    uint16_t kind : 4;               /* an EscapeKind */
    uint16_t value : 8;              /* ESCAPE_BYTE: what it means; else how many digits there are */
    uint16_t text : 1;               /* it is none in bytes */
    uint16_t braces : 1, pairs : 1;  /* `\u{...}`; two `\u....` for a character beyond U+FFFF */
    uint16_t byte : 1;               /* ESCAPE_OCTAL: no more than a byte */
} QuotingEscape;

typedef enum { RETURNS_KEPT, RETURNS_LINE_FEED, RETURNS_DROPPED } QuotingReturns;

enum { QUOTING_LETTERS = 128 };

typedef struct {
    ARRAY(QuotingMark) marks; /* the longest first */
    ARRAY(QuotingPrefix) prefixes;
    ARRAY(QuotingComment) comments;
    QuotingEscape escapes[QUOTING_LETTERS]; /* by the letter behind the backslash */
    QuotingPattern pattern;
    QuotingReturns returns;
    bool keeps_backslash; /* of escapes that are none */
} Quoting;

/* What the built-in languages have in common, for texts of which the language is not known or does not matter: all
 * their marks, prefixes and comments, and the escapes that each has; those that differ are ESCAPE_NAMED. Written by
 * script/freeze.c. */
extern const Quoting quoting_any;

/* A string, or the beginning of one. */
typedef struct {
    Str prefix, mark, body; /* `f`, `"`, what stands between the marks */
    Str hole, hole_end;     /* around its holes; empty: it has none */
    bool raw, bytes;
    bool doubles; /* the marks of holes, doubled, stand for themselves */
} Quoted;

/* Whether a line of language.conf is one of the above, by its first word. */
bool quoting_has(Str word);

/* Reads one. */
bool quoting_read(Quoting *q, const Conf *line, Arena *arena, Error *error);

/* Adds what another table has. `q` has to be empty or made so, since only those escapes are kept that both have. */
void quoting_merge(Quoting *q, const Quoting *other, Arena *arena);

/* Whether the text begins with a string, prefix and mark; its body is all that is behind those. */
bool quoting_opens(const Quoting *q, Str text, Quoted *s);

/* Whether the text is a string that ends as it begins. */
bool quoting_split(const Quoting *q, Str text, Quoted *s);

/* How long the string is that the text begins with, without a prefix; to the end of the text if nothing ends it. 0: it
 * begins with none. Holes are not looked into. */
size_t quoting_length(const Quoting *q, Str text);

/* What a letter in front of a string says; NULL: it is none. */
const QuotingPrefix *quoting_prefix(const Quoting *q, char letter);

/* The letter that means a control character behind a backslash, in C and in all languages that have such; 0: none. */
char quoting_letter(uint32_t c);

/* Whether the character alone begins and ends strings; such without holes. */
bool quoting_is_mark(const Quoting *q, char c);
bool quoting_is_plain(const Quoting *q, char c);

/* The first string in a text: where its mark is, or -1. */
ptrdiff_t quoting_find(const Quoting *q, Str text);

/* How long the mark is of the comment that the text begins with; 0: it begins with none. `*end` is what ends it. */
size_t quoting_comment(const Quoting *q, Str text, Str *end);

/* Whether the mark of a comment stands somewhere in the text. */
bool quoting_may_comment(const Quoting *q, Str text);

/* The mark of comments that end with the line; empty: the language has none. */
Str quoting_line_comment(const Quoting *q);

/* quoting_value.c: appends what the body of a string, or a part between holes, means to `out`, which has room for
 * QUOTING_GROWTH bytes for each of the body's. False when that has no UTF-8 form, or is not known. */
enum { QUOTING_GROWTH = 3 };
bool quoting_value(const Quoting *q, const Quoted *s, Charset charset, char *out, size_t *len);

#endif
