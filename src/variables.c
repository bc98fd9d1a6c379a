/* variables.c - the variables of the environment that a text speaks of. See uh_worker_variables() in
 * include/unhardcode.h */
#include "fix/template.h"
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

/* What the text reads from a store that somebody else fills goes by its name there. */
static void read_stores(UhWorker *w, const Detector *d, Names *names, Variables *found)
{
    const char *store;
    if (!w->checker) w->checker = parser_new();
    for (size_t i = 0; (store = uh_template_name(w->engine, i, NULL)); i++) {
        for (int face = 0; face < FACE_COUNT; face++) {
            Template t;
            TemplateReads reads = {0};
            Error ignored = {0};
            Str text, file = d->language.faces[face];
            Str path = arena_fmt(&w->arena, "templates/%s/" STR_FMT, store, STR_ARG(file));
            bool there = file.len && data_find(&w->engine->data, path, &text) &&
                         template_read(&t, path, text, d, w->checker, &w->arena, &ignored) && t.elsewhere;
            if (there) template_reads(&t, names, &w->arena, &reads);
            for (uint32_t k = 0; k < reads.len; k++)
                *array_add(&w->arena, &found->all) = (VariableUse){reads.at[k].name, reads.at[k].at, UH_VARIABLE_READ};
            error_clear(&ignored);
        }
    }
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
    variables_read(&names, VARIABLES_OTHER, &found);
    read_stores(w, d, &names, &found);
    give(w, &tree, &found);
    return &w->variables;
}

bool uh_worker_hides_variables(UhWorker *w, const char *path, const char *text, size_t len)
{
    Detector *d = detector_of(w, path);
    return d && detector_may_hide(d, (Str){text, len});
}
