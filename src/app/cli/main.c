#include "app/cli/help.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/cli/say.h"
#include "app/cli/target.h"
#include "app/cli/undo.h"
#include "base/file.h"
#include "base/temp.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/* A file that is opened later must not get the number of a standard stream that the caller closed: a report would go
 * into it. What stands in such a place fails as a closed one does: reading standard input, writing to the others. */
static bool fill_streams(void)
{
    bool filled = true;
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (fcntl(fd, F_GETFD) < 0) filled &= open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) == fd;
    return filled;
}

/* A core dump would hold the values. */
static void forbid_dumps(void)
{
    setrlimit(RLIMIT_CORE, &(struct rlimit){0});
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

static int print(const Options *options, void (*add)(const Options *options, Buf *out))
{
    Buf out = {0};
    Error error = {0};
    add(options, &out);
    if (target_check(options, NULL, &error)) output_write(options, buf_str(&out), &error);
    buf_clear(&out);
    return say_error(&error) ? STATUS_TROUBLE : STATUS_FINE;
}

static void add_version(const Options *options, Buf *out)
{
    (void)options;
    buf_addz(out, "unhardcode " UH_VERSION "\n");
}

static int refuse(Error *error)
{
    Buf usage = {0};
    say_error(error);
    help_add_usage(&usage);
    ssize_t ignored = write(STDERR_FILENO, usage.at, usage.len);
    (void)ignored;
    buf_clear(&usage);
    return STATUS_TROUBLE;
}

static int dispatch(int argc, char **argv, Arena *arena)
{
    Options options;
    Error error = {0};
    if (!options_parse(&options, argc, argv, arena, &error)) return refuse(&error);
    if (options.help) return print(&options, help_add);
    if (options.version) return print(&options, add_version);
    if (options.settings.paths.count == 0 && !options.settings.text_name) return refuse(&error);
    if (options.command == COMMAND_UNDO) return undo_run(&options);
    return run(&options);
}

int main(int argc, char **argv)
{
    Arena arena = {0};
    if (!fill_streams()) return STATUS_TROUBLE;
    forbid_dumps();
    temp_signals_install();
    int status = dispatch(argc, argv, &arena);
    arena_clear(&arena);
    return status;
}
