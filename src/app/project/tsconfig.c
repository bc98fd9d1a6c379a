#include "app/project/tsconfig.h"

#include "app/project/manifest.h"
#include "base/path.h"

#include <stdlib.h>

/* The end of a string that begins at i. */
static size_t string_end(Str s, size_t i)
{
    for (i++; i < s.len && s.at[i] != '"'; i++) i += s.at[i] == '\\';
    return i < s.len ? i + 1 : s.len;
}

/* Where blanks and comments that begin at i end. */
static size_t blank_end(Str s, size_t i)
{
    for (;;) {
        ptrdiff_t end = 0;
        while (i < s.len && strchr(" \t\r\n", s.at[i])) i++;
        if (str_starts(str_from(s, i), STR("//"))) end = str_find_char(str_from(s, i), '\n');
        else if (str_starts(str_from(s, i), STR("/*"))) end = str_find(str_from(s, i), STR("*/")) + 1;
        else return i;
        if (end <= 0) return s.len;
        i += (size_t)end + 1;
    }
}

/* JSON without the comments, and the commas behind the last item, that TypeScript allows. */
static void make_plain(Str s, Buf *out)
{
    for (size_t i = blank_end(s, 0); i < s.len; i = blank_end(s, i)) {
        size_t end = s.at[i] == '"' ? string_end(s, i) : i + 1, next = blank_end(s, end);
        bool last = s.at[i] == ',' && next < s.len && strchr("]}", s.at[next]);
        if (!last) buf_add(out, str_sub(s, i, end));
        if (!last && next > end) buf_addz(out, " ");
        i = end;
    }
}

/* What is known so far: each of the two counts where it was met first. */
typedef struct {
    Arena *arena;
    Places *places;
    Str root; /* the folder of the file that was found */
    bool has_base, has_paths;
    Str module, target; /* what sources are compiled to */
    Str output, source; /* the folder of what is made of sources, and of these, from the root */
    bool checks, says_checks; /* a checker looks at JavaScript */
    bool unknown;       /* what a file extends could not be read */
} Reading;

static void add_place(Reading *r, Str pattern, Str base, const char *place)
{
    places_add(r->places, pattern, r->root, arena_fmt(r->arena, STR_FMT "/%s", STR_ARG(base), place), r->arena);
}

/* `folder` is where the options stand, from the root. */
static void read_options(Reading *r, Str folder, json_t *options)
{
    const char *base = json_string_value(json_object_get(options, "baseUrl")), *pattern;
    json_t *paths = json_object_get(options, "paths"), *places, *place;
    const char *module = json_string_value(json_object_get(options, "module"));
    const char *target = json_string_value(json_object_get(options, "target"));
    const char *output = json_string_value(json_object_get(options, "outDir"));
    const char *source = json_string_value(json_object_get(options, "rootDir"));
    if (output && !r->output.len) r->output = arena_fmt(r->arena, STR_FMT "/%s", STR_ARG(folder), output);
    if (source && !r->source.len) r->source = arena_fmt(r->arena, STR_FMT "/%s", STR_ARG(folder), source);
    if (module && !r->module.len) r->module = arena_copy(r->arena, str_of(module));
    if (target && !r->target.len) r->target = arena_copy(r->arena, str_of(target));
    json_t *checks = json_object_get(options, "checkJs");
    if (json_is_boolean(checks) && !r->says_checks) r->checks = json_is_true(checks), r->says_checks = true;
    size_t i;
    if (base) folder = arena_fmt(r->arena, STR_FMT "/%s", STR_ARG(folder), base);
    if (!r->has_paths)
        json_object_foreach(paths, pattern, places) json_array_foreach(places, i, place)
            if (json_is_string(place)) add_place(r, str_of(pattern), folder, json_string_value(place));
    if (base && !r->has_base) add_place(r, STR("*"), folder, "*");
    r->has_paths |= paths != NULL;
    r->has_base |= base != NULL;
}

/* Reads a file, by its path from the root, and sets what it extends, or the empty Str; false when there is none. */
static bool read_file(Reading *r, Str name, Str *extends)
{
    Buf text = {0}, plain = {0};
    Str folder = path_folder(name);
    bool there = manifest_read_text(r->places->files, r->root, arena_copy(r->arena, name).at, &text);
    if (there) make_plain(buf_str(&text), &plain);
    json_t *root = there && plain.len ? json_loadb(plain.at, plain.len, 0, NULL) : NULL;
    json_t *bases = json_object_get(root, "extends"); /* of several the last counts first */
    json_t *last = json_is_array(bases) ? json_array_get(bases, json_array_size(bases) - 1) : bases;
    const char *base = json_string_value(last);
    bool relative = base && base[0] == '.';
    r->unknown |= json_array_size(bases) > 1;
    *extends = relative ? arena_fmt(r->arena, STR_FMT "/%s", STR_ARG(folder), base) : (Str){0};
    if (base && !relative) *extends = arena_fmt(r->arena, "./node_modules/%s", base);
    read_options(r, folder, json_object_get(root, "compilerOptions"));
    json_decref(root);
    buf_clear(&text);
    buf_clear(&plain);
    return there;
}

/* So many files are read that extend each other. */
enum { EXTENDED = 8 };

static bool read_chain(Reading *r, Str name)
{
    Str next;
    if (!read_file(r, name, &next)) return false;
    for (int i = 0; next.len && i < EXTENDED; i++) {
        name = next;
        Str as_file = arena_fmt(r->arena, STR_FMT ".json", STR_ARG(name));
        Str as_folder = arena_fmt(r->arena, STR_FMT "/tsconfig.json", STR_ARG(name));
        r->unknown |= !read_file(r, name, &next) && !read_file(r, as_file, &next) && !read_file(r, as_folder, &next);
    }
    return true;
}

void tsconfig_places(Str folder, Arena *arena, Places *places)
{
    Reading r = {.arena = arena, .places = places, .root = folder};
    while (!read_chain(&r, STR("./tsconfig.json")) && !read_chain(&r, STR("./jsconfig.json")) && r.root.len)
        r.root = path_folder(r.root);
}

/* A path from the root without "." and "..". */
static Str placed(Reading *r, Str path)
{
    Buf full = {0};
    for (Str rest = path, part; rest.len;) {
        part = str_cut(&rest, '/');
        if (str_eqz(part, "..")) full.len = path_folder(buf_str(&full)).len;
        else if (part.len && !str_eqz(part, ".")) buf_addf(&full, "%s" STR_FMT, full.len ? "/" : "", STR_ARG(part));
    }
    const char *slash = full.len ? "/" : "";
    Str tidy = arena_fmt(r->arena, STR_FMT "%s" STR_FMT, STR_ARG(r->root), slash, STR_ARG(buf_str(&full)));
    buf_clear(&full);
    return tidy;
}

void tsconfig_output(const Files *files, Str folder, const char *name, Arena *arena, Str *output, Str *source)
{
    Places ignored = {.files = files};
    Reading r = {.arena = arena, .places = &ignored, .root = folder};
    if (!read_chain(&r, arena_fmt(arena, "./%s", name)) || !r.output.len) return;
    *output = placed(&r, r.output);
    *source = placed(&r, r.source);
}

bool tsconfig_checks(const Files *files, Str folder, const char *name, Arena *arena)
{
    Places ignored = {.files = files};
    Reading r = {.arena = arena, .places = &ignored, .root = folder};
    read_chain(&r, arena_fmt(arena, "./%s", name));
    return r.checks;
}

/* ---- what the compiler makes of `await` at the top level
 *
 * It takes it where modules are compiled to es2022, esnext, system, preserve, or by Node's rules to an ES module, and
 * code to es2017 or later (its error TS1378). Without `module` that follows the target: to CommonJS below es2015, to
 * es2015 from there on; since version 6 to es2022 from es2022 on, and without a target as well. */

enum { NO_YEAR = 0, OLD_TARGET = 2009, NEW_TARGET = 2025 };

/* "ES2017" is 2017, "es6" is 2015, "esnext" the latest. */
static int year_of(Str target)
{
    Str rest = str_from(target, 2);
    if (!str_eq_nocase(str_sub(target, 0, 2), STR("es"))) return NO_YEAR;
    if (str_eq_nocase(rest, STR("next"))) return NEW_TARGET;
    int year = 0;
    for (size_t i = 0; i < rest.len && i < 4; i++) year = year * 10 + (rest.at[i] - '0');
    return year > 2000 ? year : 2009 + year;
}

static bool is_one(Str word, const char *const *words)
{
    while (*words && !str_eq_nocase(word, str_of(*words))) words++;
    return *words;
}

/* The first number of "^6.0.2"; 0 where there is none. */
static int major_of(const char *version)
{
    while (version && *version && strchr("^~>=v ", *version)) version++;
    return version && *version >= '0' && *version <= '9' ? atoi(version) : 0;
}

/* The version of the compiler, as it is installed or asked for above the folder; 0 where nothing says so. */
static int compiler_of(const Files *files, Str folder)
{
    int major = 0;
    for (; !major; folder = path_folder(folder)) {
        json_t *installed = manifest_read(files, folder, "node_modules/typescript/package.json");
        json_t *own = manifest_read(files, folder, "package.json");
        static const char *const lists[] = {"devDependencies", "dependencies", "peerDependencies"};
        major = major_of(json_string_value(json_object_get(installed, "version")));
        for (size_t i = 0; i < sizeof lists / sizeof *lists && !major; i++)
            major = major_of(json_string_value(json_object_get(json_object_get(own, lists[i]), "typescript")));
        json_decref(installed);
        json_decref(own);
        if (folder.len == 0) break;
    }
    return major;
}

bool tsconfig_waits(const Files *files, Str folder, const char *name, bool as_package, Arena *arena)
{
    static const char *const waiting[] = {"es2022", "esnext", "preserve", "system", NULL};
    Places ignored = {.files = files};
    Reading r = {.arena = arena, .places = &ignored, .root = folder};
    bool found;
    Str file = arena_fmt(arena, "./%s", name);
    while (!(found = read_chain(&r, file)) && r.root.len) r.root = path_folder(r.root);
    bool as_node = str_eq_nocase(str_sub(r.module, 0, 4), STR("node"));
    if (!found || (r.unknown && !r.module.len)) return true;
    bool modern = as_node || r.unknown || compiler_of(files, folder) >= 6;
    int year = r.target.len ? year_of(r.target) : modern ? NEW_TARGET : OLD_TARGET;
    if (!r.module.len) return modern && year >= 2022;
    return (as_node ? as_package : is_one(r.module, waiting)) && year >= 2017;
}
