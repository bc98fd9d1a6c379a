/* literal.h - which expressions are literals
 *
 * A literal is an expression whose whole value stands in the source. A fix replaces it as a whole. value.h computes its
 * value, such as `ab` for `"a" + "b"`. These are literals:
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

/* LITERAL_PART: the expression is no literal, but it may be a part of one. The list in `",".join(["a", "b"])` is such a
 * part. */
typedef enum { LITERAL_NONE, LITERAL_PART, LITERAL_WHOLE } Literal;

/* An array that has the Literal of each node, by the number of the node. */
const uint8_t *literals_read(const Tree *tree, const Language *language, Arena *arena);

static inline bool literal_is(const Names *names, Node n) { return names->literals[n] == LITERAL_WHOLE; }

/* The largest literal that holds the literal `n`, or `n`: the whole `"a" + "b"` when `n` is one of the two strings. */
Node literal_whole(const Names *names, Node n);

/* If `n` is a join, sets the list that it joins and the string that it puts between the items. `*separator` is 0 when
 * the code gives none, as in `['a'].join()`: then it is a comma. Returns false when `n` is no join. */
bool literal_join(const Tree *tree, Node n, Node *list, Node *separator);

/* Whether a LIST could be joined to a literal: each of its items is a literal, and they have an order. `["a", "b"]`
 * could; the set `{"a", "b"}` could not, since its items have no order. */
bool literal_is_list(const Names *names, Node list);

/* Whether a string is used as a value, so that a variable could be read in its place. False for the "k" of `{"k": 1}`,
 * a docstring, the name of an imported module, a type, and a string that is only compared: `x == "a"`. */
bool literal_is_value(const Tree *tree, const Language *language, Node string);

#endif
