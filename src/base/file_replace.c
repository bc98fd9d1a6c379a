#include "base/file.h"
#include "base/temp.h"
#include "base/xattr.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ANY_WRITE = S_IWUSR | S_IWGRP | S_IWOTH };

static const int READ_FLAGS = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;

/* A file that is to be replaced, or made. */
typedef struct {
    const char *path; /* for messages */
    const char *base; /* its name in `dir` */
    int dir, fd;      /* its folder and itself, for reading; -1: there is no such file */
    struct stat st;   /* of fd */
} Target;

static bool changed(const Target *t, Error *error)
{
    return error_set_stale(error, "%s: changed on disk; not written", t->path);
}

static bool failed(const Target *t, Error *error, const char *step)
{
    return error_set_errno(error, errno, "%s: %s", t->path, step);
}

/* Opens the folder that `file` is in. Everything from here on is relative to it: a folder of the path that is
 * replaced meanwhile leads nowhere else. */
static bool open_folder(Target *t, const char *file, Error *error)
{
    const char *slash = strrchr(file, '/');
    t->base = slash ? slash + 1 : file;
    if (!*t->base) return error_set(error, "%s: is a folder", t->path);
    Buf folder = {0};
    buf_add(&folder, slash ? (Str){file, (size_t)(slash - file) + 1} : STR("."));
    t->dir = open(folder.at, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    buf_clear(&folder);
    struct stat st;
    if (t->dir < 0 || fstat(t->dir, &st) < 0) return failed(t, error, "cannot open its folder");
    if (!(st.st_mode & ANY_WRITE)) return error_set(error, "%s: its folder is read-only", t->path);
    return true;
}

static bool may_replace(const Target *t, Error *error)
{
    if (!S_ISREG(t->st.st_mode)) return error_set(error, "%s: not a regular file", t->path);
    if (t->st.st_nlink > 1) return error_set(error, "%s: has more than one hard link; not written", t->path);
    if (!(t->st.st_mode & ANY_WRITE)) return error_set(error, "%s: is read-only", t->path);
    if (faccessat(t->dir, t->base, W_OK, AT_EACCESS) < 0) return failed(t, error, "cannot be written");
    return true;
}

/* Opens the file itself; without one `fd` stays -1, which is no error. */
static bool open_target(Target *t, Error *error)
{
    t->fd = openat(t->dir, t->base, READ_FLAGS);
    if (t->fd < 0 && errno == ENOENT) return true;
    if (t->fd < 0 && errno == ELOOP) return error_set(error, "%s: is a symbolic link", t->path);
    if (t->fd < 0 && errno == ENXIO) return error_set(error, "%s: not a regular file", t->path);
    if (t->fd < 0) return failed(t, error, "cannot open");
    if (fstat(t->fd, &t->st) < 0) return failed(t, error, "cannot open");
    return may_replace(t, error);
}

static bool write_all(const Target *t, int fd, Str bytes, Error *error)
{
    while (bytes.len) {
        ssize_t n = write(fd, bytes.at, bytes.len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return failed(t, error, "cannot write its temporary file");
        bytes = str_from(bytes, (size_t)n);
    }
    return true;
}

/* Gives the temporary file what is not content. The mode comes last: chown clears bits, an ACL sets some. */
static bool copy_metadata(const Target *t, int fd, bool private, Error *error)
{
    if (t->fd < 0) return fchmod(fd, 0600) == 0 || failed(t, error, "cannot set its mode");
    struct stat st;
    if (fstat(fd, &st) < 0) return failed(t, error, "cannot look at its temporary file");
    uid_t owner = st.st_uid == t->st.st_uid ? (uid_t)-1 : t->st.st_uid;
    gid_t group = st.st_gid == t->st.st_gid ? (gid_t)-1 : t->st.st_gid;
    bool same = owner == (uid_t)-1 && group == (gid_t)-1;
    if (!same && fchown(fd, owner, group) < 0) return failed(t, error, "cannot keep its owner");
    if (!xattr_copy(t->fd, fd, !private, t->path, error)) return false;
    mode_t mode = t->st.st_mode & (private ? 0700 : 0777);
    return fchmod(fd, mode) == 0 || failed(t, error, "cannot keep its mode");
}

/* Whether the open file holds exactly these bytes. */
static bool holds(const Target *t, int fd, Str bytes, Error *error)
{
    char chunk[4 * 1024];
    for (;;) {
        ssize_t n = read(fd, chunk, sizeof chunk);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return failed(t, error, "cannot read it again");
        if (n == 0) return bytes.len == 0 || changed(t, error);
        if (!str_eq((Str){chunk, (size_t)n}, str_sub(bytes, 0, (size_t)n))) return changed(t, error);
        bytes = str_from(bytes, (size_t)n);
    }
}

static bool is_same_file(const struct stat *a, const struct stat *b)
{
    return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_mode == b->st_mode && a->st_nlink == b->st_nlink &&
           a->st_uid == b->st_uid && a->st_gid == b->st_gid;
}

static bool is_same_version(const struct stat *a, const struct stat *b)
{
    return is_same_file(a, b) && a->st_size == b->st_size && a->st_mtim.tv_sec == b->st_mtim.tv_sec &&
           a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

/* Looks at the file once more, by its name: an editor may have saved it since it was read. The look at its
 * times at the end leaves nothing but the rename itself for an edit to get lost in. */
static bool is_unchanged(const Target *t, Str old, Error *error)
{
    struct stat now, end;
    int fd = openat(t->dir, t->base, READ_FLAGS);
    if (fd < 0) return errno == ENOENT || errno == ELOOP ? changed(t, error) : failed(t, error, "cannot read it again");
    bool ok = fstat(fd, &now) == 0 || failed(t, error, "cannot read it again");
    ok = ok && (is_same_file(&now, &t->st) || changed(t, error)) && holds(t, fd, old, error);
    close(fd);
    if (!ok) return false;
    if (fstatat(t->dir, t->base, &end, AT_SYMLINK_NOFOLLOW) < 0)
        return errno == ENOENT ? changed(t, error) : failed(t, error, "cannot look at it again");
    return is_same_version(&end, &now) || changed(t, error);
}

/* Gives a new file its name unless something has that name by now. */
static int rename_new(const Target *t, const char *name)
{
    struct stat st;
    if (renameat2(t->dir, name, t->dir, t->base, RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return -1;
    if (fstatat(t->dir, t->base, &st, AT_SYMLINK_NOFOLLOW) < 0) return renameat(t->dir, name, t->dir, t->base);
    errno = EEXIST;
    return -1;
}

static bool switch_over(const Target *t, const char *name, Error *error)
{
    int result = t->fd < 0 ? rename_new(t, name) : renameat(t->dir, name, t->dir, t->base);
    if (result == 0) return true;
    if (errno == EEXIST) return changed(t, error);
    if (errno == EBUSY) return failed(t, error, "is mounted by itself and cannot be replaced as a whole");
    return failed(t, error, "cannot be replaced");
}

/* Some file systems cannot flush a folder and say so; that is all they can promise. */
static bool flush_folder(const Target *t, Error *error)
{
    if (fsync(t->dir) == 0 || errno == EINVAL || errno == EOPNOTSUPP) return true;
    return failed(t, error, "replaced, but its folder cannot be flushed to the disk");
}

/* Writes beside the target and switches over: *switched. `old` is NULL when there is none. */
static bool write_target(const Target *t, const Str *old, Str bytes, bool private, bool *switched, Error *error)
{
    Temp temp;
    if ((t->fd < 0) != !old) return changed(t, error);
    if (!temp_open(&temp, t->dir, t->base, t->path, error)) return false;
    bool ok = write_all(t, temp.fd, bytes, error) && copy_metadata(t, temp.fd, private, error) &&
              temp_close(&temp, t->path, error) && (!old || is_unchanged(t, *old, error)) &&
              switch_over(t, temp.name, error);
    temp_done(&temp, ok, error);
    *switched = ok;
    return ok && flush_folder(t, error);
}

static void close_target(const Target *t)
{
    if (t->fd >= 0) close(t->fd);
    if (t->dir >= 0) close(t->dir);
}

/* `file` is the path to open, `path` the one that the caller knows. */
static FileReplaced write_file(const char *path, const char *file, const Str *old, Str bytes, bool private,
                               Error *error)
{
    Target t = {.path = path, .dir = -1, .fd = -1};
    bool switched = false, ok = open_folder(&t, file, error) && open_target(&t, error) &&
                                write_target(&t, old, bytes, private, &switched, error);
    close_target(&t);
    return ok ? FILE_REPLACED : switched ? FILE_UNFLUSHED : FILE_KEPT;
}

bool file_may_replace(const char *path, Error *error)
{
    char *file = realpath(path, NULL);
    if (!file) return error_set_errno(error, errno, "%s: cannot open", path);
    Target t = {.path = path, .dir = -1, .fd = -1};
    bool ok = open_folder(&t, file, error) && open_target(&t, error);
    if (ok && faccessat(t.dir, ".", W_OK, AT_EACCESS) < 0) ok = failed(&t, error, "its folder cannot be written");
    close_target(&t);
    free(file);
    return ok;
}

FileReplaced file_replace(const char *path, Str old, Str text, Error *error)
{
    char *file = realpath(path, NULL);
    if (!file) {
        error_set_errno(error, errno, "%s: cannot open", path);
        return FILE_KEPT;
    }
    FileReplaced replaced = write_file(path, file, &old, text, false, error);
    free(file);
    return replaced;
}

bool file_write_private(const char *path, const Str *old, Str bytes, Error *error)
{
    return write_file(path, path, old, bytes, true, error) == FILE_REPLACED;
}
