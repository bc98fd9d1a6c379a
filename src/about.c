/* about.c - what an engine says of itself: templates, rules, refusals. See include/unhardcode.h */
#include "engine.h"
#include "fix/refusal.h"
#include "fix/template.h"
#include "scan/rules/catalogue.h"
#include "scan/rules/rules.h"
#include "scan/rules/rules_read.h"

#include <stdlib.h>

static const char *zero_ended(Arena *a, Str s) { return arena_copy(a, s).at; }

static int by_text(const void *a, const void *b) { return str_cmp(*(const Str *)a, *(const Str *)b); }

/* The folders under templates/, built in or given. */
static void list_template(UhEngine *e, Str path)
{
    if (!str_starts(path, STR("templates/"))) return;
    Str rest = str_from(path, 10), name = str_cut(&rest, '/');
    for (uint32_t i = 0; i < e->template_names.len; i++)
        if (str_eq(e->template_names.at[i], name)) return;
    *array_add(&e->arena, &e->template_names) = arena_copy(&e->arena, name);
}

static void list_templates(UhEngine *e)
{
    if (e->template_names.len) return;
    for (uint32_t i = 0; i < data_file_count; i++) list_template(e, data_files[i].path);
    for (uint32_t i = 0; i < e->data.extra_count; i++) list_template(e, e->data.extra[i].path);
    if (e->template_names.len) qsort(e->template_names.at, e->template_names.len, sizeof(Str), by_text);
}

bool engine_knows_template(UhEngine *e, Str name)
{
    list_templates(e);
    for (uint32_t i = 0; i < e->template_names.len; i++)
        if (str_eq(e->template_names.at[i], name)) return true;
    return false;
}

const char *uh_template_name(const UhEngine *engine, size_t i, const char **about)
{
    UhEngine *e = (UhEngine *)engine; /* the list is made when it is first asked for */
    const char *name = NULL;
    pthread_mutex_lock(&e->lock);
    list_templates(e);
    if (i < e->template_names.len) {
        name = e->template_names.at[i].at;
        if (about) *about = template_says(&e->data, e->template_names.at[i], STR("about"), &e->arena).at;
    }
    pthread_mutex_unlock(&e->lock);
    return name;
}

UhPlace engine_place(Arena *arena, Str store, const BlankList *blanks, Str place, Str put)
{
    const char **values = arena_new(arena, (2 * blanks->len + 1) * sizeof *values);
    for (uint32_t i = 0; i < blanks->len; i++) {
        values[2 * i] = zero_ended(arena, blanks->at[i].name);
        values[2 * i + 1] = zero_ended(arena, blanks->at[i].value);
    }
    return (UhPlace){zero_ended(arena, store), values, zero_ended(arena, place), zero_ended(arena, put)};
}

bool uh_template_place(const UhEngine *engine, const char *template_name, const char *variable, const char *project,
                       UhPlace *place, char **message)
{
    UhEngine *e = (UhEngine *)engine;
    Blanks blanks = {.name = str_of(variable)};
    Error error = {0};
    Str store = str_of(template_name);
    pthread_mutex_lock(&e->lock);
    Arena *a = &e->arena;
    Str values = template_says(&e->data, store, STR("values"), a);
    Str text = template_says(&e->data, store, STR("place"), a);
    bool fine = (values.len || text.len) &&
                blanks_read(&blanks.own, values, e->template_values, str_of(project), a, &error);
    if (fine) {
        Str put = template_says(&e->data, store, STR("put"), a);
        *place = engine_place(a, store, &blanks.own, blanks_fill(text, &blanks, a), blanks_fill(put, &blanks, a));
    }
    pthread_mutex_unlock(&e->lock);
    *message = error.text.at;
    return fine;
}

static bool declares(UhEngine *e, Str store, const char *value_name)
{
    Str rest = template_says(&e->data, store, STR("values"), &e->arena);
    while (rest.len) {
        Str value = str_cut(&rest, ' ');
        if (str_eqz(str_cut(&value, '='), value_name)) return true;
    }
    return false;
}

bool uh_template_declares(const UhEngine *engine, const char *template_name, const char *value_name)
{
    UhEngine *e = (UhEngine *)engine;
    bool found = false;
    pthread_mutex_lock(&e->lock);
    list_templates(e);
    for (uint32_t i = 0; i < e->template_names.len && !found; i++) {
        Str name = e->template_names.at[i];
        if (!template_name || str_eqz(name, template_name)) found = declares(e, name, value_name);
    }
    pthread_mutex_unlock(&e->lock);
    return found;
}

const char *uh_template_value_check(const char *value) { return blanks_fault(str_of(value)); }

/* "a, b" */
static const char *joined(Arena *arena, const Strs *words)
{
    Str all = {"", 0};
    for (uint32_t i = 0; i < words->len; i++)
        all = arena_fmt(arena, STR_FMT "%s" STR_FMT, STR_ARG(all), i ? ", " : "", STR_ARG(words->at[i]));
    return all.at;
}

const char *uh_rule_name(const UhEngine *engine, size_t i, const char **kinds, const char **message)
{
    UhEngine *e = (UhEngine *)engine;
    const char *name = NULL;
    Error ignored = {0}; /* texts of a language that cannot be read are skipped, with the reason */
    pthread_mutex_lock(&e->lock);
    if (!e->has_catalogue) catalogue_read(&e->catalogue, &e->endings, &e->data, &e->arena, &ignored);
    e->has_catalogue = true;
    if (i < e->catalogue.rules.len) {
        const CatalogueRule *rule = &e->catalogue.rules.at[i];
        name = rule->name.at;
        if (kinds) *kinds = joined(&e->arena, &rule->kinds);
        if (message) *message = zero_ended(&e->arena, rule->message);
    }
    pthread_mutex_unlock(&e->lock);
    error_clear(&ignored);
    return name;
}

const char *uh_reason_name(size_t i, const char **advice)
{
    if (i >= REFUSE_NOTHING) return NULL;
    if (advice) *advice = refusal_advice((Refusal)i);
    return refusal_code((Refusal)i);
}

const char *uh_explain(const UhEngine *engine, const char *word)
{
    UhEngine *e = (UhEngine *)engine;
    Str text = catalogue_explain(&e->data, str_of(word));
    if (text.len == 0) return NULL;
    pthread_mutex_lock(&e->lock);
    const char *copy = zero_ended(&e->arena, text);
    pthread_mutex_unlock(&e->lock);
    return copy;
}

char *uh_rule_check(const char *line)
{
    Arena arena = {0};
    Error error = {0};
    RuleSet kinds = {0};
    Data built_in = {0};
    if (rules_read_common(&kinds, &built_in, &arena, &error)) rules_allow(&kinds, str_of(line), &arena, &error);
    rules_clear(&kinds);
    arena_free(&arena);
    return error.text.at;
}
