#include "app/cli/run.h"

#include "app/cli/explain.h"
#include "app/cli/filter.h"
#include "app/cli/next_steps.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/prove.h"
#include "app/cli/say.h"
#include "app/cli/target.h"
#include "app/config/config.h"
#include "app/config/engine.h"
#include "app/job/copies.h"
#include "app/job/crowd.h"
#include "app/job/keep.h"
#include "app/job/scan.h"
#include "base/path.h"

#include <sys/stat.h>

/* One file to fix needs no look beforehand. */
static bool goes_straight(const UhEngine *engine, const Settings *s)
{
    struct stat info;
    if (s->paths.count != 1 || s->force_exclude || !uh_engine_knows(engine, s->paths.at[0])) return false;
    return stat(s->paths.at[0], &info) == 0 && S_ISREG(info.st_mode);
}

static int fix_one(const UhEngine *engine, const Options *options)
{
    Surroundings *around = surroundings_new(engine, &options->settings);
    Fixer fixer = fixer_of(around);
    Found found = {.file = {.path = path_tidy(str_of(options->settings.paths.at[0]))}, .named = true};
    fixer_fix(&fixer, &found);
    fixer_end(&fixer);
    bool looked_at = !found.failed || found.file.partly;
    int status = outcome_tell(options, (FoundList){.at = &found, .len = 1}, looked_at, &fixer);
    if (!options->quiet) next_steps_tell_closed(&fixer.scanner.closed, &around->stores);
    fixer_clear(&fixer);
    surroundings_free(around);
    return status;
}

static int look_and_fix(const UhEngine *engine, const Options *options)
{
    Surroundings *around = surroundings_new(engine, &options->settings);
    Scan *scan = scan_new(engine, &options->settings, around);
    Fixer fixer = fixer_of(around);
    Baseline *baseline = options->settings.keep ? options->settings.keep->baseline : NULL;
    if (baseline) baseline_wait(baseline);
    FoundList found = progress_scan(scan, options->quiet);
    if (baseline) baseline_settle(baseline, &found);
    fixer.closed = scan_closed(scan);
    bool fixing = options->settings.fix || options->settings.diff;
    if (fixing) crowd_settle(&found, &around->stores, &fixer.arena);
    for (uint32_t i = 0; i < found.len && fixing; i++)
        if (found.at[i].file.count && !found.at[i].file.test_code) fixer_fix(&fixer, &found.at[i]);
    fixer_end(&fixer);
    if (fixing) scan_judge_order(scan, &found);
    if (fixing) copies_note(&found, &fixer.arena);
    int status = outcome_tell(options, found, scan_looked_at(scan), &fixer);
    if (!options->quiet) next_steps_tell_closed(&fixer.closed, &around->stores);
    fixer_clear(&fixer);
    scan_free(scan);
    surroundings_free(around);
    return status;
}

static int run_with(const UhEngine *engine, const Options *options)
{
    bool fixing = options->settings.fix || options->settings.diff;
    if (options->command == COMMAND_PROVE) return prove_run(engine, options);
    if (options->settings.text_name) return filter_run(engine, options);
    if (fixing && goes_straight(engine, &options->settings)) return fix_one(engine, options);
    return look_and_fix(engine, options);
}

/* What the command line gives has to be a value of a template that may be used; for `explain` that is any. */
static bool check_values(const Options *o, const UhEngine *engine, uint32_t count, Error *error)
{
    const Settings *s = &o->settings;
    bool chosen = s->template_name || (s->config && config_templates(s->config)) || o->command;
    for (uint32_t i = 0; i < count; i += 2) {
        const char *name = s->template_values.at[i], *template = s->template_name;
        if (!chosen) return error_set(error, "--template-value %s: it needs --template", name);
        if (uh_template_declares(engine, template, name)) continue;
        if (!template) return error_set(error, "--template-value %s: no template has such a value", name);
        return error_set(error, "--template-value %s: the template `%s` has no such value", name, template);
    }
    return true;
}

/* Whether all findings are told. */
static bool tells_all(const Options *o)
{
    const Settings *s = &o->settings;
    if (s->config && (config_select(s->config) || config_ignore(s->config))) return false;
    return !s->select.count && !s->ignore.count && !s->baseline && !o->write_baseline;
}

/* Makes what the engine's findings go through, and runs. `values`: how many of the template's the command line has. */
static int run_kept(const UhEngine *engine, Options *options, uint32_t values, Error *error)
{
    Keep keep;
    Settings *s = &options->settings;
    int status = STATUS_TROUBLE;
    if (s->config && !config_check(s->config, engine, error)) return status;
    if (!check_values(options, engine, values, error)) return status;
    if (!target_check(options, engine, error)) return status;
    if (options->command && options->command != COMMAND_PROVE) return explain_run(engine, options);
    bool fine = keep_init(&keep, s, engine, error);
    if (!tells_all(options)) s->keep = &keep;
    if (fine) status = run_with(engine, options);
    keep_clear(&keep);
    return status;
}

/* What the command line leaves open: how the job's results will be shown, and what the configuration says. What the
 * command line renames or gives to templates comes first, and the first of a name counts. */
static void complete(Options *options, Config *config)
{
    Settings *s = &options->settings;
    s->plan = !s->fix && !s->diff && !options->write_baseline && !options->command;
    s->excerpts = !s->diff && strcmp(options->format, "text") == 0;
    if (s->diff) s->diff_flags = output_diff_flags(options);
    if (!config->path) return;
    s->config = config;
    s->walk.configured = (FolderConfigured){config_judge, config};
    for (uint32_t i = 0; i < config->renames.count; i++)
        words_add(&s->renames, config->renames.at[i], &config->arena);
    for (uint32_t i = 0; i < config->template_values.count; i++)
        words_add(&s->template_values, config->template_values.at[i], &config->arena);
}

int run(const Options *given)
{
    Data data = {0};
    Config config = {0};
    Error error = {0};
    Options options = *given;
    int status = STATUS_TROUBLE;
    bool fine = config_load(&config, &options.settings, &data, &error), fixes = given->command == COMMAND_PROVE;
    if (fine) complete(&options, &config);
    fixes |= given->settings.fix || given->settings.diff;
    UhEngine *engine = fine ? engine_of(&options.settings, &data, fixes, &error) : NULL;
    if (engine) {
        status = run_kept(engine, &options, given->settings.template_values.count, &error);
        uh_engine_free(engine);
    }
    if (say_error(&error)) status = STATUS_TROUBLE;
    data_clear(&data);
    config_clear(&config);
    return status;
}
