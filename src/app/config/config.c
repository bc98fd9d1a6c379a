#include "app/config/config.h"

#include "app/config/find.h"
#include "app/config/rename.h"
#include "base/file.h"
#include "base/nearest.h"
#include "base/path.h"

#include <errno.h>
#include <stdlib.h>

enum { FILE_LIMIT = 64 * 1024 };

enum {
    KEY_EXCLUDE,
    KEY_IGNORE,
    KEY_NAMES,
    KEY_RENAME,
    KEY_SELECT,
    KEY_SINKS,
    KEY_STRICT,
    KEY_TEMPLATE,
    KEY_TEMPLATE_VALUES,
    KEY_TEMPLATES_BY_PATH,
    KEYS
};

typedef struct {
    Config *config;
    Data *data;
    Error *error;
} Reader;

static bool fail(const Reader *r, const YamlNode *node, const char *what)
{
    return yaml_fail(r->config->path, node, r->error, "%s", what);
}

/* ---- the shapes of values */

static bool check_text(const Reader *r, const YamlNode *node, const char *what)
{
    bool fine = node->kind == YAML_TEXT && node->text.len;
    return fine || yaml_fail(r->config->path, node, r->error, "%s has to be a text", what);
}

/* A list of texts that are not empty. */
static bool check_list(const Reader *r, const char *key, const YamlNode *node)
{
    if (node->kind != YAML_LIST) return yaml_fail(r->config->path, node, r->error, "`%s` has to be a list", key);
    for (const YamlNode *item = node->first; item; item = item->next)
        if (!check_text(r, item, "each item")) return false;
    return true;
}

/* A map from texts to texts that are not empty. */
static bool check_map(const Reader *r, const char *key, const YamlNode *node)
{
    if (node->kind != YAML_MAP) return yaml_fail(r->config->path, node, r->error, "`%s` has to be a map", key);
    for (const YamlNode *item = node->first; item; item = item->next)
        if (!check_text(r, item, "each key") || !check_text(r, item->value, "each value")) return false;
    return true;
}

/* ---- the keys */

static bool read_rules(Reader *r, const char *key, const YamlNode *node) { return check_list(r, key, node); }

static bool read_exclude(Reader *r, const char *key, const YamlNode *node)
{
    if (!check_list(r, key, node)) return false;
    for (const YamlNode *item = node->first; item; item = item->next) ignore_add(&r->config->exclude, item->text);
    return true;
}

/* The words of a name, in upper case. */
static bool add_name(Reader *r, const YamlNode *item, Buf *lines)
{
    Buf line = {0};
    buf_addz(&line, "name ");
    bool plain = true;
    for (size_t i = 0; i < item->text.len; i++) {
        char c = item->text.at[i];
        bool lower = c >= 'a' && c <= 'z';
        plain &= lower || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        buf_addc(&line, lower ? (char)(c - 32) : c);
    }
    buf_addz(&line, " strong signing-key secret-name");
    char *why = plain ? uh_rule_check(line.at) : NULL;
    bool fine = plain && !why;
    if (!fine) fail(r, item, "a name has letters, digits and one `_` between its words");
    if (fine) buf_addf(lines, "%s\n", line.at);
    free(why);
    buf_clear(&line);
    return fine;
}

static bool read_names(Reader *r, const char *key, const YamlNode *node)
{
    enum { MOST = 100 }; /* each is looked for in every name of the code */
    Buf lines = {0};
    int count = 0;
    bool fine = check_list(r, key, node);
    for (const YamlNode *item = node->first; fine && item; item = item->next) {
        fine = count++ < MOST ? add_name(r, item, &lines) : fail(r, item, "more than 100 names");
    }
    if (fine) data_add(r->data, "grammars/user/rules", buf_str(&lines));
    buf_clear(&lines);
    return fine;
}

static bool read_rename(Reader *r, const char *key, const YamlNode *node)
{
    if (!check_map(r, key, node)) return false;
    for (const YamlNode *item = node->first; item; item = item->next) {
        Error why = {0};
        Config *c = r->config;
        bool fine = rename_add(&c->renames, item->text, item->value->text, &c->arena, &why);
        if (!fine) fail(r, item, why.text.at);
        error_clear(&why);
        if (!fine) return false;
    }
    return true;
}

static bool add_sinks(Reader *r, const char *key, const YamlNode *node, Buf *lines)
{
    if (!check_list(r, key, node)) return false;
    for (const YamlNode *item = node->first; item; item = item->next) {
        char *why = uh_rule_check(item->text.at);
        if (why) fail(r, item, why);
        free(why);
        if (why) return false;
        buf_add(lines, item->text);
        buf_addc(lines, '\n');
    }
    return true;
}

static bool check_languages(Reader *r, const YamlNode *node)
{
    Buf names = {0};
    bool fine = true;
    for (const YamlNode *entry = node->first; entry && fine; entry = entry->next, names.len = 0) {
        fine = data_is_language(entry->text, &names);
        if (!fine) yaml_fail(r->config->path, entry, r->error, "sinks are for one of %s", names.at);
    }
    buf_clear(&names);
    return fine;
}

/* Of a list those languages have all that take nothing from another: the others get it with the rest. */
static bool read_sinks(Reader *r, const char *key, const YamlNode *node)
{
    bool map = node->kind == YAML_MAP;
    if (node->kind == YAML_TEXT) return fail(r, node, "`sinks` has to be a list, or a map of lists");
    if (map && !check_languages(r, node)) return false;
    UhLanguageName l;
    for (size_t i = 0; (l = uh_language_name(i)).len; i++) {
        Buf lines = {0};
        bool fine = map || !l.alone || add_sinks(r, key, node, &lines);
        for (const YamlNode *entry = map ? node->first : NULL; fine && entry; entry = entry->next)
            if (str_eq(entry->text, (Str){l.at, l.len})) fine = add_sinks(r, entry->text.at, entry->value, &lines);
        if (fine && lines.len) data_add_sinks(r->data, (Str){l.at, l.len}, buf_str(&lines));
        buf_clear(&lines);
        if (!fine) return false;
    }
    return true;
}

static bool read_template(Reader *r, const char *key, const YamlNode *node)
{
    (void)key;
    return check_text(r, node, "`template`");
}

static bool read_strict(Reader *r, const char *key, const YamlNode *node)
{
    (void)key;
    bool fine = str_eqz(node->text, "true") || str_eqz(node->text, "false");
    return fine || fail(r, node, "`strict` has to be true or false");
}

static bool read_values(Reader *r, const char *key, const YamlNode *node)
{
    Config *c = r->config;
    if (!check_map(r, key, node)) return false;
    for (const YamlNode *item = node->first; item; item = item->next) {
        const char *fault = uh_template_value_check(item->value->text.at);
        if (fault) return yaml_fail(c->path, item->value, r->error, "the value %s", fault);
        words_add(&c->template_values, item->text.at, &c->arena);
        words_add(&c->template_values, item->value->text.at, &c->arena);
    }
    return true;
}

static bool read_templates(Reader *r, const char *key, const YamlNode *node)
{
    return check_map(r, key, node);
}

/* Sorted by name, in the order of KEY_. */
static const struct {
    const char *name;
    bool (*read)(Reader *r, const char *key, const YamlNode *node);
} keys[KEYS] = {
    [KEY_EXCLUDE] = {"exclude", read_exclude},
    [KEY_IGNORE] = {"ignore", read_rules},
    [KEY_NAMES] = {"names", read_names},
    [KEY_RENAME] = {"rename", read_rename},
    [KEY_SELECT] = {"select", read_rules},
    [KEY_SINKS] = {"sinks", read_sinks},
    [KEY_STRICT] = {"strict", read_strict},
    [KEY_TEMPLATE] = {"template", read_template},
    [KEY_TEMPLATE_VALUES] = {"template-values", read_values},
    [KEY_TEMPLATES_BY_PATH] = {"templates-by-path", read_templates},
};

static bool unknown_key(const Reader *r, const YamlNode *key)
{
    Nearest near = {.word = key->text};
    Buf all = {0};
    for (size_t i = 0; i < KEYS; i++) {
        nearest_try(&near, keys[i].name);
        buf_addf(&all, "%s%s", i ? ", " : "", keys[i].name);
    }
    const char *path = r->config->path, *word = key->text.at;
    if (near.best) yaml_fail(path, key, r->error, "there is no key `%s`: is it `%s`?", word, near.best);
    else yaml_fail(path, key, r->error, "there is no key `%s`: there is %s", word, all.at);
    buf_clear(&all);
    return false;
}

static bool read_root(Reader *r, const YamlNode *root)
{
    if (root->kind != YAML_MAP) return fail(r, root, "a configuration is a map");
    for (const YamlNode *key = root->first; key; key = key->next) {
        size_t i = 0;
        while (i < KEYS && !str_eqz(key->text, keys[i].name)) i++;
        if (i == KEYS) return unknown_key(r, key);
        r->config->keys[i] = key->value;
        if (!keys[i].read(r, keys[i].name, key->value)) return false;
    }
    return true;
}

/* ---- the file */

/* Sets path and root; the file's folder is real, but the file itself is not followed when it is a link. */
static bool locate(Config *c, const char *path, Error *error)
{
    Str all = str_of(path);
    Buf folder = {0};
    buf_add(&folder, str_sub(all, 0, (size_t)(str_rfind_char(all, '/') + 1)));
    buf_addc(&folder, '.');
    char *full = realpath(folder.at, NULL), *current = realpath(".", NULL);
    if (!full || !current) error_set_errno(error, errno, "%s: cannot read", path);
    c->path = arena_copy(&c->arena, path_short(all)).at;
    c->root = arena_copy(&c->arena, str_of(full));
    c->current = arena_copy(&c->arena, str_of(current));
    buf_clear(&folder);
    free(full);
    free(current);
    return error->text.len == 0;
}

static bool read_text(const Config *c, FileOrigin origin, Buf *text, Error *error)
{
    switch (file_read(AT_FDCWD, c->path, origin, FILE_LIMIT, text, error)) {
    case FILE_READ: return true;
    case FILE_TOO_LARGE: return error_set(error, "%s:1:1: is larger than %d bytes", c->path, FILE_LIMIT);
    case FILE_NOT_REGULAR:
        return error_set(error, "%s:1:1: is no regular file%s", c->path,
                         origin == FILE_WALKED ? " (links are not followed)" : "");
    case FILE_FAILED: return false;
    }
    return false;
}

static bool load(Config *c, const char *path, FileOrigin origin, Data *data, Error *error)
{
    Reader r = {.config = c, .data = data, .error = error};
    Buf text = {0};
    bool fine = locate(c, path, error) && read_text(c, origin, &text, error);
    const YamlNode *root = fine ? yaml_read(c->path, buf_str(&text), &c->arena, error) : NULL;
    fine = root && read_root(&r, root);
    buf_clear(&text);
    return fine;
}

bool config_load(Config *c, const Settings *settings, Data *data, Error *error)
{
    Buf path = {0};
    if (settings->no_config) return true;
    if (settings->config_path) return load(c, settings->config_path, FILE_NAMED, data, error);
    bool fine = !find_above(settings, CONFIG_NAME, &path) || load(c, path.at, FILE_WALKED, data, error);
    buf_clear(&path);
    return fine;
}

/* ---- what it says */

static bool check_template(const Config *c, const UhEngine *engine, const YamlNode *node, Error *error)
{
    Nearest near = {.word = node->text};
    const char *name;
    for (size_t i = 0; (name = uh_template_name(engine, i, NULL)); i++) {
        if (str_eqz(node->text, name)) return true;
        nearest_try(&near, name);
    }
    if (near.best)
        return yaml_fail(c->path, node, error, "there is no template `%s`: is it `%s`?", node->text.at, near.best);
    return yaml_fail(c->path, node, error, "there is no template `%s`; `unhardcode templates` lists the built-in ones, "
                     "and no other can be chosen here", node->text.at);
}

static bool check_rules(const Config *c, const UhEngine *engine, const YamlNode *list, Error *error)
{
    for (const YamlNode *item = list ? list->first : NULL; item; item = item->next) {
        Nearest near = {.word = item->text};
        bool known = false;
        const char *name;
        for (size_t i = 0; !known && (name = uh_rule_name(engine, i, NULL, NULL)); i++) {
            known = str_eqz(item->text, name);
            nearest_try(&near, name);
        }
        if (known) continue;
        const char *word = item->text.at;
        if (near.best)
            return yaml_fail(c->path, item, error, "there is no rule `%s`: is it `%s`?", word, near.best);
        return yaml_fail(c->path, item, error, "there is no rule `%s`; `unhardcode rules` lists them", word);
    }
    return true;
}

bool config_check(const Config *c, const UhEngine *engine, Error *error)
{
    const YamlNode *template = c->keys[KEY_TEMPLATE], *by_path = c->keys[KEY_TEMPLATES_BY_PATH];
    const YamlNode *values = c->keys[KEY_TEMPLATE_VALUES];
    if (!check_rules(c, engine, c->keys[KEY_SELECT], error)) return false;
    if (!check_rules(c, engine, c->keys[KEY_IGNORE], error)) return false;
    if (template && !check_template(c, engine, template, error)) return false;
    for (const YamlNode *key = by_path ? by_path->first : NULL; key; key = key->next)
        if (!check_template(c, engine, key->value, error)) return false;
    for (const YamlNode *key = values ? values->first : NULL; key; key = key->next)
        if (!uh_template_declares(engine, NULL, key->text.at))
            return yaml_fail(c->path, key, error, "no template has a value `%s`", key->text.at);
    return true;
}

const YamlNode *config_select(const Config *c) { return c->keys[KEY_SELECT]; }
const YamlNode *config_ignore(const Config *c) { return c->keys[KEY_IGNORE]; }
bool config_strict(const Config *c) { return c->keys[KEY_STRICT] && str_eqz(c->keys[KEY_STRICT]->text, "true"); }

IgnoreVerdict config_judge(const void *config, Str shown, bool is_folder)
{
    const Config *c = config;
    Buf path = {0};
    IgnoreVerdict verdict = IGNORE_UNDECIDED;
    if (c->exclude.count == 0) return verdict;
    if (path_below(c->root, c->current, shown, &path)) verdict = ignore_match(&c->exclude, buf_str(&path), is_folder);
    buf_clear(&path);
    return verdict;
}

/* Whether a pattern matches a path, or a folder that it is in. */
static bool matches(Str pattern, Str path)
{
    IgnoreRules rules = {0};
    bool found = false;
    ignore_add(&rules, pattern);
    for (size_t i = 1; i <= path.len && !found; i++)
        if (i == path.len || path.at[i] == '/')
            found = ignore_match(&rules, str_sub(path, 0, i), i < path.len) == IGNORE_EXCLUDED;
    ignore_clear(&rules);
    return found;
}

const char *config_template(const Config *c, Str shown)
{
    const YamlNode *by_path = c->keys[KEY_TEMPLATES_BY_PATH], *template = c->keys[KEY_TEMPLATE];
    Buf path = {0};
    const char *found = NULL;
    bool below = by_path && path_below(c->root, c->current, shown, &path);
    for (const YamlNode *key = below ? by_path->first : NULL; key && !found; key = key->next)
        if (matches(key->text, buf_str(&path))) found = key->value->text.at;
    buf_clear(&path);
    if (found) return found;
    return template ? template->text.at : NULL;
}

bool config_templates(const Config *c) { return c->keys[KEY_TEMPLATE] || c->keys[KEY_TEMPLATES_BY_PATH]; }

void config_clear(Config *c)
{
    ignore_clear(&c->exclude);
    arena_clear(&c->arena);
    *c = (Config){0};
}
