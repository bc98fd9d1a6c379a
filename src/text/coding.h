/* coding.h - what the bytes of a source file mean
 *
 * A file need not be UTF-8: Python's may name another encoding in their first two lines (PEP 263), and any file may
 * hold stray bytes. Edits are made in the bytes as they are; what is parsed is a text of the same length, in which
 * each byte that is not part of valid UTF-8 is an ASCII letter, and each CR that ends a line by itself is a LF. So
 * offsets are the same in both, and names and strings stay names and strings.
 *
 *     Coding coding;
 *     CodingMark mark = {STR("#"), STR("coding")};
 *     if (!coding_read(bytes, mark, &arena, &coding)) ...  // UTF-7 and the like: ASCII is not ASCII there
 *     parse(coding.text);
 */
#ifndef TEXT_CODING_H
#define TEXT_CODING_H

#include "base/arena.h"

typedef enum {
    CHARSET_UTF8,
    CHARSET_ASCII,
    CHARSET_LATIN1,
    CHARSET_LATIN9,
    CHARSET_CP1252,
    CHARSET_OTHER,  /* bytes below 0x80 are ASCII; what the others mean is not known here */
    CHARSET_DOUBLE, /* the same, but the byte behind one of the others belongs to it */
    CHARSET_KANA,   /* the same, but 0xA0 to 0xDF stand alone */
    CHARSET_FOREIGN /* ASCII bytes may mean something else */
} Charset;

typedef struct {
    Charset charset;
    Str bytes; /* as given */
    Str text;  /* what to parse; the same slice when nothing had to be changed */
} Coding;

/* How a comment begins that names the encoding, and the word in front of it: `# -*- coding: latin-1 -*-`. The word is
 * empty when the language has no such thing. */
typedef struct {
    Str comment, word;
} CodingMark;

/* False for CHARSET_FOREIGN. */
bool coding_read(Str bytes, CodingMark mark, Arena *arena, Coding *coding);

/* The character that a byte from 0x80 on is in one of the single-byte encodings; 0 when it is none. */
uint32_t coding_char(Charset charset, unsigned char byte);

/* The line end in front of `offset`, as it is in the file: new lines get the same; `eol` when there is none. */
Str coding_eol(const Coding *c, uint32_t offset, Str eol);

/* The encoding of that name, spelled in any way. */
Charset charset_named(Str name);

#endif
