/* frozen.h - detectors as they were when the program was built
 *
 * What is read from grammars/ at each start would be the same each time. So script/freeze.c, a program of the build,
 * has detector_read() read each language into one piece of memory and writes that down as it is, with every pointer
 * as an offset; a start copies the piece that it needs and moves the pointers. Nothing here or there knows what the
 * memory holds. Data that a user gives is read as text, as it always was (detector_read() decides).
 *
 * A pointer is an offset into the piece, or, with FROZEN_TEXT added, into data_text.
 */
#ifndef SCAN_FROZEN_H
#define SCAN_FROZEN_H

#include "base/arena.h"

#define FROZEN_TEXT (~(UINTPTR_MAX >> 1))

/* A gap that is no pointer's but only leads on to the next. */
enum { FROZEN_FAR = 255 };

/* What is thawed at once: the prefilter, for every text; the language and its rules, for one that is parsed. */
typedef enum { FROZEN_SIFTING, FROZEN_KNOWLEDGE, FROZEN_PARTS } FrozenPart;

typedef struct {
    FrozenPart part;
    Str language;
    const uintptr_t *words;
    const uint8_t *gaps; /* from the beginning to the first word that is a pointer, from it to the next one, ... */
    uint32_t word_count, gap_count;
} Frozen;

/* Written by script/freeze.c. */
extern const Frozen frozen_table[];
extern const uint32_t frozen_count;

/* A copy of that piece, with its pointers set; NULL when there is none. */
void *frozen_thaw(FrozenPart part, Str language, Arena *arena);

#endif
