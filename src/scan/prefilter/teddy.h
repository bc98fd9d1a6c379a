/* teddy.h - which of a few words stand in a text, at gigabytes a second
 *
 * Looks at 16 or 32 places at a time: a place is a candidate when its next four bytes, nibble by nibble,
 * belong to one of eight buckets of words; eight bytes of a candidate are compared, and then all. The more words,
 * the more candidates: some fifty words are a good number. (The scheme is known from Intel's Hyperscan, where it has
 * this name.) Reads nothing outside the text. A Teddy is not changed by a search and may be shared by
 * threads.
 */
#ifndef SCAN_PREFILTER_TEDDY_H
#define SCAN_PREFILTER_TEDDY_H

#include "base/arena.h"
#include "scan/prefilter/needle.h"

typedef struct Teddy Teddy;

typedef enum { TEDDY_NONE, TEDDY_SSSE3, TEDDY_AVX2 } TeddyKind;

/* What this machine can do best; TEDDY_NONE: use a Scalar instead. */
TeddyKind teddy_best(void);

/* The needles must live as long as the arena. */
Teddy *teddy_new(Arena *arena, const Needle *const *needles, uint32_t count);

/* Sets the bit of every needle that stands in the text; `seen` has a bit for each, all zero at first. Whether
 * there is any. `kind` is one that the machine has. */
bool teddy_run(const Teddy *t, TeddyKind kind, Str text, uint64_t *seen);

#endif
