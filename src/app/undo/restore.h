/* restore.h - the text of a source as it was before a run: from what it holds now, the journal and the store
 *
 *     Restored restored = {0};
 *     switch (restore_text(&entry, text, &restored, &error)) ...
 *     restore_clear(&restored);
 */
#ifndef APP_UNDO_RESTORE_H
#define APP_UNDO_RESTORE_H

#include "app/undo/journal.h"

typedef enum {
    RESTORE_WHOLE,   /* byte for byte what it was, unless `respelled` */
    RESTORE_VALUES,  /* it was changed since: the values stand where they stood, what the fix put beside them stays */
    RESTORE_NOTHING, /* it is as it was before the run already */
    RESTORE_ABSENT,  /* its values are stored no more, and nothing that the run wrote in their place is in it */
    RESTORE_REFUSED  /* *error says why */
} RestoreStatus;

typedef struct {
    Buf text;
    uint32_t respelled; /* literals that have the old value, but are written in another way */
} Restored;

RestoreStatus restore_text(const JournalEntry *entry, Str now, Restored *restored, Error *error);

/* The same with the values of the entry, in its order, instead of a look into the store. */
RestoreStatus restore_from(const JournalEntry *entry, const Str *values, Str now, Restored *restored, Error *error);

/* For an entry that was put back already: which of its values the text shows as they are spelled and stored, one answer
 * for each. */
void restore_shows(const JournalEntry *entry, Str now, bool *shown);

void restore_clear(Restored *restored); /* overwrites it */

#endif
