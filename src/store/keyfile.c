#include "store/keyfile.h"

#include "base/file.h"
#include "store/guard.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

enum { KEY_LIMIT = 1024 * 1024 };

bool keyfile_path_ok(Str file)
{
    if (file.len == 0 || memchr(file.at, 0, file.len)) return false;
    while (file.len) {
        bool last = str_find_char(file, '/') < 0;
        Str part = str_cut(&file, '/');
        if (part.len == 0 || str_eqz(part, ".") || str_eqz(part, "..")) return false;
        if (!last && file.len == 0) return false;
    }
    return true;
}

bool keyfile_holds(const char *path, Str bytes)
{
    Buf text = {0};
    Error ignored = {0};
    bool same = file_read(AT_FDCWD, path, FILE_WALKED, KEY_LIMIT, &text, &ignored) == FILE_READ &&
                str_eq(buf_str(&text), bytes);
    buf_wipe(&text);
    error_clear(&ignored);
    return same;
}

/* Opens the folder `name` in `parent`, making it first when there is none. Links lead elsewhere: refused. */
static int enter(int parent, const char *name, Str path, const Trail *trail, Error *error)
{
    bool there = faccessat(parent, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    if (!there) trail_tell(trail, (TrailStep){TRAIL_FOLDER, path, {0}, {0}});
    bool made = mkdirat(parent, name, 0700) == 0;
    if (!made && errno != EEXIST) error_set_errno(error, errno, "%s: cannot make this folder", name);
    else if (made) fsync(parent);
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) error_set_errno(error, errno, "%s: cannot open this folder", name);
    return fd;
}

static bool make_folders(const char *top, Str file, const Trail *trail, Error *error)
{
    Buf path = {0};
    buf_addz(&path, top);
    int fd = open(top, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        buf_clear(&path);
        return error_set_errno(error, errno, "%s: cannot open the folder of the store", top);
    }
    while (fd >= 0 && str_find_char(file, '/') >= 0) {
        Buf part = {0};
        buf_add(&part, str_cut(&file, '/'));
        if (!str_ends(buf_str(&path), STR("/"))) buf_addc(&path, '/');
        buf_add(&path, buf_str(&part));
        int inner = enter(fd, part.at, buf_str(&path), trail, error);
        close(fd);
        fd = inner;
        buf_clear(&part);
    }
    if (fd >= 0) close(fd);
    buf_clear(&path);
    return fd >= 0;
}

static bool is_private(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && !(st.st_mode & (S_IRWXG | S_IRWXO));
}

static bool write_new(const char *path, Str bytes, const Trail *trail, Error *error)
{
    if (keyfile_holds(path, bytes)) return is_private(path) || file_write_private(path, &bytes, bytes, error);
    if (access(path, F_OK) == 0) return error_set(error, "%s: exists and holds something else", path);
    trail_tell(trail, (TrailStep){TRAIL_KEY, str_of(path), {0}, {0}});
    if (!file_write_private(path, NULL, bytes, error)) return false;
    return keyfile_holds(path, bytes) || error_set(error, "%s: does not read back as it was written", path);
}

bool keyfile_write(Str folder, Str file, Str bytes, Buf *ignore, const Trail *trail, Error *error)
{
    Buf top = {0}, path = {0};
    buf_add(&top, folder);
    buf_addf(&path, STR_FMT "%s" STR_FMT, STR_ARG(folder), str_ends(folder, STR("/")) ? "" : "/", STR_ARG(file));
    bool ok = keyfile_path_ok(file) || error_set(error, "%s: not a path below the folder of the store", path.at);
    ok = ok && (bytes.len <= KEY_LIMIT || error_set(error, "%s: too large for a key", path.at));
    ok = ok && make_folders(top.at, file, trail, error) && guard_path(path.at, ignore, trail, error) &&
         write_new(path.at, bytes, trail, error);
    buf_clear(&top);
    buf_clear(&path);
    return ok;
}
