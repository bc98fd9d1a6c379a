#include "app/job/service.h"

#include "base/path.h"
#include "report/collect.h"

#include <stdlib.h>

struct Service {
    Surroundings *around;
    Fixer fixer;
    uint64_t forgotten; /* how many times the project changed */
};

typedef struct {
    ServicePlan plan; /* first: what is handed out */
    Arena arena;
    Str text;
    UhResult *result;
    uint64_t forgotten; /* when it was made */
} Kept;

Service *service_new(const UhEngine *engine, const Settings *settings)
{
    Service *s = mem_new(sizeof *s);
    s->around = surroundings_new(engine, settings);
    s->fixer = fixer_of(s->around);
    return s;
}

void service_free(Service *s)
{
    if (!s) return;
    fixer_clear(&s->fixer);
    surroundings_free(s->around);
    free(s);
}

void service_forget(Service *s)
{
    fixer_forget_project(&s->fixer);
    s->forgotten++;
}

static StoresEntry *entry_of(Service *s, const char *path) { return stores_for(&s->around->stores, path); }

static bool is_stopped(const Service *s) { return settings_stopped(s->around->settings); }

/* What is known of the project is half of it when it was stopped. */
static const UhResult *plan(Service *s, const char *path, Str text)
{
    UhInput input = fixer_input(&s->fixer, path, text, NULL);
    const UhResult *r = scanner_run(&s->fixer.scanner, path_tidy(str_of(path)), &input);
    if (is_stopped(s)) service_forget(s);
    return r;
}

ServicePlan *service_plan(Service *s, const char *path, Str text)
{
    Kept *k = mem_new(sizeof *k);
    k->text = arena_copy(&k->arena, text);
    k->forgotten = s->forgotten;
    k->plan.path = arena_copy(&k->arena, str_of(path)).at;
    store_refresh(entry_of(s, path)->store);
    k->plan.result = k->result = uh_result_keep(plan(s, path, text));
    return &k->plan;
}

void service_plan_free(ServicePlan *given)
{
    Kept *k = (Kept *)given;
    if (!k) return;
    uh_result_free(k->result);
    arena_clear(&k->arena);
    free(k);
}

static bool same_bytes(const char *a, size_t a_len, const char *b, size_t b_len)
{
    return str_eq((Str){a, a_len}, (Str){b, b_len});
}

static bool same_edits(const UhResult *a, const UhResult *b)
{
    if (a->edit_count != b->edit_count) return false;
    for (size_t i = 0; i < a->edit_count; i++) {
        const UhEdit *x = &a->edits[i], *y = &b->edits[i];
        if (x->start != y->start || x->end != y->end || !same_bytes(x->text, x->len, y->text, y->len)) return false;
    }
    return true;
}

static bool same_values(const UhResult *a, const UhResult *b)
{
    if (a->value_count != b->value_count) return false;
    for (size_t i = 0; i < a->value_count; i++) {
        const UhValue *x = &a->values[i], *y = &b->values[i];
        if (x->as != y->as || !str_eq(str_of(x->name), str_of(y->name)) || !str_eq(str_of(x->file), str_of(y->file)) ||
            !same_bytes(x->bytes, x->len, y->bytes, y->len))
            return false;
    }
    return true;
}

/* Keeps other runs out of the store, and looks whether the plan would be the same if it were made now. */
static bool is_current(Service *s, const Kept *k, Str text)
{
    if (!str_eq(text, k->text) || is_stopped(s)) return false;
    bool changed = store_hold(entry_of(s, k->plan.path)->store);
    if (!changed && k->forgotten == s->forgotten) return true;
    const UhResult *now = plan(s, k->plan.path, text);
    return same_edits(now, k->result) && same_values(now, k->result);
}

ServiceOutcome service_store(Service *s, const ServicePlan *given, Str text, Error *error)
{
    const Kept *k = (const Kept *)given;
    StoresEntry *entry = entry_of(s, k->plan.path);
    ServiceOutcome outcome = SERVICE_STALE;
    if (is_current(s, k, text)) {
        bool put = store_put(entry->store, k->result->values, k->result->value_count, error);
        outcome = put && store_commit(entry->store, error) ? SERVICE_DONE : SERVICE_FAILED;
    }
    if (outcome == SERVICE_STALE && is_stopped(s)) outcome = SERVICE_STOPPED;
    if (outcome == SERVICE_DONE) advice_note(&s->fixer.advice, entry, s->fixer.scanner.engine, k->plan.path, k->result);
    store_release(entry->store);
    return outcome;
}

ServiceOutcome service_write(Service *s, const ServicePlan *given, Error *error)
{
    const Kept *k = (const Kept *)given;
    Store *store = entry_of(s, k->plan.path)->store;
    ServiceOutcome outcome = SERVICE_STALE;
    if (is_current(s, k, k->text)) {
        Found found = {.file = {.path = str_of(k->plan.path)}, .named = true};
        bool done = fixer_carry_out(&s->fixer, &found, store, k->text, k->result);
        outcome = done ? SERVICE_DONE : SERVICE_FAILED;
        if (!done) error_set(error, STR_FMT, STR_ARG(found.trouble));
    }
    if (outcome == SERVICE_STALE && is_stopped(s)) outcome = SERVICE_STOPPED;
    scanner_forget_found(&s->fixer.scanner);
    store_release(store);
    return outcome;
}

Found service_diff(Service *s, ServicePlan *given)
{
    Kept *k = (Kept *)given;
    Str path = str_of(k->plan.path);
    fixer_add_diff(&s->fixer, path, k->text, k->result);
    return (Found){.file = report_collect(&k->arena, path, k->text, k->result, false, false), .named = true};
}

FoundList service_report(Service *s, const char *path, Str text)
{
    Scanner *scanner = &s->fixer.scanner;
    Candidate c = {.dir = AT_FDCWD, .name = path, .named = true};
    scanner_forget_found(scanner);
    buf_reserve(&scanner->text, text.len + FILE_PADDING);
    buf_add(&scanner->text, text);
    memset(scanner->text.at + text.len, 0, FILE_PADDING);
    scanner->around = scanner->settings->plan ? s->around : NULL;
    scanner_look_at(scanner, &c, reader_judge(text, &scanner->why));
    scanner->around = NULL;
    return scanner->found;
}

void service_end(Service *s) { fixer_end(&s->fixer); }

const Fixer *service_fixer(const Service *s) { return &s->fixer; }
