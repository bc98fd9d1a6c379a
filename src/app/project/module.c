#include "app/project/module.h"

#include "app/project/tsconfig.h"
#include "base/file.h"

#include <stdlib.h>
#include <unistd.h>

enum { PACKAGE_LIMIT = 1 << 20 };

/* Skips a string; `i` is on its quote. Returns the offset behind the closing one. */
static size_t skip_string(Str s, size_t i)
{
    for (i++; i < s.len && s.at[i] != '"'; i++)
        if (s.at[i] == '\\') i++;
    return i < s.len ? i + 1 : s.len;
}

static size_t skip_blanks(Str s, size_t i)
{
    while (i < s.len && strchr(" \t\r\n", s.at[i])) i++;
    return i;
}

/* The string behind the colon at or behind `i`, with its quotes; the empty Str when there is another value. */
static Str member_string(Str s, size_t i)
{
    i = skip_blanks(s, i);
    if (i >= s.len || s.at[i] != ':') return (Str){0};
    i = skip_blanks(s, i + 1);
    return i < s.len && s.at[i] == '"' ? str_sub(s, i, skip_string(s, i)) : (Str){0};
}

UhModule module_type(Str json)
{
    int depth = 0;
    for (size_t i = 0; i < json.len; i++) {
        char c = json.at[i];
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        if (c != '"') continue;
        size_t end = skip_string(json, i);
        if (depth == 1 && str_eq(str_sub(json, i, end), STR("\"type\""))) {
            Str value = member_string(json, end);
            if (str_eq(value, STR("\"module\""))) return UH_MODULE_ESM;
            if (str_eq(value, STR("\"commonjs\""))) return UH_MODULE_COMMONJS;
        }
        i = end - 1;
    }
    return UH_MODULE_UNKNOWN;
}

/* .mjs, .cts and the like say it themselves; other languages have no such thing. */
static bool is_open(Str path)
{
    static const char *const endings[] = {".js", ".jsx", ".ts", ".tsx"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (str_ends(path, str_of(endings[i]))) return true;
    return false;
}

static bool read_package(Buf *path, Buf *text, UhModule *module)
{
    size_t folder = path->len;
    Error ignored = {0};
    buf_addz(path, "/package.json");
    bool found = faccessat(AT_FDCWD, path->at, F_OK, AT_EACCESS) == 0;
    if (found && file_read(AT_FDCWD, path->at, FILE_NAMED, PACKAGE_LIMIT, text, &ignored) == FILE_READ)
        *module = module_type(buf_str(text));
    error_clear(&ignored);
    path->len = folder;
    return found;
}

static bool is_repository(Buf *path)
{
    size_t folder = path->len;
    buf_addz(path, "/.git");
    bool found = faccessat(AT_FDCWD, path->at, F_OK, AT_EACCESS) == 0;
    path->len = folder;
    return found;
}

static UhModule look_up(const char *folder)
{
    UhModule module = UH_MODULE_UNKNOWN;
    char *full = realpath(*folder ? folder : ".", NULL);
    Buf path = {0}, text = {0};
    buf_addz(&path, full ? full : "");
    while (path.len && !str_ends(buf_str(&path), STR("/node_modules"))) {
        if (read_package(&path, &text, &module) || is_repository(&path)) break;
        ptrdiff_t slash = str_rfind_char(buf_str(&path), '/');
        path.len = slash > 0 ? (size_t)slash : 0;
    }
    buf_clear(&path);
    buf_clear(&text);
    free(full);
    return module;
}

/* Whether TypeScript in that folder is compiled to CommonJS, or to what can wait no more than that. */
static bool is_compiled(const char *folder, UhModule package)
{
    char *full = realpath(*folder ? folder : ".", NULL);
    Arena arena = {0};
    bool waits = !full || tsconfig_waits(str_of(full), package == UH_MODULE_ESM, &arena);
    arena_clear(&arena);
    free(full);
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
    m->module = look_up(m->folder.at);
    m->compiled = is_compiled(m->folder.at, m->module);
    m->known = true;
    return module_in(m, all);
}

void modules_clear(Modules *m)
{
    buf_clear(&m->folder);
    *m = (Modules){0};
}
