/* config.h - .unhardcode.yaml
 *
 * Inert data: it chooses rules and files, names sinks, names and variables, and one of the built-in templates. It can
 * make nothing run, and nothing be read or written that would not be without it. What it cannot say is an error with
 * path, line and column.
 *
 *     Config config = {0};
 *     if (!config_load(&config, settings, &data, &error)) ...     // adds what it says of code to `data`
 *     if (config.path && !config_check(&config, engine, &error)) ...
 *     config_clear(&config);                                     // after all that uses it
 *
 * Without a file `path` is NULL and nothing else is set.
 */
#ifndef APP_CONFIG_CONFIG_H
#define APP_CONFIG_CONFIG_H

#include "app/config/settings.h"
#include "app/config/data.h"
#include "app/files/ignore.h"
#include "base/yaml.h"

#define CONFIG_NAME ".unhardcode.yaml"

typedef struct Config {
    Arena arena;
    const char *path; /* as it is printed */
    Str root;         /* the full path of its folder, which its patterns are relative to */
    Str current;      /* the full path of the current folder */
    const YamlNode *keys[10]; /* the values, in the order of the table in config.c; NULL: not there */
    IgnoreRules exclude;
    Words renames, template_values; /* pairs, as in Settings */
} Config;

/* Reads --config, or the file that is found: the first one from the folder that holds all paths upwards to the
 * repository's root; outside of repositories to the current folder, and not above it. */
bool config_load(Config *c, const Settings *settings, Data *data, Error *error);

/* Checks rules, templates and their values against what the engine has. */
bool config_check(const Config *c, const UhEngine *engine, Error *error);

/* The lists of rules; NULL for none. */
const YamlNode *config_select(const Config *c);
const YamlNode *config_ignore(const Config *c);

/* Whether the code that is written shall take no empty value. */
bool config_strict(const Config *c);

/* What `exclude` says of a path as it is printed, and the template for it (NULL: none was chosen). */
IgnoreVerdict config_judge(const void *config, Str shown, bool is_folder); /* FolderConfigured.judge */
const char *config_template(const Config *c, Str shown);

/* Whether it chooses any template. */
bool config_templates(const Config *c);

void config_clear(Config *c);

#endif
