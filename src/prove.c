/* prove.c - a fix, planned and looked at from outside. See uh_proof_new() in include/unhardcode.h
 *
 * The checks of src/prove/proof.h, and these: `second-run` plans the fix of the changed text, which must
 * change nothing; `stored` asks whether the store gives every value back, `one-key` whether the name means
 * that value alone; `loses` looks for code, here and in other files, that takes the variable out of the
 * environment.
 */
#include "prove.h"

#include "prove/environment.h"
#include "prove/proof.h"
#include "prove/scopes_read.h"
#include "prove/star.h"
#include "scan/rules/rules.h"

#include <stdlib.h>

/* A module that all names are taken from. */
typedef struct {
    Str module;
    Star star;
    Tree tree;
} Starred;

/* A function of another module that was asked for: whether it reads a variable. */
typedef struct {
    Str module, name;
    bool is_one;
    Getter getter;
} Asked;

typedef struct {
    UhProof proof; /* first: it is what the caller has */
    Arena arena;
    Buf after;
    UhWorker *worker, *again;
    Parser *before_parser, *after_parser, *other_parser;
    const Detector *detector;
    const UhNeighbours *neighbours;
    ARRAY(Starred *) starred; /* those that were looked at */
    ARRAY(Asked) asked;
} Prover;

/* The edits of a result, on the arena. */
static EditMap edits_of(Arena *arena, const UhResult *r)
{
    EditMap map = {0};
    for (size_t i = 0; i < r->edit_count; i++)
        editmap_add(&map, arena, r->edits[i].start, r->edits[i].end, (Str){r->edits[i].text, r->edits[i].len});
    return map;
}

static bool parse(Parser *parser, const Detector *d, Str text, Arena *arena, Tree *tree)
{
    Coding coding;
    return language_coding(&d->language, text, arena, &coding) &&
           parser_run_coded(parser, &d->language.grammar, &coding, true, tree) == PARSE_DONE;
}

/* What the text of another file reads. */
static void read_environment(const Detector *d, const Tree *tree, Arena *arena, Reads *reads)
{
    Scopes *scopes = arena_new(arena, sizeof *scopes);
    Evaluation *values = arena_new(arena, sizeof *values);
    scopes_read(scopes, &d->language, tree, arena);
    evaluate(values, &d->language, tree, arena);
    reads_read(reads, scopes, values, &d->rules);
}

/* ---- what other modules bring */

static bool find_module(Prover *v, Str module, UhNeighbour *file)
{
    const UhNeighbours *others = v->neighbours;
    return others && others->module && others->module(others->context, arena_copy(&v->arena, module).at, file);
}

/* The file of the module, read; a package may bring its modules as well. */
static Starred *look_at_module(Prover *v, Str module)
{
    Starred *s = arena_new(&v->arena, sizeof *s);
    Scopes *scopes = arena_new(&v->arena, sizeof *scopes);
    UhNeighbour file;
    *s = (Starred){.module = module, .star = {.open = true}};
    if (!find_module(v, module, &file)) return s;
    Str name = str_from(str_of(file.path), (size_t)(str_rfind_char(str_of(file.path), '/') + 1));
    if (language_begins(&v->detector->language, WORDS_PACKAGE_FILE, name).len) return s;
    if (!v->other_parser) v->other_parser = parser_new();
    Str text = arena_copy(&v->arena, (Str){file.text, file.len});
    if (!parse(v->other_parser, v->detector, text, &v->arena, &s->tree)) return s;
    scopes_read(scopes, &v->detector->language, &s->tree, &v->arena);
    star_read(&s->star, scopes);
    return s;
}

static bool brings(void *context, Str module, Str name)
{
    Prover *v = context;
    for (uint32_t i = 0; i < v->starred.len; i++)
        if (str_eq(v->starred.at[i]->module, module)) return star_may_bring(&v->starred.at[i]->star, name);
    Starred *s = look_at_module(v, module);
    *array_add(&v->arena, &v->starred) = s;
    return star_may_bring(&s->star, name);
}

/* ---- functions of other modules that read a variable */

static bool look_at_getter(Prover *v, Str module, Str name, Getter *getter)
{
    UhNeighbour file;
    Arena arena = {0};
    Tree tree;
    Reads reads = {0};
    *getter = (Getter){0};
    if (!find_module(v, module, &file)) return false;
    if (!v->other_parser) v->other_parser = parser_new();
    bool good = parse(v->other_parser, v->detector, (Str){file.text, file.len}, &arena, &tree) && !tree.errors;
    if (good) read_environment(v->detector, &tree, &arena, &reads), good = reads_named_getter(&reads, name, getter);
    arena_clear(&arena);
    return good;
}

static bool is_getter(void *context, Str module, Str name, Getter *getter)
{
    Prover *v = context;
    for (uint32_t i = 0; i < v->asked.len; i++) {
        const Asked *a = &v->asked.at[i];
        if (str_eq(a->module, module) && str_eq(a->name, name)) return *getter = a->getter, a->is_one;
    }
    bool is_one = look_at_getter(v, module, name, getter);
    *array_add(&v->arena, &v->asked) = (Asked){module, name, is_one, *getter};
    return is_one;
}

/* ---- what templates import */

static void collect_face(Proof *p, UhEngine *e, const Detector *d, Parser *parser, const char *store,
                         Str face)
{
    Template t;
    Error ignored = {0};
    Str text, path = arena_fmt(p->arena, "templates/%s/" STR_FMT, store, STR_ARG(face));
    if (data_find(&e->data, path, &text) && template_read(&t, path, text, d, parser, p->arena, &ignored))
        for (uint32_t k = 0; k < t.imports.len; k++) *array_add(p->arena, &p->imports) = t.imports.at[k];
    error_clear(&ignored);
}

/* What any template for this language means by the names that it imports. */
static void collect_imports(Proof *p, UhEngine *e, const Detector *d)
{
    Parser *parser = parser_new();
    const Strs *readers = &d->language.words[WORDS_READER_FACE];
    const char *store;
    for (size_t i = 0; (store = uh_template_name(e, i, NULL)); i++) {
        for (uint32_t face = 0; face < d->language.linkage.faces.len; face++)
            collect_face(p, e, d, parser, store, d->language.linkage.faces.at[face].file);
        for (uint32_t k = 0; k < readers->len; k++) collect_face(p, e, d, parser, store, readers->at[k]);
    }
    parser_free(parser);
}

/* The store as the fix leaves it: what it has, and the values of the result. */
typedef struct {
    const UhStore *before; /* may be NULL */
    const UhResult *result;
} Stored;

static const char *stored_find(void *context, const char *bytes, size_t len)
{
    const Stored *s = context;
    for (size_t i = 0; i < s->result->value_count; i++) {
        const UhValue *v = &s->result->values[i];
        if (v->as == UH_STORE_TEXT && str_eq((Str){v->bytes, v->len}, (Str){bytes, len})) return v->name;
    }
    return s->before && s->before->find ? s->before->find(s->before->context, bytes, len) : NULL;
}

static bool stored_taken(void *context, const char *name, const char *bytes, size_t len)
{
    const Stored *s = context;
    for (size_t i = 0; i < s->result->value_count; i++) {
        const UhValue *v = &s->result->values[i];
        if (v->name && strcmp(v->name, name) == 0) return !str_eq((Str){v->bytes, v->len}, (Str){bytes, len});
    }
    return s->before && s->before->taken && s->before->taken(s->before->context, name, bytes, len);
}

static bool stored_carries(void *context, const char *bytes, size_t len)
{
    const Stored *s = context;
    return !s->before || !s->before->carries || s->before->carries(s->before->context, bytes, len);
}

/* The fix of the changed text must be none. */
static void prove_second_run(Prover *v, Proof *p, const UhEngine *engine, const UhInput *given, Str after)
{
    UhInput in = *given;
    Stored stored = {given->store, p->result};
    UhStore store = {
        .context = &stored, .find = stored_find, .taken = stored_taken, .carries = stored_carries};
    size_t left = 0;
    in.store = &store;
    in.text = after.at;
    in.len = after.len;
    v->again = uh_worker_new(engine);
    const UhResult *r = uh_worker_run(v->again, &in);
    for (size_t i = 0; i < r->finding_count; i++) left += r->findings[i].fixed;
    const char *check = "second-run";
    if (r->status != UH_DONE)
        proof_add(p, check, UH_WHOLE_FILE, false, "cannot read the result: %s",
                  r->skipped ? r->skipped : "its language is not known");
    else if (r->edit_count || left)
        proof_add(p, check, UH_WHOLE_FILE, false, "would change the result again, in %zu places",
                  r->edit_count);
    else if (r->skipped)
        proof_unseen(p, check, UH_WHOLE_FILE, "changes nothing, as far as it looked: %s", r->skipped);
    else if (r->finding_count)
        proof_add(p, check, UH_WHOLE_FILE, true, "finds %zu that it cannot fix, and changes nothing",
                  r->finding_count);
    else
        proof_add(p, check, UH_WHOLE_FILE, true, "finds nothing, and changes nothing");
}

/* Asks the store about the one value. */
static void prove_stored(Proof *p, const UhStore *store, size_t i)
{
    const UhValue *v = &p->result->values[p->result->findings[i].value];
    bool text = v->as == UH_STORE_TEXT, named = v->name && *v->name;
    bool carried = !text || !store || !store->carries || store->carries(store->context, v->bytes, v->len);
    bool other = named && store && store->taken && store->taken(store->context, v->name, v->bytes, v->len);
    if (text && memchr(v->bytes, 0, v->len)) carried = false; /* where a variable's text ends */
    const char *why = !carried ? "not every reader of the store gets this text back"
                      : other
                          ? "the name has another value in the store"
                          : "every reader of the store gets these bytes back, and the name is free for them";
    proof_add(p, "stored", i, carried && !other, "%s", why);
}

/* Asks the other files of the project about the one name. */
static void prove_alone(Proof *p, const UhInput *in, size_t i)
{
    const UhFinding *f = &p->result->findings[i];
    const UhValue *v = &p->result->values[f->value];
    const char *where = NULL, *stored = NULL;
    if (!in->neighbours || !in->neighbours->taken || !v->name || !*v->name) return;
    if (in->store && in->store->find) stored = in->store->find(in->store->context, v->bytes, v->len);
    UhClaim claim = strcmp(f->name, v->name) == 0 ? UH_CLAIM_BOUND : UH_CLAIM_CHOSEN;
    if (stored && strcmp(stored, v->name) == 0) claim = UH_CLAIM_STORED;
    if (proof_reads_itself(p, i)) claim = UH_CLAIM_READ;
    if (in->neighbours->taken(in->neighbours->context, v->name, v->bytes, v->len, claim, &where))
        proof_add(p, "one-key", i, false, "%s means something else in another file: %s", v->name, where);
    else
        proof_add(p, "one-key", i, true, "no other file of the project means something else by %s", v->name);
}

static uint32_t line_of(const Tree *t, Node n)
{
    uint32_t line = 1;
    for (uint32_t i = 0; i < node_start(t, n); i++) line += t->text.at[i] == '\n';
    return line;
}

static EnvironmentSeen look_at_other(const Detector *d, const Tree *tree, Arena *arena, Str name)
{
    Reads reads = {0};
    Environment environment;
    read_environment(d, tree, arena, &reads);
    environment_read(&environment, &reads);
    return environment_look(&environment, name);
}

/* What one other file does to the variable. */
static void prove_other(Prover *v, Proof *p, const UhEngine *engine, const UhNeighbour *file, size_t i)
{
    const char *name = p->result->values[p->result->findings[i].value].name;
    const Entry *entry =
        engine_entry((UhEngine *)engine, language_ending(&engine->endings, str_of(file->path)).language);
    Arena arena = {0};
    Tree tree;
    detector_wake((Detector *)&entry->detector);
    if (!v->other_parser) v->other_parser = parser_new();
    if (parse(v->other_parser, &entry->detector, (Str){file->text, file->len}, &arena, &tree)) {
        EnvironmentSeen seen = look_at_other(&entry->detector, &tree, &arena, str_of(name));
        if (seen.lost)
            proof_add(p, "loses", i, false, "%s:%u takes %s out of the environment, or all of it", file->path,
                      line_of(&tree, seen.lost), name);
        if (seen.asked)
            proof_add(p, "asked", i, false,
                      "%s:%u asks whether %s is set, and it will be: what depends on it changes", file->path,
                      line_of(&tree, seen.asked), name);
    }
    arena_clear(&arena);
}

/* What becomes of the variable in this file and in others, which may run before it is read. */
static void prove_environment(Prover *v, Proof *p, const UhEngine *engine, const Environment *own,
                              const UhInput *in, size_t i)
{
    const UhValue *value = &p->result->values[p->result->findings[i].value];
    const UhNeighbours *others = in->neighbours;
    UhNeighbour file;
    uint32_t start = 0, end = 0;
    if (value->place || !value->name || !*value->name) return;
    EnvironmentSeen seen = environment_look(own, str_of(value->name));
    const UhEdit *edit = proof_edit(p, i, &start, &end);
    bool later = edit && node_above(p->after.tree, tree_find(p->after.tree, start, end), ROLE_FUNCTION);
    if (seen.lost && (later || node_start(p->after.tree, seen.lost) < start))
        proof_add(p, "loses", i, false, "line %u takes %s out of the environment, or all of it",
                  line_of(p->after.tree, seen.lost), value->name);
    if (seen.opaque)
        proof_unseen(p, "loses", i, "not looked at: what line %u makes of the environment",
                     line_of(p->after.tree, seen.opaque));
    for (size_t at = 0; others && others->next && others->next(others->context, &at, value->name, &file);) {
        bool together = !file.test_code && uh_engine_runs_together(engine, file.path, in->path);
        if (together) prove_other(v, p, engine, &file, i);
    }
}

static void prove(Prover *v, Proof *p, const UhEngine *engine, const Detector *d, const UhInput *in, Str new)
{
    Tree before, after;
    Environment own;
    Str old = {in->text, in->len};
    if (!parse(v->before_parser, d, old, &v->arena, &before) ||
        !parse(v->after_parser, d, new, &v->arena, &after)) {
        proof_add(p, "parses", UH_WHOLE_FILE, false, "the result cannot be read");
        return;
    }
    p->before.tree = &before;
    p->after.tree = &after;
    proof_read_text(p, &p->before);
    proof_read_text(p, &p->after);
    collect_imports(p, (UhEngine *)engine, d);
    proof_file(p, old, new);
    prove_second_run(v, p, engine, in, new);
    environment_read(&own, &p->after.reads);
    for (size_t i = 0; i < p->result->finding_count; i++) {
        if (!p->result->findings[i].fixed) continue;
        proof_finding(p, i);
        prove_stored(p, in->store, i);
        prove_alone(p, in, i);
        prove_environment(v, p, engine, &own, in, i);
    }
}

/* Fills in the checks; the result and the text after are there. */
static void fill(Prover *v, const UhEngine *engine, const UhInput *in, EditMap edits, Str after)
{
    UhEngine *e = (UhEngine *)engine;
    Detector *d = &engine_entry(e, language_ending(&e->endings, str_of(in->path)).language)->detector;
    Proof p = {.result = v->proof.result, .arena = &v->arena, .input = in, .brings = brings, .context = v};
    p.getter = is_getter, p.edits = edits;
    detector_wake(d);
    v->detector = d;
    v->neighbours = in->neighbours;
    p.language = &d->language;
    p.rules = &d->rules;
    v->before_parser = parser_new();
    v->after_parser = parser_new();
    prove(v, &p, engine, d, in, after);
    v->proof.checks = p.checks.at;
    v->proof.check_count = p.checks.len;
}

UhProof *uh_proof_new(const UhEngine *engine, const UhInput *given)
{
    Prover *v = mem_new(sizeof *v);
    UhInput in = *given;
    in.fix = true;
    v->worker = uh_worker_new(engine);
    v->proof.result = uh_worker_run(v->worker, &in);
    if (v->proof.result->edit_count == 0) return &v->proof;
    EditMap edits = edits_of(&v->arena, v->proof.result);
    editmap_apply(&edits, (Str){in.text, in.len}, &v->after);
    fill(v, engine, &in, edits, buf_str(&v->after));
    return &v->proof;
}

UhProof *prove_planned(const UhEngine *engine, const UhInput *input, const UhResult *result, Str after)
{
    Prover *v = mem_new(sizeof *v);
    v->proof.result = result;
    fill(v, engine, input, edits_of(&v->arena, result), after);
    return &v->proof;
}

void uh_proof_free(UhProof *proof)
{
    Prover *v = (Prover *)proof;
    if (!v) return;
    uh_worker_free(v->worker);
    uh_worker_free(v->again);
    if (v->before_parser) parser_free(v->before_parser);
    if (v->after_parser) parser_free(v->after_parser);
    if (v->other_parser) parser_free(v->other_parser);
    buf_wipe(&v->after);
    arena_clear(&v->arena);
    free(v);
}
