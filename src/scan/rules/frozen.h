/* frozen.h - what was read from the data when the program was built
 *
 * What is read from grammars/ and templates/ would be the same at each start. So script/freeze.c, a program of the
 * build, has the usual functions read each thing into one piece of memory and writes that down as it is, with every
 * pointer as an offset; a run copies the piece that it needs and moves the pointers. Nothing here or there knows what
 * the memory holds. Data that a user gives is read as text: detector_read() and template_read() decide.
 *
 * A pointer is an offset into the piece, or, with FROZEN_TEXT added, into data_text.
 */
#ifndef SCAN_RULES_FROZEN_H
#define SCAN_RULES_FROZEN_H

#include "base/arena.h"

#define FROZEN_TEXT (~(UINTPTR_MAX >> 1))

/* A gap that is no pointer's but only leads on to the next. */
enum { FROZEN_FAR = 255 };

/* What is thawed at once of a language: the prefilter, for every text; all that is known, for one that is
 * parsed; the prefilter of hints, when other files are looked at; a template, for one that is fixed, under
 * its path. */
#define FROZEN_SIFTING STR("sifting")
#define FROZEN_HINTS STR("hints")
#define FROZEN_KNOWLEDGE STR("knowledge")

typedef struct {
    Str name, language;
    const uintptr_t *words;
    const uint8_t *gaps; /* from the beginning to the first word that is a pointer, from it to the next one, ... */
    uint32_t word_count, gap_count;
} Frozen;

/* Written by script/freeze.c. */
extern const Frozen frozen_table[];
extern const uint32_t frozen_count;

/* A copy of that piece, with its pointers set; NULL when there is none. */
void *frozen_thaw(Str name, Str language, Arena *arena);

#endif
