#include "base/git.h"

#include "base/arena.h"
#include "base/repo.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { NOT_STARTED = -1, TOO_SLOW = -2, REFUSED = 128, LIMIT_S = 10, PAUSE_S = 60, STEP_MS = 5 };

static bool is_repository(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && (S_ISDIR(st.st_mode) || S_ISREG(st.st_mode));
}

bool git_root(Str folder, Buf *out)
{
    size_t start = out->len;
    while (folder.len) {
        buf_add(out, folder);
        buf_addz(out, str_ends(folder, STR("/")) ? ".git" : "/.git");
        bool found = is_repository(out->at);
        out->len = start;
        out->at[start] = 0;
        if (found) buf_add(out, folder);
        if (found || folder.len == 1) return found;
        ptrdiff_t slash = str_rfind_char(folder, '/');
        folder.len = slash > 0 ? (size_t)slash : slash == 0;
    }
    return false;
}

/* Appends the full path of git; false when there is none in the absolute folders of PATH. */
static bool find_git(Buf *out)
{
    Str path = str_of(getenv("PATH"));
    while (path.len) {
        Str folder = str_cut(&path, ':');
        if (!str_starts(folder, STR("/"))) continue;
        buf_add(out, folder);
        buf_addz(out, "/git");
        if (access(out->at, X_OK) == 0) return true;
        out->len = 0;
    }
    return false;
}

/* The environment without GIT_* (a hook has GIT_DIR and GIT_INDEX_FILE set), and with what keeps git quiet.
 */
static char **clean_environment(void)
{
    static const char *const own[] = {"GIT_CONFIG_NOSYSTEM=1", "GIT_OPTIONAL_LOCKS=0",
                                      "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1"};
    enum { OWN = sizeof own / sizeof *own };
    size_t count = 0, kept = 0;
    while (environ[count]) count++;
    char **clean = mem_new((count + OWN + 1) * sizeof *clean);
    for (size_t i = 0; i < count; i++)
        if (strncmp(environ[i], "GIT_", 4) != 0) clean[kept++] = environ[i];
    for (size_t i = 0; i < OWN; i++) clean[kept++] = (char *)(uintptr_t)own[i];
    return clean;
}

/* Whether the child ends within the limit. Kernels before 5.3 have no descriptor for it: then it is asked in
 * steps. */
static bool ends_in_time(pid_t child)
{
    siginfo_t info;
    int fd = (int)syscall(SYS_pidfd_open, child, 0);
    bool ended = false;
    if (fd >= 0) {
        struct pollfd wait = {.fd = fd, .events = POLLIN};
        int result;
        do result = poll(&wait, 1, LIMIT_S * 1000);
        while (result < 0 && errno == EINTR);
        ended = result != 0;
        close(fd);
        return ended;
    }
    for (int waited = 0; !ended && waited < LIMIT_S * 1000; waited += STEP_MS) {
        info.si_pid = 0;
        ended = waitid(P_PID, (id_t)child, &info, WEXITED | WNOHANG | WNOWAIT) < 0 || info.si_pid == child;
        if (!ended) nanosleep(&(struct timespec){.tv_nsec = STEP_MS * 1000000L}, NULL);
    }
    return ended;
}

/* The exit status of the child, which has a process group of its own: all of that is ended when it takes too
 * long. */
static int wait_for(pid_t child)
{
    int status = 0;
    bool ended = ends_in_time(child);
    if (!ended) kill(-child, SIGKILL);
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return NOT_STARTED;
    if (!ended) return TOO_SLOW;
    return WIFEXITED(status) ? WEXITSTATUS(status) : NOT_STARTED;
}

/* When a git that did not answer may be asked again, in seconds of the monotonic clock: one wait is enough for all the
 * places of a run. */
static atomic_long patience;

static long seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long)now.tv_sec;
}

/* The exit status, NOT_STARTED or TOO_SLOW. What git prints goes to `out`, or is dropped when that is -1: its
 * words are about its own options. */
static int run(char *const argv[], int out)
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t reset;
    if (seconds() < atomic_load(&patience)) return TOO_SLOW;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&files, out < 0 ? 0 : out, 1);
    posix_spawn_file_actions_adddup2(&files, 0, 2);
    posix_spawnattr_init(&attributes);
    sigemptyset(&reset);
    sigaddset(&reset, SIGPIPE);
    sigaddset(&reset, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes, &reset);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);

    char **environment = clean_environment();
    pid_t child;
    int failed = posix_spawn(&child, argv[0], &files, &attributes, argv, environment);
    free(environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    int status = failed ? NOT_STARTED : wait_for(child);
    if (status == TOO_SLOW) atomic_store(&patience, seconds() + PAUSE_S);
    return status;
}

/* Lets the repository's configuration run nothing. */
#define QUIETLY "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never"

/* Asks about one pathspec: `magic` and the name behind it. */
static int ask(const char *git, const char *folder, const char *command, const char *flag, const char *magic,
               Str name)
{
    Buf path = {0};
    buf_addz(&path, magic);
    buf_add(&path, name);
    const char *const argv[] = {git, "-C", folder, QUIETLY, command, flag, "--", path.at, NULL};
    int status = run((char *const *)(uintptr_t)argv, -1);
    buf_clear(&path);
    return status;
}

/* git does not look into what belongs to somebody else. */
static void explain_refusal(const char *folder, Error *error)
{
    Buf root = {0}, git = {0};
    struct stat top, inside;
    bool found = git_root(str_of(folder), &root);
    buf_addf(&git, "%s/.git", root.at);
    bool known = found && stat(root.at, &top) == 0 && stat(git.at, &inside) == 0;
    if (known && (top.st_uid != geteuid() || inside.st_uid != geteuid()))
        error_set(error,
                  "%s: this repository belongs to another user, so git says nothing about it: run unhardcode as that "
                  "user, or trust it with `git config --global --add safe.directory %s`",
                  root.at, root.at);
    buf_clear(&root);
    buf_clear(&git);
}

/* check-ignore is silent about what is tracked, so that most runs need one question. It takes names as they
 * are, but for a colon in front. */
static GitState question(const char *git, const char *folder, Str name, Error *error)
{
    int ignored = ask(git, folder, "check-ignore", "-q", "./", name);
    if (ignored == 0) return GIT_IGNORED;
    int tracked =
        ignored == 1 ? ask(git, folder, "ls-files", "--error-unmatch", ":(literal)", name) : ignored;
    if (tracked == 0) return GIT_TRACKED;
    if (tracked == 1) return GIT_SHOWN;
    if (tracked == REFUSED) explain_refusal(folder, error);
    if (tracked == TOO_SLOW)
        error_set(error, "%s/" STR_FMT ": git did not say within %d s whether it ignores this file", folder,
                  STR_ARG(name), LIMIT_S);
    else
        error_set(error, "%s/" STR_FMT ": git cannot say whether it ignores this file (exit status %d)",
                  folder, STR_ARG(name), tracked);
    return GIT_FAILED;
}

/* Whether git would wait for something when it reads this path. */
static bool blocks(const char *path)
{
    struct stat st;
    if (stat(path, &st) < 0) return false;
    bool null = S_ISCHR(st.st_mode) && st.st_rdev == makedev(1, 3);
    return !null && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

/* On true `path`, a folder, has become that of what blocks. */
static bool find_blocking(Buf *path, const char *const *names, size_t count)
{
    size_t len = path->len;
    for (size_t i = 0; i < count; i++) {
        buf_addz(path, len == 1 ? names[i] + 1 : names[i]);
        if (blocks(path->at)) return true;
        path->at[path->len = len] = 0;
    }
    return false;
}

/* Looks into the folder of git, and into the one that work trees share. */
static bool find_blocking_own(Str root, Buf *path)
{
    static const char *const own[] = {"/HEAD", "/index", "/commondir"}, *const shared[] = {"/config", "/info/exclude"};
    repo_add_own(root, path);
    if (find_blocking(path, own, sizeof own / sizeof *own)) return true;
    path->len = 0;
    repo_add_common(root, path);
    return find_blocking(path, shared, sizeof shared / sizeof *shared);
}

/* Refuses at once what would hold git up: something else than a file where it reads its settings and rules.
 */
static bool is_readable(Str root, Str folder, Error *error)
{
    static const char *const rules[] = {"/.gitignore"};
    Buf path = {0};
    bool found = find_blocking_own(root, &path);
    for (size_t end = root.len; !found && end <= folder.len; end++) {
        if (end < folder.len && folder.at[end] != '/') continue;
        path.len = 0;
        buf_add(&path, str_sub(folder, 0, end ? end : 1));
        found = find_blocking(&path, rules, 1);
    }
    if (found) error_set(error, "%s: not a regular file, and git would wait for it", path.at);
    buf_clear(&path);
    return !found;
}

/* git looks into no repository of another user, and says so with the status of all that goes wrong. */
static void add_owner(Str root, Error *error)
{
    struct stat st;
    Buf path = {0};
    buf_add(&path, root);
    if (stat(path.at, &st) == 0 && st.st_uid != geteuid() && geteuid() != 0)
        buf_addz(&error->text, "; the repository belongs to another user, see safe.directory of git");
    buf_clear(&path);
}

GitState git_state(Str folder, Str name, Error *error)
{
    Buf root = {0}, git = {0}, at = {0};
    GitState state = GIT_NONE;
    if (git_root(folder, &root)) {
        buf_add(&at, folder);
        bool readable = is_readable(buf_str(&root), folder, error), asked = readable && find_git(&git);
        state = asked ? question(git.at, at.at, name, error) : readable ? GIT_UNKNOWN : GIT_FAILED;
        if (asked && state == GIT_FAILED) add_owner(buf_str(&root), error);
    }
    buf_clear(&root);
    buf_clear(&git);
    buf_clear(&at);
    return state;
}

/* Appends all that was written to a file. */
static void read_back(int fd, Buf *out)
{
    enum { ROOM = 64 * 1024 };
    ssize_t got = lseek(fd, 0, SEEK_SET) < 0 ? -1 : 1;
    while (got > 0) {
        buf_reserve(out, ROOM);
        got = read(fd, out->at + out->len, ROOM);
        if (got > 0)
            out->len += (size_t)got;
        else if (got < 0 && errno == EINTR)
            got = 1;
    }
    buf_add(out, (Str){0});
}

void git_ignored_but_tracked(Str root, Buf *paths)
{
    Buf git = {0}, at = {0};
    Error ignored = {0};
    int fd = memfd_create("list", MFD_CLOEXEC);
    buf_add(&at, root);
    if (fd >= 0 && find_git(&git) && is_readable(root, root, &ignored)) {
        const char *const argv[] = {
            git.at, "-C", at.at, QUIETLY, "ls-files", "--cached", "-z", "--ignored", "--exclude-standard",
            NULL};
        if (run((char *const *)(uintptr_t)argv, fd) == 0) read_back(fd, paths);
    }
    if (fd >= 0) close(fd);
    error_clear(&ignored);
    buf_clear(&git);
    buf_clear(&at);
}
