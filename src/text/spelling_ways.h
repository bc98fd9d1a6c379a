/* spelling_ways.h - the ways to write one character; between spelling.c and spelling_read.c */
#ifndef TEXT_SPELLING_WAYS_H
#define TEXT_SPELLING_WAYS_H

#include "text/spelling.h"

/* The next character of the value; false at its end, and when it is no UTF-8. */
bool spelling_next(const Spelling *s, Str value, size_t *at, uint32_t *c);

/* Appends one character in one way; false when it cannot be written so. */
bool spelling_escape(const Spelling *s, const SpellPart *part, uint32_t c, Buf *out);

#endif
