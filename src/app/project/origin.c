#include "app/project/origin.h"

#include "app/project/manifest.h"
#include "app/project/tsconfig.h"
#include "base/path.h"

#include <stdlib.h>

static Str beside(Arena *a, Str folder, Str name)
{
    if (!folder.len || !name.len) return folder.len ? folder : name;
    return arena_fmt(a, STR_FMT "/" STR_FMT, STR_ARG(folder), STR_ARG(name));
}

static bool is_there(const Origins *o, Str path) { return files_exist(o->files, path.at); }

static bool is_one(Str word, const char *const *list)
{
    while (*list && !str_eqz(word, *list)) list++;
    return *list;
}

/* Without the ending that a compiler gives to files; false when the path has none of these. */
static bool cut_ending(const UhLanguage *l, Str path, Str *stem)
{
    for (const char *const *e = l->compiled_endings; *e; e++)
        if (str_ends(path, str_of(*e))) return *stem = str_sub(path, 0, path.len - strlen(*e)), true;
    return false;
}

/* The file of another language that has the stem. */
static Str source_of_stem(Origins *o, const UhLanguage *l, Str stem)
{
    for (const char *const *e = l->module_endings; *e; e++) {
        if (**e != '.') continue;
        Str path = arena_fmt(&o->arena, STR_FMT "%s", STR_ARG(stem), *e);
        if (uh_engine_language(o->engine, path.at) != l && is_there(o, path)) return path;
    }
    return (Str){0};
}

/* ---- what the last line says */

/* What stands behind the mark of a source map; false when there is none. */
static bool map_of(const UhLanguage *l, Str text, Str *map)
{
    text = str_trim(text);
    Str last = str_from(text, (size_t)(str_rfind_char(text, '\n') + 1));
    for (const char *const *mark = l->source_maps; *mark; mark++)
        if (str_starts(last, str_of(*mark))) return *map = str_from(last, strlen(*mark)), true;
    return false;
}

static bool has_mark(const UhLanguage *l, Str text)
{
    for (const char *const *mark = l->compiled_marks; *mark; mark++)
        if (str_find(text, str_of(*mark)) >= 0) return true;
    return false;
}

/* The first source that a map names, when it is there. */
static Str mapped(Origins *o, Str folder, Str map)
{
    Str found = {0};
    bool file = map.len && str_find_char(map, ':') < 0 && map.at[0] != '/';
    json_t *root = file ? manifest_read(o->files, folder, arena_copy(&o->arena, map).at) : NULL;
    const char *front = json_string_value(json_object_get(root, "sourceRoot"));
    const char *name = json_string_value(json_array_get(json_object_get(root, "sources"), 0));
    if (name && !strstr(name, ":/") && name[0] != '/')
        found = beside(&o->arena, beside(&o->arena, folder, path_tidy(str_of(front))), str_of(name));
    json_decref(root);
    return found.len && is_there(o, found) ? found : (Str){0};
}

/* ---- the folder that it stands in */

enum { DEPTH = 4 };

/* Whether a manifest says at one of the keys, or below, that a file of the folder is what others use. Recurses: at most
 * DEPTH deep. */
static bool names_folder(const UhLanguage *l, const json_t *value, Str folder, int depth)
{
    const char *key, *text = json_string_value(value);
    const json_t *item;
    Str path = path_tidy(str_of(text));
    if (text) return str_starts(path, folder) && path.len > folder.len && path.at[folder.len] == '/';
    json_object_foreach((json_t *)value, key, item) {
        bool asked = depth < DEPTH || is_one(str_of(key), l->output_keys);
        if (depth && asked && names_folder(l, item, folder, depth - 1)) return true;
    }
    return false;
}

/* Below a folder of a package: whether its first folder is one of made files, of which the package tells. */
static bool ask_package(Origins *o, const UhLanguage *l, Str base, Str first)
{
    bool may = is_one(first, l->output_folders) || is_one(first, l->output_maybe);
    json_t *manifest = may && l->module_signs->file ? manifest_read(o->files, base, l->module_signs->file) : NULL;
    bool made = names_folder(l, manifest, first, DEPTH);
    json_decref(manifest);
    return made;
}

static bool holds(Str outer, Str folder)
{
    return str_starts(folder, outer) && (folder.len == outer.len || folder.at[outer.len] == '/');
}

/* The file that tells how sources are compiled to such files: of this language, or of one whose files they may be. */
static const char *compiler_of(Origins *o, const UhLanguage *l)
{
    for (const char *const *e = l->module_endings; *e && !*l->compiler; e++) {
        Str name = arena_fmt(&o->arena, "x%s", *e);
        const UhLanguage *other = **e == '.' ? uh_engine_language(o->engine, name.at) : NULL;
        if (other && *other->compiler) return other->compiler;
    }
    return l->compiler;
}

/* Looks for what says that the files of a folder are made, from there up to the root of the repository. */
static void look_up(Origins *o, const UhLanguage *l)
{
    const char *compiler = compiler_of(o, l);
    for (Str base = o->folder, below = {0}; base.len > 1; base = path_folder(base)) {
        Str output = {0}, source = {0}, first = below;
        first = str_cut(&first, '/');
        o->compiled |= *compiler && is_there(o, beside(&o->arena, base, str_of(compiler)));
        if (*compiler) tsconfig_output(o->files, base, compiler, &o->arena, &output, &source);
        o->sure = output.len > base.len && holds(output, o->folder);
        if (o->sure) o->output = output, o->source = source;
        else if (first.len && ask_package(o, l, base, first)) {
            o->output = beside(&o->arena, base, first);
            o->source = base;
            o->sure = is_one(first, l->output_folders);
        }
        if (o->output.len) return;
        if (is_there(o, beside(&o->arena, base, STR(".git")))) return;
        below = str_from(o->folder, path_folder(base).len + 1);
    }
}

/* The source of a file in a folder of made files, by the same path below the folder of sources. */
static Str twin(Origins *o, const UhLanguage *l, Str path, Str stem)
{
    Str below = str_from(stem, o->output.len + 1), found = {0};
    for (const char *const *f = l->root_folders;; f++) {
        Str folder = beside(&o->arena, o->source, path_tidy(str_of(*f))), same = {0};
        if (!str_eq(folder, o->output)) found = source_of_stem(o, l, beside(&o->arena, folder, below));
        if (*f && !holds(folder, o->folder)) same = beside(&o->arena, folder, str_from(path, o->output.len + 1));
        if (!found.len && same.len && is_there(o, same)) found = same;
        if (found.len || !*f) return found;
    }
}

/* ---- */

static const char *find(Origins *o, const UhLanguage *l, Str path, Str text)
{
    Str stem, map = {0}, folder = path_folder(path), source;
    if (!cut_ending(l, path, &stem)) return NULL;
    bool made = map_of(l, text, &map);
    if (!o->known || !str_eq(folder, o->folder)) {
        arena_reset(&o->arena);
        *o = (Origins){.files = o->files, .engine = o->engine, .arena = o->arena, .known = true};
        o->folder = arena_copy(&o->arena, folder);
        look_up(o, l);
    }
    bool marked = made || o->compiled || has_mark(l, text);
    source = marked ? source_of_stem(o, l, stem) : (Str){0};
    if (!source.len && o->output.len) source = twin(o, l, path, stem);
    if (!source.len && made) source = mapped(o, folder, map);
    if (!source.len) return made || (o->output.len && o->sure) ? "" : NULL;
    return path_short(source).at;
}

const char *origin_of(Origins *o, const char *path, Str text)
{
    const UhLanguage *l = uh_engine_language(o->engine, path);
    Buf full = {0};
    if (!l || !*l->compiled_endings) return NULL;
    path_full(str_of(path), &full);
    const char *source = find(o, l, buf_str(&full), text);
    buf_clear(&full);
    return source;
}

void origins_clear(Origins *o) { arena_clear(&o->arena); }
