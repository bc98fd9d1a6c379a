#include "app/files/folder.h"

#include "base/repo.h"
#include "base/arena.h"
#include "base/file.h"
#include "base/git.h"
#include "base/path.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

enum { RULES_LIMIT = 8 << 20 };

static bool exists(int dir, const char *path) { return faccessat(dir, path, F_OK, AT_EACCESS) == 0; }

/* Adds the rules of one file. One that is no regular file has none. */
static void rules_read(IgnoreRules *rules, int dir, const char *path, FileOrigin origin, Error *error)
{
    Buf text = {0};
    FileStatus status = file_read(dir, path, origin, RULES_LIMIT, &text, error);
    if (status == FILE_READ) ignore_add(rules, buf_str(&text));
    if (status == FILE_TOO_LARGE) error_set(error, "%s: too large for an ignore file", path);
    buf_clear(&text);
}

/* git's default for core.excludesFile. */
static void read_user_rules(IgnoreRules *rules)
{
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    Buf path = {0};
    Error ignored = {0};
    if (config && *config) buf_addf(&path, "%s/git/ignore", config);
    else if (home && *home) buf_addf(&path, "%s/.config/git/ignore", home);
    if (path.len && exists(AT_FDCWD, path.at)) rules_read(rules, AT_FDCWD, path.at, FILE_NAMED, &ignored);
    error_clear(&ignored);
    buf_clear(&path);
}

void folder_rules_init(FolderRules *r, const FolderSettings *s)
{
    *r = (FolderRules){.hidden = s->hidden, .no_ignore = s->no_ignore, .configured = s->configured};
    for (uint32_t i = 0; i < s->exclude.count; i++) ignore_add(&r->exclude, str_of(s->exclude.at[i]));
    if (s->exclude.count) r->current = str_of(realpath(".", NULL));
    if (!r->no_ignore) read_user_rules(&r->user);
}

void folder_rules_clear(FolderRules *r)
{
    ignore_clear(&r->exclude);
    ignore_clear(&r->user);
    free((char *)(uintptr_t)r->current.at);
    *r = (FolderRules){0};
}

static Folder *folder_new(const FolderRules *common, Folder *above, Str shown, Str path)
{
    Folder *f = mem_new(sizeof *f + shown.len + path.len + 2);
    char *bytes = (char *)(f + 1);
    f->shown = (Str){bytes, shown.len};
    f->path = (Str){bytes + shown.len + 1, path.len};
    if (shown.len) memcpy(bytes, shown.at, shown.len);
    if (path.len) memcpy(bytes + shown.len + 1, path.at, path.len);
    f->common = common;
    f->above = above;
    f->in_repository = above && above->in_repository;
    f->users = 1;
    f->fd = -1;
    return f;
}

void folder_hold(Folder *f) { atomic_fetch_add(&f->users, 1); }

void folder_release(Folder *f)
{
    while (f && atomic_fetch_sub(&f->users, 1) == 1) {
        Folder *above = f->above;
        ignore_clear(&f->git);
        ignore_clear(&f->own);
        ignore_clear(&f->info);
        free(f);
        f = above;
    }
}

Folder *folder_below(Folder *above, Str name)
{
    Buf both = {0};
    path_add(&both, above->shown, name);
    size_t split = both.len;
    path_add(&both, above->path, name);
    folder_hold(above);
    Folder *f = folder_new(above->common, above, str_sub(buf_str(&both), 0, split), str_from(buf_str(&both), split));
    buf_clear(&both);
    return f;
}

/* The folders from the repository's root down to, and without, the one at `full`. */
static Folder *folders_above(const FolderRules *common, Str full, Error *error)
{
    Buf root = {0};
    Folder *f = NULL;
    if (git_root(full, &root) && root.len < full.len) {
        f = folder_new(common, NULL, buf_str(&root), (Str){0});
        folder_load_unlisted(f, error);
    }
    Str way = str_sub(full, root.len + (root.len > 1), (size_t)str_rfind_char(full, '/'));
    while (f && way.len) {
        Folder *below = folder_below(f, str_cut(&way, '/'));
        folder_release(f);
        f = below;
        folder_load_unlisted(f, error);
    }
    buf_clear(&root);
    return f;
}

Folder *folder_named(const FolderRules *common, Str shown, Error *error)
{
    Buf path = {0};
    buf_add(&path, shown.len ? shown : STR("."));
    char *full = realpath(path.at, NULL);
    int number = errno;
    buf_clear(&path);
    if (!full) {
        error_set_errno(error, number, STR_FMT ": cannot read", STR_ARG(shown));
        return NULL;
    }
    Str real = str_of(full);
    Folder *above = folders_above(common, real, error);
    Str below = above ? str_from(real, (size_t)str_rfind_char(real, '/') + 1) : (Str){0};
    if (above) path_add(&path, above->path, below);
    Folder *f = folder_new(common, above, shown, buf_str(&path));
    f->named = true;
    buf_clear(&path);
    free(full);
    return f;
}

bool folder_open(Folder *f, Error *error)
{
    int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (f->named || !f->above ? 0 : O_NOFOLLOW);
    f->fd = openat(AT_FDCWD, folder_shown(f).at, flags);
    if (f->fd < 0) return error_set_errno(error, errno, STR_FMT ": cannot read", STR_ARG(folder_shown(f)));
    f->readers = 1;
    return true;
}

void folder_share(Folder *f)
{
    folder_hold(f);
    atomic_fetch_add(&f->readers, 1);
}

void folder_close(Folder *f)
{
    if (atomic_fetch_sub(&f->readers, 1) != 1) return;
    close(f->fd);
    f->fd = -1;
}

static void load_info(Folder *f, Error *error)
{
    Buf path = {0};
    repo_add_common(folder_shown(f), &path);
    buf_addz(&path, "/info/exclude");
    if (exists(AT_FDCWD, path.at)) rules_read(&f->info, AT_FDCWD, path.at, FILE_NAMED, error);
    buf_clear(&path);
}

void folder_load(Folder *f, Error *error)
{
    f->in_repository |= f->repository;
    if (f->common->no_ignore) return;
    Error own = {0};
    if (f->has_own_rules) rules_read(&f->own, f->fd, ".ignore", FILE_WALKED, &own);
    if (f->has_git_rules && f->in_repository) rules_read(&f->git, f->fd, ".gitignore", FILE_WALKED, &own);
    Str here = folder_shown(f);
    if (own.text.len) error_set(error, STR_FMT "/" STR_FMT, STR_ARG(here), STR_ARG(buf_str(&own.text)));
    error_clear(&own);
    if (f->repository) load_info(f, error);
}

void folder_load_unlisted(Folder *f, Error *error)
{
    if (!folder_open(f, error)) return;
    f->has_git_rules = exists(f->fd, ".gitignore");
    f->has_own_rules = exists(f->fd, ".ignore");
    f->repository = exists(f->fd, ".git");
    folder_load(f, error);
    folder_close(f);
}

/* An entry's path as the rules of `f` see it, which is the entry's folder or one above. */
static Str seen_from(const Folder *f, Str path) { return str_from(path, f->path.len + (f->path.len > 0)); }

static IgnoreVerdict judge_by_git(const Folder *f, Str path, bool is_folder)
{
    for (; f; f = f->above) {
        IgnoreVerdict verdict = ignore_match(&f->git, seen_from(f, path), is_folder);
        if (!verdict && f->repository) verdict = ignore_match(&f->info, seen_from(f, path), is_folder);
        if (!verdict && f->repository) verdict = ignore_match(&f->common->user, seen_from(f, path), is_folder);
        if (verdict || f->repository) return verdict;
    }
    return IGNORE_UNDECIDED;
}

IgnoreVerdict folder_rules_judge(const FolderRules *r, Str shown, bool is_folder)
{
    size_t len = r->current.len;
    bool below = len && str_starts(shown, r->current) && shown.len > len && shown.at[len] == '/';
    IgnoreVerdict verdict = ignore_match(&r->exclude, below ? str_from(shown, len + 1) : shown, is_folder);
    if (verdict || !r->configured.judge) return verdict;
    return r->configured.judge(r->configured.config, shown, is_folder);
}

static IgnoreVerdict judge_by_arguments(const Folder *f, Str path, bool is_folder)
{
    if (f->common->exclude.count == 0 && !f->common->configured.judge) return IGNORE_UNDECIDED;
    Buf shown = {0};
    folder_add_shown(f, seen_from(f, path), &shown);
    IgnoreVerdict verdict = folder_rules_judge(f->common, buf_str(&shown), is_folder);
    buf_clear(&shown);
    return verdict;
}

bool folder_ignores(const Folder *f, Str path, bool is_folder)
{
    IgnoreVerdict verdict = IGNORE_UNDECIDED;
    for (const Folder *g = f; g && !verdict; g = g->above)
        verdict = ignore_match(&g->own, seen_from(g, path), is_folder);
    if (!verdict && f->in_repository) verdict = judge_by_git(f, path, is_folder);
    return verdict == IGNORE_EXCLUDED;
}

bool folder_excludes(const Folder *f, Str path, bool is_folder)
{
    IgnoreVerdict verdict = judge_by_arguments(f, path, is_folder);
    return verdict ? verdict == IGNORE_EXCLUDED : folder_ignores(f, path, is_folder);
}

bool folder_is_configured_out(const Folder *f, Str path, bool is_folder)
{
    if (!f->common->configured.judge || folder_ignores(f, path, is_folder)) return false;
    FolderRules own = {.configured = f->common->configured};
    Buf shown = {0};
    folder_add_shown(f, seen_from(f, path), &shown);
    bool out = folder_rules_judge(&own, buf_str(&shown), is_folder) == IGNORE_EXCLUDED;
    own.exclude = f->common->exclude;
    own.current = f->common->current;
    own.configured = (FolderConfigured){0};
    out = out && folder_rules_judge(&own, buf_str(&shown), is_folder) == IGNORE_UNDECIDED;
    buf_clear(&shown);
    return out;
}

Str folder_shown(const Folder *f) { return f->shown.len ? f->shown : STR("."); }

void folder_add_shown(const Folder *f, Str name, Buf *out) { path_add(out, f->shown, name); }

Str folder_inner(const Folder *f)
{
    const Folder *root = f;
    while (root->above && !root->repository) root = root->above;
    return seen_from(root, f->path);
}
