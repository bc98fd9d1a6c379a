#include "app/project/package.h"

#include "app/project/manifest.h"
#include "base/path.h"
#include "base/yaml.h"

enum { PACKAGES = 500 }; /* of a workspace, at most */

typedef struct {
    Arena *arena;
    Places *places;
    uint32_t packages; /* that were read */
} Reading;

static Str beside(Reading *r, Str folder, Str name)
{
    return arena_fmt(r->arena, STR_FMT "%s" STR_FMT, STR_ARG(folder), folder.len ? "/" : "", STR_ARG(name));
}

/* What conditions lead to first: "./a.js" of {"import": {"default": "./a.js"}}. */
static const char *first_target(const json_t *value)
{
    for (int i = 0; i < 4 && json_is_object(value); i++)
        value = json_object_iter_value(json_object_iter((json_t *)value));
    return json_string_value(value);
}

static void add_place(Reading *r, Str pattern, Str root, const char *place)
{
    if (place) places_add(r->places, pattern, root, str_of(place), r->arena);
}

/* `"#config": "./src/config.js"`; of aliases, what is below them, too: `"@lib": "src/lib"`. */
static void add_names(Reading *r, Str root, json_t *names, bool with_rest)
{
    const char *name;
    json_t *value;
    json_object_foreach(names, name, value) {
        const char *place = first_target(value);
        add_place(r, str_of(name), root, place);
        if (place && with_rest)
            add_place(r, arena_fmt(r->arena, "%s/*", name), root, arena_fmt(r->arena, "%s/*", place).at);
    }
}

/* Where the modules of a package are, whether it says so or not. */
static void add_package(Reading *r, Str folder)
{
    static const char *const entries[] = {"source", "module", "main", "types"}, *const usual[] = {"src/index", "index"};
    bool counts = r->packages++ < PACKAGES;
    json_t *package = counts ? manifest_read(r->places->files, folder, "package.json") : NULL, *target;
    const char *name = json_string_value(json_object_get(package, "name")), *part;
    if (name) {
        json_object_foreach(json_object_get(package, "exports"), part, target)
            if (part[0] == '.') add_place(r, arena_fmt(r->arena, "%s%s", name, part + 1), folder, first_target(target));
        for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
            add_place(r, str_of(name), folder, json_string_value(json_object_get(package, entries[i])));
        for (size_t i = 0; i < sizeof usual / sizeof *usual; i++) add_place(r, str_of(name), folder, usual[i]);
        add_place(r, arena_fmt(r->arena, "%s/*", name), folder, "*");
        add_place(r, arena_fmt(r->arena, "%s/*", name), folder, "src/*");
    }
    json_decref(package);
}

typedef struct {
    Reading *reading;
    Str holder; /* the folder that has the packages' folders */
} Members;

static bool add_member(void *visitor, const char *name)
{
    const Members *m = visitor;
    if (name[0] != '.') add_package(m->reading, beside(m->reading, m->holder, str_of(name)));
    return m->reading->packages < PACKAGES;
}

/* With a star: each folder in that one; without: that folder. */
static void add_packages(Reading *r, Str root, Str pattern)
{
    ptrdiff_t star = str_find_char(pattern, '*');
    if (str_find(pattern, STR("..")) >= 0) return; /* out of the workspace */
    while (str_starts(pattern, STR("./"))) pattern = str_from(pattern, 2), star -= 2;
    if (star < 0) {
        add_package(r, beside(r, root, pattern));
        return;
    }
    Str holder = beside(r, root, path_folder(str_sub(pattern, 0, (size_t)star)));
    Members members = {r, holder};
    files_list(r->places->files, holder.len ? arena_copy(r->arena, holder).at : ".", add_member, &members);
}

/* What pnpm-workspace.yaml lists below `packages`. */
static bool add_listed(Reading *r, Str root)
{
    Buf text = {0};
    Error ignored = {0};
    bool there = manifest_read_text(r->places->files, root, "pnpm-workspace.yaml", &text);
    YamlNode *map = there ? yaml_read("", buf_str(&text), r->arena, &ignored) : NULL;
    for (YamlNode *key = map && map->kind == YAML_MAP ? map->first : NULL; key; key = key->next) {
        bool packages = str_eqz(key->text, "packages") && key->value->kind == YAML_LIST;
        for (YamlNode *item = packages ? key->value->first : NULL; item; item = item->next)
            if (item->text.len && item->text.at[0] != '!') add_packages(r, root, item->text);
    }
    error_clear(&ignored);
    buf_clear(&text);
    return there;
}

/* Whether that folder is the root of a workspace. */
static bool add_workspace(Reading *r, Str root, json_t *package)
{
    json_t *list = json_object_get(package, "workspaces"), *item;
    size_t i;
    if (json_is_object(list)) list = json_object_get(list, "packages");
    json_array_foreach(list, i, item)
        if (json_is_string(item)) add_packages(r, root, arena_copy(r->arena, str_of(json_string_value(item))));
    return list || add_listed(r, root);
}

void package_places(Str folder, Arena *arena, Places *places)
{
    Reading r = {.arena = arena, .places = places};
    for (bool nearest = true, last = false; !last; folder = path_folder(folder)) {
        json_t *package = manifest_read(places->files, folder, "package.json");
        if (package && nearest) {
            add_names(&r, folder, json_object_get(package, "imports"), false);
            add_names(&r, folder, json_object_get(package, "_moduleAliases"), true);
            nearest = false;
        }
        last = add_workspace(&r, folder, package) || folder.len == 0;
        json_decref(package);
    }
}
