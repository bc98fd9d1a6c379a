#include "app/job/stores.h"

#include "store/place.h"

Stores stores_of(const char *secrets) { return (Stores){.secrets = secrets}; }

bool stores_keep(const Stores *s) { return !s->secrets || strcmp(s->secrets, "none") != 0; }

static StoresEntry *add(Stores *s, Str path, Store *store)
{
    StoresEntry *entry = array_add(&s->arena, &s->list);
    *entry = (StoresEntry){.path = arena_copy(&s->arena, path), .store = store};
    return entry;
}

StoresEntry *stores_for(Stores *s, const char *source)
{
    Buf path = {0};
    StoresEntry *entry = NULL;
    if (!s->secrets) place_default(source, &path);
    for (uint32_t i = 0; i < s->list.len && !entry; i++)
        if (str_eq(s->list.at[i].path, buf_str(&path))) entry = &s->list.at[i];
    if (!entry && !stores_keep(s)) entry = add(s, (Str){0}, store_none());
    if (!entry) entry = add(s, buf_str(&path), store_new(s->secrets ? s->secrets : path.at, source));
    buf_clear(&path);
    return entry;
}

void stores_clear(Stores *s)
{
    for (uint32_t i = 0; i < s->list.len; i++) store_free(s->list.at[i].store);
    arena_clear(&s->arena);
    *s = (Stores){0};
}
