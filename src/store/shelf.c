#include "store/shelf.h"

#include "base/base64.h"
#include "base/variable.h"
#include "store/keyfile.h"

#define B64 STR("_B64")
#define FILE_SUFFIX STR("_FILE")

/* The first name of a value stays its name. Zero stands for none, so the numbers are one up. */
static void index_value(const Shelf *s, Map *values, Arena *arena, Str text)
{
    uint32_t *at = map_put(values, arena, text);
    if (*at == 0) *at = s->items.len;
}

void shelf_add(Shelf *s, Arena *arena, ShelfItem item)
{
    *array_add(arena, &s->items) = item;
    *map_put(&s->names, arena, item.name) = s->items.len;
    if (!item.sure || !variable_is_name(item.name) || str_ends(item.name, FILE_SUFFIX)) return;
    index_value(s, str_ends(item.name, B64) ? &s->encoded : &s->plain, arena, item.text);
}

void shelf_load(Shelf *s, Arena *arena, Str text)
{
    Dotenv env;
    dotenv_parse(&env, arena, text);
    for (uint32_t i = 0; i < env.entries.len; i++) {
        const DotenvEntry *entry = &env.entries.at[i];
        if (dotenv_find(&env, entry->name) != entry) continue;
        shelf_add(s, arena, (ShelfItem){.name = entry->name, .text = entry->value, .sure = entry->sure});
    }
}

const ShelfItem *shelf_item(const Shelf *s, Str name)
{
    const uint32_t *i = map_get(&s->names, name);
    return i ? &s->items.at[*i - 1] : NULL;
}

Str shelf_find(const Shelf *s, Str value)
{
    Buf encoded = {0};
    const uint32_t *i;
    if (dotenv_carries(value)) {
        i = map_get(&s->plain, value);
    } else {
        base64_encode(&encoded, value);
        i = map_get(&s->encoded, buf_str(&encoded));
    }
    buf_wipe(&encoded);
    return i ? s->items.at[*i - 1].name : (Str){0};
}

static bool is_encoded(Str text, Str value)
{
    Buf encoded = {0};
    base64_encode(&encoded, value);
    bool same = str_eq(text, buf_str(&encoded));
    buf_wipe(&encoded);
    return same;
}

static bool is_in_file(Str path, Str value)
{
    Buf z = {0};
    buf_add(&z, path);
    bool same = str_starts(path, STR("/")) && keyfile_holds(z.at, value);
    buf_clear(&z);
    return same;
}

bool shelf_holds(const ShelfItem *item, Str value)
{
    if (!item->sure) return false;
    if (item->file.at) return str_eq(item->file, value);
    if (str_eq(item->text, value)) return true;
    if (str_ends(item->name, B64)) return is_encoded(item->text, value);
    return str_ends(item->name, FILE_SUFFIX) && is_in_file(item->text, value);
}
