/* variables.c - the variables of the environment that a text speaks of. See uh_worker_variables() in
 * include/unhardcode.h */
#include "fix/variables.h"

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

const UhVariables *uh_worker_variables(UhWorker *w, const UhInput *in)
{
    Detector *d = detector_of(w, in->path);
    Tree tree;
    Names names;
    Coding coding;
    Variables found = {0};
    arena_reset(&w->arena);
    w->variables = (UhVariables){0};
    if (!d || in->len >= UINT32_MAX) return &w->variables;
    if (!w->parser) w->parser = parser_new();
    Str text = {in->text, in->len};
    if (!language_coding(&d->language, text, &w->arena, &coding)) return &w->variables;
    if (parser_run_coded(w->parser, &d->language.grammar, &coding, w->engine->no_budget, &tree) != PARSE_DONE)
        return &w->variables;
    names_read(&names, &d->language, &d->rules, &tree, &w->arena);
    variables_read(&names, detector_may_hide(d, text), VARIABLES_OTHER, &found);
    give(w, &tree, &found);
    return &w->variables;
}

bool uh_worker_hides_variables(UhWorker *w, const char *path, const char *text, size_t len)
{
    Detector *d = detector_of(w, path);
    return d && detector_may_hide(d, (Str){text, len});
}
