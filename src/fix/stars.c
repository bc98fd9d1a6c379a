#include "fix/stars.h"

#include "scan/names/names_read.h"

/* Whether code gives names a meaning that no reading of it tells. */
static bool is_open(const Names *names)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    for (uint32_t i = 0; i < names->imports.stars.len; i++)
        if (!language_has(l, WORDS_PLAIN_STAR, names->imports.stars.at[i].module)) return true;
    for (Node n = ROOT; n < t->count; n++)
        if (node_role(t, n) == ROLE_IDENTIFIER && language_has(l, WORDS_UNREAD, node_text(t, n))) return true;
    return t->errors || bindings_in_scope(&names->bindings, ROOT, language_first(l, WORDS_MODULE_GETTER));
}

/* The names of the file's top level; NULL where they are not known. */
static const Map *names_of(const PlanInput *in, const UhNeighbour *file)
{
    const Language *l = &in->detector->language;
    Coding coding;
    Tree tree;
    Names names;
    Str name = str_from(str_of(file->path), (size_t)(str_rfind_char(str_of(file->path), '/') + 1));
    if (language_begins(l, WORDS_PACKAGE_FILE, name).len || file->len >= UINT32_MAX) return NULL;
    Str text = arena_copy(in->arena, (Str){file->text, file->len}); /* the next question takes it away */
    if (!language_coding(l, text, in->arena, &coding)) return NULL;
    if (parser_run_coded(in->parser, &l->grammar, &coding, false, &tree) != PARSE_DONE) return NULL;
    names_read(&names, l, &in->detector->rules, &tree, in->arena);
    if (is_open(&names)) return NULL;
    Map *found = arena_new(in->arena, sizeof *found);
    for (uint32_t i = 0; i < names.bindings.all.len; i++)
        if (names.bindings.all.at[i].scope == ROOT) *map_put(found, in->arena, names.bindings.all.at[i].name) = 1;
    return found;
}

void stars_read(const PlanInput *in)
{
    const UhNeighbours *others = in->neighbours;
    Names *names = in->names;
    if (!others || !others->module || names->imports.looked) return;
    names->imports.looked = true;
    for (uint32_t i = 0; i < names->imports.stars.len; i++) {
        UhNeighbour file;
        const char *module = arena_copy(in->arena, names->imports.stars.at[i].module).at;
        bool there = others->module(others->context, module, &file);
        names->imports.stars.at[i].brings = there ? names_of(in, &file) : NULL;
        parser_rest(in->parser);
    }
}
