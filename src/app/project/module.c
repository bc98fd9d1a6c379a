#include "app/project/module.h"

#include "app/project/kind.h"
#include "app/project/manifest.h"
#include "app/project/tsconfig.h"
#include "base/path.h"

#include <stdlib.h>

/* Whether a file's name says of what kind it is. */
static bool is_named(const UhLanguage *l, Str path)
{
    for (size_t i = 0; l->kind_endings[i]; i++)
        if (str_ends(path, str_of(l->kind_endings[i]))) return true;
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

/* What one manifest says, of which signs[0] is the first that is told. */
static const char *kind_in(const Files *files, Str folder, const UhModuleSign *signs)
{
    const char *file = signs->file, *kind = NULL;
    json_t *manifest = manifest_read(files, folder, file);
    for (; signs->file && strcmp(signs->file, file) == 0 && !kind; signs++) {
        const char *value = json_string_value(json_object_get(manifest, signs->key));
        if (value && strcmp(value, signs->value) == 0) kind = signs->kind;
    }
    json_decref(manifest);
    return kind;
}

static const char *look_up(const Files *files, Str folder, const UhModuleSign *signs)
{
    while (folder.len && !kind_is_foreign(path_name(folder))) {
        const UhModuleSign *sign = signs;
        while (sign->file && !is_at(files, folder, sign->file)) sign++;
        if (sign->file) return kind_in(files, folder, sign);
        if (is_at(files, folder, ".git")) break;
        folder = path_folder(folder);
    }
    return NULL;
}

/* Whether modules in that folder are compiled to the kind that cannot wait, or to what can wait no more than that. */
static bool is_compiled(const Files *files, Str folder, const UhLanguage *l, const char *kind)
{
    Arena arena = {0};
    bool other = kind && strcmp(kind, l->compiled) != 0;
    bool waits = !*l->compiler || tsconfig_waits(files, folder, l->compiler, other, &arena);
    arena_clear(&arena);
    return !waits;
}

/* Whether a checker looks at the language's files in that folder, as the nearest file says that speaks of checkers. */
static bool is_checked(const Files *files, Str folder, const UhLanguage *l)
{
    Arena arena = {0};
    bool checked = false, done = !*l->checkers;
    for (; !done && folder.len && !kind_is_foreign(path_name(folder)); folder = path_folder(folder)) {
        const char *const *name = l->checkers;
        while (*name && !is_at(files, folder, *name)) name++;
        if (*name) checked = tsconfig_checks(files, folder, *name, &arena);
        done = *name || is_at(files, folder, ".git");
    }
    arena_clear(&arena);
    return checked;
}

/* Looks up what is said above the file, but for the folder that was asked for last. */
static void look_above(Modules *m, const UhLanguage *l, Str path)
{
    ptrdiff_t slash = str_rfind_char(path, '/');
    Str folder = str_sub(path, 0, (size_t)(slash + 1)); /* with its slash: that of a full path stays */
    if (m->language == l && str_eq(folder, buf_str(&m->folder))) return;
    m->folder.len = 0;
    buf_add(&m->folder, folder);
    char *full = realpath(folder.len ? m->folder.at : ".", NULL);
    m->kind = look_up(m->files, str_of(full), l->module_signs);
    if (full && is_compiled(m->files, str_of(full), l, m->kind)) m->kind = l->compiled;
    m->checked = is_checked(m->files, str_of(full), l);
    m->language = l;
    free(full);
}

const char *modules_of(Modules *m, const char *path)
{
    const UhLanguage *l = uh_engine_language(m->engine, path);
    if (!l || !l->module_signs->file || is_named(l, str_of(path))) return NULL;
    look_above(m, l, str_of(path));
    return m->kind;
}

bool modules_checked(Modules *m, const char *path)
{
    const UhLanguage *l = uh_engine_language(m->engine, path);
    if (!l || !*l->checkers) return false;
    look_above(m, l, str_of(path));
    return m->checked;
}

void modules_clear(Modules *m)
{
    buf_clear(&m->folder);
    *m = (Modules){0};
}
