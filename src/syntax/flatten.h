/* flatten.h - the parser's tree as an array of nodes
 *
 * What is kept and what it means stands in tree.h. The nodes are taken from the pool; their number is bounded by
 * the parser's own count. Takes linear time and no stack, however deep the tree is.
 */
#ifndef SYNTAX_FLATTEN_H
#define SYNTAX_FLATTEN_H

#include "syntax/grammar.h"
#include "syntax/pool.h"
#include "syntax/tree.h"

/* `ts_tree` is a TSTree of the grammar's language. Sets all of *tree but its text. */
void flatten(Pool *pool, const Grammar *grammar, const void *ts_tree, Tree *tree);

/* The same for a text in parts: puts the nodes of the part that begins at `from` behind those that *tree has, as
 * children of its root. {0} is a tree to begin with; the array is the one that pool_grow_apart() makes longer. */
void flatten_more(Pool *pool, const Grammar *grammar, const void *ts_tree, uint32_t from, Tree *tree);

#endif
