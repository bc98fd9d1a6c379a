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

#endif
