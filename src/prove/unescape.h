/* unescape.h - how a string is spelled, and what its letters stand for; for evaluate.c */
#ifndef PROVE_UNESCAPE_H
#define PROVE_UNESCAPE_H

#include "syntax/language.h"
#include "syntax/tree.h"

/* A byte of a file in another encoding may become that many. Strings with more holes, and lists with more
 * items, than that are not read. */
enum { UNESCAPED = 3, HOLES = 64, ITEMS = 256 };

typedef struct {
    uint32_t start, end;     /* of what stands between the quotes, in the file */
    bool bytes, raw, doubles; /* bytes; no escapes; a hole's marks are doubled where they are text */
    Str hole, hole_end;       /* around the expression in a hole; empty: there are none */
    const Quoting *quoting;
    Charset charset;
} Spelled;

/* The table of language.conf is the planner's, too (text/quoting.h); what is made of it is not. False when it is no
 * string that is known: `t""`. `page`: it is an attribute of a page, which has no
 * escapes. */
bool spelled_read(const Tree *tree, Node string, const Language *language, bool page, Spelled *spelled);

/* Writes what a part of the string stands for, at most UNESCAPED * raw.len bytes; false when that has no
 * UTF-8 form. */
bool unescape(const Spelled *spelled, Str raw, char *out, size_t *len);

#endif
