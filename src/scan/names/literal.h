/* literal.h - which expressions are literals
 *
 * A literal is an expression whose whole value stands in the source. A fix replaces it as a whole, and value.h reads
 * what it is. These are literals:
 *
 *     "abc"                                         a string
 *     f"a-{'b'}"                                    a string whose holes hold strings alone
 *     "a" "b"    "a" + "b"                          strings side by side, or added
 *     "\n".join(["a", "b"])   ['a', 'b'].join('\n')   a list of literals that is joined
 *
 * All nodes of a text are judged in one sweep from the leaves up, so that asking costs nothing.
 */
#ifndef SCAN_NAMES_LITERAL_H
#define SCAN_NAMES_LITERAL_H

#include "scan/names/names.h"

/* LITERAL_PART is no literal by itself, but a literal around it may use it: parentheses, a list of literals. */
typedef enum { LITERAL_NONE, LITERAL_PART, LITERAL_WHOLE } Literal;

/* What each node is, by its number. */
const uint8_t *literals_read(const Tree *tree, const Language *language, Arena *arena);

static inline bool literal_is(const Names *names, Node n) { return names->literals[n] == LITERAL_WHOLE; }

/* The largest literal around `n`, which is a literal itself: all of `"a" + "b"` for either string. */
Node literal_whole(const Names *names, Node n);

/* If a literal is a join, the list that it joins and the string that it puts between the items. `*separator` is 0 when
 * the code gives none: then it is a comma. False when the literal is no join. */
bool literal_join(const Tree *tree, Node n, Node *list, Node *separator);

/* Whether all items of a LIST are literals and have an order. */
bool literal_is_list(const Names *names, Node list);

/* Whether a string is a value that code could compute: no key, docstring, module name, type. */
bool literal_is_value(const Tree *tree, const Language *language, Node string);

#endif
