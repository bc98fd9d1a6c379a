#include "app/job/batch.h"

/* Others wait while a batch is planned: it has to be a matter of a second. */
enum { MOST_FIXES = 64, MOST_BYTES = 1 << 20 };

void batch_add(Batch *b, Store *store, Found *found, Str text, UhResult *result)
{
    b->store = store;
    b->bytes += text.len;
    *array_add(&b->arena, &b->fixes) = (BatchFix){found, arena_copy(&b->arena, text), result, store};
}

void batch_move(Batch *b, BatchFix *fix)
{
    *array_add(&b->arena, &b->fixes) =
        (BatchFix){fix->found, arena_copy(&b->arena, fix->old), fix->result, fix->store};
    fix->result = NULL;
}

bool batch_is_enough(uint32_t files, size_t bytes) { return files >= MOST_FIXES || bytes >= MOST_BYTES; }

bool batch_is_full(const Batch *b) { return batch_is_enough(b->fixes.len, b->bytes); }

void batch_clear(Batch *b)
{
    for (uint32_t i = 0; i < b->fixes.len; i++) uh_result_free(b->fixes.at[i].result);
    arena_clear(&b->arena);
    *b = (Batch){0};
}
