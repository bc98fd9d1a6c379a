/* config.c - .unhardcode.yaml: an error with its place, or settings that the engine takes */
#include "target.h"

#include "app/config/config.h"

#include <stdlib.h>

static UhEngine *plain;

void target_start(void)
{
    char *message = NULL;
    plain = uh_engine_new(&(UhOptions){0}, &message);
    promise(plain, "the engine starts");
}

/* Sinks and names that the configuration lets pass are no error of the data. */
static void check_engine(const Config *c, const Data *data)
{
    static const char *const paths[] = {"a.py", "a.js"};
    static const char text[] = "import jwt\njwt.encode({}, 'the signing key')\n";
    char *message = NULL;
    UhOptions options = {.data = data->files.at, .data_count = data->files.len,
                         .template_values = c->template_values.at, .no_budget = true};
    UhEngine *engine = uh_engine_new(&options, &message);
    promise(engine, "what the configuration says the engine takes");
    UhWorker *worker = uh_worker_new(engine);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        UhInput in = {.path = paths[i], .text = text, .len = sizeof text - 1, .fix = true,
                      .renames = c->renames.at, .strict = config_strict(c)};
        const UhResult *r = uh_worker_run(worker, &in);
        promise(r->status == UH_DONE, "and texts are looked at with it");
    }
    uh_worker_free(worker);
    uh_engine_free(engine);
}

void target_run(Str input)
{
    Config c = {0};
    Data data = {0};
    Error error = {0};
    const char *path = target_file("settings.yaml", input);
    Settings settings = {.config_path = path};
    bool loaded = config_load(&c, &settings, &data, &error);
    bool good = loaded && config_check(&c, plain, &error);
    promise(good == (error.text.len == 0), "a configuration is taken, or it is said why not");
    if (good) {
        (void)config_judge(&c, STR("src/app.py"), false);
        const char *template = config_template(&c, STR("src/app.py"));
        promise(!template || config_templates(&c), "a template is chosen where one is");
        if (data.files.len || c.renames.count) check_engine(&c, &data);
    } else {
        promise_placed(&error, c.path ? c.path : path, input, true);
    }
    error_clear(&error);
    config_clear(&c);
    data_clear(&data);
}
