#include "folder.h"

#include "base/temp.h"

#include <linux/fs.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>

static const char access_acl[] = "system.posix_acl_access", default_acl[] = "system.posix_acl_default";

static bool replace(const char *path, const char *old, const char *text, Error *error)
{
    return file_replace(path, str_of(old), str_of(text), error) == FILE_REPLACED;
}

/* The file keeps its inode and bytes, and nothing new stands beside it. */
static void assert_refused(const char *path, const char *old, const char *reason)
{
    Error error = {0};
    struct stat before = look(path);
    int count = entries(".");
    assert_false(replace(path, old, "new", &error));
    assert_int_equal(strncmp(error.text.at, path, strlen(path)), 0);
    assert_error(&error, reason);
    assert_int_equal(look(path).st_ino, before.st_ino);
    assert_int_equal(look(path).st_mode, before.st_mode);
    assert_int_equal(entries("."), count);
}

/* Nor would it be taken with other bytes: that can be told beforehand. */
static void assert_never(const char *path, const char *reason)
{
    Error error = {0};
    assert_refused(path, "old", reason);
    assert_false(file_may_replace(path, &error));
    assert_error(&error, reason);
}

static void test_mode_stays_without_set_id_bits(void **state)
{
    (void)state;
    static const mode_t modes[][2] = {{0644, 0644}, {0600, 0600}, {0755, 0755}, {0640, 0640}, {0606, 0606},
                                      {0666, 0666}, {04755, 0755}, {02775, 0775}, {01644, 0644}, {0200, 0200}};
    Error error = {0};
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        if (modes[i][0] == 0200 && geteuid() != 0) continue;
        put("f", STR("old"));
        assert_int_equal(chmod("f", modes[i][0]), 0);
        umask(i % 2 ? 077 : 0);
        assert_true(replace("f", "old", "new text\r\n", &error));
        assert_int_equal(mode_of("f"), modes[i][1]);
        assert_int_equal(chmod("f", 0644), 0);
        assert_holds("f", "new text\r\n");
        unlink("f");
    }
    assert_int_equal(entries("."), 0);
}

static void test_large_and_empty_texts(void **state)
{
    (void)state;
    Error error = {0};
    Buf large = {0};
    while (large.len < 5000000) buf_addc(&large, (char)random_below(256));
    put("f", STR(""));
    assert_int_equal(file_replace("f", STR(""), buf_str(&large), &error), FILE_REPLACED);
    assert_int_equal(look("f").st_size, large.len);
    assert_int_equal(file_replace("f", buf_str(&large), STR(""), &error), FILE_REPLACED);
    assert_int_equal(look("f").st_size, 0);
    buf_clear(&large);
}

static void test_owner_stays(void **state)
{
    (void)state;
    Error error = {0};
    put("f", STR("old"));
    if (chown("f", 1234, 2345) < 0) {
        not_here("owners, without root");
        return;
    }
    assert_int_equal(chmod("f", 06754), 0);
    assert_true(replace("f", "old", "new", &error));
    assert_int_equal(look("f").st_uid, 1234);
    assert_int_equal(look("f").st_gid, 2345);
    assert_int_equal(mode_of("f"), 0754);
}

static void test_attributes_stay(void **state)
{
    (void)state;
    Error error = {0};
    char value[64];
    put("f", STR("old"));
    if (setxattr("f", "user.note", "hello", 5, 0) < 0) {
        not_here("extended attributes: this file system has none");
        return;
    }
    assert_int_equal(setxattr("f", "user.empty", "", 0, 0), 0);
    assert_true(replace("f", "old", "new", &error));
    assert_int_equal(getxattr("f", "user.note", value, sizeof value), 5);
    assert_memory_equal(value, "hello", 5);
    assert_int_equal(getxattr("f", "user.empty", value, sizeof value), 0);
}

/* A POSIX ACL as the kernel stores it (linux/posix_acl_xattr.h): user 1234 may read and write, the mask says so. */
static const unsigned char acl[] = {2, 0, 0, 0,
                                    1, 0, 6, 0, 255, 255, 255, 255, 2,  0, 6, 0, 0xd2, 4,   0,   0,
                                    4, 0, 4, 0, 255, 255, 255, 255, 16, 0, 6, 0, 255,  255, 255, 255,
                                    32, 0, 0, 0, 255, 255, 255, 255};

static void test_acl_stays(void **state)
{
    (void)state;
    Error error = {0};
    unsigned char value[256];
    put("f", STR("old"));
    if (setxattr("f", access_acl, acl, sizeof acl, 0) < 0) {
        not_here("ACLs: this file system has none");
        return;
    }
    mode_t mode = mode_of("f");
    assert_true(replace("f", "old", "new", &error));
    assert_int_equal(getxattr("f", access_acl, value, sizeof value), sizeof acl);
    assert_memory_equal(value, acl, sizeof acl);
    assert_int_equal(mode_of("f"), mode);
    Str now = STR("new");
    assert_true(file_write_private("f", &now, STR("private"), &error));
    assert_true(getxattr("f", access_acl, value, sizeof value) < 0);
    assert_int_equal(mode_of("f"), 0600);
}

static void test_acl_of_the_folder_is_not_inherited(void **state)
{
    (void)state;
    Error error = {0};
    unsigned char value[256];
    put("f", STR("old"));
    assert_int_equal(chmod("f", 0664), 0);
    if (setxattr(".", default_acl, acl, sizeof acl, 0) < 0) {
        not_here("default ACLs: this file system has none");
        return;
    }
    assert_true(replace("f", "old", "new", &error));
    assert_true(getxattr("f", access_acl, value, sizeof value) < 0);
    assert_int_equal(mode_of("f"), 0664);
}

static void test_symbolic_links_stay(void **state)
{
    (void)state;
    Error error = {0};
    assert_int_equal(mkdir("sub", 0755), 0);
    put("sub/real", STR("old"));
    assert_int_equal(symlink("sub/real", "one"), 0);
    assert_int_equal(symlink("one", "two"), 0);
    assert_true(replace("two", "old", "new", &error));
    assert_true(S_ISLNK(look("two").st_mode) && S_ISLNK(look("one").st_mode) && S_ISREG(look("sub/real").st_mode));
    assert_holds("sub/real", "new");
    assert_int_equal(entries("sub"), 1);
    assert_int_equal(symlink("nowhere", "dangling"), 0);
    assert_never("dangling", "No such file or directory");
}

static void test_refusals(void **state)
{
    (void)state;
    put("hard", STR("old"));
    assert_int_equal(link("hard", "hard2"), 0);
    assert_never("hard", "more than one hard link");
    put("readonly", STR("old"));
    assert_int_equal(chmod("readonly", 0555), 0);
    assert_never("readonly", "is read-only");
    assert_int_equal(mkdir("folder", 0755), 0);
    assert_never("folder", "not a regular file");
    assert_never("folder/", "not a regular file");
    assert_int_equal(mkfifo("fifo", 0644), 0);
    assert_never("fifo", "not a regular file");
    put("folder/f", STR("old"));
    assert_int_equal(chmod("folder", 0555), 0);
    assert_never("folder/f", "folder is read-only");
    Error error = {0};
    assert_false(replace("missing", "old", "new", &error));
    assert_error(&error, "missing: cannot open: No such file or directory");
    assert_false(replace("", "old", "new", &error));
    assert_error(&error, "No such file or directory");
    assert_false(replace("/dev/null", "old", "new", &error));
    assert_error(&error, "not a regular file");
    assert_holds("hard", "old");
    assert_holds("readonly", "old");
    assert_holds("folder/f", "old");
}

static void test_other_bytes_on_disk_win(void **state)
{
    (void)state;
    static const char *const others[] = {"", "ol", "olD", "Old", "old\n", "old and a line more\n"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        put("f", str_of(others[i]));
        assert_refused("f", "old", "changed on disk");
        assert_true(file_may_replace("f", &(Error){0}));
        assert_holds("f", others[i]);
    }
    Buf large = {0}; /* several reads long; the last byte differs */
    for (int i = 0; i < 50000; i++) buf_addc(&large, 'x');
    put("f", buf_str(&large));
    large.at[large.len - 1] = 'y';
    assert_refused("f", large.at, "changed on disk");
    large.at[large.len - 1] = 'x';
    Error error = {0};
    assert_true(replace("f", large.at, "new", &error));
    buf_clear(&large);
}

/* As another user: root passes every check of permissions. */
static void test_file_of_somebody_else(void **state)
{
    (void)state;
    put("f", STR("old"));
    assert_int_equal(chmod(".", 0777), 0);
    if (geteuid() != 0) {
        not_here("files of others, without root");
        return;
    }
    pid_t child = fork();
    if (child == 0) {
        Error error = {0};
        if (setgid(65534) || setuid(65534)) _exit(2);
        bool refused = !replace("f", "old", "new", &error);
        _exit(refused && str_eqz(buf_str(&error.text), "f: cannot be written: Permission denied") ? 0 : 1);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_holds("f", "old");
    assert_int_equal(entries("."), 1);
}

#define F_TEMP ".f.af63db49fd1f30bd.unhardcode"

static void test_what_a_dead_writer_left_is_removed(void **state)
{
    (void)state;
    Error error = {0};
    put("f", STR("old"));
    put(F_TEMP, STR("half a te"));
    assert_true(replace("f", "old", "new", &error));
    assert_holds("f", "new");
    put(".env.3d265ca6617d0d5c.unhardcode", STR("KEY="));
    assert_true(file_write_private(".env", NULL, STR("KEY=1\n"), &error));
    assert_int_equal(entries("."), 2);
}

static void test_a_file_of_a_like_name_stays(void **state)
{
    (void)state;
    Error error = {0};
    put("f", STR("old"));
    put(".f.unhardcode", STR("mine"));
    assert_true(replace("f", "old", "new", &error));
    assert_holds(".f.unhardcode", "mine");
    put("linked", STR("mine too"));
    assert_int_equal(link("linked", F_TEMP), 0);
    assert_refused("f", "new", F_TEMP " is in the way");
    assert_holds("linked", "mine too");
}

static void test_a_living_writer_is_left_alone(void **state)
{
    (void)state;
    put("f", STR("old"));
    put(F_TEMP, STR("half a te"));
    int fd = open(F_TEMP, O_RDWR);
    assert_int_equal(flock(fd, LOCK_EX), 0);
    assert_refused("f", "old", "another process is writing it");
    assert_holds(F_TEMP, "half a te");
    close(fd);
    unlink(F_TEMP);
    assert_int_equal(mkdir(F_TEMP, 0755), 0);
    assert_refused("f", "old", F_TEMP " is in the way");
    assert_int_equal(rmdir(F_TEMP), 0);
    put("precious", STR("kept"));
    assert_int_equal(symlink("precious", F_TEMP), 0);
    assert_refused("f", "old", F_TEMP " is in the way");
    assert_holds("precious", "kept");
    assert_holds("f", "old");
}

static void test_long_names(void **state)
{
    (void)state;
    Error error = {0};
    char name[256];
    for (size_t len = 235; len <= 255; len++) {
        memset(name, 'n', len);
        name[len] = 0;
        put(name, STR("old"));
        assert_true(replace(name, "old", "new", &error));
        assert_holds(name, "new");
        assert_int_equal(entries("."), 1);
        unlink(name);
    }
}

static void test_size_limit_of_the_process(void **state)
{
    (void)state;
    struct rlimit before, small = {10, RLIM_INFINITY};
    put("f", STR("old"));
    temp_signals_install(); /* ignores SIGXFSZ */
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
    small.rlim_max = before.rlim_max;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    Error error = {0};
    bool done = replace("f", "old", "more than ten bytes", &error);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
    assert_false(done);
    assert_error(&error, "f: cannot write its temporary file: File too large");
    assert_holds("f", "old");
    assert_int_equal(entries("."), 1);
}

static void test_full_disk(void **state)
{
    (void)state;
    assert_int_equal(mkdir("disk", 0755), 0);
    if (mount("none", "disk", "tmpfs", 0, "size=64k") < 0) {
        not_here("a full disk, without the right to mount");
        return;
    }
    Error error = {0};
    Buf large = {0};
    for (int i = 0; i < 100000; i++) buf_addc(&large, 'x');
    put("disk/f", STR("old"));
    bool done = file_replace("disk/f", STR("old"), buf_str(&large), &error) == FILE_REPLACED;
    int left = entries("disk");
    Buf text = {0};
    FileStatus status = file_read(AT_FDCWD, "disk/f", FILE_NAMED, 100, &text, &error);
    umount("disk");
    assert_false(done);
    assert_error(&error, "disk/f: cannot write its temporary file: No space left on device");
    assert_int_equal(left, 1);
    assert_int_equal(status, FILE_READ);
    assert_str(buf_str(&text), "old");
    buf_clear(&text);
    buf_clear(&large);
}

static void test_file_that_is_a_mount_point(void **state)
{
    (void)state;
    put("f", STR("old"));
    put("other", STR("old"));
    if (mount("other", "f", NULL, MS_BIND, NULL) < 0) {
        not_here("a mounted file, without the right to mount");
        return;
    }
    Error error = {0};
    bool done = replace("f", "old", "new", &error);
    int left = entries(".");
    umount("f");
    assert_false(done);
    assert_error(&error, "f: is mounted by itself");
    assert_int_equal(left, 2);
    assert_holds("other", "old");
}

static void test_immutable_file(void **state)
{
    (void)state;
    put("f", STR("old"));
    int fd = open("f", O_RDONLY), flags = 0;
    bool here = ioctl(fd, FS_IOC_GETFLAGS, &flags) == 0;
    flags |= FS_IMMUTABLE_FL;
    here = here && ioctl(fd, FS_IOC_SETFLAGS, &flags) == 0;
    Error error = {0};
    bool done = here && replace("f", "old", "new", &error);
    flags &= ~FS_IMMUTABLE_FL;
    if (here) assert_int_equal(ioctl(fd, FS_IOC_SETFLAGS, &flags), 0);
    close(fd);
    assert_false(done);
    if (here) assert_error(&error, "f: cannot be written");
    else not_here("an immutable file, which this user or file system cannot make");
    assert_holds("f", "old");
    assert_int_equal(entries("."), 1);
}

CHECK_MAIN(IN_FOLDER(test_mode_stays_without_set_id_bits), IN_FOLDER(test_large_and_empty_texts),
           IN_FOLDER(test_owner_stays), IN_FOLDER(test_attributes_stay), IN_FOLDER(test_acl_stays),
           IN_FOLDER(test_acl_of_the_folder_is_not_inherited), IN_FOLDER(test_symbolic_links_stay),
           IN_FOLDER(test_refusals), IN_FOLDER(test_other_bytes_on_disk_win), IN_FOLDER(test_file_of_somebody_else),
           IN_FOLDER(test_what_a_dead_writer_left_is_removed), IN_FOLDER(test_a_file_of_a_like_name_stays),
           IN_FOLDER(test_a_living_writer_is_left_alone),
           IN_FOLDER(test_long_names), IN_FOLDER(test_size_limit_of_the_process), IN_FOLDER(test_full_disk),
           IN_FOLDER(test_file_that_is_a_mount_point), IN_FOLDER(test_immutable_file))
