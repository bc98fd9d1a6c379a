#include "app/cli/run.h"

#include "app/cli/explain.h"
#include "app/cli/filter.h"
#include "app/cli/outcome.h"
#include "app/cli/prove.h"
#include "app/cli/say.h"
#include "app/cli/target.h"
#include "app/config/config.h"
#include "app/config/data.h"
#include "app/job/keep.h"
#include "app/job/scan.h"
#include "base/path.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static UhEngine *make(const UhOptions *options, Error *error)
{
    char *message = NULL;
    UhEngine *engine = uh_engine_new(options, &message);
    if (!engine) error_set(error, "%s", message ? message : "the engine could not be made");
    free(message);
    return engine;
}

/* A template's name is a built-in one unless it has a slash; one that is none may still be a folder. Its name stands in
 * the options then. */
static UhEngine *make_engine(Options *o, Data *data, Error *error)
{
    UhOptions options = {.template_name = o->template_name, .renames = o->renames.at, .unsafe = o->unsafe,
                         .template_values = o->template_values.at, .now = time(NULL)};
    options.loads = o->fix || o->diff || o->command == COMMAND_PROVE;
    options.strict = o->strict || (o->settings && config_strict(o->settings));
    bool folder = o->template_name && strchr(o->template_name, '/');
    if (o->data && !data_add_tree(data, o->data, error)) return NULL;
    if (folder && !data_add_template(data, o->template_name, &options.template_name, error)) return NULL;
    options.data = data->files.at;
    options.data_count = data->files.len;
    UhEngine *engine = make(&options, error);
    if (!engine && !folder && o->template_name && is_folder(o->template_name)) {
        error_clear(error);
        if (!data_add_template(data, o->template_name, &options.template_name, error)) return NULL;
        options.data = data->files.at;
        options.data_count = data->files.len;
        engine = make(&options, error);
    }
    o->template_name = options.template_name;
    return engine;
}

/* One file to fix needs no look beforehand. */
static bool goes_straight(const UhEngine *engine, const Options *o)
{
    struct stat info;
    if (o->paths.count != 1 || o->force_exclude || !uh_engine_knows(engine, o->paths.at[0])) return false;
    return stat(o->paths.at[0], &info) == 0 && S_ISREG(info.st_mode);
}

static int fix_one(const UhEngine *engine, const Options *options)
{
    Fixer fixer = fixer_of(engine, options);
    Found found = {.file = {.path = path_tidy(str_of(options->paths.at[0]))}, .named = true};
    fixer_fix(&fixer, &found);
    fixer_end(&fixer);
    bool looked_at = !found.failed || found.file.partly;
    int status = outcome_tell(options, (FoundList){.at = &found, .len = 1}, looked_at, &fixer);
    if (!options->quiet) closed_tell(&fixer.scanner.closed, &fixer.stores);
    fixer_clear(&fixer);
    return status;
}

static int look_and_fix(const UhEngine *engine, const Options *options)
{
    Scan *scan = scan_new(engine, options);
    Fixer fixer = fixer_of(engine, options);
    Baseline *baseline = options->keep ? options->keep->baseline : NULL;
    if (baseline) baseline_wait(baseline);
    FoundList found = scan_run(scan);
    if (baseline) baseline_settle(baseline, &found);
    fixer.closed = scan_closed(scan);
    for (uint32_t i = 0; i < found.len && (options->fix || options->diff); i++)
        if (found.at[i].file.count && !found.at[i].file.test_code) fixer_fix(&fixer, &found.at[i]);
    fixer_end(&fixer);
    if (options->fix || options->diff) scan_judge_order(scan, &found);
    int status = outcome_tell(options, found, scan_looked_at(scan), &fixer);
    if (!options->quiet) closed_tell(&fixer.closed, &fixer.stores);
    fixer_clear(&fixer);
    scan_free(scan);
    return status;
}

static int run_with(const UhEngine *engine, const Options *options)
{
    bool fixing = options->fix || options->diff;
    if (options->command == COMMAND_PROVE) return prove_run(engine, options);
    if (options->stdin_filename) return filter_run(engine, options);
    if (fixing && goes_straight(engine, options)) return fix_one(engine, options);
    return look_and_fix(engine, options);
}

/* What the command line gives has to be a value of a template that may be used; for `explain` that is any. */
static bool check_values(const Options *o, const UhEngine *engine, uint32_t count, Error *error)
{
    bool chosen = o->template_name || (o->settings && config_templates(o->settings)) || o->command;
    for (uint32_t i = 0; i < count; i += 2) {
        const char *name = o->template_values.at[i], *template = o->template_name;
        if (!chosen) return error_set(error, "--template-value %s: it needs --template", name);
        if (uh_template_declares(engine, template, name)) continue;
        if (!template) return error_set(error, "--template-value %s: no template has such a value", name);
        return error_set(error, "--template-value %s: the template `%s` has no such value", name, template);
    }
    return true;
}

/* Makes what the engine's findings go through, and runs. */
static int run_kept(const UhEngine *engine, const Options *given, Options *options, Error *error)
{
    Keep keep;
    int status = STATUS_TROUBLE;
    bool all = !options->select.count && !options->ignore.count && !options->baseline && !options->write_baseline;
    if (options->settings && !config_check(options->settings, engine, error)) return status;
    if (!check_values(options, engine, given->template_values.count, error)) return status;
    if (!target_check(options, engine, error)) return status;
    if (options->command && options->command != COMMAND_PROVE) return explain_run(engine, options);
    if (options->settings) all &= !config_select(options->settings) && !config_ignore(options->settings);
    bool fine = keep_init(&keep, options, engine, error);
    if (!all) options->keep = &keep;
    if (fine) status = run_with(engine, options);
    keep_clear(&keep);
    return status;
}

/* What the command line renames or gives to templates comes first, and the first of a name counts. */
static void add_settings(Options *options, const Config *config, Arena *arena)
{
    options->settings = config;
    for (uint32_t i = 0; i < config->renames.count; i++) words_add(&options->renames, config->renames.at[i], arena);
    for (uint32_t i = 0; i < config->template_values.count; i++)
        words_add(&options->template_values, config->template_values.at[i], arena);
}

int run(const Options *given)
{
    Data data = {0};
    Config config = {0};
    Error error = {0};
    Options options = *given;
    int status = STATUS_TROUBLE;
    bool fine = config_load(&config, &options, &data, &error);
    if (fine && config.path) add_settings(&options, &config, &config.arena);
    UhEngine *engine = fine ? make_engine(&options, &data, &error) : NULL;
    if (engine) {
        status = run_kept(engine, given, &options, &error);
        uh_engine_free(engine);
    }
    if (say_error(&error)) status = STATUS_TROUBLE;
    data_clear(&data);
    config_clear(&config);
    return status;
}
