/* unhardcode.c - the pipeline: a text in; findings, edits and values out. See include/unhardcode.h */
#include "engine.h"
#include "fix/order.h"
#include "fix/plan.h"
#include "scan/published.h"
#include "scan/shape.h"
#include "text/source.h"

#include <stdlib.h>

struct UhWorker {
    UhEngine *engine;
    Parser *parser;  /* of the text */
    Parser *checker; /* of templates and of changed texts; made when first needed */
    Arena arena;
    UhResult result;
};

/* ---- the engine */

static bool engine_init(UhEngine *e, const UhOptions *o, Error *error)
{
    DataFile *extra = arena_new(&e->arena, o->data_count * sizeof *extra + 1);
    for (size_t i = 0; i < o->data_count; i++)
        extra[i] = (DataFile){str_of(o->data[i].path), {o->data[i].text, o->data[i].len}};
    e->data = (Data){.extra = extra, .extra_count = (uint32_t)o->data_count};
    e->unsafe = o->unsafe;
    e->strict = o->strict;
    e->loads = o->loads;
    e->no_budget = o->no_budget;
    e->now = o->now;
    e->renames = o->renames;
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
    for (int i = 0; i < LANGUAGES; i++) {
        detector_clear(&e->entries[i].detector);
        arena_free(&e->entries[i].arena);
        error_clear(&e->entries[i].error);
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

Entry *engine_entry(UhEngine *e, Str name)
{
    Entry *entry = e->entries;
    pthread_mutex_lock(&e->lock);
    while (entry->name.len && !str_eq(entry->name, name) && entry < e->entries + LANGUAGES - 1) entry++;
    if (!entry->is_read) {
        entry->name = name;
        entry->is_good = detector_read(&entry->detector, name, &e->data, &entry->arena, &entry->error);
        entry->detector.sees_loads = e->loads;
        entry->detector.takes_doubtful = e->unsafe;
        entry->is_read = true;
    }
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
    arena_clear(&w->arena);
    free(w);
}

static const char *zero_ended(Arena *a, Str s) { return arena_copy(a, s).at; }

static const UhResult *skipped(UhWorker *w, Str why)
{
    w->result = (UhResult){.status = UH_SKIPPED, .skipped = zero_ended(&w->arena, why), .needs = ""};
    return &w->result;
}

static const UhResult *not_parsed(UhWorker *w, ParseStatus status)
{
    static const char *const reasons[] = {
        [PARSE_TOO_SLOW] = "parsing it took too long",
        [PARSE_TOO_BIG] = "parsing it took too much memory",
        [PARSE_TOO_DEEP] = "more than 10000 brackets are open at once",
    };
    return skipped(w, str_of(reasons[status]));
}

static const char *rule_text(Arena *a, const RuleSet *rules, Form form, Str key)
{
    const Rule *rule = rules_get(rules, form, key);
    return rule ? zero_ended(a, rule->word) : "";
}

/* How to replace a value: as its rule says, else as its kind does. */
static const char *rotation_of(Arena *a, const RuleSet *rules, const StoredValue *value)
{
    const char *text = rule_text(a, rules, FORM_KIND, value->rule);
    return *text ? text : rule_text(a, rules, FORM_KIND, value->kind);
}

static const char *rule_message(Arena *a, const RuleSet *rules, Str rule)
{
    const char *text = rule_text(a, rules, FORM_RULE, rule);
    return *text ? text : CATALOGUE_OWN_RULE;
}

/* The code of what else there is to say about a value, or empty. */
static Str note_code(const UhEngine *e, const Finding *f)
{
    Str code = f->readable ? published_code(&e->data, f->value.bytes, &f->secret) : (Str){0};
    if (code.len) return code;
    if (f->secret.is_encrypted) return STR("encrypted");
    if (f->secret.is_unsigned) return STR("unsigned");
    bool over = f->secret.expires && e->now && f->secret.expires < e->now;
    return over ? STR("expired") : code;
}

static const char *message_of(UhWorker *w, const RuleSet *rules, Str rule, Str code)
{
    const char *message = rule_message(&w->arena, rules, rule);
    Str note = published_note(&w->engine->data, code);
    return note.len ? arena_fmt(&w->arena, "%s; " STR_FMT, message, STR_ARG(note)).at : message;
}

static void give_findings(UhWorker *w, const Detector *d, const Names *names, const Findings *found,
                          const Plan *plan)
{
    UhFinding *out = arena_new(&w->arena, found->len * sizeof *out + 1);
    size_t count = 0;
    for (uint32_t i = 0; i < found->len; i++) {
        const Finding *f = &found->at[i];
        const Outcome *o = &plan->outcomes[i];
        if (f->muted) continue;
        Str note = note_code(w->engine, f);
        out[count++] = (UhFinding){
            .start = node_start(names->tree, f->literal),
            .end = node_end(names->tree, f->literal),
            .rule = zero_ended(&w->arena, f->rule),
            .kind = zero_ended(&w->arena, f->kind),
            .name = zero_ended(&w->arena, f->name),
            .message = message_of(w, &d->rules, f->rule, note),
            .shape = f->shape.at ? zero_ended(&w->arena, f->shape) : NULL,
            .confidence = (UhConfidence)f->confidence,
            .weak = f->weak,
            .known = str_eqz(note, "published"),
            .fix = o->refusal == REFUSE_NOTHING ? o->class : UH_FIX_NONE,
            .reason = refusal_code(o->refusal),
            .advice = refusal_advice(o->refusal),
            .fixed = o->fixed,
            .value = o->value,
        };
    }
    w->result.findings = out;
    w->result.finding_count = count;
}

static void give_edits(UhWorker *w, const Plan *plan)
{
    UhEdit *out = arena_new(&w->arena, plan->edits.len * sizeof *out + 1);
    for (uint32_t i = 0; i < plan->edits.len; i++) {
        const Edit *e = &plan->edits.at[i];
        out[i] = (UhEdit){
            .start = e->start, .end = e->end, .text = e->text.len ? e->text.at : "", .len = e->text.len};
    }
    w->result.edits = out;
    w->result.edit_count = plan->edits.len;
}

/* The values of fixed findings, renumbered; those of fixes that were dropped are left out. */
static void give_values(UhWorker *w, const Detector *d, const Plan *plan)
{
    const Values *values = &plan->values;
    uint32_t *place = arena_new(&w->arena, values->all.len * sizeof *place + 1);
    UhValue *out = arena_new(&w->arena, values->all.len * sizeof *out + 1);
    UhFinding *findings = (UhFinding *)w->result.findings;
    for (size_t i = 0; i < w->result.finding_count; i++) {
        if (!findings[i].fixed) continue;
        const StoredValue *v = &values->all.at[findings[i].value];
        if (!place[findings[i].value]) {
            place[findings[i].value] = (uint32_t)++w->result.value_count;
            out[w->result.value_count - 1] = (UhValue){
                .name = zero_ended(&w->arena, v->name),
                .file = v->file.len ? zero_ended(&w->arena, v->file) : NULL,
                .bytes = v->bytes.len ? v->bytes.at : "",
                .len = v->bytes.len,
                .as = v->as,
                .elsewhere = v->elsewhere,
                .rotate = rotation_of(&w->arena, &d->rules, v),
            };
        }
        findings[i].value = place[findings[i].value] - 1;
    }
    w->result.values = out;
}

/* The members of this module that the caller says reach a sink elsewhere. */
static Reaches reached_of(UhWorker *w, const UhInput *in)
{
    Reaches reached = {0};
    for (size_t i = 0; i < in->reached_count; i++) {
        const UhReach *r = &in->reached[i];
        *array_add(&w->arena, &reached) =
            (Reach){.member = str_of(r->member), .rule = str_of(r->rule), .kind = str_of(r->kind)};
    }
    return reached;
}

static void give_reaches(UhWorker *w, const Findings *found)
{
    UhReach *out = arena_new(&w->arena, found->reaches.len * sizeof *out + 1);
    for (uint32_t i = 0; i < found->reaches.len; i++) {
        const Reach *r = &found->reaches.at[i];
        out[i] = (UhReach){zero_ended(&w->arena, r->module), zero_ended(&w->arena, r->member),
                           zero_ended(&w->arena, r->rule), zero_ended(&w->arena, r->kind)};
    }
    w->result.reaches = out;
    w->result.reach_count = found->reaches.len;
}

/* What loads the environment here, when something of the program is imported before. */
static void give_load(UhWorker *w, const Tree *t, const Load *load)
{
    const char **names = arena_new(&w->arena, load->before.len * sizeof *names + 1);
    for (uint32_t i = 0; i < load->before.len; i++) names[i] = zero_ended(&w->arena, load->before.at[i]);
    w->result.load = (UhLoad){.at = node_start(t, load->node), .before = names, .before_count = load->before.len};
}

/* Tells of a read that runs when the file is loaded, and of one that is too early in its own file. */
static void tell_order(UhWorker *w, const Names *names, const Findings *found, const Plan *plan, const Load *load)
{
    const Tree *t = names->tree;
    Source source = source_of((Str){0}, t->text, &w->arena);
    for (uint32_t i = 0; i < found->len && !w->result.early; i++) {
        const Outcome *o = &plan->outcomes[i];
        Node literal = found->at[i].literal;
        if (!o->fixed || !runs_at_load(t, literal)) continue;
        const char *name = zero_ended(&w->arena, plan->values.all.at[o->value].name);
        if (!load->node) w->result.read_at_load = name;
        if (!load_is_late(t, load, literal)) continue;
        Str why = arena_fmt(&w->arena,
                            "line %u reads %s before line %u loads the file with the variables: load it first",
                            source_place(&source, node_start(t, literal)).line, name,
                            source_place(&source, node_start(t, load->node)).line);
        w->result.early = zero_ended(&w->arena, why);
    }
}

/* A literal that is a finding since its value is a key elsewhere, and that key is not wanted. */
static void mute_echoes(UhWorker *w, Findings *found)
{
    Map keys = {0};
    for (uint32_t i = 0; i < found->len; i++) {
        const Finding *f = &found->at[i];
        if (!f->muted && !str_eqz(f->rule, "same-value")) *map_put(&keys, &w->arena, f->value.bytes) = 1;
    }
    for (uint32_t i = 0; i < found->len; i++) {
        Finding *f = &found->at[i];
        if (str_eqz(f->rule, "same-value") && !map_get(&keys, f->value.bytes)) f->muted = true;
    }
}

/* Asks the caller which findings are wanted; false when none is. */
static bool keep_findings(UhWorker *w, const UhFilter *filter, const Tree *tree, Findings *found)
{
    Shapes shapes = shapes_of(tree, &w->arena);
    bool some = false, all = true;
    for (uint32_t i = 0; i < found->len; i++) {
        Finding *f = &found->at[i];
        f->shape = shape_at(&shapes, f->literal);
        UhFinding view = {.start = node_start(tree, f->literal),
                          .end = node_end(tree, f->literal),
                          .rule = zero_ended(&w->arena, f->rule),
                          .kind = zero_ended(&w->arena, f->kind),
                          .name = zero_ended(&w->arena, f->name),
                          .message = "",
                          .shape = zero_ended(&w->arena, f->shape),
                          .confidence = (UhConfidence)f->confidence,
                          .weak = f->weak};
        f->muted = !filter->keeps(filter->context, &view);
        all &= !f->muted;
    }
    if (!all) mute_echoes(w, found);
    for (uint32_t i = 0; i < found->len; i++) some |= !found->at[i].muted;
    return some;
}

static const UhResult *run_detector(UhWorker *w, const Detector *d, const UhInput *in)
{
    Tree tree;
    Names names;
    Findings found = {0};
    Plan plan;
    Error error = {0};
    Coding coding;
    if (!w->parser) w->parser = parser_new();
    if (!language_coding(&d->language, (Str){in->text, in->len}, &w->arena, &coding))
        return skipped(w, STR("its first lines name an encoding that is not read"));
    ParseStatus status =
        parser_run_coded(w->parser, &d->language.grammar, &coding, w->engine->no_budget, &tree);
    if (status != PARSE_DONE) return not_parsed(w, status);
    Reaches reached = reached_of(w, in);
    detector_run(d, &tree, &reached, &w->arena, &names, &found);
    give_reaches(w, &found);
    Load load = load_of(&names);
    give_load(w, &tree, &load);
    w->result.skipped = found.missing;
    if (found.len == 0 || (in->filter && !keep_findings(w, in->filter, &tree, &found))) return &w->result;
    if (!w->checker) w->checker = parser_new();
    PlanInput input = {
        .detector = d,
        .data = &w->engine->data,
        .names = &names,
        .findings = &found,
        .reached = &reached,
        .parser = w->checker,
        .path = str_of(in->path),
        .template_name = in->template_name ? str_of(in->template_name) : w->engine->template_name,
        .renames = w->engine->renames,
        .store = in->store,
        .module = in->module,
        .apply = in->fix,
        .unsafe = w->engine->unsafe,
        .strict = w->engine->strict,
        .test_code = in->test_code,
        .arena = &w->arena,
    };
    if (!plan_make(&plan, &input, &error)) {
        const UhResult *result = skipped(w, buf_str(&error.text));
        error_clear(&error);
        return result;
    }
    give_findings(w, d, &names, &found, &plan);
    tell_order(w, &names, &found, &plan, &load);
    give_edits(w, &plan);
    give_values(w, d, &plan);
    w->result.needs = zero_ended(&w->arena, plan.needs);
    return &w->result;
}

const UhResult *uh_worker_run(UhWorker *w, const UhInput *in)
{
    arena_reset(&w->arena);
    w->result = (UhResult){.needs = ""};
    Str name = language_ending(&w->engine->endings, str_of(in->path)).language;
    if (name.len == 0) {
        w->result.status = UH_UNKNOWN;
        return &w->result;
    }
    if (in->len >= UINT32_MAX) return skipped(w, STR("4 GiB and more"));
    Entry *entry = engine_entry(w->engine, name);
    if (!entry->is_good) return skipped(w, buf_str(&entry->error.text));
    if (!in->reached_count && !detector_may_find(&entry->detector, (Str){in->text, in->len}))
        return &w->result;
    return run_detector(w, &entry->detector, in);
}
