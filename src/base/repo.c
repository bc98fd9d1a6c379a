#include "base/repo.h"

#include "base/file.h"

/* The one line of a small file of git's, without its end; the empty Str when there is none. */
static Str read_line(const char *path, Buf *text)
{
    Error error = {0};
    bool fine = file_read(AT_FDCWD, path, FILE_NAMED, 4096, text, &error) == FILE_READ;
    error_clear(&error);
    return fine ? str_trim(buf_str(text)) : (Str){0};
}

/* Moves `out` from a folder to `to`, which is relative to that folder or a full path. */
static void go_to(Buf *out, size_t start, Str to)
{
    if (str_starts(to, STR("/"))) out->len = start;
    else buf_addz(out, "/");
    buf_add(out, to);
}

void repo_add_own(Str root, Buf *out)
{
    Buf text = {0};
    size_t start = out->len;
    buf_add(out, root);
    buf_addz(out, "/.git");
    Str link = read_line(out->at + start, &text);
    if (str_starts(link, STR("gitdir: "))) {
        out->len -= strlen("/.git");
        go_to(out, start, str_from(link, strlen("gitdir: ")));
    }
    buf_clear(&text);
}

void repo_add_common(Str root, Buf *out)
{
    Buf text = {0};
    size_t start = out->len;
    repo_add_own(root, out);
    size_t git = out->len;
    buf_addz(out, "/commondir");
    Str common = read_line(out->at + start, &text);
    out->at[out->len = git] = 0;
    if (common.len) go_to(out, start, common);
    buf_clear(&text);
}
