#include "app/config/data.h"

#include "base/file.h"
#include "base/path.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { FILE_LIMIT = 1 << 20 };

void data_add(Data *d, const char *path, Str text)
{
    Str copy = arena_copy(&d->arena, text);
    *array_add(&d->arena, &d->files) = (UhData){arena_copy(&d->arena, str_of(path)).at, copy.at, copy.len};
}

void data_add_sinks(Data *d, Str language, Str lines)
{
    data_add(d, arena_fmt(&d->arena, "grammars/user/" STR_FMT, STR_ARG(language)).at, lines);
}

bool data_is_language(Str word, Buf *names)
{
    bool found = false;
    for (size_t i = 0;; i++) {
        UhLanguageName l = uh_language_name(i);
        if (!l.len) return found;
        found |= str_eq(word, (Str){l.at, l.len});
        buf_addf(names, "%s`" STR_FMT "`", names->len ? ", " : "", STR_ARG(((Str){l.at, l.len})));
    }
}

/* Adds a file; *is_folder is set when it is one instead. */
static bool add_file(Data *d, const char *path, Str as, bool *is_folder, Error *error)
{
    Buf text = {0};
    FileStatus status = file_read(AT_FDCWD, path, FILE_NAMED, FILE_LIMIT, &text, error);
    *is_folder = status == FILE_NOT_REGULAR;
    if (status == FILE_READ) {
        Str copy = arena_copy(&d->arena, buf_str(&text));
        *array_add(&d->arena, &d->files) = (UhData){arena_copy(&d->arena, as).at, copy.at, copy.len};
    }
    buf_clear(&text);
    if (status == FILE_TOO_LARGE) return error_set(error, "%s: too large for a data file", path);
    return status != FILE_FAILED;
}

/* Adds the files of a folder and of `levels` of folders below it, in the order of their names. */
static bool add_folder(Data *d, const char *folder, Str as, int levels, Error *error)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, NULL, alphasort);
    if (count < 0) return error_set_errno(error, errno, "%s: cannot read", folder);
    bool fine = true;
    for (int i = 0; i < count; i++) {
        const char *name = entries[i]->d_name;
        if (fine && name[0] != '.') {
            Str path = arena_fmt(&d->arena, "%s/%s", folder, name);
            Str path_as = arena_fmt(&d->arena, STR_FMT "/%s", STR_ARG(as), name);
            bool is_folder;
            fine = add_file(d, path.at, path_as, &is_folder, error);
            if (fine && is_folder && levels > 0) fine = add_folder(d, path.at, path_as, levels - 1, error);
        }
        free(entries[i]);
    }
    free(entries);
    return fine;
}

bool data_add_tree(Data *d, const char *folder, Error *error)
{
    static const char *const parts[] = {"grammars", "templates"};
    uint32_t before = d->files.len;
    if (faccessat(AT_FDCWD, folder, F_OK, AT_EACCESS) != 0)
        return error_set_errno(error, errno, "%s: cannot read", folder);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        Str path = arena_fmt(&d->arena, "%s/%s", folder, parts[i]);
        if (faccessat(AT_FDCWD, path.at, F_OK, AT_EACCESS) != 0) continue;
        if (!add_folder(d, path.at, str_of(parts[i]), 1, error)) return false;
    }
    return d->files.len > before || error_set(error, "%s: holds no grammars/ and no templates/", folder);
}

bool data_add_template(Data *d, const char *folder, const char **name, Error *error)
{
    char *full = realpath(folder, NULL);
    if (!full) return error_set_errno(error, errno, "%s: cannot read", folder);
    Str path = str_of(full);
    *name = arena_copy(&d->arena, path_name(path)).at;
    free(full);
    return add_folder(d, folder, arena_fmt(&d->arena, "templates/%s", *name), 0, error);
}

void data_clear(Data *d)
{
    arena_clear(&d->arena);
    *d = (Data){0};
}
