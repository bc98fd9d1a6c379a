/* pool.h - the parser's memory: taken piece by piece, given back all at once
 *
 * tree-sitter allocates a node at a time and would spend a tenth of a run on freeing them again. Here a thread
 * has one pool: what the parser takes between pool_begin() and pool_end() comes out of it, and the next
 * pool_begin() forgets all of it. Blocks that are freed in between are reused by size. Files of more than
 * 32 KB get huge pages, small ones touch few pages. The memory stays out of core dumps.
 *
 *     pool_begin(pool, text.len, watch, context);
 *     ... ts_parser_new(), parse; pool_take(); nothing has to be freed ...
 *     pool_end(pool);      // what was taken stays readable until the next pool_begin()
 *
 * `watch` is called every few megabytes, from inside an allocation: the one place that is reached even when the
 * parser forgets its progress callback. It may leave by longjmp.
 */
#ifndef SYNTAX_POOL_H
#define SYNTAX_POOL_H

#include "base/arena.h"

typedef struct Pool Pool;

Pool *pool_new(void);
void pool_free(Pool *p);

void pool_begin(Pool *p, size_t text_len, void (*watch)(void *context), void *context);
void pool_end(Pool *p);

void *pool_take(Pool *p, size_t size); /* not zeroed, aligned to 8 bytes */

/* For one array that pool_shed(), which may follow, leaves alone: when that is large, the rest is given back,
 * and pool_shed() says so. */
void *pool_take_apart(Pool *p, size_t size);
bool pool_shed(Pool *p);
void pool_rest(Pool *p); /* gives that array back as well, when it is large */

/* For a text that is parsed in parts: pool_grow_apart() gives the array a length, with what it has, and pool_again()
 * forgets all but the array. */
void *pool_grow_apart(Pool *p, size_t size);
void pool_again(Pool *p);

size_t pool_used(const Pool *p);       /* bytes since pool_begin, freed and reused ones counted once */

#endif
