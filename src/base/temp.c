#include "base/temp.h"

#include "base/file.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { WAIT_MS = 1000, STEP_MS = 10 };

/* What the signal handlers remove. `armed` is set last and cleared first. */
static struct {
    volatile sig_atomic_t armed;
    int dir;
    char name[NAME_MAX + 1];
} pending;

static void end_by_signal(int number)
{
    if (pending.armed) unlinkat(pending.dir, pending.name, 0);
    raise(number); /* the handler was reset: the default action ends the process on return */
}

void temp_signals_install(void)
{
    static const int ending[] = {SIGHUP, SIGINT, SIGTERM};
    for (size_t i = 0; i < sizeof ending / sizeof ending[0]; i++) {
        struct sigaction now, action = {.sa_handler = end_by_signal, .sa_flags = (int)SA_RESETHAND};
        sigfillset(&action.sa_mask);
        if (sigaction(ending[i], NULL, &now) == 0 && now.sa_handler != SIG_IGN) sigaction(ending[i], &action, NULL);
    }
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

static void arm(const Temp *t)
{
    pending.dir = t->dir;
    memcpy(pending.name, t->name, sizeof pending.name);
    pending.armed = 1;
}

/* Creates and arms with signals held back, so that none finds a file that the handler does not know. */
static int create(const Temp *t)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before);
    int fd = openat(t->dir, t->name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    int number = errno;
    if (fd >= 0) arm(t);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = number;
    return fd;
}

/* Whether the folder's entry is the file behind `fd`: 1, 0, or -1 when that cannot be found out. */
static int is_entry(const Temp *t, int fd)
{
    struct stat a, b;
    if (fstat(fd, &a) < 0) return -1;
    if (fstatat(t->dir, t->name, &b, AT_SYMLINK_NOFOLLOW) < 0) return errno == ENOENT ? 0 : -1;
    return S_ISREG(b.st_mode) && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* Whether another process holds the lock, also when it had time to come to its end. */
static bool is_locked_elsewhere(int fd)
{
    for (int waited = 0; flock(fd, LOCK_EX | LOCK_NB) < 0; waited += STEP_MS) {
        if (errno != EWOULDBLOCK && errno != EINTR) return false;
        if (waited >= WAIT_MS) return true;
        nanosleep(&(struct timespec){.tv_nsec = STEP_MS * 1000000L}, NULL);
    }
    return false;
}

/* As create() makes them, or with what was copied from its target since; another writer may just have removed it. */
static bool is_ours(int fd)
{
    struct stat st;
    return fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_nlink <= 1;
}

/* Removes what a dead writer left. While the lock is held here the entry cannot become somebody else's. */
static bool remove_stale(const Temp *t, const char *path, Error *error)
{
    int fd = openat(t->dir, t->name, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0 && errno == ENOENT) return true;
    if (fd < 0) return error_set_errno(error, errno, "%s: %s is in the way", path, t->name);
    bool ok = is_ours(fd) || error_set(error, "%s: %s is in the way", path, t->name);
    ok = ok && (!is_locked_elsewhere(fd) || error_set(error, "%s: another process is writing it", path));
    int entry = ok ? is_entry(t, fd) : 0;
    if (entry < 0 || (entry > 0 && unlinkat(t->dir, t->name, 0) < 0 && errno != ENOENT))
        ok = error_set_errno(error, errno, "%s: cannot remove %s", path, t->name);
    close(fd);
    return ok;
}

/* A person's own file has no such number in its name, so what is called so is ours. */
static void name_it(Temp *t, const char *base)
{
    const char *dot = base[0] == '.' ? "" : ".";
    unsigned long long number = str_hash(str_of(base));
    int len = snprintf(t->name, sizeof t->name, "%s%s.%016llx.unhardcode", dot, base, number);
    if ((size_t)len >= sizeof t->name) snprintf(t->name, sizeof t->name, ".%016llx.unhardcode", number);
}

/* Takes the lock of the file that was just created. 0 when another process takes it for a dead one's: then it
 * is that one's to remove. */
static int take_lock(Temp *t)
{
    if (is_locked_elsewhere(t->fd)) return 0;
    int entry = is_entry(t, t->fd);
    if (entry > 0) t->lock = fcntl(t->fd, F_DUPFD_CLOEXEC, 0);
    return entry > 0 && t->lock < 0 ? -1 : entry;
}

bool temp_open(Temp *t, int dir, const char *base, const char *path, Error *error)
{
    *t = (Temp){.dir = dir, .fd = -1, .lock = -1};
    name_it(t, base);
    for (int tries = 0; tries < 8; tries++) {
        t->fd = create(t);
        if (t->fd < 0 && errno != EEXIST)
            return error_set_errno(error, errno, "%s: cannot create a temporary file beside it", path);
        if (t->fd < 0 && !remove_stale(t, path, error)) return false;
        if (t->fd < 0) continue;
        int locked = take_lock(t);
        if (locked > 0) return true;
        if (locked < 0) {
            error_set_errno(error, errno, "%s: cannot lock its temporary file", path);
            temp_done(t, false, error);
            return false;
        }
        pending.armed = 0;
        close(t->fd);
    }
    return error_set(error, "%s: another process is writing it", path);
}

bool temp_close(Temp *t, const char *path, Error *error)
{
    int result;
    do result = fsync(t->fd);
    while (result < 0 && errno == EINTR);
    if (result < 0) return error_set_errno(error, errno, "%s: cannot flush its temporary file to the disk", path);
    int fd = t->fd;
    t->fd = -1;
    if (close(fd) == 0 || errno == EINTR) return true;
    return error_set_errno(error, errno, "%s: cannot close its temporary file", path);
}

void temp_done(Temp *t, bool renamed, Error *error)
{
    if (!renamed && unlinkat(t->dir, t->name, 0) < 0 && errno != ENOENT)
        buf_addf(&error->text, "; its temporary file %s stays: %s", t->name, strerror(errno));
    pending.armed = 0;
    if (t->fd >= 0) close(t->fd);
    if (t->lock >= 0) close(t->lock);
}
