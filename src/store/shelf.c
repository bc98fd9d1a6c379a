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
    bool lent = s->lent && map_get(s->lent, item.name);
    if (lent || !item.sure || !variable_is_name(item.name) || str_ends(item.name, FILE_SUFFIX)) return;
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

/* Where a file is below a folder; empty of any other. */
static Str path_below(Str folder, Str path)
{
    Str rest = str_starts(path, folder) ? str_from(path, folder.len) : (Str){0};
    if (str_ends(folder, STR("/"))) return rest;
    return str_starts(rest, STR("/")) ? str_from(rest, 1) : (Str){0};
}

const ShelfItem *shelf_find_file(const Shelf *s, Str folder, Str value, Str *file)
{
    for (uint32_t i = 0; i < s->items.len; i++) {
        const ShelfItem *item = &s->items.at[i];
        *file = path_below(folder, item->text);
        bool leads = variable_is_name(item->name) && str_ends(item->name, FILE_SUFFIX) && keyfile_path_ok(*file);
        if (leads && item->name.len > FILE_SUFFIX.len && shelf_holds(item, value)) return item;
    }
    return NULL;
}
