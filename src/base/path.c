#include "base/path.h"

#include <stdlib.h>
#include <string.h>

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

/* Appends the components of a path to a full one, without "." and with ".." resolved. */
static void add_components(Buf *full, Str path)
{
    while (path.len) {
        Str part = str_cut(&path, '/');
        if (part.len == 0 || str_eq(part, STR("."))) continue;
        ptrdiff_t slash = str_rfind_char(buf_str(full), '/');
        if (str_eq(part, STR(".."))) {
            full->len = slash < 0 ? 0 : (size_t)slash;
            continue;
        }
        buf_addc(full, '/');
        buf_add(full, part);
    }
}

bool path_below(Str root, Str current, Str path, Buf *out)
{
    Buf full = {0};
    if (!str_starts(path, STR("/"))) add_components(&full, current);
    add_components(&full, path);
    Str all = buf_str(&full);
    if (root.len == 1) root.len = 0; /* "/" */
    bool below = str_starts(all, root) && all.len > root.len && all.at[root.len] == '/';
    if (below) buf_add(out, str_from(all, root.len + 1));
    buf_clear(&full);
    return below;
}

void path_relate(Str folder, Str path, Buf *out)
{
    size_t same = 0, from = 0;
    if (folder.len == 1) folder.len = 0; /* "/" */
    while (same < folder.len && same < path.len && folder.at[same] == path.at[same]) {
        if (folder.at[same++] == '/') from = same;
    }
    if (same == folder.len && same < path.len && path.at[same] == '/') from = same + 1;
    for (size_t i = from; i < folder.len; i++)
        if (i == from || folder.at[i] == '/') buf_addz(out, "../");
    buf_add(out, str_from(path, from));
}

void path_full(Str path, Buf *out)
{
    size_t name = (size_t)(str_rfind_char(path, '/') + 1);
    Buf folder = {0};
    buf_add(&folder, str_sub(path, 0, name));
    buf_addc(&folder, '.');
    char *full = realpath(folder.at, NULL);
    if (full) path_add(out, str_of(full), str_from(path, name));
    else buf_add(out, path);
    buf_clear(&folder);
    free(full);
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

Str path_folder(Str path)
{
    ptrdiff_t slash = str_rfind_char(path, '/');
    return slash < 0 ? (Str){0} : str_sub(path, 0, (size_t)slash);
}

Str path_name(Str path) { return str_from(path, (size_t)(str_rfind_char(path, '/') + 1)); }

static bool is_plain(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9') || (c && strchr("_./+:@%=,-", c));
}

void path_add_quoted(Buf *out, Str path)
{
    bool plain = path.len > 0;
    for (size_t i = 0; i < path.len; i++) plain &= is_plain(path.at[i]);
    if (!plain) buf_addc(out, '\'');
    for (size_t i = 0; i < path.len; i++)
        if (path.at[i] == '\'') buf_addz(out, "'\\''");
        else buf_addc(out, path.at[i]);
    if (!plain) buf_addc(out, '\'');
}
