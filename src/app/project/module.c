#include "app/project/module.h"

#include "app/project/manifest.h"
#include "app/project/tsconfig.h"
#include "base/path.h"

#include <stdlib.h>

static UhModule type_of(const json_t *package)
{
    const char *type = json_string_value(json_object_get(package, "type"));
    if (type && strcmp(type, "module") == 0) return UH_MODULE_ESM;
    return type && strcmp(type, "commonjs") == 0 ? UH_MODULE_COMMONJS : UH_MODULE_UNKNOWN;
}

/* .mjs, .cts and the like say it themselves; other languages have no such thing. */
static bool is_open(Str path)
{
    static const char *const endings[] = {".js", ".jsx", ".ts", ".tsx"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (str_ends(path, str_of(endings[i]))) return true;
    return false;
}

static bool is_at(const Files *files, Str folder, const char *name)
{
    Buf path = {0};
    path_add(&path, folder, str_of(name));
    bool there = files_exist(files, path.at);
    buf_clear(&path);
    return there;
}

static UhModule look_up(const Files *files, Str folder)
{
    while (folder.len && !str_ends(folder, STR("/node_modules"))) {
        bool nearest = is_at(files, folder, "package.json");
        json_t *package = nearest ? manifest_read(files, folder, "package.json") : NULL;
        UhModule module = type_of(package);
        json_decref(package);
        if (nearest || is_at(files, folder, ".git")) return module;
        folder = path_folder(folder);
    }
    return UH_MODULE_UNKNOWN;
}

/* Whether TypeScript in that folder is compiled to CommonJS, or to what can wait no more than that. */
static bool is_compiled(const Files *files, Str folder, UhModule package)
{
    Arena arena = {0};
    bool waits = tsconfig_waits(files, folder, package == UH_MODULE_ESM, &arena);
    arena_clear(&arena);
    return !waits;
}

/* What is known of the folder, for a file in it. */
static UhModule module_in(const Modules *m, Str path)
{
    bool typed = str_ends(path, STR(".ts")) || str_ends(path, STR(".tsx"));
    return typed && m->compiled ? UH_MODULE_COMMONJS : m->module;
}

UhModule modules_of(Modules *m, const char *path)
{
    Str all = str_of(path);
    if (!is_open(all)) return UH_MODULE_UNKNOWN;
    ptrdiff_t slash = str_rfind_char(all, '/');
    Str folder = str_sub(all, 0, (size_t)(slash + 1)); /* with its slash: that of a full path stays */
    if (m->known && str_eq(folder, buf_str(&m->folder))) return module_in(m, all);
    m->folder.len = 0;
    buf_add(&m->folder, folder);
    char *full = realpath(folder.len ? m->folder.at : ".", NULL);
    m->module = look_up(m->files, str_of(full));
    m->compiled = full && is_compiled(m->files, str_of(full), m->module);
    free(full);
    m->known = true;
    return module_in(m, all);
}

void modules_clear(Modules *m)
{
    buf_clear(&m->folder);
    *m = (Modules){0};
}
