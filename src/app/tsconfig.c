#include "app/tsconfig.h"

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

static Str text_of(const json_t *text, Arena *arena)
{
    if (!json_is_string(text)) return (Str){0};
    return arena_copy(arena, (Str){json_string_value(text), json_string_length(text)});
}

static void read_options(TsConfig *config, Str folder, json_t *options, Arena *arena)
{
    Str base = text_of(json_object_get(options, "baseUrl"), arena);
    const char *pattern;
    json_t *places, *place;
    size_t i;
    config->has_base = base.len > 0;
    config->base = base.len ? base : STR(".");
    config->root = folder;
    json_object_foreach(json_object_get(options, "paths"), pattern, places)
        json_array_foreach(places, i, place)
            *array_add(arena, &config->paths) = (TsPath){arena_copy(arena, str_of(pattern)), text_of(place, arena)};
    config->found = config->has_base || config->paths.len;
}

/* Whether there is such a file in the folder. */
static bool read_file(TsConfig *config, Str folder, Arena *arena)
{
    Buf text = {0}, plain = {0};
    Error ignored = {0};
    Str path = arena_fmt(arena, STR_FMT "%stsconfig.json", STR_ARG(folder), folder.len ? "/" : "");
    bool there = file_read(AT_FDCWD, path.at, FILE_NAMED, CONFIG_LIMIT, &text, &ignored) == FILE_READ;
    if (there) make_plain(buf_str(&text), &plain);
    json_t *root = there && plain.len ? json_loadb(plain.at, plain.len, 0, NULL) : NULL;
    json_t *options = json_object_get(root, "compilerOptions");
    if (options) read_options(config, folder, options, arena);
    json_decref(root);
    error_clear(&ignored);
    buf_clear(&text);
    buf_clear(&plain);
    return there;
}

bool tsconfig_read(TsConfig *config, Str folder, Arena *arena)
{
    if (config->known && str_eq(config->folder, folder)) return config->found;
    *config = (TsConfig){.folder = folder, .known = true};
    while (!read_file(config, folder, arena) && folder.len) {
        ptrdiff_t slash = str_rfind_char(folder, '/');
        folder = str_sub(folder, 0, slash < 0 ? 0 : (size_t)slash);
    }
    return config->found;
}

/* What `*` of the pattern stands for, when the module fits it. */
static bool fits(Str pattern, Str module, Str *star)
{
    ptrdiff_t at = str_find_char(pattern, '*');
    *star = (Str){0};
    if (at < 0) return str_eq(pattern, module);
    Str head = str_sub(pattern, 0, (size_t)at), tail = str_from(pattern, (size_t)at + 1);
    if (module.len < head.len + tail.len || !str_starts(module, head) || !str_ends(module, tail)) return false;
    *star = str_sub(module, head.len, module.len - tail.len);
    return true;
}

bool tsconfig_place(const TsConfig *config, Str module, uint32_t i, Arena *arena, Str *place)
{
    Str star;
    for (uint32_t k = 0; k < config->paths.len; k++) {
        const TsPath *path = &config->paths.at[k];
        if (!fits(path->pattern, module, &star) || i-- > 0) continue;
        Str head = path->place;
        ptrdiff_t at = str_find_char(head, '*');
        if (at >= 0) head = str_sub(path->place, 0, (size_t)at);
        Str tail = at < 0 ? (Str){0} : str_from(path->place, (size_t)at + 1);
        *place = arena_fmt(arena, STR_FMT "/" STR_FMT STR_FMT STR_FMT, STR_ARG(config->base), STR_ARG(head),
                           STR_ARG(star), STR_ARG(tail));
        return true;
    }
    *place = arena_fmt(arena, STR_FMT "/" STR_FMT, STR_ARG(config->base), STR_ARG(module));
    return config->has_base && i == 0;
}
