#include "store/place.h"

#include "base/arena.h"
#include "base/git.h"

#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* Appends the full path of the folder that holds `start`, or of `start` when it is one itself. */
static void folder_of(const char *start, Buf *out)
{
    struct stat st;
    char *copy = mem_new(strlen(start) + 2);
    memcpy(copy, *start ? start : ".", *start ? strlen(start) : 1);
    bool is_folder = stat(copy, &st) == 0 && S_ISDIR(st.st_mode);
    char *full = realpath(is_folder ? copy : dirname(copy), NULL);
    if (!full) full = realpath(".", NULL);
    buf_addz(out, full ? full : "/");
    free(full);
    free(copy);
}

void place_add(Buf *path, Str name)
{
    if (!str_ends(buf_str(path), STR("/"))) buf_addc(path, '/');
    buf_add(path, name);
}

void place_default(const char *start, Buf *out)
{
    Buf folder = {0}, root = {0};
    folder_of(start, &folder);
    buf_add(out, git_root(buf_str(&folder), &root) ? buf_str(&root) : buf_str(&folder));
    place_add(out, STR(".env"));
    buf_clear(&folder);
    buf_clear(&root);
}

void place_full(const char *path, Buf *out)
{
    Buf parent = {0};
    Str name = str_of(path);
    ptrdiff_t slash = str_rfind_char(name, '/');
    buf_add(&parent, slash < 0 ? STR(".") : str_sub(name, 0, slash ? (size_t)slash : 1));
    char *full = realpath(parent.at, NULL);
    buf_addz(out, full ? full : parent.at);
    place_add(out, str_from(name, (size_t)(slash + 1)));
    free(full);
    buf_clear(&parent);
}
