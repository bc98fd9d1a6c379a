/* spelling.h - how source code spells a value, without the value
 *
 * A spelling holds what a literal has around and between the characters of its value: prefixes, quotes, the gaps of a
 * concatenation, and which characters are escaped in which way. With the value it gives the literal back, byte for
 * byte; without it nothing of the value is known but how long it is and where it has escapes. So a removed literal can
 * be put back from a store, and no second copy of its value needs to be kept.
 *
 *     Spelling s;
 *     if (!spelling_read(&s, literal, value, &arena)) spelling_anew(&s, literal, value, &arena);
 *     ...
 *     if (spelling_write(&s, value, &out)) use(out);
 *
 * No syntax of one language: every way of writing that decodes to the value is tried, and what is read is checked by
 * writing it.
 */
#ifndef TEXT_SPELLING_H
#define TEXT_SPELLING_H

#include "base/array.h"

typedef enum {
    SPELL_TEXT,      /* no part of the value */
    SPELL_COPY,      /* bytes of the value as they are */
    SPELL_BACKSLASH, /* characters, each behind a backslash */
    SPELL_LETTER,    /* \n and the like */
    SPELL_HEX,       /* \x0a */
    SPELL_UNICODE,   /* \u000a, two of them beyond U+FFFF */
    SPELL_LONG,      /* \U0000000a */
    SPELL_BRACES,    /* \u{a}; `digits` long */
    SPELL_OCTAL,     /* \12; `digits` long */
    SPELL_CRLF,      /* a line feed that the source has as CR LF */
    SPELL_CR,        /* or as CR */
    SPELL_BYTE,      /* one byte in a source that is not UTF-8; `digits` is a SpellBytes */
    SPELL_DOUBLE,    /* characters, each twice: {{ */
    SPELL_AT,        /* what follows begins at the byte `count` of the value */
    SPELL_SAME,      /* so many bytes of the value that are not written: they are the same from its byte `digits` on */
    SPELL_PLAIN,     /* as few escapes as quotes of any kind allow: not how the source had it */
    SPELL_KINDS
} SpellKind;

typedef enum { SPELL_LATIN1, SPELL_LATIN9 = 9, SPELL_CP1252 = 12 } SpellBytes;

typedef struct {
    SpellKind kind;
    uint32_t count;  /* of characters; SPELL_COPY: of bytes */
    uint32_t digits; /* SPELL_BRACES, SPELL_OCTAL, SPELL_BYTE, SPELL_SAME */
    uint32_t upper;  /* which hexadecimal digits are capitals: a bit for each, from the last on */
    Str text;        /* SPELL_TEXT; not copied */
} SpellPart;

typedef struct {
    bool bytes; /* a character is a byte, not a code point of UTF-8 */
    ARRAY(SpellPart) parts;
} Spelling;

/* Reads how `literal` spells `value`, or has it among other text. That text, and comments between the parts of a
 * literal, are as they are: they may quote the value (text/trace.h). False when it cannot be told. */
bool spelling_read(Spelling *s, Str literal, Str value, Arena *arena);

/* One literal in the manner of the given one that has the same value. */
void spelling_anew(Spelling *s, Str literal, Str value, Arena *arena);

/* Whether all is as spelling_read() has it, and not as spelling_anew() does. */
bool spelling_is_exact(const Spelling *s);

/* Where in the value the part ends that begins at byte `at`. */
size_t spelling_end(const Spelling *s, const SpellPart *part, Str value, size_t at);

/* Appends the literal. False when the value does not fit: it is not the one that was read. */
bool spelling_write(const Spelling *s, Str value, Buf *out);

#endif
