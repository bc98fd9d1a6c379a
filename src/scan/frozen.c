#include "scan/frozen.h"

#include "syntax/data.h"

static const Frozen *find(FrozenPart part, Str language)
{
    for (uint32_t i = 0; i < frozen_count; i++)
        if (frozen_table[i].part == part && str_eq(frozen_table[i].language, language)) return &frozen_table[i];
    return NULL;
}

void *frozen_thaw(FrozenPart part, Str language, Arena *arena)
{
    const Frozen *f = find(part, language);
    if (!f) return NULL;
    uintptr_t *words = arena_like(arena, f->words, f->word_count * sizeof *words), *at = words;
    for (uint32_t i = 0; i < f->gap_count; i++) {
        at += f->gaps[i];
        if (f->gaps[i] == FROZEN_FAR) continue;
        *at = *at & FROZEN_TEXT ? (uintptr_t)data_text + (*at ^ FROZEN_TEXT) : (uintptr_t)words + *at;
    }
    return words;
}
