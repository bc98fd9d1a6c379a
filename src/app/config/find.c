#include "app/config/find.h"

#include "base/path.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* The real path of the folder that a path is, or is in. False when there is no such folder. */
static bool folder_of(const char *path, Buf *out)
{
    struct stat info;
    Buf folder = {0};
    Str all = str_of(path);
    bool is_folder = stat(path, &info) == 0 && S_ISDIR(info.st_mode);
    buf_add(&folder, is_folder ? all : str_sub(all, 0, (size_t)(str_rfind_char(all, '/') + 1)));
    if (!is_folder) buf_addc(&folder, '.');
    char *full = realpath(folder.at, NULL);
    if (full) buf_addz(out, full);
    buf_clear(&folder);
    free(full);
    return full != NULL;
}

/* Shortens `a` to the folder that it and `b` have in common. */
static void meet(Buf *a, Str b)
{
    size_t same = 0, end = 1;
    while (same < a->len && same < b.len && a->at[same] == b.at[same]) {
        same++;
        bool whole = (same == a->len || a->at[same] == '/') && (same == b.len || b.at[same] == '/');
        if (whole) end = same;
    }
    a->len = end;
    a->at[end] = 0;
}

/* Two files that are spelled alike up to their names are in one folder. */
static bool same_folder(Str a, Str b)
{
    return str_eq(str_sub(a, 0, (size_t)(str_rfind_char(a, '/') + 1)),
                  str_sub(b, 0, (size_t)(str_rfind_char(b, '/') + 1)));
}

static bool is_file(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && !S_ISDIR(info.st_mode);
}

/* The folder that holds all that is named. */
static bool start_of(const Settings *settings, Buf *out)
{
    if (settings->text_name) return folder_of(settings->text_name, out);
    Buf next = {0};
    Str file = {0};
    for (uint32_t i = 0; i < settings->paths.count; i++) {
        Str path = str_of(settings->paths.at[i]);
        if (file.len && same_folder(file, path) && is_file(path.at)) continue;
        next.len = 0;
        if (!folder_of(path.at, &next)) continue;
        if (out->len) meet(out, buf_str(&next));
        else buf_add(out, buf_str(&next));
        file = is_file(path.at) ? path : (Str){0};
    }
    buf_clear(&next);
    return out->len || folder_of(".", out);
}

static bool is_at(Str folder, const char *name)
{
    Buf path = {0};
    path_add(&path, folder, str_of(name));
    bool there = faccessat(AT_FDCWD, path.at, F_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW) == 0;
    buf_clear(&path);
    return there;
}

static bool is_within(Str folder, Str outer)
{
    if (outer.len <= 1) return outer.len == 1;
    return str_starts(folder, outer) && (folder.len == outer.len || folder.at[outer.len] == '/');
}

/* Outside of repositories: whether the file that was found in a folder above `start` counts. */
static bool counts(Str found, Str start)
{
    char *current = realpath(".", NULL);
    Str top = is_within(start, str_of(current)) ? str_of(current) : start;
    bool within = is_within(found, top);
    free(current);
    return within;
}

static Str folder_above(Str folder)
{
    ptrdiff_t slash = str_rfind_char(folder, '/');
    return str_sub(folder, 0, slash > 0 ? (size_t)slash : 1);
}

bool find_above(const Settings *settings, const char *name, Buf *path)
{
    Buf start = {0};
    Str found = {0};
    bool in_repository = false;
    if (!start_of(settings, &start)) return false;
    for (Str folder = buf_str(&start);; folder = folder_above(folder)) {
        if (!found.len && is_at(folder, name)) found = folder;
        in_repository = is_at(folder, ".git");
        if (in_repository || folder.len <= 1) break;
    }
    if (found.len && !in_repository && !counts(found, buf_str(&start))) found = (Str){0};
    if (found.len) path_add(path, found, str_of(name));
    buf_clear(&start);
    return found.len > 0;
}
