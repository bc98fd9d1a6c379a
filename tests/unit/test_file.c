#include "folder.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

static FileStatus read_it(const char *path, FileOrigin origin, size_t limit, Buf *into, Error *error)
{
    FileStatus status = file_read(AT_FDCWD, path, origin, limit, into, error);
    for (size_t i = 0; i < FILE_PADDING; i++) assert_int_equal(into->at[into->len + i], 0);
    if (status != FILE_READ) assert_int_equal(into->len, 0);
    assert_int_equal(error->text.len > 0, status == FILE_FAILED);
    return status;
}

static void test_sizes_and_limits(void **state)
{
    (void)state;
    static const size_t sizes[] = {0, 1, 4095, 65535, 65536, 65537, 131007, 131008, 131072, 1000000};
    Buf into = {0}, bytes = {0};
    Error error = {0};
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        while (bytes.len < sizes[i]) buf_addc(&bytes, (char)random_below(256));
        put("f", buf_str(&bytes));
        for (int walked = 0; walked < 2; walked++) {
            FileOrigin origin = walked ? FILE_WALKED : FILE_NAMED;
            assert_int_equal(read_it("f", origin, sizes[i], &into, &error), FILE_READ);
            assert_true(str_eq(buf_str(&into), buf_str(&bytes)));
            assert_int_equal(read_it("f", origin, SIZE_MAX, &into, &error), FILE_READ);
            assert_int_equal(into.len, sizes[i]);
            if (sizes[i]) assert_int_equal(read_it("f", origin, sizes[i] - 1, &into, &error), FILE_TOO_LARGE);
        }
    }
    put("f", STR("short"));
    assert_int_equal(read_it("f", FILE_WALKED, 100, &into, &error), FILE_READ); /* after a long one */
    assert_str(buf_str(&into), "short");
    buf_clear(&into);
    buf_clear(&bytes);
}

static void test_links(void **state)
{
    (void)state;
    Buf into = {0};
    Error error = {0};
    put("real", STR("text"));
    assert_int_equal(symlink("real", "link"), 0);
    assert_int_equal(symlink("loop", "loop"), 0);
    assert_int_equal(read_it("link", FILE_NAMED, 100, &into, &error), FILE_READ);
    assert_str(buf_str(&into), "text");
    assert_int_equal(read_it("link", FILE_WALKED, 100, &into, &error), FILE_NOT_REGULAR);
    assert_int_equal(read_it("loop", FILE_NAMED, 100, &into, &error), FILE_FAILED);
    assert_error(&error, "loop: ");
    buf_clear(&into);
}

static void make_socket(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    strcpy(address.sun_path, path);
    assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    close(fd);
}

static void test_what_is_no_file_is_not_read_nor_waited_for(void **state)
{
    (void)state;
    static const char *const paths[] = {"fifo", "folder", "socket", "/dev/null", "/dev/zero", "/dev/random"};
    Buf into = {0};
    Error error = {0};
    assert_int_equal(mkfifo("fifo", 0644), 0);
    assert_int_equal(mkdir("folder", 0755), 0);
    make_socket("socket");
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        assert_int_equal(read_it(paths[i], FILE_NAMED, 100, &into, &error), FILE_NOT_REGULAR);
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(read_it(paths[i], FILE_WALKED, 100, &into, &error), FILE_NOT_REGULAR);
    int fd = open("fifo", O_RDWR); /* a writer that says nothing */
    assert_int_equal(read_it("fifo", FILE_NAMED, 100, &into, &error), FILE_NOT_REGULAR);
    assert_int_equal(read_it("fifo", FILE_WALKED, 100, &into, &error), FILE_NOT_REGULAR);
    close(fd);
    buf_clear(&into);
}

static void test_failures_name_path_and_reason(void **state)
{
    (void)state;
    Buf into = {0};
    Error error = {0};
    assert_int_equal(read_it("missing", FILE_NAMED, 100, &into, &error), FILE_FAILED);
    assert_str(buf_str(&error.text), "missing: cannot read: No such file or directory");
    error_clear(&error);
    assert_int_equal(read_it("", FILE_WALKED, 100, &into, &error), FILE_FAILED);
    error_clear(&error);
    put("file", STR("x"));
    assert_int_equal(read_it("file/below", FILE_NAMED, 100, &into, &error), FILE_FAILED);
    assert_error(&error, "file/below: cannot read: Not a directory");
    buf_clear(&into);
}

static void test_reads_below_a_folder(void **state)
{
    (void)state;
    Buf into = {0};
    Error error = {0};
    assert_int_equal(mkdir("sub", 0755), 0);
    put("sub/f", STR("below"));
    put("f", STR("above"));
    int dir = open("sub", O_RDONLY | O_DIRECTORY);
    assert_int_equal(file_read(dir, "f", FILE_WALKED, 100, &into, &error), FILE_READ);
    assert_str(buf_str(&into), "below");
    close(dir);
    buf_clear(&into);
}

static void test_size_is_not_believed(void **state)
{
    (void)state;
    Buf into = {0};
    Error error = {0};
    assert_int_equal(look("/proc/self/status").st_size, 0);
    assert_int_equal(read_it("/proc/self/status", FILE_NAMED, 100000, &into, &error), FILE_READ);
    assert_true(into.len > 100);
    buf_clear(&into);
}

/* ---- private files ---- */

static bool write_private(const char *path, const char *old, const char *bytes, Error *error)
{
    Str before = str_of(old);
    return file_write_private(path, old ? &before : NULL, str_of(bytes), error);
}

static void test_private_file_is_0600_from_birth(void **state)
{
    (void)state;
    Error error = {0};
    umask(0);
    assert_true(write_private(".env", NULL, "KEY=1\n", &error));
    assert_holds(".env", "KEY=1\n");
    assert_int_equal(mode_of(".env"), 0600);
    umask(077);
    assert_true(write_private("key.pem", NULL, "", &error));
    assert_int_equal(mode_of("key.pem"), 0600);
    assert_int_equal(entries("."), 2);
}

static void test_private_file_loses_what_others_may(void **state)
{
    (void)state;
    Error error = {0};
    static const mode_t modes[][2] = {{0644, 0600}, {0666, 0600}, {0600, 0600}, {0755, 0700}, {06777, 0700}};
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        put(".env", STR("A=1\n"));
        assert_int_equal(chmod(".env", modes[i][0]), 0);
        assert_true(write_private(".env", "A=1\n", "A=1\nB=2\n", &error));
        assert_holds(".env", "A=1\nB=2\n");
        assert_int_equal(mode_of(".env"), modes[i][1]);
        unlink(".env");
    }
}

static void test_private_file_is_never_written_over_unseen(void **state)
{
    (void)state;
    Error error = {0};
    put(".env", STR("A=1\n"));
    assert_false(write_private(".env", NULL, "B=2\n", &error));
    assert_error(&error, ".env: changed on disk");
    assert_false(write_private(".env", "", "B=2\n", &error));
    assert_error(&error, ".env: changed on disk");
    assert_false(write_private(".env", "A=1", "B=2\n", &error));
    assert_error(&error, ".env: changed on disk");
    assert_holds(".env", "A=1\n");
    assert_false(write_private("gone", "A=1\n", "B=2\n", &error));
    assert_error(&error, "gone: changed on disk");
    assert_int_equal(entries("."), 1);
}

static void test_private_file_refusals(void **state)
{
    (void)state;
    static const struct {
        const char *path, *reason;
    } bad[] = {{"link", "is a symbolic link"}, {"dangling", "is a symbolic link"}, {"folder", "not a regular file"},
               {"fifo", "not a regular file"}, {"socket", "not a regular file"},   {"hard", "more than one hard link"},
               {"readonly", "is read-only"},   {"none/.env", "cannot open its folder: No such file or directory"},
               {"real/.env", "Not a directory"}, {"folder/", "is a folder"},       {"", "is a folder"}};
    Error error = {0};
    put("real", STR("x"));
    put("hard", STR("x"));
    put("readonly", STR("x"));
    assert_int_equal(chmod("readonly", 0444), 0);
    assert_int_equal(symlink("real", "link"), 0);
    assert_int_equal(symlink("nowhere", "dangling"), 0);
    assert_int_equal(link("hard", "hard2"), 0);
    assert_int_equal(mkdir("folder", 0755), 0);
    assert_int_equal(mkfifo("fifo", 0644), 0);
    make_socket("socket");
    int before = entries(".");
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(write_private(bad[i].path, "x", "y", &error));
        assert_error(&error, bad[i].reason);
        assert_false(write_private(bad[i].path, NULL, "y", &error));
        assert_error(&error, bad[i].reason);
    }
    assert_holds("real", "x");
    assert_holds("hard", "x");
    assert_holds("readonly", "x");
    assert_int_equal(entries("."), before);
    assert_int_equal(entries("folder"), 0);
}

static void test_private_file_keeps_its_owner(void **state)
{
    (void)state;
    Error error = {0};
    if (geteuid() != 0) {
        not_here("owners, without root");
        return;
    }
    put(".env", STR("A=1\n"));
    assert_int_equal(chown(".env", 1234, 2345), 0);
    assert_true(write_private(".env", "A=1\n", "B=2\n", &error));
    assert_int_equal(look(".env").st_uid, 1234);
    assert_int_equal(look(".env").st_gid, 2345);
    assert_int_equal(mode_of(".env"), 0600);
}

CHECK_MAIN(IN_FOLDER(test_sizes_and_limits), IN_FOLDER(test_links),
           IN_FOLDER(test_what_is_no_file_is_not_read_nor_waited_for), IN_FOLDER(test_failures_name_path_and_reason),
           IN_FOLDER(test_reads_below_a_folder), IN_FOLDER(test_size_is_not_believed),
           IN_FOLDER(test_private_file_is_0600_from_birth), IN_FOLDER(test_private_file_loses_what_others_may),
           IN_FOLDER(test_private_file_is_never_written_over_unseen), IN_FOLDER(test_private_file_refusals),
           IN_FOLDER(test_private_file_keeps_its_owner))
