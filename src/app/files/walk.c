#include "app/files/walk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { ENTRIES = 32 * 1024, KIND_FILE = 'f', KIND_FOLDER = 'd' };

/* As getdents64(2) describes it. */
typedef struct {
    uint64_t inode;
    int64_t offset;
    uint16_t length;
    uint8_t type;
    char name[];
} Dirent;

static uint8_t type_of(int dir, const Dirent *d)
{
    struct stat info;
    if (d->type != DT_UNKNOWN) return d->type;
    if (fstatat(dir, d->name, &info, AT_SYMLINK_NOFOLLOW) != 0) return DT_UNKNOWN;
    return S_ISDIR(info.st_mode) ? DT_DIR : S_ISREG(info.st_mode) ? DT_REG : DT_UNKNOWN;
}

/* Notes what a name that begins with a dot says about its folder; whether it is no entry in any case. */
static bool take_special(Folder *f, const char *name)
{
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) return true;
    if (strcmp(name, ".gitignore") == 0) f->has_git_rules = true;
    if (strcmp(name, ".ignore") == 0) f->has_own_rules = true;
    if (strcmp(name, ".git") == 0) return f->repository = true;
    return !f->common->hidden;
}

static void take_name(Folder *f, const WalkWanted *wanted, const Dirent *d, Buf *names)
{
    if (d->name[0] == '.' && take_special(f, d->name)) return;
    uint8_t type = type_of(f->fd, d);
    bool file = type == DT_REG && wanted->takes(wanted->context, d->name);
    if (!file && type != DT_DIR) return;
    if (!file && wanted->enters && !wanted->enters(wanted->context, d->name)) return;
    buf_addc(names, file ? KIND_FILE : KIND_FOLDER);
    buf_add(names, (Str){d->name, strlen(d->name) + 1});
}

static bool read_names(Folder *f, const WalkWanted *wanted, WalkList *list, Error *error)
{
    buf_reserve(&list->entries, ENTRIES);
    char *bytes = list->entries.at;
    for (;;) {
        long got = syscall(SYS_getdents64, f->fd, bytes, ENTRIES);
        if (got < 0) return error_set_errno(error, errno, STR_FMT ": cannot read", STR_ARG(folder_shown(f)));
        if (got == 0) return true;
        for (long at = 0; at < got;) {
            const Dirent *d = (const Dirent *)(const void *)(bytes + at);
            take_name(f, wanted, d, &list->names);
            at += d->length;
        }
    }
}

bool walk_list(Folder *folder, const WalkWanted *wanted, WalkList *list, Error *error)
{
    list->folder = folder;
    list->wanted = wanted;
    list->names.len = list->path.len = list->at = 0;
    if (!folder_open(folder, error)) return false;
    if (!read_names(folder, wanted, list, error)) {
        folder_close(folder);
        return false;
    }
    folder_load(folder, error);
    buf_add(&list->path, folder->path);
    if (folder->path.len) buf_addc(&list->path, '/');
    list->folder_len = list->path.len;
    return true;
}

const WalkEntry *walk_next(WalkList *list)
{
    while (list->at < list->names.len) {
        const char *name = list->names.at + list->at + 1;
        bool is_folder = name[-1] == KIND_FOLDER;
        size_t len = strlen(name);
        list->at += len + 2;
        list->path.len = list->folder_len;
        buf_add(&list->path, (Str){name, len});
        const WalkWanted *wanted = list->wanted;
        bool out = folder_excludes(list->folder, buf_str(&list->path), is_folder);
        if (out && wanted->takes_ignored) out = !wanted->takes_ignored(wanted->context, name, is_folder);
        if (out && !folder_is_configured_out(list->folder, buf_str(&list->path), is_folder)) continue;
        list->entry = (WalkEntry){.is_folder = is_folder, .configured_out = out, .name = name};
        return &list->entry;
    }
    return NULL;
}

/* --exclude sees the path as it was given, from its first folder on. */
static bool arguments_exclude(const FolderRules *rules, Str path, bool is_folder)
{
    for (size_t i = 1; i <= path.len; i++) {
        bool end = i == path.len;
        if (!end && path.at[i] != '/') continue;
        if (folder_rules_judge(rules, str_sub(path, 0, i), !end || is_folder) == IGNORE_EXCLUDED) return true;
    }
    return false;
}

bool walk_is_configured_out(const FolderRules *rules, Str path, bool is_folder)
{
    FolderRules own = {.configured = rules->configured};
    return own.configured.judge && arguments_exclude(&own, path, is_folder);
}

/* The ignore files see it from the repository's root on. `folder` is the one that holds it. */
static bool files_ignore(Folder *folder, Str name, bool is_folder)
{
    Error ignored = {0};
    Buf path = {0};
    folder_load_unlisted(folder, &ignored);
    buf_add(&path, folder->path);
    if (path.len) buf_addc(&path, '/');
    buf_add(&path, name);
    bool ignores = folder_ignores(folder, buf_str(&path), is_folder);
    for (const Folder *f = folder; f->above && !ignores; f = f->above)
        ignores = folder_ignores(f->above, f->path, true);
    buf_clear(&path);
    error_clear(&ignored);
    return ignores;
}

bool walk_excludes(const FolderRules *rules, Str path, bool is_folder)
{
    if (arguments_exclude(rules, path, is_folder)) return true;
    if (rules->no_ignore) return false;
    ptrdiff_t slash = str_rfind_char(path, '/');
    Str parent = slash < 0 ? (Str){0} : str_sub(path, 0, slash > 0 ? (size_t)slash : 1);
    Error ignored = {0};
    Folder *folder = folder_named(rules, parent, &ignored);
    bool ignores = folder && files_ignore(folder, str_from(path, (size_t)(slash + 1)), is_folder);
    if (folder) folder_release(folder);
    error_clear(&ignored);
    return ignores;
}

void walk_clear(WalkList *list)
{
    buf_clear(&list->entries);
    buf_clear(&list->names);
    buf_clear(&list->path);
}
