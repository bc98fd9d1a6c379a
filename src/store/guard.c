#include "store/guard.h"

#include "base/file.h"
#include "base/git.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

enum { IGNORE_LIMIT = 4 * 1024 * 1024 };

static bool is_file_or_nothing(const char *path, Error *error)
{
    struct stat st;
    if (lstat(path, &st) < 0) return errno == ENOENT || error_set_errno(error, errno, "%s: cannot look at it", path);
    if (S_ISREG(st.st_mode)) return true;
    if (S_ISLNK(st.st_mode)) return error_set(error, "%s: is a symbolic link; a real file is needed here", path);
    if (S_ISDIR(st.st_mode)) return error_set(error, "%s: is a folder, not a file", path);
    return error_set(error, "%s: not a regular file", path);
}

static void join(Buf *out, Str folder, const char *name)
{
    buf_add(out, folder);
    if (!str_ends(folder, STR("/"))) buf_addc(out, '/');
    buf_addz(out, name);
}

/* Appends `/sub/.env`, a pattern that matches this one path below the folder of the .gitignore. */
static void add_pattern(Buf *out, Str below)
{
    for (size_t i = 0; i < below.len; i++) {
        if (strchr("\\*?[", below.at[i]) || (below.at[i] == ' ' && i + 1 == below.len)) buf_addc(out, '\\');
        buf_addc(out, below.at[i]);
    }
}

static bool has_line(Str text, Str wanted)
{
    while (text.len) {
        Str line = str_cut(&text, '\n');
        if (str_ends(line, STR("\r"))) line.len--;
        if (str_eq(line, wanted)) return true;
    }
    return false;
}

/* An empty file with the usual mode, to be replaced like one that was there. */
static bool make_empty(const char *path, Error *error)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0) return error_set_errno(error, errno, "%s: cannot be made", path);
    close(fd);
    return true;
}

static bool read_ignore(const char *path, Buf *text, Error *error)
{
    switch (file_read(AT_FDCWD, path, FILE_WALKED, IGNORE_LIMIT, text, error)) {
    case FILE_READ: return true;
    case FILE_TOO_LARGE: return error_set(error, "%s: too large", path);
    case FILE_NOT_REGULAR: return error_set(error, "%s: not a regular file; git does not follow it", path);
    case FILE_FAILED: break;
    }
    return false;
}

/* Adds the pattern as a last line of the .gitignore, in the file's own line ends. */
static bool add_line(const char *path, Str pattern, Str about, const Trail *trail, Error *error)
{
    Buf old = {0}, text = {0};
    bool there = access(path, F_OK) == 0;
    if (!there) trail_tell(trail, (TrailStep){TRAIL_FILE, str_of(path), {0}, {0}});
    bool ok = (there || make_empty(path, error)) && read_ignore(path, &old, error);
    if (ok && !has_line(buf_str(&old), pattern)) {
        const char *end = str_find(buf_str(&old), STR("\r\n")) >= 0 ? "\r\n" : "\n";
        buf_add(&text, buf_str(&old));
        bool open = old.len && old.at[old.len - 1] != '\n';
        if (open) trail_tell(trail, (TrailStep){TRAIL_END, str_of(path), str_of(end), {0}});
        trail_tell(trail, (TrailStep){TRAIL_IGNORE, str_of(path), pattern, about});
        if (open) buf_addz(&text, end);
        buf_add(&text, pattern);
        buf_addz(&text, end);
        ok = file_replace(path, buf_str(&old), buf_str(&text), error) == FILE_REPLACED;
    }
    buf_clear(&old);
    buf_clear(&text);
    return ok;
}

static bool exists(Str folder, const char *name)
{
    Buf path = {0};
    join(&path, folder, name);
    bool found = access(path.at, F_OK) == 0;
    buf_clear(&path);
    return found;
}

/* Adds a line for `path` to the .gitignore beside it, or to the root's when that is the only one there is. */
static bool add_to_ignore(Str path, Str folder, Buf *changed, const Trail *trail, Error *error)
{
    Buf root = {0}, pattern = {0};
    bool at_root = !exists(folder, ".gitignore") && git_root(folder, &root) && exists(buf_str(&root), ".gitignore");
    Str base = at_root ? buf_str(&root) : folder;
    join(changed, base, ".gitignore");
    add_pattern(&pattern, str_from(path, base.len > 1 ? base.len : 0));
    bool ok = str_find_char(path, '\n') < 0 ? add_line(changed->at, buf_str(&pattern), path, trail, error)
                                            : error_set(error, "%s: no .gitignore can name this path", path.at);
    buf_clear(&root);
    buf_clear(&pattern);
    return ok;
}

static bool tracked(const char *path, Str name, Error *error)
{
    return error_set(error, "%s: tracked by git; run `git rm --cached " STR_FMT "` first", path, STR_ARG(name));
}

bool guard_path(const char *path, Buf *changed, const Trail *trail, Error *error)
{
    if (!is_file_or_nothing(path, error)) return false;
    Str full = str_of(path);
    size_t slash = (size_t)str_rfind_char(full, '/');
    Str folder = str_sub(full, 0, slash ? slash : 1), name = str_from(full, slash + 1);
    GitState state = git_state(folder, name, error);
    if (state == GIT_NONE || state == GIT_IGNORED) return true;
    if (state == GIT_FAILED) return false;
    if (state == GIT_TRACKED) return tracked(path, name, error);
    if (!add_to_ignore(full, folder, changed, trail, error)) return false;
    if (state == GIT_UNKNOWN) return true;
    state = git_state(folder, name, error);
    if (state == GIT_IGNORED || state == GIT_FAILED) return state == GIT_IGNORED;
    return error_set(error, "%s: not ignored by git, and a line in %s does not change that", path, changed->at);
}

bool guard_allows(const char *path, bool *added, Error *error)
{
    if (!is_file_or_nothing(path, error)) return false;
    Buf folder = {0};
    Str full = str_of(path);
    size_t slash = (size_t)str_rfind_char(full, '/');
    buf_add(&folder, str_sub(full, 0, slash ? slash : 1));
    while (slash && access(folder.at, F_OK) != 0) { /* it would be made */
        slash = (size_t)str_rfind_char(buf_str(&folder), '/');
        folder.len = 0;
        buf_add(&folder, str_sub(full, 0, slash ? slash : 1));
    }
    Str name = str_from(full, slash + 1);
    GitState state = git_state(buf_str(&folder), name, error);
    *added = state == GIT_SHOWN || state == GIT_UNKNOWN;
    buf_clear(&folder);
    if (state == GIT_TRACKED) return tracked(path, name, error);
    return state != GIT_FAILED;
}
