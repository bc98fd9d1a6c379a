#include "target.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int LLVMFuzzerInitialize(int *count, char ***arguments);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
const char *__asan_default_options(void);

/* Where memory was given back is told with fewer callers, and it is used again sooner: a third faster. */
const char *__asan_default_options(void) { return "malloc_context_size=3:quarantine_size_mb=16"; }

void promise(bool holds, const char *what)
{
    if (holds) return;
    fprintf(stderr, "broken promise: %s\n", what);
    abort();
}

Str target_part(Str *rest) { return str_cut(rest, 0); }

uint8_t target_byte(Str *rest)
{
    uint8_t byte = rest->len ? (uint8_t)rest->at[0] : 0;
    *rest = str_from(*rest, 1);
    return byte;
}

/* ---- files */

static char folder[64];
static char path[128];
static char names[16][32]; /* of the files that were made */
static unsigned name_count;

static void remove_folder(void)
{
    for (unsigned i = 0; i < name_count; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
    rmdir(folder);
}

static void make_folder(void)
{
    bool shared = access("/dev/shm", W_OK) == 0;
    snprintf(folder, sizeof folder, "%s/unhardcode-fuzz-XXXXXX", shared ? "/dev/shm" : "/tmp");
    promise(mkdtemp(folder), "a folder for the files can be made");
    atexit(remove_folder);
}

static const char *path_of(const char *name)
{
    unsigned i = 0;
    if (!*folder) make_folder();
    while (i < name_count && strcmp(names[i], name) != 0) i++;
    promise(i < sizeof names / sizeof *names, "a target has few files");
    if (i == name_count) snprintf(names[name_count++], sizeof *names, "%s", name);
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

const char *target_file(const char *name, Str text)
{
    int fd = open(path_of(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    promise(fd >= 0 && write(fd, text.len ? text.at : "", text.len) == (ssize_t)text.len, "a file can be written");
    close(fd);
    return path;
}

const char *target_no_file(const char *name)
{
    unlink(path_of(name));
    return path;
}

/* ---- errors */

/* Cuts "12:" off. */
static bool cut_number(Str *rest, size_t *number)
{
    size_t digits = 0;
    *number = 0;
    for (; digits < rest->len && rest->at[digits] >= '0' && rest->at[digits] <= '9'; digits++)
        *number = *number * 10 + (size_t)(rest->at[digits] - '0');
    bool good = digits && digits < rest->len && rest->at[digits] == ':';
    *rest = str_from(*rest, digits + 1);
    return good && *number;
}

void promise_placed(Error *error, const char *place, Str text, bool column)
{
    Str told = buf_str(&error->text), head = str_of(place);
    size_t lines = 2, line, at;
    for (size_t i = 0; i < text.len; i++) lines += text.at[i] == '\n' || text.at[i] == '\r' || (text.at[i] & 0x80);
    promise(told.len, "a refusal says why");
    promise(str_starts(told, head), "an error begins with the path");
    Str rest = str_from(told, head.len + 1);
    promise(cut_number(&rest, &line) && line <= lines, "an error has a line of the text");
    promise(!column || cut_number(&rest, &at), "an error has a column");
    promise(rest.len > 1 && rest.at[0] == ' ', "an error says what is wrong");
    error_clear(error);
}

/* ---- libFuzzer */

int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    (void)count, (void)arguments;
    target_start();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    target_run((Str){(const char *)data, size});
    return 0;
}
