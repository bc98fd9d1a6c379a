/* A folder's fix plans each file once, when it is looked at; what changed meanwhile is planned anew. */
#include "folder.h"

#include "app/job/fixer.h"
#include "app/job/scan.h"

static UhEngine *engine;
static const char *const here[] = {"."};

#define CODE(value) "import jwt\nSECRET_KEY = \"" value "\"\njwt.encode({}, SECRET_KEY)\n"
#define FIXED(name) "import os\n\nimport jwt\nSECRET_KEY = os.environ[\"" name "\"]\njwt.encode({}, SECRET_KEY)\n"

static int make_engine(void **state)
{
    char *message = NULL;
    (void)state;
    engine = uh_engine_new(&(UhOptions){.loads = true}, &message);
    setenv("XDG_STATE_HOME", "state", 1); /* not a full path: there are no notes, and the fix goes on */
    return engine == NULL;
}

static int free_engine(void **state)
{
    (void)state;
    uh_engine_free(engine);
    return 0;
}

/* Looks, lets `meanwhile` happen, and fixes. `used`: a letter for each file, in order: whether its guess was used. */
static void fix(void (*meanwhile)(void), uint64_t jobs, const char *used)
{
    Settings settings = {.fix = true, .max_file_size = 1 << 20, .paths = {here, 1}, .jobs = jobs};
    Surroundings *around = surroundings_new(engine, &settings);
    Scan *scan = scan_new(engine, &settings, around);
    Fixer fixer = fixer_of(around);
    FoundList found = scan_run(scan, (ScanWatch){0});
    assert_int_equal(found.len, strlen(used));
    if (meanwhile) meanwhile();
    fixer.closed = scan_closed(scan);
    for (uint32_t i = 0; i < found.len; i++) {
        assert_non_null(found.at[i].guess);
        fixer_fix(&fixer, &found.at[i]);
        assert_int_equal(found.at[i].guess->result ? 'n' : 'y', used[i]);
    }
    fixer_end(&fixer);
    for (uint32_t i = 0; i < found.len; i++) assert_int_equal(found.at[i].trouble.len, 0);
    fixer_clear(&fixer);
    scan_free(scan);
    surroundings_free(around);
}

static void put_three(void)
{
    put("a.py", STR(CODE("velvet kettle")));
    put("b.py", STR(CODE("copper lantern")));
    put("c.py", STR(CODE("velvet kettle")));
}

/* Each gets its name in the order of the paths, whoever looked at it first. */
static void test_all_hold(void **state)
{
    (void)state;
    put_three();
    fix(NULL, 3, "yyy");
    assert_holds("a.py", FIXED("SECRET_KEY"));
    assert_holds("b.py", FIXED("SECRET_KEY_2"));
    assert_holds("c.py", FIXED("SECRET_KEY"));
    assert_holds(".env", "SECRET_KEY='velvet kettle'\nSECRET_KEY_2='copper lantern'\n");
}

static void save_b(void) { put("b.py", STR("# typed on\n" CODE("copper lantern"))); }

static void test_text_that_changed(void **state)
{
    (void)state;
    put_three();
    fix(save_b, 1, "yny");
    assert_holds("b.py", "# typed on\n" FIXED("SECRET_KEY_2"));
    assert_holds("c.py", FIXED("SECRET_KEY"));
}

static void store_name(void) { put(".env", STR("SECRET_KEY='a third one'\n")); }

static void test_name_that_was_taken(void **state)
{
    (void)state;
    put_three();
    fix(store_name, 1, "nnn");
    assert_holds("a.py", FIXED("SECRET_KEY_2"));
    assert_holds("b.py", FIXED("SECRET_KEY_3"));
    assert_holds("c.py", FIXED("SECRET_KEY_2"));
    assert_holds(".env",
                 "SECRET_KEY='a third one'\nSECRET_KEY_2='velvet kettle'\nSECRET_KEY_3='copper lantern'\n");
}

static void store_other(void) { put(".env", STR("PORT=80\n")); }

static void test_store_that_changed_elsewhere(void **state)
{
    (void)state;
    put_three();
    fix(store_other, 1, "yyy"); /* all answers are the same */
    assert_holds(".env", "PORT=80\nSECRET_KEY='velvet kettle'\nSECRET_KEY_2='copper lantern'\n");
}

/* What reaches a sink in another file is found when that is looked at: the file is planned with it, and no earlier. */
static void test_value_of_another_file(void **state)
{
    (void)state;
    put("config.py", STR("SOMETHING = \"velvet kettle\"\n"));
    put("app.py", STR("import jwt\nfrom config import SOMETHING\njwt.encode({}, SOMETHING)\n"));
    fix(NULL, 2, "y");
    assert_holds("config.py", "import os\n\nSOMETHING = os.environ[\"SOMETHING\"]\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {IN_FOLDER(test_all_hold), IN_FOLDER(test_text_that_changed),
                                       IN_FOLDER(test_name_that_was_taken), IN_FOLDER(test_value_of_another_file),
                                       IN_FOLDER(test_store_that_changed_elsewhere)};
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, make_engine, free_engine) != 0;
}
