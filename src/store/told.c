#include "store/told.h"

void told_add(Told *t, ToldList *list, Str text) { *array_add(&t->arena, list) = arena_copy(&t->arena, text).at; }

void told_add_once(Told *t, ToldList *list, Str text)
{
    for (uint32_t i = 0; i < list->len; i++)
        if (str_eqz(text, list->at[i])) return;
    if (text.len) told_add(t, list, text);
}

void told_narrowed(Told *t, const char *path)
{
    told_add_once(t, &t->notes, arena_fmt(&t->arena, "%s: now for its owner alone (0600)", path));
}

StoreReport told_report(const Told *t, const char *path)
{
    return (StoreReport){.path = path,
                         .names = t->names.at,
                         .name_count = t->names.len,
                         .found = t->found.at,
                         .found_count = t->found.len,
                         .files = t->files.at,
                         .file_count = t->files.len,
                         .found_files = t->found_files.at,
                         .found_file_count = t->found_files.len,
                         .ignores = t->ignores.at,
                         .ignore_count = t->ignores.len,
                         .examples = t->examples.at,
                         .example_count = t->examples.len,
                         .notes = t->notes.at,
                         .note_count = t->notes.len};
}

void told_clear(Told *t)
{
    arena_clear(&t->arena);
    *t = (Told){0};
}
