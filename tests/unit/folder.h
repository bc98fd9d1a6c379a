/* folder.h - a folder of its own for each test of files; the process works inside it */
#ifndef UNIT_FOLDER_H
#define UNIT_FOLDER_H

#include "check.h"

#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#define IN_FOLDER(name) cmocka_unit_test_setup_teardown(name, enter_folder, leave_folder)

static inline int enter_folder(void **state)
{
    const char *tmp = getenv("TMPDIR");
    Buf name = {0};
    buf_addf(&name, "%s/unhardcode-unit-XXXXXX", tmp ? tmp : "/tmp");
    *state = name.at;
    umask(022);
    return !mkdtemp(name.at) || chdir(name.at) != 0;
}

static inline int leave_folder(void **state)
{
    Buf command = {0};
    buf_addf(&command, "chmod -R u+rwx '%s' && rm -rf '%s'", (char *)*state, (char *)*state);
    int status = chdir("/") || system(command.at);
    buf_clear(&command);
    free(*state);
    return status;
}

static inline void put(const char *path, Str bytes)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes.at ? bytes.at : "", bytes.len), bytes.len);
    close(fd);
}

static inline void assert_holds(const char *path, const char *bytes)
{
    Buf text = {0};
    Error error = {0};
    assert_int_equal(file_read(AT_FDCWD, path, FILE_NAMED, SIZE_MAX, &text, &error), FILE_READ);
    assert_str(buf_str(&text), bytes);
    buf_clear(&text);
}

static inline struct stat look(const char *path)
{
    struct stat st;
    if (lstat(path, &st) < 0) fail_msg("%s: %s", path, strerror(errno));
    return st;
}

static inline mode_t mode_of(const char *path) { return look(path).st_mode & 07777; }

/* How many entries the folder has: a temporary file that was left would count. */
static inline int entries(const char *path)
{
    int count = 0;
    DIR *dir = opendir(path);
    assert_non_null(dir);
    while (readdir(dir)) count++;
    closedir(dir);
    return count - 2;
}

/* A note in the place of a result: cmocka's TAP says "not ok" of a skipped test. */
static inline void not_here(const char *why) { print_message("# not tested: %s\n", why); }

#endif
