/* journal_kinds.h - what a journal calls the ways to spell a character, and steps
 *
 * Between journal.c and journal_read.c.
 */
#ifndef APP_JOURNAL_KINDS_H
#define APP_JOURNAL_KINDS_H

#include "app/journal.h"

extern const char *const journal_kinds[SPELL_KINDS];

/* TRAIL_KINDS when none is called so. */
TrailKind journal_step_kind(Str name);

#endif
