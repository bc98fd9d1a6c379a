#include "app/run.h"

#include "app/data.h"
#include "app/filter.h"
#include "app/outcome.h"
#include "app/output.h"
#include "app/path.h"
#include "app/say.h"
#include "app/scan.h"

#include <stdlib.h>
#include <sys/stat.h>

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

/* A template's name is a built-in one unless it has a slash; one that is none may still be a folder. */
static UhEngine *make_engine(const Options *o, Data *data, Error *error)
{
    UhOptions options = {.template_name = o->template_name, .unsafe = o->unsafe};
    bool folder = o->template_name && strchr(o->template_name, '/');
    if (o->data && !data_add_tree(data, o->data, error)) return NULL;
    if (folder && !data_add_template(data, o->template_name, &options.template_name, error)) return NULL;
    options.data = data->files.at;
    options.data_count = data->files.len;
    UhEngine *engine = make(&options, error);
    if (engine || folder || !o->template_name || !is_folder(o->template_name)) return engine;
    error_clear(error);
    if (!data_add_template(data, o->template_name, &options.template_name, error)) return NULL;
    options.data = data->files.at;
    options.data_count = data->files.len;
    return make(&options, error);
}

static int list_templates(const UhEngine *engine, const Options *options)
{
    Buf out = {0};
    Error error = {0};
    const char *about;
    for (size_t i = 0; uh_template_name(engine, i, &about); i++)
        buf_addf(&out, "%-10s %s\n", uh_template_name(engine, i, &about), about);
    output_write(options, buf_str(&out), &error);
    buf_clear(&out);
    return say_error(&error) ? STATUS_TROUBLE : STATUS_FINE;
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
    int status = outcome_tell(options, (FoundList){.at = &found, .len = 1}, !found.failed, &fixer);
    fixer_clear(&fixer);
    return status;
}

static int look_and_fix(const UhEngine *engine, const Options *options)
{
    Scan *scan = scan_new(engine, options);
    Fixer fixer = fixer_of(engine, options);
    FoundList found = scan_run(scan);
    for (uint32_t i = 0; i < found.len && (options->fix || options->diff); i++)
        if (found.at[i].file.count && !found.at[i].file.test_code) fixer_fix(&fixer, &found.at[i]);
    int status = outcome_tell(options, found, scan_looked_at(scan), &fixer);
    fixer_clear(&fixer);
    scan_free(scan);
    return status;
}

static int run_with(const UhEngine *engine, const Options *options)
{
    bool fixing = options->fix || options->diff;
    if (options->templates) return list_templates(engine, options);
    if (options->stdin_filename) return filter_run(engine, options);
    if (fixing && goes_straight(engine, options)) return fix_one(engine, options);
    return look_and_fix(engine, options);
}

int run(const Options *options)
{
    Data data = {0};
    Error error = {0};
    int status = STATUS_TROUBLE;
    UhEngine *engine = make_engine(options, &data, &error);
    if (engine) {
        status = run_with(engine, options);
        uh_engine_free(engine);
    }
    if (say_error(&error)) status = STATUS_TROUBLE;
    data_clear(&data);
    return status;
}
