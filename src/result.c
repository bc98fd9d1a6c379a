#include "result.h"

#include "fix/apart.h"
#include "fix/danger/question.h"
#include "fix/variables/settings.h"
#include "scan/rules/published.h"
#include "scan/rules/rules.h"
#include "text/source.h"

const char *result_text(UhWorker *w, Str s) { return arena_copy(&w->arena, s).at; }

/* Neighbours mostly say the same: then one copy serves both. */
static const char *text_like(UhWorker *w, Str s, const char *before)
{
    return before && str_eqz(s, before) ? before : result_text(w, s);
}

static Str rule_text(const RuleSet *rules, Form form, Str key)
{
    const Rule *rule = rules_get(rules, form, key);
    return rule ? rule->message.text : (Str){0};
}

/* How to replace a value: as its rule says, else as its kind does. */
static Str rotation_of(const RuleSet *rules, const StoredValue *value)
{
    Str text = rule_text(rules, FORM_KIND, value->rule);
    return text.len ? text : rule_text(rules, FORM_KIND, value->kind);
}

static Str rule_message(const RuleSet *rules, Str rule)
{
    Str text = rule_text(rules, FORM_RULE, rule);
    return text.len ? text : str_of(CATALOGUE_OWN_RULE);
}

/* The code of what else there is to say about a value, or empty. */
static Str note_code(const UhEngine *e, int64_t now, const Finding *f)
{
    Str code = f->readable ? published_code(&e->data, f->value.bytes, &f->secret) : (Str){0};
    if (code.len) return code;
    if (f->secret.is_encrypted) return STR("encrypted");
    if (f->secret.is_unsigned) return STR("unsigned");
    bool over = f->secret.expires && now && f->secret.expires < now;
    return over ? STR("expired") : code;
}

static const char *message_of(UhWorker *w, const RuleSet *rules, Str rule, Str code, const char *before)
{
    Str message = rule_message(rules, rule), note = published_note(&w->engine->data, code);
    if (!note.len) return text_like(w, message, before);
    return arena_fmt(&w->arena, STR_FMT "; " STR_FMT, STR_ARG(message), STR_ARG(note)).at;
}

void result_give_lost_marks(UhWorker *w, const Findings *found)
{
    UhLostMark *out = arena_new(&w->arena, found->lost.len * sizeof *out + 1);
    for (uint32_t i = 0; i < found->lost.len; i++)
        out[i] = (UhLostMark){found->lost.at[i].at, result_text(w, found->lost.at[i].rule)};
    w->result.lost_marks = out;
    w->result.lost_mark_count = found->lost.len;
}

/* Why the finding is not fixed, or what is unsafe in its fix, and where. */
static const char *advice_of(UhWorker *w, const Work *work, const Outcome *o)
{
    const char *danger = o->refusal == REFUSE_NOTHING ? danger_text(o->danger) : refusal_advice(o->refusal);
    Str at = o->refusal == REFUSE_NOTHING ? o->danger_at : (Str){0};
    if (o->refusal == REFUSE_GENERATED) at = work->made_from;
    return at.len ? arena_fmt(&w->arena, "%s: " STR_FMT, danger, STR_ARG(at)).at : danger;
}

/* Where a name that a value could not have means something else. */
static const char *taken_at(UhWorker *w, Source *source, const Tree *t, const ValuesTaken *taken)
{
    if (!taken->name.len) return NULL;
    if (taken->at.len || !taken->own) return result_text(w, taken->at);
    return arena_fmt(&w->arena, "line %u", source_place(source, node_start(t, taken->own)).line).at;
}

static void give_findings(UhWorker *w, const Work *work)
{
    const Findings *found = work->findings;
    const Tree *t = work->names->tree;
    UhFinding *out = arena_new(&w->arena, found->len * sizeof *out + 1);
    size_t count = 0;
    static const UhFinding none;
    Source source = source_of((Str){0}, t->text, &w->arena);
    for (uint32_t i = 0; i < found->len; i++) {
        const UhFinding *before = count ? &out[count - 1] : &none;
        const Finding *f = &found->at[i];
        const Outcome *o = &work->plan->outcomes[i];
        if (f->muted) continue;
        Str note = note_code(w->engine, work->now, f);
        out[count++] = (UhFinding){
            .start = node_start(t, f->literal),
            .end = node_end(t, f->literal),
            .rule = text_like(w, f->rule, before->rule),
            .kind = text_like(w, f->kind, before->kind),
            .name = result_text(w, f->name),
            .message = message_of(w, &work->detector->rules, f->rule, note, before->message),
            .stands_in = o->stands_in,
            .taken = o->taken.name.len ? result_text(w, o->taken.name) : NULL,
            .taken_at = taken_at(w, &source, t, &o->taken),
            .shape = f->shape.at ? result_text(w, f->shape) : NULL,
            .confidence = (UhConfidence)f->confidence,
            .weak = f->weak,
            .known = str_eqz(note, "published"),
            .fix = o->refusal == REFUSE_NOTHING ? o->class : UH_FIX_NONE,
            .reason = refusal_code(o->refusal),
            .advice = advice_of(w, work, o),
            .fixed = o->fixed,
            .value = o->value,
            .wants = text_like(w, apart_wanted(&work->plan->values, f), before->wants),
            .sum = str_hash(f->value.bytes),
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

static const UhPlace *place_of(UhWorker *w, const StoredValue *v)
{
    UhPlace *place = arena_new(&w->arena, sizeof *place);
    *place = engine_place(&w->arena, v->store, &v->blanks, v->place, v->put);
    return place;
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
            const char *rotate = w->result.value_count ? out[w->result.value_count - 1].rotate : NULL;
            place[findings[i].value] = (uint32_t)++w->result.value_count;
            out[w->result.value_count - 1] = (UhValue){
                .name = result_text(w, v->name),
                .file = v->file.len ? result_text(w, v->file) : NULL,
                .bytes = result_text(w, v->bytes),
                .len = v->bytes.len,
                .as = v->as,
                .stands_in = v->stands_in,
                .place = v->store.len ? place_of(w, v) : NULL,
                .rotate = text_like(w, rotation_of(&d->rules, v), rotate),
            };
        }
        findings[i].value = place[findings[i].value] - 1;
    }
    w->result.values = out;
}

void result_give_reaches(UhWorker *w, const Findings *found)
{
    UhReach *out = arena_new(&w->arena, found->reaches.len * sizeof *out + 1);
    for (uint32_t i = 0; i < found->reaches.len; i++) {
        const Reach *r = &found->reaches.at[i];
        out[i] = (UhReach){result_text(w, r->module), result_text(w, r->member),
                           result_text(w, r->rule), result_text(w, r->kind), r->stands_in};
    }
    w->result.reaches = out;
    w->result.reach_count = found->reaches.len;
}

void result_give_load(UhWorker *w, const Tree *t, const Load *load)
{
    const char **names = arena_new(&w->arena, load->before.len * sizeof *names + 1);
    for (uint32_t i = 0; i < load->before.len; i++) names[i] = result_text(w, load->before.at[i]);
    w->result.load = (UhLoad){.at = node_start(t, load->node), .before = names, .before_count = load->before.len};
}

static const char *const *texts_of(UhWorker *w, const Strs *list)
{
    const char **texts = arena_new(&w->arena, list->len * sizeof *texts + 1);
    for (uint32_t i = 0; i < list->len; i++) texts[i] = result_text(w, list->at[i]);
    return texts;
}

UhClosed result_closed(UhWorker *w, Names *names)
{
    SettingsFile found;
    if (!settings_closed(names, &found)) return (UhClosed){0};
    return (UhClosed){.at = node_start(names->tree, found.class),
                      .files = texts_of(w, &found.files),
                      .file_count = found.files.len,
                      .variables = texts_of(w, &found.variables),
                      .variable_count = found.variables.len};
}

/* Tells of a read that runs when the file is loaded, and of one that is too early in its own file. */
static void tell_order(UhWorker *w, const Work *work)
{
    const Tree *t = work->names->tree;
    const Findings *found = work->findings;
    Source source = source_of((Str){0}, t->text, &w->arena);
    for (uint32_t i = 0; i < found->len && !w->result.early; i++) {
        const Outcome *o = &work->plan->outcomes[i];
        Node literal = found->at[i].literal;
        if (!o->fixed || !runs_at_load(t, literal)) continue;
        const char *name = result_text(w, work->plan->values.all.at[o->value].name);
        if (!work->load->node) w->result.read_at_load = name;
        if (!load_is_late(t, work->load, literal)) continue;
        Str why = arena_fmt(&w->arena,
                            "line %u reads %s before line %u loads the file with the variables: load it first",
                            source_place(&source, node_start(t, literal)).line, name,
                            source_place(&source, node_start(t, work->load->node)).line);
        w->result.early = result_text(w, why);
    }
}

/* Where code asks whether the variable of a fix is set, here or in another file; empty: nowhere. */
static Str asked_at(UhWorker *w, const Work *work, const Questions *questions, const Finding *f, Str name)
{
    const UhNeighbours *others = work->plan->values.neighbours;
    Source source = source_of((Str){0}, work->names->tree->text, &w->arena);
    Node question = questions_find(questions, work->names, f->literal, f->hit.fallback, name);
    const char *where = NULL;
    if (question)
        return arena_fmt(&w->arena, "line %u", source_place(&source, node_start(work->names->tree, question)).line);
    if (name.len && others && others->does) others->does(others->context, UH_DEED_ASKS, result_text(w, name), &where);
    return where ? arena_copy(&w->arena, str_of(where)) : (Str){0};
}

/* Tells of code that asks whether a variable is set: it gets another answer once the value is stored. */
static void tell_questions(UhWorker *w, const Work *work)
{
    const Findings *found = work->findings;
    Questions questions = {0};
    questions_read(&questions, work->names);
    for (uint32_t i = 0; i < found->len && !w->result.asked; i++) {
        const Finding *f = &found->at[i];
        const Outcome *o = &work->plan->outcomes[i];
        if (f->muted || o->refusal != REFUSE_NOTHING || o->class != UH_FIX_SAFE || !f->readable) continue;
        Str name = work->plan->values.all.at[o->value].name, at = asked_at(w, work, &questions, f, name);
        if (!at.len) continue;
        Str why = arena_fmt(&w->arena,
                            STR_FMT " asks whether " STR_FMT " is set, and it is once its value is loaded: what "
                                    "depends on that changes",
                            STR_ARG(at), STR_ARG(name));
        w->result.asked = result_text(w, why);
    }
}

/* Whether findings and edits lie in the text, edits one behind the other. */
static bool fits(const UhResult *r, size_t len)
{
    size_t end = 0;
    for (size_t i = 0; i < r->finding_count; i++)
        if (r->findings[i].end > len || r->findings[i].end <= r->findings[i].start) return false;
    for (size_t i = 0; i < r->edit_count; end = r->edits[i++].end)
        if (r->edits[i].start < end || r->edits[i].end < r->edits[i].start) return false;
    return end <= len;
}

/* Tells of two settings that had one value, and have a variable each now. */
static void tell_equal(UhWorker *w, const Work *work)
{
    const Values *values = &work->plan->values;
    for (uint32_t i = 0; i < work->findings->len && !w->result.asked; i++) {
        const Outcome *o = &work->plan->outcomes[i];
        const StoredValue *v = o->fixed ? &values->all.at[o->value] : NULL;
        if (!v || !v->equal.len) continue;
        Str why = arena_fmt(&w->arena, STR_FMT " and " STR_FMT " have the same value: make a new one for each",
                            STR_ARG(v->name), STR_ARG(v->equal));
        w->result.asked = result_text(w, why);
    }
}

void result_give(UhWorker *w, const Work *work)
{
    give_findings(w, work);
    tell_order(w, work);
    tell_questions(w, work);
    tell_equal(w, work);
    result_give_notes(w, work);
    give_edits(w, work->plan);
    give_values(w, work->detector, work->plan);
    w->result.needs = result_text(w, work->plan->needs);
    if (!fits(&w->result, work->names->tree->text.len))
        w->result = (UhResult){.status = UH_SKIPPED, .skipped = "what was found does not fit the text", .needs = ""};
}
