#include "app/job/keep.h"

#include "app/config/config.h"
#include "base/nearest.h"

static bool is_in(const Words *words, const char *rule)
{
    for (uint32_t i = 0; i < words->count; i++)
        if (strcmp(words->at[i], rule) == 0) return true;
    return false;
}

static bool is_listed(const YamlNode *list, const char *rule)
{
    for (const YamlNode *item = list ? list->first : NULL; item; item = item->next)
        if (str_eqz(item->text, rule)) return true;
    return false;
}

/* A selection on the command line stands in for the configuration's; what to ignore adds up. A value that is equal to
 * a selected key is told with it. */
static bool keeps_rule(const Keep *k, const UhFinding *finding)
{
    const char *rule = finding->rule;
    if (is_in(&k->ignore, rule) || is_listed(k->ignored, rule)) return false;
    if (finding->echo) return true;
    if (k->select.count) return is_in(&k->select, rule);
    return !k->selected || is_listed(k->selected, rule);
}

/* Whether the baseline knows it; counts it in any case. */
static bool is_known(KeepRun *run, const UhFinding *f)
{
    Buf key = {0};
    baseline_add_key(&key, str_of(f->rule), str_of(f->name), str_of(f->shape));
    uint32_t *count = map_get(&run->counts, buf_str(&key));
    if (!count) count = map_put(&run->counts, &run->arena, arena_copy(&run->arena, buf_str(&key)));
    ++*count;
    if (run->path.len == 0) baseline_add_path(run->keep->baseline, run->shown, &run->path);
    bool known = baseline_knows(run->keep->baseline, buf_str(&run->path), buf_str(&key), *count);
    buf_clear(&key);
    return known;
}

static bool keeps(void *context, const UhFinding *finding)
{
    KeepRun *run = context;
    return keeps_rule(run->keep, finding) && !(run->keep->baseline && is_known(run, finding));
}

void keep_run(KeepRun *run, const Keep *keep, Str shown)
{
    arena_reset(&run->arena);
    run->keep = keep;
    run->shown = shown;
    run->path.len = 0;
    run->counts = (Map){0};
    run->filter = (UhFilter){run, keeps};
}

void keep_run_clear(KeepRun *run)
{
    buf_clear(&run->path);
    arena_clear(&run->arena);
    *run = (KeepRun){0};
}

static bool check_rules(const char *option, const Words *words, const UhEngine *engine, Error *error)
{
    for (uint32_t i = 0; i < words->count; i++) {
        Nearest near = {.word = str_of(words->at[i])};
        bool known = false;
        const char *name;
        for (size_t k = 0; !known && (name = uh_rule_name(engine, k, NULL, NULL)); k++) {
            known = strcmp(name, words->at[i]) == 0;
            nearest_try(&near, name);
        }
        if (known) continue;
        error_set(error, "--%s %s: there is no such rule", option, words->at[i]);
        if (near.best) buf_addf(&error->text, ": is it `%s`?", near.best);
        else buf_addz(&error->text, "; `unhardcode rules` lists them");
        return false;
    }
    return true;
}

bool keep_init(Keep *k, const Settings *s, const UhEngine *engine, Error *error)
{
    *k = (Keep){.select = s->select, .ignore = s->ignore};
    if (s->config) {
        k->selected = config_select(s->config);
        k->ignored = config_ignore(s->config);
    }
    if (!check_rules("select", &s->select, engine, error) || !check_rules("ignore", &s->ignore, engine, error))
        return false;
    if (!s->baseline) return true;
    k->baseline = baseline_read(s->baseline, error);
    return k->baseline != NULL;
}

void keep_clear(Keep *k)
{
    baseline_free(k->baseline);
    *k = (Keep){0};
}
