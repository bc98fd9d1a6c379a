/* replace_driver replace|private FILE OLD NEW - what file.h writes, under the faults of inject.h
 *
 * OLD and NEW are files that hold the bytes; OLD may be `-` for "there is none". Exit status 0 when the file was
 * written, 1 when not, with the reason on stderr. */
#include "base/file.h"
#include "base/temp.h"

static bool load(const char *path, Buf *into, Error *error)
{
    return file_read(AT_FDCWD, path, FILE_NAMED, SIZE_MAX, into, error) == FILE_READ;
}

static bool run(char **arguments, Buf *old, Buf *text, Error *error)
{
    bool none = strcmp(arguments[3], "-") == 0;
    if (!none && !load(arguments[3], old, error)) return false;
    if (!load(arguments[4], text, error)) return false;
    Str before = buf_str(old);
    inject_on = true;
    bool ok = strcmp(arguments[1], "private") == 0
                  ? file_write_private(arguments[2], none ? NULL : &before, buf_str(text), error)
                  : file_replace(arguments[2], before, buf_str(text), error) == FILE_REPLACED;
    inject_on = false;
    return ok;
}

int main(int count, char **arguments)
{
    Buf old = {0}, text = {0};
    Error error = {0};
    if (count != 5) return 2;
    temp_signals_install();
    bool ok = run(arguments, &old, &text, &error);
    if (!ok) fprintf(stderr, STR_FMT "\n", STR_ARG(error.text));
    buf_clear(&old);
    buf_clear(&text);
    error_clear(&error);
    return ok ? 0 : 1;
}
