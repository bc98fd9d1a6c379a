/* What keeps a file of secrets out of git, with real repositories in a temporary folder. */
#include "folder.h"

#include "base/git.h"
#include "store/guard.h"
#include "store/keyfile.h"

/* The folder that the test is in. */
static Str here(void)
{
    static char folder[4096];
    return str_of(getcwd(folder, sizeof folder));
}

static void sh(const char *command) { assert_int_equal(system(command), 0); }

/* Guards `path` below the top; `changed` is the .gitignore that it wants to see extended, or "". */
static void check_guard(const char *path, const char *changed)
{
    Buf full = {0}, got = {0}, wanted = {0};
    Error error = {0};
    buf_addf(&full, STR_FMT "/%s", STR_ARG(here()), path);
    if (*changed) buf_addf(&wanted, STR_FMT "/%s", STR_ARG(here()), changed);
    bool ok = guard_path(full.at, &got, NULL, &error);
    if (!ok) print_error("%s\n", error.text.at);
    assert_true(ok);
    assert_strs(buf_str(&got), buf_str(&wanted));
    buf_clear(&full);
    buf_clear(&got);
    buf_clear(&wanted);
}

static void check_refused(const char *path, const char *why)
{
    Buf full = {0}, got = {0};
    Error error = {0};
    buf_addf(&full, STR_FMT "/%s", STR_ARG(here()), path);
    assert_false(guard_path(full.at, &got, NULL, &error));
    assert_error(&error, why);
    buf_clear(&full);
    buf_clear(&got);
}

static void test_no_repository(void **state)
{
    (void)state;
    check_guard(".env", "");
    assert_int_equal(access(".gitignore", F_OK), -1);
}

static void test_line_is_added_once(void **state)
{
    (void)state;
    sh("git init -q .");
    check_guard(".env", ".gitignore");
    assert_holds(".gitignore", "/.env\n");
    check_guard(".env", "");
    assert_holds(".gitignore", "/.env\n");
}

static void test_line_ends_stay(void **state)
{
    (void)state;
    sh("git init -q . && printf 'a\\r\\nb' >.gitignore && chmod 640 .gitignore");
    check_guard(".env", ".gitignore");
    assert_holds(".gitignore", "a\r\nb\r\n/.env\r\n");
    assert_int_equal(mode_of(".gitignore"), 0640);
}

static void test_ignored_in_another_way(void **state)
{
    (void)state;
    sh("git init -q . && echo '.env*' >.git/info/exclude");
    check_guard(".env", "");
    assert_int_equal(access(".gitignore", F_OK), -1);
}

static void test_below_the_root(void **state)
{
    (void)state;
    sh("git init -q . && mkdir -p 'sub/a b [c]'");
    check_guard("sub/.env", "sub/.gitignore");
    assert_holds("sub/.gitignore", "/.env\n");
    sh("rm sub/.gitignore && : >.gitignore");
    check_guard("sub/a b [c]/.env ", ".gitignore");
    assert_holds(".gitignore", "/sub/a b \\[c]/.env\\ \n");
    sh("touch 'sub/a b [c]/.env ' && test -z \"$(git status --porcelain sub)\"");
}

static void test_tracked(void **state)
{
    (void)state;
    sh("git init -q . && touch .env && git add .env && echo .env >.gitignore");
    check_refused(".env", "tracked by git; run `git rm --cached .env` first");
    sh("git rm -q --cached .env");
    check_guard(".env", "");
    sh("touch ./:x && git add ./:x");
    check_refused(":x", "tracked by git");
}

static void test_taken_back_elsewhere(void **state)
{
    (void)state;
    sh("git init -q . && mkdir sub && printf '!.env\\n' >sub/.gitignore && printf '/sub/.env\\n' >.gitignore");
    check_guard("sub/.env", "sub/.gitignore");
    assert_holds("sub/.gitignore", "!.env\n/.env\n");
}

static void test_not_a_file(void **state)
{
    (void)state;
    sh("ln -s elsewhere .env && mkdir folder && mkfifo fifo");
    check_refused(".env", "symbolic link");
    check_refused("folder", "is a folder");
    check_refused("fifo", "not a regular file");
    assert_int_equal(access("elsewhere", F_OK), -1);
}

static void test_ignore_file_is_a_link(void **state)
{
    (void)state;
    sh("git init -q . && touch real && ln -s real .gitignore");
    check_refused(".env", ".gitignore: not a regular file");
    assert_holds("real", "");
}

/* A commit hook has these set; they lead git to another repository and another index. */
static void test_environment_of_a_hook(void **state)
{
    (void)state;
    sh("git init -q . && mkdir other && git init -q other && echo .env >other/.gitignore");
    setenv("GIT_DIR", "other/.git", 1);
    setenv("GIT_WORK_TREE", "other", 1);
    check_guard(".env", ".gitignore");
    unsetenv("GIT_DIR");
    unsetenv("GIT_WORK_TREE");
}

/* A repository cannot have its own program run through its configuration. */
static void test_hostile_repository(void **state)
{
    (void)state;
    sh("git init -q . && printf '#!/bin/sh\\ntouch \"%s/ran\"\\n' \"$PWD\" >run && chmod +x run && cp run git");
    sh("git config core.fsmonitor \"$PWD/run\" && git config core.hooksPath .");
    sh("git config alias.check-ignore '!touch ran'");
    char path[4096];
    snprintf(path, sizeof path, ".:%s", getenv("PATH"));
    setenv("PATH", path, 1);
    check_guard(".env", ".gitignore");
    setenv("PATH", path + 2, 1);
    assert_int_equal(access("ran", F_OK), -1);
}

/* Without git to ask, a line does no harm and the next commit may come from elsewhere. */
static void test_git_is_missing(void **state)
{
    (void)state;
    sh("git init -q .");
    char path[4096];
    snprintf(path, sizeof path, "%s", getenv("PATH"));
    setenv("PATH", "/nonexistent", 1);
    check_guard(".env", ".gitignore");
    setenv("PATH", path, 1);
    assert_holds(".gitignore", "/.env\n");
}

static void test_damaged_repository(void **state)
{
    (void)state;
    sh("git init -q . && rm .git/HEAD");
    check_refused(".env", "git cannot say");
}

static void test_keyfile(void **state)
{
    (void)state;
    Buf ignore = {0};
    Error error = {0};
    sh("git init -q .");
    assert_true(keyfile_write(here(), STR("secrets/deep/key.pem"), STR("k\r\n"), &ignore, NULL, &error));
    assert_true(str_ends(buf_str(&ignore), STR("/secrets/deep/.gitignore")));
    assert_int_equal(mode_of("secrets/deep/key.pem"), 0600);
    assert_int_equal(mode_of("secrets"), 0700);
    assert_holds("secrets/deep/key.pem", "k\r\n");
    assert_true(keyfile_write(here(), STR("secrets/deep/key.pem"), STR("k\r\n"), &ignore, NULL, &error));
    assert_false(keyfile_write(here(), STR("secrets/deep/key.pem"), STR("other"), &ignore, NULL, &error));
    assert_error(&error, "holds something else");
    assert_holds("secrets/deep/key.pem", "k\r\n");
    buf_clear(&ignore);
}

static void test_keyfile_stays_below(void **state)
{
    (void)state;
    static const char *const bad[] = {"", "/etc/x", "../x", "a/../x", "a//x", "./x", "a/", "a/.."};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_false(keyfile_path_ok(str_of(bad[i])));
    assert_true(keyfile_path_ok(STR("secrets/x..y.pem")));
    Buf ignore = {0};
    Error error = {0};
    sh("mkdir elsewhere && ln -s elsewhere secrets");
    assert_false(keyfile_write(here(), STR("secrets/x"), STR("k"), &ignore, NULL, &error));
    assert_error(&error, "secrets");
    assert_int_equal(access("elsewhere/x", F_OK), -1);
}

CHECK_MAIN(IN_FOLDER(test_no_repository), IN_FOLDER(test_line_is_added_once), IN_FOLDER(test_line_ends_stay),
           IN_FOLDER(test_ignored_in_another_way), IN_FOLDER(test_below_the_root), IN_FOLDER(test_tracked),
           IN_FOLDER(test_taken_back_elsewhere), IN_FOLDER(test_not_a_file), IN_FOLDER(test_ignore_file_is_a_link),
           IN_FOLDER(test_environment_of_a_hook), IN_FOLDER(test_hostile_repository), IN_FOLDER(test_git_is_missing),
           IN_FOLDER(test_damaged_repository), IN_FOLDER(test_keyfile), IN_FOLDER(test_keyfile_stays_below))
