#include "fix/templates.h"

#include "fix/danger/relied.h"
#include "fix/fallback.h"
#include "fix/reader.h"
#include "scan/flow/standin.h"

/* The face of a template for this file: the strict one where it is wanted, then the runtime's own. Other runtimes know
 * the modules of the usual one as well, but not its packages. */
static bool find_face(const Templates *c, Str store, bool strict, Str *path, Str *text)
{
    const Linkage *l = &c->in->detector->language.linkage;
    const Face *first = strict ? linkage_face(l, STR("strict")) : NULL;
    const Face *other = c->runtime->other ? linkage_face(l, STR("other")) : NULL;
    Str wanted[] = {first ? first->file : (Str){0}, other ? other->file : (Str){0},
                    linkage_face_of(l, c->runtime->kind)};
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        Str face = wanted[i];
        *path = arena_fmt(c->in->arena, "templates/" STR_FMT "/" STR_FMT, STR_ARG(store), STR_ARG(face));
        if (face.len && data_find(c->in->data, *path, text)) return true;
    }
    return false;
}

static bool read_blanks(const Templates *c, Str path, Loaded *l, Error *error)
{
    const PlanInput *in = c->in;
    Error own = {0};
    Str header = template_says(in->data, l->template.store, STR("values"), in->arena);
    bool fine = blanks_read(&l->blanks, header, in->template_values, in->project, in->arena, &own);
    Str unknown = fine ? template_unknown(&l->template, &l->blanks) : (Str){0};
    if (unknown.len)
        error_set(&own, "nothing is known for {{" STR_FMT "}}: its header needs `values: " STR_FMT "=...`",
                  STR_ARG(unknown), STR_ARG(unknown));
    if (own.text.len) error_set(error, STR_FMT ": " STR_FMT, STR_ARG(path), STR_ARG(buf_str(&own.text)));
    error_clear(&own);
    return !error->text.len;
}

/* Reads a template; false when it cannot be. */
static bool load(Templates *c, Str store, Str path, Str text, Loaded **found, Error *error)
{
    Template template;
    if (!template_read(&template, path, text, c->in->detector, c->in->parser, c->in->arena, error)) return false;
    template.store = store;
    Loaded loaded = {.template = template};
    if (template.asks && !read_blanks(c, path, &loaded, error)) return false;
    if (template.nameless.len) return error_set(error, STR_FMT, STR_ARG(template.nameless));
    *found = array_add(c->in->arena, &c->all);
    **found = loaded;
    return true;
}

/* The templates for files that read all variables with a library, as far as this file is one. */
static bool load_readers(Templates *c, Error *error)
{
    const Strs *faces = &c->in->detector->language.words[WORDS_READER_FACE];
    Loaded *loaded;
    c->readers_known = true;
    for (uint32_t i = 0; i < faces->len && !c->in->strict; i++) {
        Str path = arena_fmt(c->in->arena, "templates/env/" STR_FMT, STR_ARG(faces->at[i])), text;
        if (!data_find(c->in->data, path, &text)) continue;
        const Quoting *quoting = &c->in->names->language->grammar.quoting;
        if (!reader_is_used(c->in->names, template_header(quoting, text, STR("where")))) continue;
        if (!load(c, path, path, text, &loaded, error)) return false;
    }
    return true;
}

/* The one of them that can be used for a finding, or NULL. Some libraries take `$X` for another variable's name. */
static Loaded *reader_at(Templates *c, const Finding *f)
{
    Node literal = f->literal;
    for (uint32_t i = 0; i < c->all.len && !str_starts(f->value.bytes, STR("$")); i++) {
        Loaded *l = &c->all.at[i];
        Str where = l->template.where, name;
        uint32_t at = node_start(c->in->names->tree, literal);
        if (where.len && import_present(c->in->names, where, literal, at, &name)) return l;
    }
    return NULL;
}

/* Whether an import names a package alone: `import x from "acme"`. */
static bool imports_package(const Quoting *quoting, Str statement)
{
    size_t end = statement.len;
    while (end && !quoting_is_plain(quoting, statement.at[end - 1])) end--;
    if (!end) return false;
    Str module = str_sub(statement, 0, end - 1);
    module = str_from(module, (size_t)(str_rfind_char(module, statement.at[end - 1]) + 1));
    return module.len && module.at[0] != '.' && module.at[0] != '/' && str_find_char(module, ':') < 0;
}

static bool is_foreign(const Templates *c, const Template *t, Str path)
{
    const Face *other = c->runtime->other ? linkage_face(&c->in->detector->language.linkage, STR("other")) : NULL;
    bool own = other && str_ends(path, other->file), packages = false;
    const Quoting *quoting = &c->in->detector->language.grammar.quoting;
    for (uint32_t i = 0; i < t->imports.len; i++) packages |= imports_package(quoting, t->imports.at[i].statement);
    return c->runtime->other && !own && packages;
}

/* A template by its folder, read when it is first used, for use with a function of the file or without. NULL without
 * a face for this module. */
static bool find_template(Templates *c, Str store, bool strict, Str own, Loaded **found, Error *error)
{
    Str path, text;
    *found = NULL;
    for (uint32_t i = 0; i < c->all.len && !*found; i++) {
        Loaded *l = &c->all.at[i];
        if (l->strict == strict && str_eq(l->own, own) && str_eq(l->template.store, store)) *found = l;
    }
    if (!*found && find_face(c, store, strict, &path, &text)) {
        if (!load(c, store, path, text, found, error)) return false;
        (*found)->strict = strict, (*found)->own = own;
        (*found)->foreign = is_foreign(c, &(*found)->template, path);
    }
    if (*found && (*found)->foreign) *found = NULL;
    return true;
}

static Str template_of(const Templates *c, const Finding *f)
{
    if (c->in->template_name.len) return c->in->template_name;
    bool key = str_eqz(f->kind, "private-key") && !f->secret.is_encoded; /* base64 is on one line, for a variable */
    key = key && !fallback_keeps_name(c->in->names->tree, f) && !f->hit.env.len;
    return key ? STR("file") : STR("env");
}

/* Whether the fix leaves an old read, so that it needs code that stops, and not one that reads. */
static bool leaves_read(Names *names, const Template *t, const Finding *f)
{
    Removal removal = fallback_removal(names, f, t->pieces[PIECE_MISSING].text.len > 0, template_global(t));
    return removal == REMOVE_DEFAULT || removal == REMOVE_CHECKED;
}

/* The one that calls the file's own function, which takes no empty text where the usual code takes none. */
static bool find_own(Templates *c, const Finding *f, bool strict, Loaded **found, Error *error)
{
    Names *names = c->in->names;
    bool none_empty = strict || !linkage_face(&c->in->detector->language.linkage, STR("strict"));
    if (!c->own_known) c->own = own_read(c->in);
    c->own_known = true;
    Str own = own_at(&c->own, names, f, none_empty);
    if (!own.len || !find_template(c, STR("env"), true, own, found, error) || !*found) return false;
    return setup_has_reader(&(*found)->template) && !leaves_read(names, &(*found)->template, f);
}

bool templates_choose(Templates *c, const Finding *f, Loaded **found, Error *error)
{
    Str store = template_of(c, f);
    bool strict = c->in->strict || standin_skips_empty(c->in->names, &f->hit);
    if (!str_eqz(store, "env")) {
        if (!find_template(c, store, strict, (Str){0}, found, error)) return false;
        if (!*found || !(*found)->template.in_file || !fallback_keeps_name(c->in->names->tree, f)) return true;
    }
    if (!c->readers_known && !load_readers(c, error)) return false;
    *found = strict ? NULL : reader_at(c, f);
    if (*found || find_own(c, f, strict, found, error)) return true;
    return find_template(c, STR("env"), strict, (Str){0}, found, error);
}

void templates_check(Names *names, Loaded *l, Arena *arena)
{
    Relied relied = {.in_file = l->template.in_file};
    for (uint32_t i = 0; i < l->template.imports.len; i++)
        *array_add(arena, &relied.modules) = l->template.imports.at[i].module;
    l->danger = relied_danger(names, &relied);
    l->replaced = relied_is_replaced(names, &relied);
}

Str templates_needs(const Templates *templates, Arena *arena)
{
    Str needs = {0};
    for (uint32_t i = 0; i < templates->all.len; i++) {
        const Template *t = &templates->all.at[i].template;
        if (t->needs.len || t->env.len)
            needs = arena_fmt(arena, STR_FMT "%s" STR_FMT "%s" STR_FMT, STR_ARG(t->needs),
                              t->needs.len && t->env.len ? ", and in the environment " : "", STR_ARG(t->env),
                              needs.len ? "; " : "", STR_ARG(needs));
    }
    return needs;
}
