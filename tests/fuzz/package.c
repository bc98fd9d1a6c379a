/* package.c - package.json: what it says of modules is what JSON says, whatever else is in the text */
#include "json.h"
#include "target.h"

#include "app/project/module.h"
#include "app/project/package.h"
#include "base/path.h"

static UhEngine *engine;

void target_start(void)
{
    char *message = NULL;
    engine = uh_engine_new(&(UhOptions){0}, &message);
    promise(engine != NULL, "the built-in data can be read");
}

static const char *type_of(const json_t *root)
{
    const char *type = json_string_value(json_object_get(root, "type"));
    if (type && strcmp(type, "module") == 0) return "esm";
    return type && strcmp(type, "commonjs") == 0 ? "commonjs" : "";
}

static void check_places(Str folder, Arena *arena)
{
    static const char *const modules[] = {"#config", "@lib/keys", "shop", "shop/keys"};
    Places places = {0};
    package_places(folder, arena, &places);
    for (uint32_t i = 0; i < places.all.len; i++) {
        const Place *p = &places.all.at[i];
        promise(p->pattern.len && p->place.len, "a place has a pattern, and a path");
        promise(str_starts(folder, p->root) || str_starts(p->root, folder), "packages are in the workspace");
    }
    for (size_t m = 0; m < sizeof modules / sizeof *modules; m++) {
        Str root, place;
        uint32_t i = 0;
        while (places_find(&places, str_of(modules[m]), i, arena, &root, &place)) i++;
        promise(i <= places.all.len, "a module has as many places as there are, at most");
    }
}

void target_run(Str input)
{
    Arena arena = {0};
    Modules modules = {.engine = engine};
    json_t *root = plain_json(input);
    Str folder = arena_copy(&arena, path_folder(str_of(target_file("package.json", input))));
    Str file = arena_fmt(&arena, STR_FMT "/a.js", STR_ARG(folder));
    const char *kind = modules_of(&modules, file.at);
    if (json_is_object(root)) promise(strcmp(kind ? kind : "", type_of(root)) == 0, "the type is what JSON says it is");
    json_decref(root);
    check_places(folder, &arena);
    modules_clear(&modules);
    arena_clear(&arena);
}
