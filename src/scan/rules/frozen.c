#include "scan/rules/frozen.h"

#include "syntax/data.h"

static const Frozen *find(Str name, Str language)
{
    for (uint32_t i = 0; i < frozen_count; i++)
        if (str_eq(frozen_table[i].name, name) && str_eq(frozen_table[i].language, language)) return &frozen_table[i];
    return NULL;
}

void *frozen_thaw(Str name, Str language, Arena *arena)
{
    const Frozen *f = find(name, language);
    if (!f) return NULL;
    uintptr_t *words = arena_like(arena, f->words, f->word_count * sizeof *words), *at = words;
    for (uint32_t i = 0; i < f->gap_count; i++) {
        at += f->gaps[i];
        if (f->gaps[i] == FROZEN_FAR) continue;
        *at = *at & FROZEN_TEXT ? (uintptr_t)data_text + (*at ^ FROZEN_TEXT) : (uintptr_t)words + *at;
    }
    return words;
}
