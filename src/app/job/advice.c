#include "app/job/advice.h"

#include "base/git.h"

#include <stdlib.h>

/* Notes who will load what is stored there; sorted by what people call the language. */
static void add_loader(StoresEntry *entry, const UhLanguage *l)
{
    if (!l || !*l->load_before) return;
    uint32_t i = 0;
    while (i < entry->loader_count && strcmp(entry->loaders[i]->title, l->title) < 0) i++;
    bool known = i < entry->loader_count && strcmp(entry->loaders[i]->title, l->title) == 0;
    if (known || entry->loader_count == STORES_LOADERS) return;
    memmove(&entry->loaders[i + 1], &entry->loaders[i], (entry->loader_count++ - i) * sizeof *entry->loaders);
    entry->loaders[i] = l;
}

static void add_once(Arena *arena, AdviceLines *lines, const char *text)
{
    if (!text || !*text) return;
    for (uint32_t i = 0; i < lines->len; i++)
        if (str_eqz(lines->at[i], text)) return;
    *array_add(arena, lines) = arena_copy(arena, str_of(text));
}

bool advice_in_repository(const char *path)
{
    Buf folder = {0}, root = {0};
    Str all = str_of(path);
    buf_add(&folder, str_sub(all, 0, (size_t)(str_rfind_char(all, '/') + 1)));
    buf_addc(&folder, '.');
    char *full = realpath(folder.at, NULL);
    bool found = full && git_root(str_of(full), &root);
    free(full);
    buf_clear(&folder);
    buf_clear(&root);
    return found;
}

/* Two files may have the value in common. */
static void add_carry(Advice *a, const Store *store, const UhValue *value)
{
    for (uint32_t i = 0; i < a->carries.len; i++) {
        const AdviceCarry *c = &a->carries.at[i];
        if (c->store == store && str_eqz(c->name, value->name) && str_eqz(c->place, value->place->place)) return;
    }
    *array_add(&a->arena, &a->carries) = (AdviceCarry){.name = arena_copy(&a->arena, str_of(value->name)),
                                                       .place = arena_copy(&a->arena, str_of(value->place->place)),
                                                       .put = arena_copy(&a->arena, str_of(value->place->put)),
                                                       .store = store};
}

void advice_note(Advice *a, StoresEntry *entry, const UhEngine *engine, const char *path, const UhResult *result)
{
    add_loader(entry, uh_engine_language(engine, path));
    if (!a->in_repository) a->in_repository = advice_in_repository(path);
    add_once(&a->arena, &a->needs, result->needs);
    for (size_t i = 0; i < result->value_count; i++) {
        const UhValue *value = &result->values[i];
        a->values++;
        add_once(&a->arena, &a->rotate, value->rotate);
        if (value->place) add_carry(a, entry->store, value);
    }
}

void advice_clear(Advice *a)
{
    arena_clear(&a->arena);
    *a = (Advice){0};
}
