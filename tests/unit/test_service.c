/* The job as a language server would drive it: texts from memory, plans that are kept, carried out or not. */
#include "folder.h"

#include "app/files/overlay.h"
#include "app/job/scan.h"
#include "app/job/service.h"
#include "report/collect.h"

#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <sys/time.h>

static UhEngine *engine;
static const char *const here[] = {"."};

/* What a fix makes of `CODE`, whose value is "velvet kettle". */
#define CODE "import jwt\nSECRET_KEY = \"velvet kettle\"\njwt.encode({}, SECRET_KEY)\n"

static int make_engine(void **state)
{
    char *message = NULL;
    (void)state;
    engine = uh_engine_new(&(UhOptions){.loads = true}, &message);
    return engine == NULL;
}

static int free_engine(void **state)
{
    (void)state;
    uh_engine_free(engine);
    return 0;
}

static Settings settings_with(const Files *files)
{
    return (Settings){.fix = true, .max_file_size = 1 << 20, .paths = {here, 1}, .files = files};
}

static Str applied(Str text, const ServicePlan *plan, Buf *out)
{
    out->len = 0;
    report_apply(text, plan->result, out);
    return buf_str(out);
}

static bool exists(const char *path) { return access(path, F_OK) == 0; }

static void check_stored(Service *s, const ServicePlan *plan, const char *text, ServiceOutcome outcome)
{
    Error error = {0};
    assert_int_equal(service_store(s, plan, str_of(text), &error), outcome);
    assert_int_equal(error.text.len > 0, outcome == SERVICE_FAILED);
    error_clear(&error);
}

static void test_text_from_memory(void **state)
{
    (void)state;
    Buf out = {0};
    Settings settings = settings_with(NULL);
    Service *s = service_new(engine, &settings);
    ServicePlan *plan = service_plan(s, "app.py", STR(CODE));
    assert_int_equal(plan->result->finding_count, 1);
    assert_int_equal(plan->result->value_count, 1);
    assert_string_equal(plan->result->values[0].name, "SECRET_KEY");
    assert_int_equal(entries("."), 0); /* nothing is written before it is carried out */
    check_stored(s, plan, CODE "# typed on\n", SERVICE_STALE);
    assert_int_equal(entries("."), 0);
    ServicePlan *again = service_plan(s, "app.py", STR(CODE "# typed on\n"));
    check_stored(s, again, CODE "# typed on\n", SERVICE_DONE);
    assert_holds(".env", "SECRET_KEY='velvet kettle'\n");
    Str text = applied(STR(CODE "# typed on\n"), again, &out);
    assert_true(str_find(text, STR("velvet")) < 0 && str_ends(text, STR("# typed on\n")));
    ServicePlan *second = service_plan(s, "app.py", text);
    assert_int_equal(second->result->finding_count, 0);
    assert_false(exists("app.py"));
    service_plan_free(second);
    service_plan_free(again);
    service_plan_free(plan);
    service_free(s);
    buf_clear(&out);
}

static void test_open_texts_take_names(void **state)
{
    (void)state;
    Overlay overlay = {0};
    put("config.py", STR("import os\n"));
    overlay_put(&overlay, "config.py", STR("import os\nKEY = os.environ[\"SECRET_KEY\"]\n")); /* not saved yet */
    overlay_put(&overlay, "new.js", STR("use(process.env.SECRET_KEY_2)\n"));
    Settings settings = settings_with(overlay_files(&overlay));
    Service *s = service_new(engine, &settings);
    ServicePlan *plan = service_plan(s, "app.py", STR(CODE));
    assert_int_equal(plan->result->value_count, 1);
    assert_string_not_equal(plan->result->values[0].name, "SECRET_KEY");
    assert_string_not_equal(plan->result->values[0].name, "SECRET_KEY_2");
    assert_string_equal(plan->result->findings[0].taken, "SECRET_KEY");
    overlay_drop(&overlay, "config.py");
    overlay_drop(&overlay, "new.js");
    service_forget(s);
    check_stored(s, plan, CODE, SERVICE_STALE); /* the name that it should have is free again */
    ServicePlan *again = service_plan(s, "app.py", STR(CODE));
    assert_string_equal(again->result->values[0].name, "SECRET_KEY");
    check_stored(s, again, CODE, SERVICE_DONE);
    service_plan_free(again);
    service_plan_free(plan);
    service_free(s);
    overlay_clear(&overlay);
}

/* Two texts are open that want one name for two values: whoever is carried out first has it. */
static void test_two_open_texts(void **state)
{
    (void)state;
    const char *other = "import jwt\nSECRET_KEY = \"copper lantern\"\njwt.encode({}, SECRET_KEY)\n";
    Overlay overlay = {0};
    Buf out = {0};
    put("app.py", STR("pass\n")); /* what was saved last */
    overlay_put(&overlay, "app.py", STR(CODE));
    overlay_put(&overlay, "worker.py", str_of(other));
    Settings settings = settings_with(overlay_files(&overlay));
    Service *s = service_new(engine, &settings);
    ServicePlan *first = service_plan(s, "app.py", STR(CODE)), *second = service_plan(s, "worker.py", str_of(other));
    check_stored(s, first, CODE, SERVICE_DONE);
    overlay_put(&overlay, "app.py", applied(STR(CODE), first, &out));
    service_forget(s);
    check_stored(s, second, other, SERVICE_STALE); /* its name means another value by now */
    ServicePlan *again = service_plan(s, "worker.py", str_of(other));
    assert_string_equal(again->result->values[0].name, "WORKER_SECRET_KEY");
    check_stored(s, again, other, SERVICE_DONE);
    assert_holds(".env", "SECRET_KEY='velvet kettle'\nWORKER_SECRET_KEY='copper lantern'\n");
    assert_holds("app.py", "pass\n");
    service_plan_free(first);
    service_plan_free(second);
    service_plan_free(again);
    service_free(s);
    overlay_clear(&overlay);
    buf_clear(&out);
}

static void test_store_that_changed(void **state)
{
    (void)state;
    Settings settings = settings_with(NULL);
    Service *s = service_new(engine, &settings);
    ServicePlan *plan = service_plan(s, "app.py", STR(CODE));
    put(".env", STR("SECRET_KEY=another\n")); /* a colleague's run, or an editor */
    check_stored(s, plan, CODE, SERVICE_STALE);
    assert_holds(".env", "SECRET_KEY=another\n");
    ServicePlan *again = service_plan(s, "app.py", STR(CODE));
    assert_string_not_equal(again->result->values[0].name, "SECRET_KEY");
    check_stored(s, again, CODE, SERVICE_DONE);
    check_stored(s, again, CODE, SERVICE_DONE); /* the value is there: nothing is added */
    Buf expected = {0};
    buf_addf(&expected, "SECRET_KEY=another\n%s='velvet kettle'\n", again->result->values[0].name);
    assert_holds(".env", expected.at);
    buf_clear(&expected);
    service_plan_free(again);
    service_plan_free(plan);
    service_free(s);
}

static void test_file_on_the_disk(void **state)
{
    (void)state;
    Error error = {0};
    Settings settings = settings_with(NULL);
    put("app.py", STR(CODE));
    setenv("XDG_STATE_HOME", "state", 1); /* not a full path: there are no notes, and the fix goes on */
    Service *s = service_new(engine, &settings);
    ServicePlan *plan = service_plan(s, "app.py", STR(CODE));
    put("app.py", STR(CODE "# saved meanwhile\n"));
    assert_int_equal(service_write(s, plan, &error), SERVICE_FAILED);
    assert_true(str_find(buf_str(&error.text), STR("changed on disk")) >= 0);
    error_clear(&error);
    assert_holds("app.py", CODE "# saved meanwhile\n");
    put("app.py", STR(CODE));
    assert_int_equal(service_write(s, plan, &error), SERVICE_DONE);
    assert_holds(".env", "SECRET_KEY='velvet kettle'\n");
    assert_holds("app.py", "import os\n\nimport jwt\nSECRET_KEY = os.environ[\"SECRET_KEY\"]\njwt.encode({}, SECRET_KEY)\n");
    service_plan_free(plan);
    service_free(s);
}

static void test_nothing_to_do(void **state)
{
    (void)state;
    Settings settings = settings_with(NULL);
    Service *s = service_new(engine, &settings);
    static const char *const texts[] = {"", "x = (\n", "SECRET = 1\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        ServicePlan *plan = service_plan(s, "app.py", str_of(texts[i]));
        assert_int_equal(plan->result->edit_count, 0);
        check_stored(s, plan, texts[i], SERVICE_DONE);
        service_plan_free(plan);
    }
    assert_int_equal(entries("."), 0);
    service_free(s);
    service_free(NULL);
    service_plan_free(NULL);
}

static UhStop stop;

static void stop_it(int number)
{
    (void)number;
    stop.is_set = true;
}

static void check_skipped(const ServicePlan *plan)
{
    assert_int_equal(plan->result->status, UH_SKIPPED);
    assert_string_equal(plan->result->skipped, "it was stopped");
    assert_int_equal(plan->result->finding_count, 0);
}

static void test_stopped_before(void **state)
{
    (void)state;
    Settings settings = settings_with(NULL);
    settings.stop = &stop;
    stop.is_set = false;
    Service *s = service_new(engine, &settings);
    ServicePlan *plan = service_plan(s, "app.py", STR(CODE));
    stop.is_set = true;
    ServicePlan *none = service_plan(s, "app.py", STR(CODE));
    check_skipped(none);
    check_stored(s, plan, CODE, SERVICE_STOPPED);
    assert_int_equal(entries("."), 0);
    stop.is_set = false;
    check_stored(s, plan, CODE, SERVICE_DONE);
    assert_holds(".env", "SECRET_KEY='velvet kettle'\n");
    service_plan_free(none);
    service_plan_free(plan);
    service_free(s);
}

/* Some seconds of work for the parser, were there no end of it. */
static void add_long_text(Buf *text)
{
    buf_addz(text, CODE);
    for (int i = 0; i < 200000; i++) buf_addf(text, "value_%d = call(%d, [name, \"text\"], key=-%d)\n", i, i, i);
}

/* An editor's client presses Escape: the handler of a signal says so. */
static void test_stopped_within_a_text(void **state)
{
    (void)state;
    Buf text = {0};
    Settings settings = settings_with(NULL);
    settings.stop = &stop;
    stop.is_set = false;
    add_long_text(&text);
    Service *s = service_new(engine, &settings);
    signal(SIGALRM, stop_it);
    setitimer(ITIMER_REAL, &(struct itimerval){.it_value = {0, 20000}}, NULL);
    ServicePlan *plan = service_plan(s, "app.py", buf_str(&text));
    assert_true(stop.is_set);
    check_skipped(plan);
    service_plan_free(plan);
    stop.is_set = false;
    plan = service_plan(s, "app.py", STR(CODE)); /* the next is as any other */
    assert_int_equal(plan->result->edit_count, 2);
    service_plan_free(plan);
    service_free(s);
    buf_clear(&text);
}

enum { FOLDERS = 8, FILES = 100 };

static void put_many(void)
{
    for (int i = 0; i < FOLDERS; i++) {
        Buf path = {0};
        buf_addf(&path, "d%d", i);
        assert_int_equal(mkdir(path.at, 0777), 0);
        for (int k = 0; k < FILES; k++) {
            path.len = 0;
            buf_addf(&path, "d%d/f%d.py", i, k);
            put(path.at, STR(CODE));
        }
        buf_clear(&path);
    }
}

static void stop_looking(void *context, uint32_t files, bool first)
{
    (void)context, (void)files, (void)first;
    stop.is_set = true;
}

static FoundList scan_here(const Settings *settings, ScanWatch watch, uint32_t *looked_at)
{
    Surroundings *around = surroundings_new(engine, settings);
    Scan *scan = scan_new(engine, settings, around);
    FoundList found = scan_run(scan, watch);
    *looked_at = scan_looked_at(scan);
    scan_free(scan);
    surroundings_free(around);
    return found;
}

static void test_stopped_between_files(void **state)
{
    (void)state;
    uint32_t looked_at;
    Settings settings = settings_with(NULL);
    settings.fix = false;
    settings.plan = true;
    settings.stop = &stop;
    settings.jobs = 2;
    put_many();
    stop.is_set = false;
    FoundList all = scan_here(&settings, (ScanWatch){0}, &looked_at);
    assert_int_equal(looked_at, FOLDERS * FILES);
    assert_int_equal(all.len, FOLDERS * FILES);
    FoundList some = scan_here(&settings, (ScanWatch){.looked = stop_looking}, &looked_at);
    assert_true(looked_at > 0 && looked_at < FOLDERS * FILES / 2);
    assert_true(some.len <= looked_at);
    FoundList none = scan_here(&settings, (ScanWatch){0}, &looked_at);
    assert_int_equal(none.len, 0);
    stop.is_set = false;
}

/* A fix that is stopped plans nothing more, and files that were not planned stay as they are. */
static void test_stopped_fix(void **state)
{
    (void)state;
    Settings settings = settings_with(NULL);
    settings.stop = &stop;
    stop.is_set = true;
    put("app.py", STR(CODE));
    Surroundings *around = surroundings_new(engine, &settings);
    Fixer fixer = fixer_of(around);
    Found found = {.file = {.path = STR("app.py")}, .named = true};
    fixer_fix(&fixer, &found);
    fixer_end(&fixer);
    assert_holds("app.py", CODE);
    assert_int_equal(entries("."), 1);
    fixer_clear(&fixer);
    surroundings_free(around);
    stop.is_set = false;
}

/* An editor asks for a plan at each key: after thousands of them the service is as large as after the first ones. */
static void test_memory_is_flat(void **state)
{
    (void)state;
    enum { SOME = 500, MANY = 10000 };
    Settings settings = settings_with(NULL);
    const Str text = STR(CODE "PIN = \"green meadow\"\njwt.encode({}, PIN)\n");
    put("config.py", STR("import os\nKEY = os.environ[\"SECRET_KEY\"]\n"));
    put(".env", STR("PIN='green meadow'\n"));
    assert_int_equal(mkdir("shop", 0777), 0);
    Service *s = service_new(engine, &settings);
    size_t before = 0;
    for (int i = 0; i < MANY; i++) {
        ServicePlan *plan = service_plan(s, i % 2 ? "app.py" : "shop/app.py", text);
        assert_string_equal(plan->result->findings[0].taken, "SECRET_KEY");
        assert_string_equal(plan->result->values[1].name, "PIN");
        service_plan_free(plan);
        if (i == SOME) before = mallinfo2().uordblks;
    }
    assert_int_equal(mallinfo2().uordblks, before);
    service_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {IN_FOLDER(test_text_from_memory), IN_FOLDER(test_open_texts_take_names),
                                       IN_FOLDER(test_two_open_texts), IN_FOLDER(test_store_that_changed),
                                       IN_FOLDER(test_file_on_the_disk),
                                       IN_FOLDER(test_nothing_to_do), IN_FOLDER(test_stopped_before),
                                       IN_FOLDER(test_stopped_within_a_text), IN_FOLDER(test_stopped_between_files),
                                       IN_FOLDER(test_stopped_fix), IN_FOLDER(test_memory_is_flat)};
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, make_engine, free_engine) != 0;
}
