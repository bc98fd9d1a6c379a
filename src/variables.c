/* variables.c - the variables of the environment that a text speaks of. See uh_worker_variables() in
 * include/unhardcode.h */
#include "fix/danger/loss.h"
#include "fix/danger/question.h"
#include "fix/template.h"
#include "fix/variables/variables.h"
#include "scan/find/detector.h"
#include "scan/names/names.h"
#include "scan/names/names_read.h"
#include "scan/prefilter/piece.h"

#include "result.h"

/* The language of a text, ready; NULL when there is none. */
static Detector *detector_of(UhWorker *w, const char *path)
{
    Str name = language_ending(&w->engine->endings, str_of(path)).language;
    Entry *entry = name.len ? engine_entry(w->engine, name) : NULL;
    if (!entry || !entry->is_good) return NULL;
    detector_wake(&entry->detector);
    return &entry->detector;
}

static void give(UhWorker *w, const Tree *t, const Variables *found)
{
    UhVariable *out = arena_new(&w->arena, found->all.len * sizeof *out + 1);
    for (uint32_t i = 0; i < found->all.len; i++) {
        const VariableUse *use = &found->all.at[i];
        out[i] = (UhVariable){result_text(w, use->name), node_start(t, use->at), use->use};
    }
    w->variables =
        (UhVariables){.known = true, .at = out, .count = found->all.len, .computes = found->computes};
}

/* What it asks of variables. */
static void read_questions(Names *names, Variables *found)
{
    Questions questions = {0};
    questions_read(&questions, names);
    for (uint32_t i = 0; i < questions.all.len; i++)
        *array_add(names->arena, &found->all) =
            (VariableUse){questions.all.at[i].variable, questions.all.at[i].at, UH_VARIABLE_ASKED};
}

/* The variables that a program is started with. */
static void add_given(Names *names, Node given, Variables *found)
{
    const Tree *t = names->tree;
    for (Node n = given; n < t->at[given].after; n++) {
        Str key;
        bool pair = node_role(t, n) == ROLE_PAIR || node_role(t, n) == ROLE_KEYWORD;
        if (pair && names_key(names, node_slot(t, n, SLOT_A), &key))
            *array_add(names->arena, &found->all) = (VariableUse){key, n, UH_VARIABLE_KEY};
    }
}

/* What it takes out of the environment, and starts without. */
static void give_losses(UhWorker *w, const Tree *t, const Losses *losses)
{
    uint32_t count = 0;
    UhLoss *out = arena_new(&w->arena, (losses->all.len + losses->starts.len) * sizeof *out + 1);
    for (uint32_t i = 0; i < losses->all.len; i++) {
        const Loss *loss = &losses->all.at[i];
        if (loss->chosen) continue;
        out[count++] = (UhLoss){node_start(t, loss->at), result_text(w, loss->variable), loss->thins, NULL};
    }
    for (uint32_t i = 0; i < losses->starts.len; i++) {
        const Start *start = &losses->starts.at[i];
        out[count++] = (UhLoss){node_start(t, start->at), "", true, result_text(w, start->file)};
    }
    w->variables.losses = out;
    w->variables.loss_count = count;
}

/* The templates of a language that read from a store which somebody else fills; read once. */
static const Elsewhere *elsewhere_of(UhWorker *w, const Detector *d)
{
    const char *store;
    for (uint32_t i = 0; i < w->elsewhere.len; i++)
        if (w->elsewhere.at[i].detector == d) return &w->elsewhere.at[i];
    Elsewhere *known = array_add(&w->lasting, &w->elsewhere);
    known->detector = d;
    if (!w->checker) w->checker = parser_new();
    for (size_t i = 0; (store = uh_template_name(w->engine, i, NULL)); i++) {
        for (uint32_t face = 0; face < d->language.linkage.faces.len; face++) {
            Template t;
            Error ignored = {0};
            Str text, file = d->language.linkage.faces.at[face].file;
            Str path = arena_fmt(&w->lasting, "templates/%s/" STR_FMT, store, STR_ARG(file));
            if (data_find(&w->engine->data, path, &text) &&
                template_read(&t, path, text, d, w->checker, &w->lasting, &ignored) && t.elsewhere)
                *array_add(&w->lasting, &known->templates) = t;
            error_clear(&ignored);
        }
    }
    return known;
}

/* What the text reads from such a store goes by its name there. */
static void read_stores(UhWorker *w, const Detector *d, Names *names, Variables *found)
{
    const Elsewhere *known = elsewhere_of(w, d);
    for (uint32_t i = 0; i < known->templates.len; i++) {
        TemplateReads reads = {0};
        template_reads(&known->templates.at[i], names, &w->arena, &reads);
        for (uint32_t k = 0; k < reads.len; k++)
            *array_add(&w->arena, &found->all) = (VariableUse){reads.at[k].name, reads.at[k].at, UH_VARIABLE_READ};
    }
}

static SettingsClasses settings_of(UhWorker *w, const UhInput *in)
{
    SettingsClasses classes = {0};
    for (size_t i = 0; i < in->settings_count; i++)
        *array_add(&w->arena, &classes) = (SettingsClass){str_of(in->settings[i].name), str_of(in->settings[i].prefix)};
    return classes;
}

static void give_settings(UhWorker *w, Names *names, const SettingsClasses *others)
{
    SettingsClasses found = {0};
    settings_classes(names, others, &found);
    UhSettings *out = arena_new(&w->arena, found.len * sizeof *out + 1);
    for (uint32_t i = 0; i < found.len; i++)
        out[i] = (UhSettings){result_text(w, found.at[i].name), result_text(w, found.at[i].prefix)};
    w->variables.settings = out;
    w->variables.settings_count = found.len;
}

const UhVariables *uh_worker_variables(UhWorker *w, const UhInput *in)
{
    Detector *d = detector_of(w, in->path);
    Tree tree;
    Names names;
    Coding coding;
    Variables found = {0};
    Losses losses = {0};
    arena_reset(&w->arena);
    w->variables = (UhVariables){0};
    if (!d || in->len >= UINT32_MAX) return &w->variables;
    if (!w->parser) w->parser = parser_new();
    parser_stop_with(w->parser, in->stop ? &in->stop->is_set : NULL);
    Str text = {in->text, in->len};
    if (!language_coding(&d->language, text, &w->arena, &coding)) return &w->variables;
    if (parser_run_coded(w->parser, &d->language.grammar, &coding, w->engine->no_budget, &tree) != PARSE_DONE)
        return &w->variables;
    names_read(&names, &d->language, &d->rules, &tree, &w->arena);
    SettingsClasses others = settings_of(w, in);
    variables_read(&names, &others, &found);
    read_stores(w, d, &names, &found);
    read_questions(&names, &found);
    losses_read(&names, &losses);
    for (uint32_t i = 0; i < losses.starts.len; i++) add_given(&names, losses.starts.at[i].given, &found);
    give(w, &tree, &found);
    give_losses(w, &tree, &losses);
    w->variables.closed = result_closed(w, &names);
    give_settings(w, &names, &others);
    return &w->variables;
}

unsigned uh_worker_hints(UhWorker *w, const char *path, const char *text, size_t len)
{
    static const unsigned hints[HINT_COUNT] = {
        [HINT_KEYS] = UH_HINT_KEYS,     [HINT_PREFIX] = UH_HINT_PREFIX, [HINT_CLOSED] = UH_HINT_CLOSED,
        [HINT_SHAPES] = UH_HINT_SHAPES, [HINT_MIXES] = UH_HINT_MIXES,   [HINT_SPEAKS] = UH_HINT_SPEAKS,
        [HINT_LOSES] = UH_HINT_LOSES,   [HINT_STARTS] = UH_HINT_STARTS,
    };
    Detector *d = detector_of(w, path);
    uint32_t found = d ? detector_hints(d, (Str){text, len}) : 0;
    unsigned all = 0;
    for (int kind = 0; kind < HINT_COUNT; kind++) all |= found >> kind & 1 ? hints[kind] : 0;
    return all;
}

bool uh_worker_joins(UhWorker *w, const char *path, const char *text, size_t len, const char *variable)
{
    Detector *d = detector_of(w, path);
    return d && piece_stands(&d->language, (Str){text, len}, str_of(variable));
}

bool uh_engine_has_usual(const UhEngine *engine, const char *path, const char *variable)
{
    UhWorker w = {.engine = (UhEngine *)engine};
    Detector *d = detector_of(&w, path);
    return d && detector_has_usual(d, str_of(variable));
}

bool uh_engine_runs_together(const UhEngine *engine, const char *path, const char *other)
{
    UhWorker w = {.engine = (UhEngine *)engine};
    const Detector *one = detector_of(&w, path), *two = detector_of(&w, other);
    return one && two && str_eq(one->language.lineage.at[0], two->language.lineage.at[0]);
}
