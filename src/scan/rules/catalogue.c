#include "scan/rules/catalogue.h"

#include "scan/rules/rules_read.h"

#include <stdlib.h>

typedef struct {
    Catalogue *catalogue;
    Map by_name; /* -> index + 1 */
    Arena *arena;
} CatalogueReader;

static CatalogueRule *put_rule(CatalogueReader *r, Str name)
{
    uint32_t *index = map_put(&r->by_name, r->arena, name);
    if (*index == 0) {
        CatalogueRule *rule = array_add(r->arena, &r->catalogue->rules);
        rule->name = arena_copy(r->arena, name);
        rule->message = STR(CATALOGUE_OWN_RULE);
        *index = r->catalogue->rules.len;
    }
    return &r->catalogue->rules.at[*index - 1];
}

static void add_kind(CatalogueReader *r, CatalogueRule *rule, Str kind)
{
    uint32_t at = 0;
    while (at < rule->kinds.len && str_cmp(rule->kinds.at[at], kind) < 0) at++;
    if (at < rule->kinds.len && str_eq(rule->kinds.at[at], kind)) return;
    array_add(r->arena, &rule->kinds);
    memmove(&rule->kinds.at[at + 1], &rule->kinds.at[at], (rule->kinds.len - 1 - at) * sizeof kind);
    rule->kinds.at[at] = kind;
}

/* The names and kinds of one language, and of what the user added. */
static bool read_language(CatalogueReader *r, const Data *data, Str name, Error *error)
{
    Language *language = arena_new(r->arena, sizeof *language);
    RuleSet *rules = arena_new(r->arena, sizeof *rules);
    if (!language_read(language, name, data, r->arena, error)) return false;
    if (!rules_read(rules, language, data, r->arena, error)) return false;
    for (uint32_t i = 0; i < rules->all.len; i++) {
        const RuleFinds *finds = rule_finds(&rules->all.at[i]);
        if (finds) add_kind(r, put_rule(r, finds->id), finds->kind);
    }
    rules_clear(rules);
    return true;
}

static int by_name(const void *a, const void *b)
{
    return str_cmp(((const CatalogueRule *)a)->name, ((const CatalogueRule *)b)->name);
}

bool catalogue_read(Catalogue *c, const LanguageEndings *languages, const Data *data, Arena *arena, Error *error)
{
    CatalogueReader r = {.catalogue = c, .arena = arena};
    Map seen = {0};
    if (!rules_read_common(&c->common, data, arena, error)) return false;
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(&c->common, FORM_RULE, i)); i++) {
        CatalogueRule *known = put_rule(&r, rule->target);
        known->message = rule->message.text;
    }
    for (uint32_t i = 0; i < languages->len; i++) {
        Str name = languages->at[i].language;
        bool known = str_eqz(name, "-") || (*map_put(&seen, arena, name))++;
        Error own = {0};
        if (!known && !read_language(&r, data, name, &own)) error_set(error, STR_FMT, STR_ARG(buf_str(&own.text)));
        error_clear(&own);
    }
    if (c->rules.len) qsort(c->rules.at, c->rules.len, sizeof *c->rules.at, by_name);
    return error->text.len == 0;
}

Str catalogue_explain(const Data *data, Str word)
{
    Str rest, section = {0};
    bool inside = false;
    if (!data_find(data, STR("grammars/explain"), &rest)) return section;
    while (rest.len) {
        Str line = str_cut(&rest, '\n');
        if (str_starts(line, STR("#"))) continue;
        if (str_starts(line, STR("["))) {
            if (inside) break;
            inside = str_eq(str_sub(line, 1, line.len - 1), word);
            continue;
        }
        if (!inside || line.len == 0) continue;
        if (section.len == 0) section.at = line.at;
        section.len = (size_t)(line.at + line.len - section.at);
    }
    return str_trim(section);
}
