/* width.h - how many columns the lines of a file have at most */
#ifndef FIX_LAYOUT_WIDTH_H
#define FIX_LAYOUT_WIDTH_H

#include "syntax/language.h"
#include "syntax/tree.h"

/* The width that formatters of the language have by themselves, or the next usual one that the file keeps. A line is
 * not over it for a long string or a comment, which no formatter breaks. 0: it keeps none. */
uint32_t width_of(const Language *l, const Tree *t);

/* The bytes of a line in front of the comment that ends it, and their columns without what is in strings. */
size_t width_code(const Quoting *q, Str line, uint32_t *columns);

#endif
