/* literal.h - which expressions are literals
 *
 * A literal is an expression whose value stands in the source: a string without holes, or with strings alone in them
 * (`f"a-{'b'}"`), strings side by side, strings joined by `+`, and a list of such that a `join` puts together:
 * `"\n".join(["a", "b"])`, `['a', 'b'].join('\n')`. value.h reads the value, and a fix replaces such an expression as
 * a whole.
 *
 * All nodes of a text are judged in one sweep from the leaves up, so that asking costs nothing.
 */
#ifndef SCAN_NAMES_LITERAL_H
#define SCAN_NAMES_LITERAL_H

#include "scan/names/names.h"

/* LITERAL_PART: what only a literal around it can use: parentheses, a list of literals. */
typedef enum { LITERAL_NONE, LITERAL_PART, LITERAL_WHOLE } Literal;

/* What each node is, by its number. */
const uint8_t *literals_read(const Tree *tree, const Language *language, Arena *arena);

static inline bool literal_is(const Names *names, Node n) { return names->literals[n] == LITERAL_WHOLE; }

/* The largest literal that holds `n`, which is one. */
Node literal_whole(const Names *names, Node n);

/* The list that a literal joins, and what it puts between the items (0: a comma); false when it is no join. */
bool literal_join(const Tree *tree, Node n, Node *list, Node *separator);

/* Whether the items of a LIST are literals, in an order. */
bool literal_is_list(const Names *names, Node list);

/* Whether a string is a value that code could compute: no key, docstring, module name, type. */
bool literal_is_value(const Tree *tree, const Language *language, Node string);

#endif
