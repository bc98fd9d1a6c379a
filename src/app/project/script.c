#include "app/project/script.h"

#include "app/project/package.h"
#include "app/project/tsconfig.h"
#include "base/path.h"

bool script_join(Arena *arena, Str folder, Str name, Str *out)
{
    Str path = folder;
    bool absolute = str_starts(folder, STR("/"));
    while (name.len) {
        Str part = str_cut(&name, '/');
        if (part.len == 0 || str_eqz(part, ".")) continue;
        if (str_eqz(part, "..")) {
            if (path.len == 0 || str_ends(path, STR(".."))) return false;
            path = path_folder(path);
            continue;
        }
        bool slash = path.len > 0 || absolute;
        path = arena_fmt(arena, STR_FMT "%s" STR_FMT, STR_ARG(path), slash ? "/" : "", STR_ARG(part));
    }
    *out = path;
    return true;
}

bool script_ends(const Script *s, Str base, const char *const *endings, Str *path)
{
    for (; *endings; endings++) {
        *path = arena_fmt(s->arena, STR_FMT "%s", STR_ARG(base), *endings);
        if (s->has(s->context, *path)) return true;
    }
    return false;
}

/* How much of a text the first of the words is that it begins with, or, with `ends`, that it ends with. */
static size_t part_of(Str text, const char *const *words, bool ends)
{
    for (; *words; words++)
        if (ends ? str_ends(text, str_of(*words)) : str_starts(text, str_of(*words))) return strlen(*words);
    return 0;
}

static bool find_script(const Script *s, Str folder, Str module, Str *path)
{
    Str base;
    if (!script_join(s->arena, folder, module, &base)) return false;
    if (s->has(s->context, *path = base) || script_ends(s, base, s->language->module_endings, path)) return true;
    bool compiled = part_of(base, s->language->compiled_endings, true) > 0;
    base = compiled ? str_sub(base, 0, (size_t)str_rfind_char(base, '.')) : base;
    return compiled && (s->has(s->context, *path = base) || script_ends(s, base, s->language->module_endings, path));
}

/* A module that the project itself says where it is. */
static bool find_mapped(const Script *s, Str folder, Str module, Str *path)
{
    Str root, place;
    if (places_begin(s->places, folder)) {
        tsconfig_places(folder, s->arena, s->places);
        package_places(folder, s->arena, s->places);
    }
    for (uint32_t i = 0; places_find(s->places, module, i, s->arena, &root, &place); i++)
        if (find_script(s, root, place, path)) return true;
    return false;
}

/* A module in a folder, or in one of those below it that have sources. */
static bool find_below(const Script *s, Str folder, Str module, Str *path)
{
    Str source;
    bool found = find_script(s, folder, module, path);
    for (const char *const *root = s->language->root_folders; *root && !found; root++)
        found = script_join(s->arena, folder, str_of(*root), &source) && find_script(s, source, module, path);
    return found;
}

bool script_find(const Script *s, Str folder, Str module, Str *path)
{
    if (str_starts(module, STR("."))) return find_script(s, folder, module, path);
    if (find_mapped(s, folder, module, path)) return true;
    size_t mark = part_of(module, s->language->root_marks, false);
    if (!mark && !part_of(module, s->language->root_folders, false)) return false;
    for (module = str_from(module, mark);; folder = path_folder(folder)) {
        if (find_below(s, folder, module, path)) return true;
        if (folder.len == 0) return false;
    }
}
