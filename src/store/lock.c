#include "store/lock.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

enum { WAIT_MS = 10000, STEP_MS = 20 };

/* 0, or why not. File systems without locks have to do without. */
static int take(int fd)
{
    for (int waited = 0;; waited += STEP_MS) {
        if (flock(fd, LOCK_EX | LOCK_NB) == 0) return 0;
        if (errno == ENOLCK || errno == EOPNOTSUPP || errno == ENOSYS) return 0;
        if (errno == EINTR) continue;
        if (errno != EWOULDBLOCK || waited >= WAIT_MS) return errno;
        nanosleep(&(struct timespec){.tv_nsec = STEP_MS * 1000000L}, NULL);
    }
}

int lock_folder(const char *folder, Error *error)
{
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        error_set_errno(error, errno, "%s: cannot open the folder of the store", folder);
        return -1;
    }
    int number = take(fd);
    if (number == 0) return fd;
    close(fd);
    if (number == EWOULDBLOCK) error_set(error, "%s: another run is storing values here; waited 10 s for it", folder);
    else error_set_errno(error, number, "%s: cannot be locked", folder);
    return -1;
}

void lock_release(int lock) { close(lock); }
