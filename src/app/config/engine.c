#include "app/config/engine.h"

#include <stdlib.h>
#include <sys/stat.h>

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static UhEngine *make(UhOptions *options, const Data *data, Error *error)
{
    char *message = NULL;
    options->data = data->files.at;
    options->data_count = data->files.len;
    UhEngine *engine = uh_engine_new(options, &message);
    if (!engine) error_set(error, "%s", message ? message : "the engine could not be made");
    free(message);
    return engine;
}

UhEngine *engine_of(Settings *s, Data *data, bool loads, Error *error)
{
    UhOptions options = {.template_name = s->template_name, .template_values = s->template_values.at,
                         .loads = loads};
    bool folder = s->template_name && strchr(s->template_name, '/');
    if (s->data && !data_add_tree(data, s->data, error)) return NULL;
    if (folder && !data_add_template(data, s->template_name, &options.template_name, error)) return NULL;
    UhEngine *engine = make(&options, data, error);
    if (!engine && !folder && s->template_name && is_folder(s->template_name)) {
        error_clear(error);
        if (!data_add_template(data, s->template_name, &options.template_name, error)) return NULL;
        engine = make(&options, data, error);
    }
    s->template_name = options.template_name;
    return engine;
}
