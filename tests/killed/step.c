/* step NUMBER ERRNO PROGRAM ARGUMENT... - stops a program between two of the system calls that change files
 *
 * Before the call of that number the program is killed, when ERRNO is 0; otherwise that call fails with it and the
 * program goes on; with a `+` behind it all such calls from there on fail. When ERRNO is `!`, the shell runs what MEANWHILE
 * says before that call, which is then made. Prints how many there were, to the file
 * that STEPS names. What lies on the disk changes with these calls alone, so a kill before any other call leaves
 * what a kill before the next of these leaves.
 *
 * Exits with the program's status, or with 137 when it was killed. Linux 5.3; failing calls on x86-64 alone.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

/* As linux/ptrace.h has it, which does not go with sys/ptrace.h. */
typedef struct {
    unsigned char op, pad[3];
    unsigned int arch;
    unsigned long long instruction_pointer, stack_pointer, nr, args[6];
} Call;

enum { GET_CALL = 0x420e, ENTRY = 1, KILLED = 137, CANNOT = 125 };

static bool changes_files(const Call *c)
{
    static const unsigned long calls[] = {
        SYS_write,     SYS_pwrite64, SYS_writev,   SYS_renameat, SYS_renameat2, SYS_unlinkat,  SYS_mkdirat, SYS_fsync,
        SYS_fdatasync, SYS_fchmod,   SYS_fchmodat, SYS_fchown,   SYS_ftruncate, SYS_fsetxattr, SYS_linkat,
#ifdef __x86_64__
        SYS_rename,    SYS_unlink,   SYS_mkdir,    SYS_chmod,    SYS_link,
#endif
    };
    if (c->nr == SYS_write && c->args[0] <= STDERR_FILENO) return false;
    if (c->nr == SYS_openat) return c->args[2] & (O_WRONLY | O_RDWR | O_CREAT);
#ifdef __x86_64__
    if (c->nr == SYS_open) return c->args[1] & (O_WRONLY | O_RDWR | O_CREAT);
#endif
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
        if (c->nr == calls[i]) return true;
    return false;
}

/* Makes the call that is about to be made none, and gives it its result when it comes back. */
static void fail(pid_t pid, int number, bool back)
{
#ifdef __x86_64__
    struct user_regs_struct regs;
    if (ptrace(PTRACE_GETREGS, pid, NULL, &regs) < 0) exit(CANNOT);
    if (back) regs.rax = (unsigned long long)-number;
    else regs.orig_rax = (unsigned long long)-1;
    if (ptrace(PTRACE_SETREGS, pid, NULL, &regs) < 0) exit(CANNOT);
#else
    (void)pid, (void)number, (void)back;
    exit(CANNOT);
#endif
}

static void tell(long count)
{
    const char *path = getenv("STEPS");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", count);
    fclose(file);
}

/* Goes from call to call; returns the exit status. */
static int follow(pid_t pid, long number, int error, bool onward, const char *meanwhile)
{
    int status;
    long count = 0;
    bool failing = false;
    for (int sig = 0; ptrace(PTRACE_SYSCALL, pid, NULL, (void *)(long)sig) == 0;) {
        if (waitpid(pid, &status, 0) < 0) return CANNOT;
        if (WIFEXITED(status)) return tell(count), WEXITSTATUS(status);
        if (WIFSIGNALED(status)) return tell(count), 128 + WTERMSIG(status);
        sig = WSTOPSIG(status) == (SIGTRAP | 0x80) || WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
        Call call = {0};
        if (WSTOPSIG(status) != (SIGTRAP | 0x80)) continue;
        if (ptrace((enum __ptrace_request)GET_CALL, pid, sizeof call, &call) < 0) return CANNOT;
        if (call.op != ENTRY) {
            if (failing) fail(pid, error, true);
            failing = false;
            continue;
        }
        if (!changes_files(&call) || ++count < number || !number) continue;
        if (count > number && !(onward && error)) continue; /* the one of that number, or those behind it as well */
        if (meanwhile) {
            if (system(meanwhile) != 0) return CANNOT;
            continue;
        }
        if (!error) {
            kill(pid, SIGKILL);
            waitpid(pid, &status, 0);
            return tell(count), KILLED;
        }
        fail(pid, error, false);
        failing = true;
    }
    return CANNOT;
}

int main(int argc, char **argv)
{
    if (argc < 4) return CANNOT;
    long number = strtol(argv[1], NULL, 10);
    int error = (int)strtol(argv[2], NULL, 10), status;
    pid_t pid = fork();
    if (pid == 0) {
        ptrace(PTRACE_TRACEME, 0, NULL, NULL);
        raise(SIGSTOP);
        execv(argv[3], argv + 3);
        _exit(CANNOT);
    }
    if (pid < 0 || waitpid(pid, &status, 0) < 0 || !WIFSTOPPED(status)) return CANNOT;
    ptrace(PTRACE_SETOPTIONS, pid, NULL, (void *)(long)(PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL));
    const char *meanwhile = argv[2][0] == '!' ? getenv("MEANWHILE") : NULL;
    return follow(pid, number, error, strchr(argv[2], '+') != NULL, meanwhile);
}
