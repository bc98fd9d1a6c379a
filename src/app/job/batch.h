/* batch.h - fixes that are planned and wait for their values to be stored, all at once
 *
 * Storing takes the lock of a folder, writes a whole file and waits for the disk: once for many sources, not for each.
 * All fixes of a batch have one store.
 *
 *     batch_add(&batch, store, found, text, uh_result_keep(result));   // copies the text, and owns the result
 *     if (batch_is_full(&batch)) store the values, replace each file;
 *     batch_clear(&batch);
 */
#ifndef APP_JOB_BATCH_H
#define APP_JOB_BATCH_H

#include "app/job/scanner.h"
#include "store/store.h"

typedef struct {
    Found *found;
    Str old;          /* the text that was read */
    UhResult *result; /* with the edits and the values */
    Store *store;
} BatchFix;

typedef struct {
    Arena arena; /* holds texts */
    Store *store;
    ARRAY(BatchFix) fixes;
    size_t bytes;
} Batch;

void batch_add(Batch *b, Store *store, Found *found, Str text, UhResult *result);
void batch_move(Batch *b, BatchFix *fix); /* from another batch, which does not have its result any more */
bool batch_is_full(const Batch *b);
bool batch_is_enough(uint32_t files, size_t bytes); /* others wait while they are planned */
void batch_clear(Batch *b); /* overwrites texts and values */

#endif
