#include "store/envfile.h"

#include "base/file.h"
#include "store/dotenv.h"
#include "store/guard.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ENV_LIMIT = 16 * 1024 * 1024 };

bool envfile_read(const char *path, Buf *text, bool *exists, Error *error)
{
    struct stat st;
    *exists = lstat(path, &st) == 0;
    if (!*exists && errno != ENOENT) return error_set_errno(error, errno, "%s: cannot look at it", path);
    if (!*exists) return true;
    if (S_ISLNK(st.st_mode)) return error_set(error, "%s: is a symbolic link; a real file is needed here", path);
    switch (file_read(AT_FDCWD, path, FILE_WALKED, ENV_LIMIT, text, error)) {
    case FILE_READ: return true;
    case FILE_TOO_LARGE: return error_set(error, "%s: too large for a .env file", path);
    case FILE_NOT_REGULAR: return error_set(error, "%s: not a regular file", path);
    case FILE_FAILED: break;
    }
    return false;
}

/* Appends the lines that are missing; false when a name has another value. */
static bool missing_lines(Buf *out, const Dotenv *env, EnvLine *lines, size_t count, const char *path, Error *error)
{
    size_t room = 0;
    for (size_t i = 0; i < count; i++) room += lines[i].name.len + lines[i].text.len + 4;
    buf_reserve(out, room);
    for (size_t i = 0; i < count; i++) {
        const DotenvEntry *old = dotenv_find(env, lines[i].name);
        lines[i].added = !old;
        if (!old) dotenv_line(out, lines[i].name, lines[i].text);
        else if (!old->sure || !str_eq(old->value, lines[i].text))
            return error_set_stale(error, "%s: %.*s is there already with another value", path,
                                   STR_ARG(lines[i].name));
    }
    return true;
}

static bool all_there(const Dotenv *env, const EnvLine *lines, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const DotenvEntry *entry = dotenv_find(env, lines[i].name);
        if (!entry || !entry->sure || !str_eq(entry->value, lines[i].text)) return false;
    }
    return true;
}

static bool verify(const char *path, const EnvLine *lines, size_t count, Error *error)
{
    Buf text = {0};
    Arena arena = {0};
    Dotenv env;
    bool exists, ok = envfile_read(path, &text, &exists, error);
    if (ok) {
        dotenv_parse(&env, &arena, buf_str(&text));
        ok = all_there(&env, lines, count) || error_set(error, "%s: does not read back as it was written", path);
    }
    buf_wipe(&text);
    arena_clear(&arena);
    return ok;
}

static bool is_open_to_others(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && (st.st_mode & (S_IRWXG | S_IRWXO));
}

static bool guard(const char *path, EnvChange *change, Error *error)
{
    if (!change->guarded) change->guarded = guard_path(path, &change->ignore, change->trail, error);
    return change->guarded;
}

/* `text` is the one of `env` with `lines` put in. */
static void tell_lines(const char *path, const Dotenv *env, Str text, Str added, const EnvLine *lines, size_t count,
                       const Trail *trail)
{
    Str file = str_of(path);
    size_t end = text.len - added.len - env->text.len;
    if (end) trail_tell(trail, (TrailStep){TRAIL_END, file, str_sub(text, env->room, env->room + end), {0}});
    for (size_t i = 0; i < count; i++)
        if (lines[i].added) trail_tell(trail, (TrailStep){TRAIL_VALUE, file, lines[i].name, {0}});
}

static bool write_lines(const char *path, const Dotenv *env, const Str *old, Str added, const EnvLine *lines,
                        size_t count, EnvChange *change, Error *error)
{
    Buf text = {0};
    buf_reserve(&text, env->text.len + added.len + 2);
    bool ok = dotenv_insert(&text, env, added) ||
              error_set(error, "%s: begins with a byte order mark that hides the first name; remove it", path);
    ok = ok && guard(path, change, error);
    if (ok && !old) trail_tell(change->trail, (TrailStep){TRAIL_FILE, str_of(path), {0}, {0}});
    if (ok) tell_lines(path, env, buf_str(&text), added, lines, count, change->trail);
    bool open = ok && old && is_open_to_others(path);
    ok = ok && file_write_private(path, old, buf_str(&text), error);
    if (ok && open) change->narrowed = true;
    buf_wipe(&text);
    return ok;
}

/* The file has all lines: what is promised of its mode and of git is made true all the same. */
static bool care_for(const char *path, Str text, EnvChange *change, Error *error)
{
    if (!guard(path, change, error)) return false;
    if (!is_open_to_others(path)) return true;
    change->narrowed = file_write_private(path, &text, text, error);
    return change->narrowed;
}

bool envfile_add(const char *path, EnvLine *lines, size_t count, EnvChange *change, Error *error)
{
    Buf old = {0}, added = {0};
    Arena arena = {0};
    change->before = file_stamp(path);
    bool exists, ok = envfile_read(path, &old, &exists, error);
    if (ok) {
        Dotenv env;
        Str text = buf_str(&old);
        dotenv_parse(&env, &arena, text);
        ok = missing_lines(&added, &env, lines, count, path, error) &&
             (added.len ? write_lines(path, &env, exists ? &text : NULL, buf_str(&added), lines, count, change, error)
                        : care_for(path, text, change, error));
    }
    buf_wipe(&old);
    buf_wipe(&added);
    arena_clear(&arena);
    change->after = file_stamp(path);
    return ok && verify(path, lines, count, error);
}

/* The text as it would be, read like one that was written. */
static bool try_lines(const char *path, Str old, EnvLine *lines, size_t count, Arena *arena, Error *error)
{
    Buf added = {0}, text = {0};
    Dotenv env, after;
    dotenv_parse(&env, arena, old);
    bool ok = missing_lines(&added, &env, lines, count, path, error) &&
              (dotenv_insert(&text, &env, buf_str(&added)) ||
               error_set(error, "%s: begins with a byte order mark that hides the first name; remove it", path));
    if (ok) {
        dotenv_parse(&after, arena, buf_str(&text));
        ok = all_there(&after, lines, count) || error_set(error, "%s: would not give back what is written", path);
    }
    buf_wipe(&added);
    buf_wipe(&text);
    return ok;
}

bool envfile_try(const char *path, EnvLine *lines, size_t count, Error *error)
{
    Buf old = {0};
    Arena arena = {0};
    bool exists, ok = envfile_read(path, &old, &exists, error) && (!exists || file_may_replace(path, error)) &&
                      try_lines(path, buf_str(&old), lines, count, &arena, error);
    buf_wipe(&old);
    arena_clear(&arena);
    return ok;
}
