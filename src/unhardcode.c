/* unhardcode.c - the pipeline: a text in; findings, edits and values out. See include/unhardcode.h */
#include "result.h"
#include "scan/find/detector.h"
#include "scan/find/line_shape.h"
#include "scan/rules/rules.h"

#include <stdlib.h>

/* ---- the engine */

static bool engine_init(UhEngine *e, const UhOptions *o, Error *error)
{
    DataFile *extra = arena_new(&e->arena, o->data_count * sizeof *extra + 1);
    for (size_t i = 0; i < o->data_count; i++)
        extra[i] = (DataFile){str_of(o->data[i].path), {o->data[i].text, o->data[i].len}};
    e->data = (Data){.extra = extra, .extra_count = (uint32_t)o->data_count};
    e->loads = o->loads;
    e->no_budget = o->no_budget;
    e->template_values = o->template_values;
    for (const char *const *v = o->template_values; v && *v; v += 2) {
        const char *fault = blanks_fault(str_of(v[1]));
        if (fault) return error_set(error, "%s=%s: the value %s", v[0], v[1], fault);
    }
    Str languages;
    if (!data_find(&e->data, STR("grammars/languages"), &languages))
        return error_set(error, "no grammars/languages");
    if (!languages_read(&e->endings, languages, &e->arena, error)) return false;
    if (!o->template_name) return true;
    e->template_name = arena_copy(&e->arena, str_of(o->template_name));
    if (engine_knows_template(e, e->template_name)) return true;
    return error_set(error, "unknown template `%s`; `unhardcode templates` lists them", o->template_name);
}

UhEngine *uh_engine_new(const UhOptions *options, char **message)
{
    UhEngine *e = mem_new(sizeof *e);
    Error error = {0};
    pthread_mutex_init(&e->lock, NULL);
    if (engine_init(e, options, &error)) return e;
    *message = error.text.at;
    uh_engine_free(e);
    return NULL;
}

void uh_engine_free(UhEngine *e)
{
    if (!e) return;
    for (Entry *entry = e->entries, *older; entry; entry = older) {
        older = entry->older;
        detector_clear(&entry->detector);
        arena_free(&entry->arena);
        error_clear(&entry->error);
        free(entry);
    }
    rules_clear(&e->catalogue.common);
    arena_free(&e->arena);
    pthread_mutex_destroy(&e->lock);
    free(e);
}

bool uh_engine_knows(const UhEngine *e, const char *path)
{
    return language_ending(&e->endings, str_of(path)).language.len > 0;
}

const char *uh_engine_skips(const UhEngine *e, const char *path)
{
    return language_ending(&e->endings, str_of(path)).why.at;
}

static Entry *entry_new(UhEngine *e, Str name)
{
    Entry *entry = mem_new(sizeof *entry);
    entry->name = name;
    entry->is_good = detector_read(&entry->detector, name, &e->data, &entry->arena, &entry->error);
    entry->detector.sees_loads = e->loads;
    entry->older = e->entries;
    return e->entries = entry;
}

Entry *engine_entry(UhEngine *e, Str name)
{
    pthread_mutex_lock(&e->lock);
    Entry *entry = e->entries;
    while (entry && !str_eq(entry->name, name)) entry = entry->older;
    if (!entry) entry = entry_new(e, name);
    pthread_mutex_unlock(&e->lock);
    return entry;
}

/* ---- a worker */

UhWorker *uh_worker_new(const UhEngine *engine)
{
    UhWorker *w = mem_new(sizeof *w);
    w->engine = (UhEngine *)engine;
    return w;
}

void uh_worker_free(UhWorker *w)
{
    if (!w) return;
    if (w->parser) parser_free(w->parser);
    if (w->checker) parser_free(w->checker);
    uh_result_free(w->kept);
    arena_clear(&w->arena);
    arena_clear(&w->lasting);
    free(w);
}

#define STOPPED "it was stopped"

static bool is_stopped(const UhInput *in) { return in->stop && in->stop->is_set; }

static const UhResult *skipped(UhWorker *w, Str why)
{
    w->result = (UhResult){.status = UH_SKIPPED, .skipped = result_text(w, why), .needs = ""};
    return &w->result;
}

static const UhResult *not_parsed(UhWorker *w, ParseStatus status)
{
    static const char *const reasons[] = {
        [PARSE_TOO_SLOW] = "parsing it took too long",
        [PARSE_TOO_BIG] = "parsing it took too much memory",
        [PARSE_TOO_DEEP] = "more than 10000 brackets are open at once",
        [PARSE_STOPPED] = STOPPED,
    };
    return skipped(w, str_of(reasons[status]));
}

/* The members of this module that the caller says reach a sink elsewhere. */
static Reaches reached_of(UhWorker *w, const UhInput *in)
{
    Reaches reached = {0};
    for (size_t i = 0; i < in->reached_count; i++) {
        const UhReach *r = &in->reached[i];
        *array_add(&w->arena, &reached) =
            (Reach){.member = str_of(r->member), .rule = str_of(r->rule), .kind = str_of(r->kind),
                    .stands_in = r->stands_in};
    }
    return reached;
}

/* A literal that is a finding since its value is a key elsewhere, and that key is not wanted. */
static void mute_echoes(UhWorker *w, Findings *found)
{
    Map keys = {0};
    for (uint32_t i = 0; i < found->len; i++) {
        const Finding *f = &found->at[i];
        if (!f->muted && !f->echo) *map_put(&keys, &w->arena, f->value.bytes) = 1;
    }
    for (uint32_t i = 0; i < found->len; i++) {
        Finding *f = &found->at[i];
        if (f->echo && !map_get(&keys, f->value.bytes)) f->muted = true;
    }
}

/* Asks the caller which findings are wanted; false when none is. */
static bool keep_findings(UhWorker *w, const UhFilter *filter, const Tree *tree, Findings *found)
{
    LineShapes shapes = line_shapes_of(tree, &w->arena);
    bool some = false, all = true;
    for (uint32_t i = 0; i < found->len; i++) {
        Finding *f = &found->at[i];
        f->shape = line_shape_at(&shapes, f->literal);
        UhFinding view = {.start = node_start(tree, f->literal),
                          .end = node_end(tree, f->literal),
                          .rule = result_text(w, f->rule),
                          .kind = result_text(w, f->kind),
                          .name = result_text(w, f->name),
                          .message = "",
                          .shape = result_text(w, f->shape),
                          .confidence = (UhConfidence)f->confidence,
                          .weak = f->weak,
                          .echo = f->echo};
        f->muted = !filter->keeps(filter->context, &view);
        all &= !f->muted;
    }
    if (!all) mute_echoes(w, found);
    for (uint32_t i = 0; i < found->len; i++) some |= !found->at[i].muted;
    return some;
}

/* The classes of the program that stop at variables: this file's first. */
static const UhClosed *closed_of(UhWorker *w, const UhInput *in)
{
    UhClosed *all = arena_new(&w->arena, (in->closed_count + 1) * sizeof *all);
    all[0] = w->result.closed;
    for (size_t i = 0; i < in->closed_count; i++) all[i + 1] = in->closed[i];
    return all;
}

/* Parses a text and finds what is in it, on the arena. NULL when there is something to plan; else the result. */
static const UhResult *look(UhWorker *w, const Detector *d, const UhInput *in)
{
    Looked *l = &w->looked;
    if (!w->parser) w->parser = parser_new();
    if (!language_coding(&d->language, (Str){in->text, in->len}, &w->arena, &l->coding))
        return skipped(w, STR("its first lines name an encoding that is not read"));
    parser_stop_with(w->parser, in->stop ? &in->stop->is_set : NULL);
    ParseStatus status =
        parser_run_coded(w->parser, &d->language.grammar, &l->coding, w->engine->no_budget, &l->tree);
    if (status != PARSE_DONE) return not_parsed(w, status);
    l->detector = d;
    l->reached = reached_of(w, in);
    l->found = (Findings){0};
    detector_run(d, &l->tree, &l->reached, in->unsafe, &w->arena, &l->names, &l->found);
    result_give_reaches(w, &l->found);
    l->load = load_of(&l->names);
    result_give_load(w, &l->tree, &l->load);
    if (w->engine->loads || l->found.len) w->result.closed = result_closed(w, &l->names);
    w->result.skipped = l->found.missing;
    result_give_lost_marks(w, &l->found);
    if (is_stopped(in)) return skipped(w, STR(STOPPED));
    l->some = l->found.len && (!in->filter || keep_findings(w, in->filter, &l->tree, &l->found));
    return l->some ? NULL : &w->result;
}

/* What it took to find a result takes some times what the result does, which the caller will copy and print. */
static void keep_result(UhWorker *w)
{
    enum { MANY = 1000 };
    if (w->result.finding_count < MANY) return;
    w->kept = uh_result_keep(&w->result);
    w->result = *w->kept;
    arena_reset(&w->arena);
}

static const UhResult *plan(UhWorker *w, const UhInput *in)
{
    Looked *l = &w->looked;
    Plan plan;
    Error error = {0};
    if (!w->checker) w->checker = parser_new();
    parser_stop_with(w->checker, in->stop ? &in->stop->is_set : NULL);
    PlanInput input = {
        .detector = l->detector,
        .data = &w->engine->data,
        .names = &l->names,
        .findings = &l->found,
        .reached = &l->reached,
        .holder = w->parser,
        .parser = w->checker,
        .path = str_of(in->path),
        .template_name = in->template_name ? str_of(in->template_name) : w->engine->template_name,
        .renames = in->renames,
        .apart = in->apart,
        .place = str_of(in->place),
        .template_values = w->engine->template_values,
        .project = str_of(in->project),
        .store = in->store,
        .neighbours = in->neighbours,
        .closed = closed_of(w, in),
        .closed_count = in->closed_count + 1,
        .module_kind = str_of(in->module_kind),
        .checked = in->checked,
        .order = in->order | (in->format.mixed ? UH_ORDER_SAID | UH_ORDER_MIXED : 0),
        .format = in->format,
        .made = in->made_from != NULL,
        .apply = in->fix,
        .unsafe = in->unsafe,
        .strict = in->strict,
        .test_code = in->test_code,
        .arena = &w->arena,
    };
    l->some = false;
    bool planned = plan_make(&plan, &input, &error);
    parser_stop_with(w->checker, NULL);
    if (!planned || is_stopped(in)) {
        const UhResult *result = skipped(w, is_stopped(in) ? STR(STOPPED) : buf_str(&error.text));
        error_clear(&error);
        return result;
    }
    Work work = {.detector = l->detector, .names = &l->names, .findings = &l->found, .plan = &plan,
                 .load = &l->load, .now = in->now, .made_from = str_of(in->made_from)};
    result_give(w, &work);
    keep_result(w);
    return &w->result;
}

static const UhResult *run_detector(UhWorker *w, const Detector *d, const UhInput *in)
{
    const UhResult *nothing = look(w, d, in);
    w->result.plans_later = !nothing && in->later;
    if (w->result.plans_later) return &w->result;
    const UhResult *result = nothing ? nothing : plan(w, in);
    parser_rest(w->parser); /* the result is a copy */
    return result;
}

const UhResult *uh_worker_run(UhWorker *w, const UhInput *in)
{
    arena_reset(&w->arena);
    uh_result_free(w->kept), w->kept = NULL;
    w->result = (UhResult){.needs = ""};
    w->looked.some = false;
    Str name = language_ending(&w->engine->endings, str_of(in->path)).language;
    if (name.len == 0) {
        w->result.status = UH_UNKNOWN;
        return &w->result;
    }
    if (in->len >= UINT32_MAX) return skipped(w, STR("4 GiB and more"));
    if (is_stopped(in)) return skipped(w, STR(STOPPED));
    Entry *entry = engine_entry(w->engine, name);
    if (!entry->is_good) return skipped(w, buf_str(&entry->error.text));
    if (!in->reached_count && !detector_may_find(&entry->detector, (Str){in->text, in->len}))
        return &w->result;
    detector_wake(&entry->detector);
    return run_detector(w, &entry->detector, in);
}

bool uh_worker_may_find(UhWorker *w, const char *path, const char *text, size_t len)
{
    Str name = language_ending(&w->engine->endings, str_of(path)).language;
    Entry *entry = name.len ? engine_entry(w->engine, name) : NULL;
    return entry && (!entry->is_good || len >= UINT32_MAX || detector_may_find(&entry->detector, (Str){text, len}));
}

const UhResult *uh_worker_plan(UhWorker *w, const UhInput *in)
{
    if (!w->looked.some) return &w->result;
    w->result.plans_later = false;
    const UhResult *result = plan(w, in);
    parser_rest(w->parser);
    return result;
}
