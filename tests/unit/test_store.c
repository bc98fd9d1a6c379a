/* The store as the program uses it, in a temporary folder. */
#include "folder.h"

#include "store/place.h"
#include "store/store.h"

#include <sys/wait.h>

static void sh(const char *command) { assert_int_equal(system(command), 0); }

static UhValue text_value(const char *name, const char *value)
{
    return (UhValue){.name = name, .bytes = value, .len = strlen(value), .as = UH_STORE_TEXT};
}

static bool put_text(Store *s, const char *name, const char *value, Error *error)
{
    UhValue v = text_value(name, value);
    return store_put(s, &v, 1, error);
}

static void must(bool ok, const Error *error)
{
    if (!ok) print_error("%s\n", error->text.len ? error->text.at : "(no reason given)");
    assert_true(ok);
}

static void check_found(const UhStore *view, const char *value, const char *name)
{
    const char *found = view->find(view->context, value, strlen(value));
    assert_string_equal(found ? found : "(none)", name);
}

static void check_taken(const UhStore *view, const char *name, const char *value, bool taken)
{
    assert_int_equal(view->taken(view->context, name, value, strlen(value)), taken);
}

static void test_new_file(void **state)
{
    (void)state;
    Error error = {0};
    umask(0);
    Store *s = store_new(".env", NULL);
    must(put_text(s, "JWT_SECRET_KEY", "super secret", &error), &error);
    assert_int_equal(access(".env", F_OK), -1);
    must(store_commit(s, &error), &error);
    assert_holds(".env", "JWT_SECRET_KEY='super secret'\n");
    assert_int_equal(mode_of(".env"), 0600);
    StoreReport report = store_report(s);
    assert_int_equal(report.name_count, 1);
    assert_string_equal(report.names[0], "JWT_SECRET_KEY");
    assert_true(str_ends(str_of(report.path), STR("/.env")));
    assert_int_equal(report.ignore_count, 0);
    store_free(s);
}

static void test_existing_text_stays(void **state)
{
    (void)state;
    Error error = {0};
    sh("printf '# mine\\r\\nA = 1\\r\\n\\r\\nB=\"x\"' >.env && chmod 644 .env");
    Store *s = store_new(".env", NULL);
    must(put_text(s, "B", "x", &error), &error);
    must(put_text(s, "C", "y", &error), &error);
    must(store_commit(s, &error), &error);
    assert_holds(".env", "# mine\r\nA = 1\r\n\r\nB=\"x\"\r\nC=y\n");
    assert_int_equal(mode_of(".env"), 0600);
    StoreReport report = store_report(s);
    assert_int_equal(report.name_count, 1);
    assert_string_equal(report.names[0], "C");
    assert_int_equal(report.note_count, 1);
    store_free(s);
}

static void test_second_run_changes_nothing(void **state)
{
    (void)state;
    Error error = {0};
    for (int run = 0; run < 2; run++) {
        Store *s = store_new(".env", NULL);
        must(put_text(s, "A", "x", &error), &error);
        must(put_text(s, "A", "x", &error), &error);
        must(store_commit(s, &error), &error);
        must(store_commit(s, &error), &error);
        assert_int_equal(store_report(s).name_count, run == 0);
        store_free(s);
        assert_holds(".env", "A=x\n");
    }
}

static void test_never_another_value(void **state)
{
    (void)state;
    Error error = {0};
    sh("printf 'A=old\\nU=${X}\\n' >.env");
    Store *s = store_new(".env", NULL);
    assert_false(put_text(s, "A", "new", &error));
    assert_error(&error, "A is there already with another value");
    assert_false(put_text(s, "U", "${X}", &error));
    error_clear(&error);
    must(put_text(s, "N", "1", &error), &error);
    assert_false(put_text(s, "N", "2", &error));
    error_clear(&error);
    sh("echo N=elsewhere >>.env"); /* somebody else, between plan and commit */
    assert_false(store_commit(s, &error));
    assert_error(&error, "N is there already");
    assert_holds(".env", "A=old\nU=${X}\nN=elsewhere\n");
    must(store_commit(s, &error), &error); /* what failed is forgotten */
    store_free(s);
}

static void test_view(void **state)
{
    (void)state;
    Error error = {0};
    sh("printf 'A=one\\nA=two\\nB=three\\nC=b25l\\nD_B64=Jy4iXFxcXA==\\nname.x=dot\\n' >.env");
    Store *s = store_new(".env", NULL);
    UhStore view;
    store_view(s, &view);
    check_found(&view, "two", "A");
    check_found(&view, "one", "(none)"); /* the last A counts */
    check_found(&view, "dot", "(none)"); /* no shell variable */
    check_found(&view, "'.\"\\\\\\\\", "D_B64");
    check_found(&view, "Jy4iXFxcXA==", "(none)");
    check_taken(&view, "A", "two", false);
    check_taken(&view, "A", "one", true);
    check_taken(&view, "NEW", "one", false);
    check_taken(&view, "D_B64", "'.\"\\\\\\\\", false);
    check_taken(&view, "D_B64", "x", true);
    must(put_text(s, "NEW", "four", &error), &error);
    check_found(&view, "four", "NEW");
    check_taken(&view, "NEW", "five", true);
    assert_true(view.carries(view.context, "a b", 3));
    assert_false(view.carries(view.context, "\xff", 1));
    must(store_commit(s, &error), &error);
    check_found(&view, "four", "NEW");
    store_free(s);
}

static void test_base64(void **state)
{
    (void)state;
    Error error = {0};
    Store *s = store_new(".env", NULL);
    UhValue v = {.name = "KEY_B64", .bytes = "\x00\xff'\"", .len = 4, .as = UH_STORE_BASE64};
    must(store_put(s, &v, 1, &error), &error);
    must(store_commit(s, &error), &error);
    assert_holds(".env", "KEY_B64=AP8nIg==\n");
    UhStore view;
    store_view(s, &view);
    assert_string_equal(view.find(view.context, v.bytes, v.len), "KEY_B64");
    v.as = UH_STORE_TEXT;
    assert_false(store_put(s, &v, 1, &error));
    assert_error(&error, "cannot be kept as text");
    store_free(s);
}

static void test_private_file(void **state)
{
    (void)state;
    Error error = {0};
    sh("git init -q . && : >.gitignore && : >.env.example");
    UhValue v = {.name = "JWT_KEY_FILE", .bytes = "-----\n", .len = 6, .file = "secrets/jwt.pem"};
    v.as = UH_STORE_FILE;
    for (int run = 0; run < 2; run++) {
        Store *s = store_new(NULL, ".");
        UhStore view;
        store_view(s, &view);
        check_taken(&view, v.name, "-----\n", false);
        if (run == 1) check_taken(&view, v.name, "other", true);
        must(store_put(s, &v, 1, &error), &error);
        must(store_put(s, &v, 1, &error), &error);
        check_taken(&view, v.name, "-----\n", false);
        check_taken(&view, v.name, "other", true);
        check_found(&view, "-----\n", "(none)");
        must(store_commit(s, &error), &error);
        assert_int_equal(store_report(s).file_count, run == 0);
        assert_int_equal(store_report(s).ignore_count, run == 0);
        store_free(s);
    }
    assert_holds("secrets/jwt.pem", "-----\n");
    assert_holds(".gitignore", "/secrets/jwt.pem\n/.env\n");
    assert_holds(".env.example", "JWT_KEY_FILE=\n");
    char wanted[256], cwd[128];
    snprintf(wanted, sizeof wanted, "JWT_KEY_FILE=%s/secrets/jwt.pem\n", getcwd(cwd, sizeof cwd));
    assert_holds(".env", wanted);
}

static void test_private_file_with_other_content(void **state)
{
    (void)state;
    Error error = {0};
    sh("mkdir secrets && printf old >secrets/k");
    Store *s = store_new(".env", NULL);
    UhValue v = {.file = "secrets/k", .bytes = "new", .len = 3, .as = UH_STORE_FILE};
    must(store_put(s, &v, 1, &error), &error);
    must(put_text(s, "A", "1", &error), &error);
    assert_false(store_commit(s, &error));
    assert_error(&error, "secrets/k: exists and holds something else");
    assert_holds("secrets/k", "old");
    assert_int_equal(access(".env", F_OK), -1);
    v.bytes = "one";
    must(store_put(s, &v, 1, &error), &error);
    v.bytes = "two";
    assert_false(store_put(s, &v, 1, &error));
    assert_error(&error, "two different keys");
    store_free(s);
}

static void test_bad_requests(void **state)
{
    (void)state;
    Error error = {0};
    Store *s = store_new(".env", NULL);
    assert_false(put_text(s, "a b", "x", &error));
    assert_error(&error, "not a name");
    assert_false(put_text(s, "", "x", &error));
    assert_error(&error, "without a name");
    UhValue v = {.name = "X_FILE", .file = "../x", .bytes = "x", .len = 1, .as = UH_STORE_FILE};
    assert_false(store_put(s, &v, 1, &error));
    assert_error(&error, "not a path below");
    must(store_commit(s, &error), &error);
    assert_int_equal(access(".env", F_OK), -1);
    store_free(s);
}

static void check_commit_fails(const char *path, const char *why)
{
    Error error = {0};
    Store *s = store_new(path, NULL);
    UhStore view;
    store_view(s, &view);
    check_found(&view, "x", "(none)");
    must(put_text(s, "A", "x", &error), &error);
    assert_false(store_commit(s, &error));
    assert_null(strstr(error.text.at, "'x'"));
    assert_error(&error, why);
    assert_int_equal(store_report(s).name_count, 0);
    store_free(s);
}

static void test_unfit_files(void **state)
{
    (void)state;
    sh("mkdir folder && ln -s nowhere link && ln -s folder folderlink && mkfifo fifo && echo B=1 >one && ln one two");
    check_commit_fails("folder", "not a regular file");
    check_commit_fails("link", "is a symbolic link");
    check_commit_fails("fifo", "not a regular file");
    check_commit_fails("one", "hard link");
    check_commit_fails("missing/.env", "cannot open the folder");
    assert_int_equal(access("nowhere", F_OK), -1);
    sh("printf B=1 >ro && chmod 400 ro");
    check_commit_fails("ro", "read-only");
    sh("git init -q . && git add -f one");
    check_commit_fails("two", "hard link");
    sh("rm two && touch one");
    check_commit_fails("one", "tracked by git");
    sh("printf '\\357\\273\\277' >bom");
    check_commit_fails("bom", "byte order mark");
}

/* A run may have been killed before it came to the example. */
static void test_example_is_made_up_for(void **state)
{
    (void)state;
    Error error = {0};
    sh("printf 'A=x\\n' >.env && printf '# fill in\\nB=' >.env.example && chmod 664 .env.example");
    Store *s = store_new(".env", NULL);
    must(put_text(s, "A", "x", &error), &error);
    must(put_text(s, "A", "x", &error), &error);
    must(put_text(s, "B", "y", &error), &error);
    must(store_commit(s, &error), &error);
    assert_holds(".env", "A=x\nB=y\n");
    assert_holds(".env.example", "# fill in\nB=\nA=\n");
    assert_int_equal(mode_of(".env.example"), 0664);
    store_free(s);
}

/* What was there when the plan was made may be gone when the source is to be changed. */
static void test_value_that_went_away(void **state)
{
    (void)state;
    Error error = {0};
    sh("printf 'A=x\\n' >.env");
    Store *s = store_new(".env", NULL);
    must(put_text(s, "A", "x", &error), &error);
    sh("rm .env");
    must(store_commit(s, &error), &error);
    assert_holds(".env", "A=x\n");
    store_free(s);
}

static void test_example_in_the_way(void **state)
{
    (void)state;
    Error error = {0};
    sh("ln -s nowhere .env.example && touch nowhere");
    Store *s = store_new(".env", NULL);
    must(put_text(s, "A", "x", &error), &error);
    must(store_commit(s, &error), &error);
    StoreReport report = store_report(s);
    assert_int_equal(report.note_count, 1);
    assert_non_null(strstr(report.notes[0], ".env.example"));
    assert_holds("nowhere", "");
    store_free(s);
}

static void check_default(const char *start, const char *below)
{
    Buf got = {0}, wanted = {0};
    char cwd[128];
    place_default(start, &got);
    buf_addf(&wanted, "%s/%s", getcwd(cwd, sizeof cwd), below);
    assert_strs(buf_str(&got), buf_str(&wanted));
    buf_clear(&got);
    buf_clear(&wanted);
}

static void test_default_path(void **state)
{
    (void)state;
    sh("mkdir -p plain repo/sub/sm && git init -q repo && touch repo/sub/a.py plain/a.py repo/sub/sm/.git");
    check_default("plain/a.py", "plain/.env");
    check_default("plain", "plain/.env");
    check_default("plain/absent.py", "plain/.env");
    check_default("absent/absent.py", ".env");
    check_default("", ".env");
    check_default("a.py", ".env");
    check_default("repo/sub/a.py", "repo/.env");
    check_default("repo/sub/", "repo/.env");
    check_default("repo/sub/sm/a.py", "repo/sub/sm/.env");
}

static void test_none(void **state)
{
    (void)state;
    Error error = {0};
    Store *s = store_none();
    UhStore view;
    store_view(s, &view);
    check_found(&view, "x", "(none)");
    must(put_text(s, "A", "x", &error), &error);
    check_taken(&view, "A", "y", true); /* also values that are not kept have names of their own */
    check_taken(&view, "A", "x", false);
    must(store_commit(s, &error), &error);
    assert_null(store_report(s).path);
    assert_int_equal(access(".env", F_OK), -1);
    store_free(s);
    store_free(NULL);
}

/* Runs that come at the same time: each adds its own lines, all are there, no line twice. */
enum { RUNS = 8, EACH = 12 };

static bool one_run(int run)
{
    bool ok = true;
    for (int i = 0; ok && i < EACH; i++) {
        Error error = {0};
        char name[32];
        Store *s = store_new(".env", NULL);
        snprintf(name, sizeof name, "RUN%d_%d", run, i);
        ok = put_text(s, name, "value", &error) && put_text(s, "SHARED", "same", &error) && store_commit(s, &error);
        if (!ok) fprintf(stderr, "%s\n", error.text.at);
        error_clear(&error);
        store_free(s);
    }
    return ok;
}

static void test_many_writers(void **state)
{
    (void)state;
    pid_t children[RUNS];
    for (int i = 0; i < RUNS; i++) {
        children[i] = fork();
        assert_int_not_equal(children[i], -1);
        if (children[i] == 0) _exit(one_run(i) ? 0 : 1);
    }
    for (int i = 0; i < RUNS; i++) {
        int status;
        assert_int_equal(waitpid(children[i], &status, 0), children[i]);
        assert_int_equal(status, 0);
    }
    sh("test $(wc -l <.env) = 97 && test $(sort -u .env | wc -l) = 97 && test \"$(ls -A)\" = .env");
}

CHECK_MAIN(IN_FOLDER(test_new_file), IN_FOLDER(test_existing_text_stays),
           IN_FOLDER(test_second_run_changes_nothing), IN_FOLDER(test_never_another_value),
           IN_FOLDER(test_view), IN_FOLDER(test_base64),
           IN_FOLDER(test_private_file),
           IN_FOLDER(test_private_file_with_other_content), IN_FOLDER(test_bad_requests),
           IN_FOLDER(test_unfit_files), IN_FOLDER(test_example_is_made_up_for),
           IN_FOLDER(test_value_that_went_away), IN_FOLDER(test_example_in_the_way), IN_FOLDER(test_default_path),
           IN_FOLDER(test_none), IN_FOLDER(test_many_writers))
