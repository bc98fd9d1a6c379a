/* scalar.h - which of many words stand in a text, in one pass without vectors
 *
 * Hashes the three bytes at every place and asks a small bit set whether a word has its rarest three bytes
 * here; some 1 GB/s. A Scalar is not changed by a search and may be shared by threads.
 */
#ifndef SCAN_PREFILTER_SCALAR_H
#define SCAN_PREFILTER_SCALAR_H

#include "base/arena.h"
#include "scan/prefilter/needle.h"

typedef struct Scalar Scalar;

/* `needles` must live as long as the arena. At most SCALAR_MAX of them. */
enum { SCALAR_MAX = 65535 };
Scalar *scalar_new(Arena *arena, const Needle *const *needles, uint32_t count);

/* Sets the bit of every needle that stands in the text; `seen` has a bit for each, all zero at first. Whether
 * there is any. */
bool scalar_run(const Scalar *s, Str text, uint64_t *seen);

#endif
