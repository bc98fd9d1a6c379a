#include "store/git.h"

#include "base/arena.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOT_STARTED = -1 };

bool git_root(Str folder, Buf *out)
{
    size_t start = out->len;
    while (folder.len) {
        buf_add(out, folder);
        buf_addz(out, str_ends(folder, STR("/")) ? ".git" : "/.git");
        bool found = access(out->at, F_OK) == 0;
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

/* The environment without GIT_* (a hook has GIT_DIR and GIT_INDEX_FILE set), and with what keeps git quiet. */
static char **clean_environment(void)
{
    static const char *const own[] = {"GIT_CONFIG_NOSYSTEM=1", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0",
                                      "GIT_NO_LAZY_FETCH=1"};
    enum { OWN = sizeof own / sizeof *own };
    size_t count = 0, kept = 0;
    while (environ[count]) count++;
    char **clean = mem_new((count + OWN + 1) * sizeof *clean);
    for (size_t i = 0; i < count; i++)
        if (strncmp(environ[i], "GIT_", 4) != 0) clean[kept++] = environ[i];
    for (size_t i = 0; i < OWN; i++) clean[kept++] = (char *)(uintptr_t)own[i];
    return clean;
}

/* The exit status, or NOT_STARTED. What git prints is dropped: its words are about its own options. */
static int run(char *const argv[])
{
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t reset;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&files, 0, 1);
    posix_spawn_file_actions_adddup2(&files, 0, 2);
    posix_spawnattr_init(&attributes);
    sigemptyset(&reset);
    sigaddset(&reset, SIGPIPE);
    sigaddset(&reset, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes, &reset);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

    char **environment = clean_environment();
    pid_t child;
    int status = 0, failed = posix_spawn(&child, argv[0], &files, &attributes, argv, environment);
    free(environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (failed) return NOT_STARTED;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return NOT_STARTED;
    return WIFEXITED(status) ? WEXITSTATUS(status) : NOT_STARTED;
}

/* Asks about one pathspec: `magic` and the name behind it. */
static int ask(const char *git, const char *folder, const char *command, const char *flag, const char *magic, Str name)
{
    Buf path = {0};
    buf_addz(&path, magic);
    buf_add(&path, name);
    const char *const argv[] = {git, "-C", folder, "-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null", "-c",
                                "protocol.allow=never", command, flag, "--", path.at, NULL};
    int status = run((char *const *)(uintptr_t)argv);
    buf_clear(&path);
    return status;
}

/* check-ignore is silent about what is tracked, so that most runs need one question. It takes names as they
 * are, but for a colon in front. */
static GitState question(const char *git, const char *folder, Str name, Error *error)
{
    int ignored = ask(git, folder, "check-ignore", "-q", "./", name);
    if (ignored == 0) return GIT_IGNORED;
    int tracked = ignored == 1 ? ask(git, folder, "ls-files", "--error-unmatch", ":(literal)", name) : ignored;
    if (tracked == 0) return GIT_TRACKED;
    if (tracked == 1) return GIT_SHOWN;
    error_set(error, "%s/%.*s: git cannot say whether it ignores this file (exit status %d)", folder, STR_ARG(name),
              tracked);
    return GIT_FAILED;
}

GitState git_state(Str folder, Str name, Error *error)
{
    Buf root = {0}, git = {0}, at = {0};
    GitState state = GIT_NONE;
    if (git_root(folder, &root)) {
        buf_add(&at, folder);
        state = find_git(&git) ? question(git.at, at.at, name, error) : GIT_UNKNOWN;
    }
    buf_clear(&root);
    buf_clear(&git);
    buf_clear(&at);
    return state;
}
