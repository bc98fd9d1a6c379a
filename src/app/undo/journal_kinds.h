/* journal_kinds.h - what a journal calls the ways to spell a character, and steps; and its text without a file
 *
 * Between journal.c, journal_edits.c and journal_read.c.
 */
#ifndef APP_UNDO_JOURNAL_KINDS_H
#define APP_UNDO_JOURNAL_KINDS_H

#include "app/undo/journal.h"
#include "base/json.h"

extern const char *const journal_kinds[SPELL_KINDS];

/* A string of JSON, or an object with base64 for bytes that no such string holds. */
void journal_pair_bytes(Json *j, const char *key, Str s);

/* Adds the inverse of the edits, and the values that it refers to; false when that cannot be written down. */
bool journal_add_edits(Json *j, Journal *journal, const JournalChange *change);

/* Appends the line of a source whose full path that is, and in front of the first one the line about the run. */
void journal_add_text(Journal *journal, Str path, const JournalChange *change, Buf *out);

/* Where a value of a change is kept. */
JournalKnown journal_known(const UhValue *v, Str store, Arena *arena);

/* TRAIL_KINDS when none is called so. */
TrailKind journal_step_kind(Str name);

#endif
