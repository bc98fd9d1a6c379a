#include "app/path.h"

#include <stdlib.h>

Str path_tidy(Str path)
{
    while (path.len > 1 && path.at[path.len - 1] == '/') path.len--;
    while (str_starts(path, STR("./"))) {
        path = str_from(path, 2);
        while (path.len && path.at[0] == '/') path = str_from(path, 1);
    }
    return str_eq(path, STR(".")) ? (Str){0} : path;
}

void path_add(Buf *out, Str folder, Str name)
{
    buf_add(out, folder);
    if (folder.len && folder.at[folder.len - 1] != '/') buf_addc(out, '/');
    buf_add(out, name);
}

Str path_short(Str path)
{
    char *current = realpath(".", NULL);
    Str here = str_of(current);
    bool below = here.len && str_starts(path, here) && path.len > here.len + 1 && path.at[here.len] == '/';
    if (below) path = str_from(path, here.len + 1);
    free(current);
    return path;
}
