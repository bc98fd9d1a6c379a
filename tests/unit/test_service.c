/* The job as a language server would drive it: texts from memory, plans that are kept, carried out or not. */
#include "folder.h"

#include "app/files/overlay.h"
#include "app/job/service.h"
#include "report/collect.h"

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
    assert_holds("app.py", "import jwt\nimport os\nSECRET_KEY = os.environ[\"SECRET_KEY\"]\njwt.encode({}, SECRET_KEY)\n");
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

int main(void)
{
    const struct CMUnitTest tests[] = {IN_FOLDER(test_text_from_memory), IN_FOLDER(test_open_texts_take_names),
                                       IN_FOLDER(test_store_that_changed), IN_FOLDER(test_file_on_the_disk),
                                       IN_FOLDER(test_nothing_to_do)};
    cmocka_set_message_output(CM_OUTPUT_TAP);
    return cmocka_run_group_tests(tests, make_engine, free_engine) != 0;
}
