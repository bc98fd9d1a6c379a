#include "store/example.h"

#include "base/file.h"
#include "store/dotenv.h"

#include <unistd.h>

enum { EXAMPLE_LIMIT = 4 * 1024 * 1024 };

typedef struct {
    const char *path;
    const Str *names;
    size_t count;
    bool extended;
    const ExampleTrail *trail;
} Example;

static void tell_lines(const Example *e, const Dotenv *old, Str text, Str lines)
{
    Str file = str_of(e->path);
    size_t end = text.len - lines.len - old->text.len;
    if (end) trail_tell(e->trail->trail, (TrailStep){TRAIL_END, file, str_sub(text, old->room, old->room + end), {0}});
    for (size_t i = 0; i < e->count; i++)
        if (!dotenv_find(old, e->names[i]))
            trail_tell(e->trail->trail, (TrailStep){TRAIL_EXAMPLE, file, e->names[i], e->trail->env});
}

static bool extend(Example *e, Str old, Error *error)
{
    Arena arena = {0};
    Buf lines = {0}, text = {0};
    Dotenv env;
    dotenv_parse(&env, &arena, old);
    for (size_t i = 0; i < e->count; i++)
        if (!dotenv_find(&env, e->names[i])) buf_addf(&lines, STR_FMT "=\n", STR_ARG(e->names[i]));
    bool ok = true;
    if (lines.len && !dotenv_insert(&text, &env, buf_str(&lines)))
        ok = error_set(error, "%s: begins with a byte order mark that hides the first name", e->path);
    if (ok && lines.len) {
        tell_lines(e, &env, buf_str(&text), buf_str(&lines));
        ok = e->extended = file_replace(e->path, old, buf_str(&text), error) == FILE_REPLACED;
    }
    arena_clear(&arena);
    buf_clear(&lines);
    buf_clear(&text);
    return ok;
}

bool example_extend(const char *path, const Str *names, size_t count, bool *extended, const ExampleTrail *trail,
                    Error *error)
{
    *extended = false;
    if (access(path, F_OK) < 0) return true;
    Example e = {.path = path, .names = names, .count = count, .trail = trail};
    Buf old = {0};
    bool ok = false;
    switch (file_read(AT_FDCWD, path, FILE_WALKED, EXAMPLE_LIMIT, &old, error)) {
    case FILE_READ: ok = extend(&e, buf_str(&old), error); break;
    case FILE_TOO_LARGE: error_set(error, "%s: too large", path); break;
    case FILE_NOT_REGULAR: error_set(error, "%s: not a regular file", path); break;
    case FILE_FAILED: break;
    }
    *extended = e.extended;
    buf_clear(&old);
    return ok;
}
