#include "app/undo/journal.h"

#include "base/git.h"
#include "base/path.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define ENDING STR(".jsonl")

enum { NUMBER_DIGITS = 20, HASH_DIGITS = 16, HASH_AT = NUMBER_DIGITS + 1, NAME_LEAST = HASH_AT + HASH_DIGITS + 1 };

/* The XDG base directory specification: a relative path is none. *chosen: by the user, not by default. */
static bool state_folder(Buf *path, bool *chosen, Error *error)
{
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    *chosen = state && *state == '/';
    if (*chosen) buf_addz(path, state);
    else if (home && *home == '/') path_add(path, str_of(home), STR(".local/state"));
    else return error_set(error, "neither XDG_STATE_HOME nor HOME says where notes of a run may be kept");
    return true;
}

static int make_folder(Str path)
{
    Buf folder = {0};
    buf_add(&folder, path);
    int number = mkdir(folder.at, 0700) == 0 ? 0 : errno;
    buf_clear(&folder);
    return number == EEXIST ? 0 : number;
}

/* Makes the folders of a full path that are missing, for the user alone. Those that are there are not touched. */
static bool make_folders(Str path, Error *error)
{
    size_t end = path.len;
    int number = make_folder(path);
    while (number == ENOENT && end > 1) {
        end = (size_t)str_rfind_char(str_sub(path, 0, end), '/');
        if (end > 0) number = make_folder(str_sub(path, 0, end));
    }
    while (number == 0 && end < path.len) {
        ptrdiff_t slash = str_find_char(str_from(path, end + 1), '/');
        end = slash < 0 ? path.len : end + 1 + (size_t)slash;
        number = make_folder(str_sub(path, 0, end));
    }
    return number == 0 || error_set_errno(error, number, STR_FMT ": cannot be made", STR_ARG(path));
}

/* What stands in there decides what `undo` writes: it must be nobody else's. */
static bool is_ours(const char *path, Error *error)
{
    struct stat st;
    if (lstat(path, &st) < 0 && errno == ENOENT) return error_set(error, "nothing is known of any run");
    if (lstat(path, &st) < 0) return error_set_errno(error, errno, "%s: cannot be opened", path);
    if (!S_ISDIR(st.st_mode)) return error_set(error, "%s: not a folder", path);
    if (st.st_uid == geteuid() && !(st.st_mode & (S_IWGRP | S_IWOTH))) return true;
    return error_set(error, "%s: others may write to it", path);
}

/* Appends the repository that the source is in, or its folder. */
static void add_root(Buf *root, Str source)
{
    Str folder = str_sub(source, 0, (size_t)str_rfind_char(source, '/'));
    if (!git_root(folder, root)) buf_add(root, folder);
}

/* Whether the state folder would be made where the code is: somebody's home may be that, but not a new one. */
static bool is_among_code(const char *state, Str source)
{
    Buf root = {0};
    add_root(&root, source);
    bool inside = str_starts(str_of(state), buf_str(&root)) && (state[root.len] == '/' || state[root.len] == 0);
    buf_clear(&root);
    return inside && access(state, F_OK) < 0;
}

bool journal_folder(Buf *path, Str source, Error *error)
{
    bool chosen;
    if (!state_folder(path, &chosen, error)) return false;
    if (source.len && !chosen && is_among_code(path->at, source))
        return error_set(error, "%s: is not there, and would be made among the code", path->at);
    path_add(path, (Str){0}, STR("/unhardcode/undo"));
    return (!source.len || make_folders(buf_str(path), error)) && is_ours(path->at, error);
}

static bool is_journal(Str name)
{
    if (name.len < NAME_LEAST || !str_ends(name, ENDING)) return false;
    for (size_t i = 0; i < NUMBER_DIGITS; i++)
        if (name.at[i] < '0' || name.at[i] > '9') return false;
    return name.at[NUMBER_DIGITS] == '-';
}

static int by_name(const void *left, const void *right)
{
    const Str *a = left, *b = right;
    return str_cmp(*a, *b);
}

void journal_list(Str folder, JournalNames *names, Arena *arena)
{
    Buf path = {0};
    buf_add(&path, folder);
    DIR *dir = opendir(path.at);
    for (struct dirent *entry; dir && (entry = readdir(dir));)
        if (is_journal(str_of(entry->d_name))) *array_add(arena, names) = arena_copy(arena, str_of(entry->d_name));
    if (dir) closedir(dir);
    if (names->len) qsort(names->at, names->len, sizeof *names->at, by_name);
    buf_clear(&path);
}

/* One more than the last of them has. */
static unsigned long long next_number(Str folder)
{
    Arena arena = {0};
    JournalNames names = {0};
    journal_list(folder, &names, &arena);
    unsigned long long last = names.len ? strtoull(names.at[names.len - 1].at, NULL, 10) : 0;
    arena_clear(&arena);
    return last < ULLONG_MAX ? last + 1 : last;
}

static unsigned long long hash_of_root(Str source)
{
    Buf root = {0};
    add_root(&root, source);
    unsigned long long hash = str_hash(buf_str(&root));
    buf_clear(&root);
    return hash;
}

void journal_name(Buf *name, Str folder, Str source)
{
    buf_addf(name, "%0*llu-%0*llx-%d" STR_FMT, NUMBER_DIGITS, next_number(folder), HASH_DIGITS, hash_of_root(source),
             (int)getpid(), STR_ARG(ENDING));
}

bool journal_is_of(Str name, Str path)
{
    Buf inside = {0}, hash = {0};
    path_add(&inside, path, STR("x"));
    bool same = false;
    for (int i = 0; i < 2 && !same; i++) { /* what is in the folder, and the path as a file */
        hash.len = 0;
        buf_addf(&hash, "%0*llx", HASH_DIGITS, hash_of_root(i ? path : buf_str(&inside)));
        same = str_eq(str_sub(name, HASH_AT, HASH_AT + HASH_DIGITS), buf_str(&hash));
    }
    buf_clear(&inside);
    buf_clear(&hash);
    return same;
}

bool journal_same_place(Str name, Str other)
{
    return str_eq(str_sub(name, HASH_AT, HASH_AT + HASH_DIGITS), str_sub(other, HASH_AT, HASH_AT + HASH_DIGITS));
}

void journal_prune(Str folder, Str name)
{
    Arena arena = {0};
    JournalNames names = {0};
    uint32_t here = 0, all = 0;
    journal_list(folder, &names, &arena);
    for (uint32_t i = names.len; i > 0; i--) {
        Str old = names.at[i - 1];
        bool same = journal_same_place(old, name);
        here += same;
        if (++all <= JOURNAL_MOST && (!same || here <= JOURNAL_MOST_HERE)) continue;
        Buf path = {0};
        path_add(&path, folder, old);
        unlink(path.at);
        buf_clear(&path);
    }
    arena_clear(&arena);
}
