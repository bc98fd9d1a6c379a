#include "store/example.h"

#include "base/file.h"
#include "store/dotenv.h"

#include <unistd.h>

enum { EXAMPLE_LIMIT = 4 * 1024 * 1024 };

static bool extend(const char *path, Str old, const Str *names, size_t count, Error *error)
{
    Arena arena = {0};
    Buf lines = {0}, text = {0};
    Dotenv example;
    dotenv_parse(&example, &arena, old);
    for (size_t i = 0; i < count; i++)
        if (!dotenv_find(&example, names[i])) buf_addf(&lines, STR_FMT "=\n", STR_ARG(names[i]));
    bool ok = true;
    if (lines.len && !dotenv_insert(&text, &example, buf_str(&lines)))
        ok = error_set(error, "%s: begins with a byte order mark that hides the first name", path);
    if (ok && lines.len) ok = file_replace(path, old, buf_str(&text), error);
    arena_clear(&arena);
    buf_clear(&lines);
    buf_clear(&text);
    return ok;
}

bool example_extend(const char *path, const Str *names, size_t count, Error *error)
{
    if (access(path, F_OK) < 0) return true;
    Buf old = {0};
    bool ok = false;
    switch (file_read(AT_FDCWD, path, FILE_WALKED, EXAMPLE_LIMIT, &old, error)) {
    case FILE_READ: ok = extend(path, buf_str(&old), names, count, error); break;
    case FILE_TOO_LARGE: error_set(error, "%s: too large", path); break;
    case FILE_NOT_REGULAR: error_set(error, "%s: not a regular file", path); break;
    case FILE_FAILED: break;
    }
    buf_clear(&old);
    return ok;
}
