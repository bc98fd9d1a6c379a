#include "app/tsconfig.h"

#include "app/path.h"

#include "base/file.h"

#include <fcntl.h>
#include <jansson.h>

enum { CONFIG_LIMIT = 1 << 20 };

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
    Str module; /* what sources are compiled to */
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
    if (module && !r->module.len) r->module = arena_copy(r->arena, str_of(module));
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
    Error ignored = {0};
    Str folder = path_folder(name);
    Str path = arena_fmt(r->arena, STR_FMT "%s" STR_FMT, STR_ARG(r->root), r->root.len ? "/" : "", STR_ARG(name));
    bool there = file_read(AT_FDCWD, path.at, FILE_NAMED, CONFIG_LIMIT, &text, &ignored) == FILE_READ;
    if (there) make_plain(buf_str(&text), &plain);
    json_t *root = there && plain.len ? json_loadb(plain.at, plain.len, 0, NULL) : NULL;
    const char *base = json_string_value(json_object_get(root, "extends"));
    bool relative = base && base[0] == '.';
    *extends = relative ? arena_fmt(r->arena, STR_FMT "/%s", STR_ARG(folder), base) : (Str){0};
    read_options(r, folder, json_object_get(root, "compilerOptions"));
    json_decref(root);
    error_clear(&ignored);
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
        if (!read_file(r, name, &next)) read_file(r, arena_fmt(r->arena, STR_FMT ".json", STR_ARG(name)), &next);
    }
    return true;
}

void tsconfig_places(Str folder, Arena *arena, Places *places)
{
    Reading r = {.arena = arena, .places = places, .root = folder};
    while (!read_chain(&r, STR("./tsconfig.json")) && !read_chain(&r, STR("./jsconfig.json")) && r.root.len)
        r.root = path_folder(r.root);
}

Str tsconfig_module(Str folder, Arena *arena)
{
    Places ignored = {0};
    Reading r = {.arena = arena, .places = &ignored, .root = folder};
    while (!read_chain(&r, STR("./tsconfig.json")) && r.root.len) r.root = path_folder(r.root);
    return r.module;
}
