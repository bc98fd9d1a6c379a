#include "app/stores.h"

Stores stores_of(const char *secrets) { return (Stores){.secrets = secrets}; }

bool stores_keep(const Stores *s) { return !s->secrets || strcmp(s->secrets, "none") != 0; }

static Store *add(Stores *s, Str path, Store *store)
{
    *array_add(&s->arena, &s->list) = (StoresEntry){arena_copy(&s->arena, path), store};
    return store;
}

Store *stores_for(Stores *s, const char *source)
{
    Buf path = {0};
    Store *store = NULL;
    if (!s->secrets) store_default_path(source, &path);
    for (uint32_t i = 0; i < s->list.len && !store; i++)
        if (str_eq(s->list.at[i].path, buf_str(&path))) store = s->list.at[i].store;
    if (!store && !stores_keep(s)) store = add(s, (Str){0}, store_none());
    if (!store) store = add(s, buf_str(&path), store_new(s->secrets ? s->secrets : path.at, source));
    buf_clear(&path);
    return store;
}

void stores_clear(Stores *s)
{
    for (uint32_t i = 0; i < s->list.len; i++) store_free(s->list.at[i].store);
    arena_clear(&s->arena);
    *s = (Stores){0};
}
