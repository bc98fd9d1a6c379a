/* tsconfig.c - tsconfig.json, which may have comments: it says what it says without them */
#include "json.h"
#include "target.h"

#include "app/project/tsconfig.h"
#include "base/path.h"

void target_start(void) {}

typedef struct {
    Arena arena;
    bool waits; /* at the top level of modules */
    Places places;
} Told;

static Told tell(Str text)
{
    Told told = {0};
    Str folder = arena_copy(&told.arena, path_folder(str_of(target_file("tsconfig.json", text))));
    told.waits = tsconfig_waits(NULL, folder, "tsconfig.json", true, &told.arena);
    tsconfig_places(folder, &told.arena, &told.places);
    for (uint32_t i = 0; i < told.places.all.len; i++)
        promise(told.places.all.at[i].pattern.len && told.places.all.at[i].place.len, "a place has a pattern, and a path");
    return told;
}

static void check_same(const Told *a, const Told *b)
{
    promise(a->waits == b->waits, "a comment changes nothing");
    promise(a->places.all.len == b->places.all.len, "and no place");
    for (uint32_t i = 0; i < a->places.all.len; i++)
        promise(str_eq(a->places.all.at[i].place, b->places.all.at[i].place), "places stay as they are");
}

void target_run(Str input)
{
    Buf text = {0};
    Told told = tell(input);
    json_t *root = plain_json(input);
    const json_t *module = json_object_get(json_object_get(root, "compilerOptions"), "module");
    const char *kind = json_string_value(module);
    if (kind && str_eq_nocase(str_of(kind), STR("commonjs"))) promise(!told.waits, "modules are what JSON says");
    if (root) {
        buf_addz(&text, "// \"}\n/* { */");
        buf_add(&text, input);
        buf_addz(&text, "// {");
        Told again = tell(buf_str(&text));
        check_same(&told, &again);
        arena_clear(&again.arena);
    }
    json_decref(root);
    buf_clear(&text);
    arena_clear(&told.arena);
}
