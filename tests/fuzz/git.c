/* git.c - what git says, and what it has in its files: a git of our own says what the input says
 *
 * The first two bytes are what its commands end with; then the text of the `.git` file, NUL; and what it prints.
 */
#include "target.h"

#include "base/repo.h"
#include "app/project/wordindex.h"
#include "base/arena.h"
#include "base/git.h"
#include "base/path.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static UhEngine *engine;

/* A program that prints a file, and ends as another one says: `git -C FOLDER -c ... COMMAND`. */
static const char program[] = "#!/bin/sh\nhere=${0%/*}\ncase \" $* \" in\n*' check-ignore '*) read status <\"$here/ignored\" ;;\n"
                              "*) read status <\"$here/listed\" ;;\nesac\ncat \"$here/printed\"\nexit \"$status\"\n";

void target_start(void)
{
    char *message = NULL;
    engine = uh_engine_new(&(UhOptions){0}, &message);
    promise(engine, "the engine starts");
    const char *path = target_file("git", (Str){program, sizeof program - 1});
    promise(chmod(path, 0700) == 0, "our git can be run");
    Str folder = path_folder(str_of(path));
    Buf search = {0};
    buf_addf(&search, STR_FMT ":/usr/bin:/bin", STR_ARG(folder));
    setenv("PATH", search.at, 1);
    buf_clear(&search);
}

static void put_status(const char *name, int status)
{
    char text[8];
    target_file(name, (Str){text, (size_t)snprintf(text, sizeof text, "%d\n", status)});
}

static int count_files(void)
{
    DIR *dir = opendir("/proc/self/fd");
    int count = 0;
    while (dir && readdir(dir)) count++;
    if (dir) closedir(dir);
    return count;
}

static GitState expected(int ignored, int listed)
{
    if (ignored == 0) return GIT_IGNORED;
    int status = ignored == 1 ? listed : ignored;
    return status == 0 ? GIT_TRACKED : status == 1 ? GIT_SHOWN : GIT_FAILED;
}

static void check_state(Str folder, int ignored, int listed)
{
    Error error = {0};
    GitState state = git_state(folder, STR(".env"), &error);
    promise(state == expected(ignored, listed), "what git ends with says what becomes of a path");
    promise((state == GIT_FAILED) == (error.text.len > 0), "a failure says why, and nothing else does");
    error_clear(&error);
}

static void check_list(Str folder, int listed, Str printed)
{
    Buf paths = {0};
    git_ignored_but_tracked(folder, &paths);
    promise(listed == 0 ? str_eq(buf_str(&paths), printed) : paths.len == 0, "what git prints is taken when it ends well");
    buf_clear(&paths);
}

static void check_index(Str folder)
{
    uint32_t i = 0;
    const WordFile *file;
    WordIndex *index = wordindex_read(engine, NULL, folder.at, 1, 0, (Asked){0}, NULL);
    while (wordindex_next_file(index, &i, &file)) promise(file->path.len, "a file has a path");
    wordindex_free(index);
}

void target_run(Str input)
{
    static const int statuses[] = {0, 1, 128, 2};
    Arena arena = {0};
    Buf common = {0};
    int ignored = statuses[target_byte(&input) % 4], listed = statuses[target_byte(&input) % 4];
    Str link = target_part(&input);
    int open_files = count_files();
    put_status("ignored", ignored);
    put_status("listed", listed);
    target_file("printed", input);
    Str folder = arena_copy(&arena, path_folder(str_of(target_file(".git", link))));
    repo_add_common(folder, &common);
    promise(common.len && common.at[0] == '/', "what belongs to a repository is at a full path");
    check_state(folder, ignored, listed);
    check_list(folder, listed, input);
    check_index(folder);
    promise(count_files() == open_files, "all files are closed again");
    buf_clear(&common);
    arena_clear(&arena);
}
