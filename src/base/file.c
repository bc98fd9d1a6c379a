#include "base/file.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_ROOM = 64 * 1024 - 1 }; /* 64 KB, with the NUL */

static bool is_regular(int fd)
{
    struct stat st;
    return fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
}

/* What an errno of open or read says about the thing behind the path. */
static FileStatus status_of(int number)
{
    switch (number) {
    case EISDIR:
    case EAGAIN: /* a FIFO or device with nothing in it */
    case EINVAL:
    case ENXIO: /* a socket */
    case ELOOP: return FILE_NOT_REGULAR;
    default: return FILE_FAILED;
    }
}

FileStamp file_stamp(const char *path)
{
    FileStamp stamp = {0};
    stamp.exists = lstat(path, &stamp.st) == 0;
    return stamp;
}

static bool same_time(struct timespec a, struct timespec b) { return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec; }

bool file_stamp_eq(const FileStamp *a, const FileStamp *b)
{
    if (!a->exists || !b->exists) return a->exists == b->exists;
    return a->st.st_dev == b->st.st_dev && a->st.st_ino == b->st.st_ino && a->st.st_mode == b->st.st_mode &&
           a->st.st_size == b->st.st_size && same_time(a->st.st_mtim, b->st.st_mtim) &&
           same_time(a->st.st_ctim, b->st.st_ctim);
}

/* A new buffer gets as much room as the file takes: what is there is overwritten in the end. */
static void make_room(int fd, size_t limit, Buf *into)
{
    struct stat st;
    bool sized = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && (size_t)st.st_size <= limit;
    buf_reserve(into, (sized ? (size_t)st.st_size : 0) + FILE_PADDING + 1);
}

/* Reads up to one byte more than `limit`, in as few calls as the buffer allows. */
static FileStatus read_all(int fd, FileOrigin origin, size_t limit, Buf *into)
{
    if (!into->cap) make_room(fd, limit, into);
    for (;;) {
        if (into->cap - into->len <= FILE_PADDING + 1) buf_reserve(into, FIRST_ROOM);
        size_t room = into->cap - into->len - FILE_PADDING, left = limit - into->len;
        size_t asked = left < room ? left + 1 : room;
        ssize_t n = read(fd, into->at + into->len, asked);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return status_of(errno);
        if (n == 0) return FILE_READ;
        into->len += (size_t)n;
        if (into->len > limit) return FILE_TOO_LARGE;
        if (origin == FILE_SKIMMED && (size_t)n < asked) return FILE_READ;
    }
}

FileStatus file_read(int dir, const char *path, FileOrigin origin, size_t limit, Buf *into, Error *error)
{
    into->len = 0;
    int fd = openat(dir, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (origin == FILE_NAMED ? 0 : O_NOFOLLOW));
    FileStatus status = fd < 0 ? status_of(errno) : FILE_READ;
    if (fd < 0 && origin == FILE_NAMED && errno == ELOOP) status = FILE_FAILED;
    if (fd >= 0 && origin == FILE_NAMED && !is_regular(fd)) status = FILE_NOT_REGULAR;
    if (status == FILE_READ) status = read_all(fd, origin, limit, into);
    if (status == FILE_FAILED) error_set_errno(error, errno, "%s: cannot read", path);
    if (status == FILE_READ && into->len == 0 && !is_regular(fd)) status = FILE_NOT_REGULAR; /* a FIFO */
    if (fd >= 0) close(fd);
    if (status != FILE_READ) into->len = 0;
    buf_reserve(into, FILE_PADDING);
    memset(into->at + into->len, 0, FILE_PADDING);
    return status;
}
