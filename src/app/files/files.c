#include "app/files/files.h"

#include <dirent.h>
#include <unistd.h>

bool files_exist(const Files *f, const char *path)
{
    return f ? f->exists(f->context, path) : faccessat(AT_FDCWD, path, F_OK, AT_EACCESS) == 0;
}

FileStatus files_read(const Files *f, const char *path, FileOrigin origin, size_t limit, Buf *text, Error *error)
{
    if (f) return f->read(f->context, path, origin, limit, text, error);
    return file_read(AT_FDCWD, path, origin, limit, text, error);
}

static bool list_disk(const char *folder, FilesVisit *visit, void *visitor)
{
    bool more = true;
    DIR *dir = opendir(folder);
    for (struct dirent *entry; dir && more && (entry = readdir(dir));)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) more = visit(visitor, entry->d_name);
    if (dir) closedir(dir);
    return more;
}

bool files_list(const Files *f, const char *folder, FilesVisit *visit, void *visitor)
{
    return f ? f->list(f->context, folder, visit, visitor) : list_disk(folder, visit, visitor);
}

const char *files_changed(const Files *f, size_t i) { return f ? f->changed(f->context, i) : NULL; }

bool files_has_changed(const Files *f, Str path)
{
    const char *changed;
    for (size_t i = 0; (changed = files_changed(f, i)); i++)
        if (str_eqz(path, changed)) return true;
    return false;
}
