#include "app/cli/output.h"

#include "text/diff.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static bool write_all(int fd, Str text)
{
    while (text.len) {
        ssize_t n = write(fd, text.at, text.len);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return errno == EPIPE;
        text = str_from(text, (size_t)n);
    }
    return true;
}

bool output_write(const Options *options, Str text, Error *error)
{
    const char *name = options->output ? options->output : "standard output";
    int fd = options->output ? open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOCTTY, 0666) : STDOUT_FILENO;
    if (fd < 0) return error_set_errno(error, errno, "%s: cannot write", name);
    bool written = write_all(fd, text);
    int number = errno;
    if (options->output && close(fd) != 0 && written) {
        written = false;
        number = errno;
    }
    return written || error_set_errno(error, number, "%s: cannot write", name);
}

bool output_colour(const Options *options)
{
    if (strcmp(options->color, "auto") != 0) return strcmp(options->color, "always") == 0;
    const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");
    if (options->output || (no_colour && *no_colour)) return false;
    if (terminal && strcmp(terminal, "dumb") == 0) return false;
    return isatty(STDOUT_FILENO);
}

int output_diff_flags(const Options *options)
{
    int flags = output_colour(options) ? DIFF_COLOUR | DIFF_VISIBLE : DIFF_PLAIN;
    return !options->output && isatty(STDOUT_FILENO) ? flags | DIFF_VISIBLE : flags;
}
