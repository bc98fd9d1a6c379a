#include "fix/imports.h"

#include "fix/layout/anchor.h"
#include "fix/danger/unseen.h"
#include "scan/flow/qualify.h"
#include "scan/names/names.h"

/* Whether a binding is made by a statement of the module's top level that always runs. */
static bool is_unconditional(const Names *names, const Binding *b)
{
    const Tree *t = names->tree;
    Node statement = b->target;
    while (node_parent(t, statement) && node_parent(t, statement) != ROOT) {
        Role role = node_role(t, statement);
        if (role == ROLE_BLOCK || role == ROLE_SCOPE || role == ROLE_FUNCTION || role == ROLE_CLASS)
            return false;
        statement = node_parent(t, statement);
    }
    return anchor_is_import(names, statement);
}

Node import_hides(const Names *names, Str name, uint32_t from, Node at)
{
    const Tree *t = names->tree;
    bool runs_later = node_above(t, at, ROLE_FUNCTION) != 0;
    if (language_begins(names->language, WORDS_STAR_HIDES, name).len) return 0; /* they are not among all names */
    for (uint32_t i = 0; i < names->imports.stars.len; i++) {
        const Map *brings = names->imports.stars.at[i].brings;
        if (brings && !map_get(brings, name)) continue;
        Node star = names->imports.stars.at[i].place;
        bool between = node_start(t, star) >= from && (runs_later || node_start(t, star) < node_start(t, at));
        if (between && !language_has(names->language, WORDS_PLAIN_STAR, names->imports.stars.at[i].module)) return star;
    }
    return 0;
}

/* Whether an import gives its name to a type alone: `import type x`, `import { type x }`. */
static bool is_type_alone(const Names *names, const Binding *b)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    if (b->kind != BIND_IMPORT || language_has(l, WORDS_TYPE_NAME, b->name)) return false;
    for (Node n = b->target; n && n != ROOT; n = node_parent(t, n)) {
        Str text = node_text(t, n);
        if (node_role(t, n) == ROLE_ALIAS && language_begins_word(l, WORDS_TYPE_NAME, text).len) return true;
        if (node_role(t, n) != ROLE_IMPORT) continue;
        return language_begins_word(l, WORDS_TYPE_IMPORT, text).len > 0;
    }
    return false;
}

/* Whether every meaning that a name is given by `b` and the bindings before it is that path; what is written to
 * its members changes no meaning. */
static bool all_mean(Names *names, Binding *b, Str path)
{
    for (; b; b = bindings_next(&names->bindings, b))
        if (!b->members && (is_type_alone(names, b) || !str_eq(qualify_alone(names, b), path))) return false;
    return true;
}

/* Whether a name is only told of, with a type that has any member: `declare const process: any`. */
static bool all_ambient(const Names *names, const Binding *b)
{
    for (; b; b = bindings_next(&names->bindings, b)) {
        Str type = node_text(names->tree, b->type);
        while (type.len && (type.at[0] == ':' || type.at[0] == ' ')) type = str_from(type, 1);
        if (!b->ambient || !language_has(names->language, WORDS_LOOSE_TYPE, type)) return false;
    }
    return true;
}

/* Whether every meaning of the name at `at` is that path. */
static bool means(Names *names, Str name, Str path, Node at, const Binding **found)
{
    Binding *b = names_lookup_whole(names, at, name);
    *found = b;
    return b && all_mean(names, b, path);
}

bool import_means(Names *names, const ImportCall *call, Node at)
{
    Binding *b = names_lookup_whole(names, at, call->name);
    if (!unseen_is_none(names, call->name, at)) return false;
    if (call->kind == REF_SETUP) return b && b->scope == ROOT && !bindings_next(&names->bindings, b);
    if (call->kind == REF_GLOBAL && (!b || all_ambient(names, b))) return true;
    if (!b || !all_mean(names, b, call->path)) return false;
    bool runs = call->kind == REF_GLOBAL || b->scope != ROOT;
    for (; b && !runs; b = bindings_next(&names->bindings, b)) {
        uint32_t end = node_end(names->tree, b->target);
        bool before = !b->members && end <= node_start(names->tree, at);
        runs = b->target == at || (before && !import_hides(names, call->name, end, at));
    }
    return runs;
}

/* Whether a binding is made by an assignment that is a statement of the module's top level. */
static bool is_made_at_top(const Tree *t, const Binding *b)
{
    Node assignment = node_parent(t, b->target);
    return b->kind == BIND_VALUE && b->scope == ROOT && !b->members && node_role(t, b->value) == ROLE_CALL &&
           node_role(t, assignment) == ROLE_ASSIGN && node_parent(t, node_parent(t, assignment)) == ROOT;
}

/* The file's own name for an object that a call has made before. */
static bool object_present(Names *names, Str path, Node at, uint32_t before, Str *name)
{
    for (uint32_t i = 0; i < names->bindings.all.len; i++) {
        Binding *b = &names->bindings.all.at[i];
        const Binding *meant;
        if (!is_made_at_top(names->tree, b) || node_end(names->tree, b->value) > before) continue;
        if (import_hides(names, b->name, node_end(names->tree, b->value), at)) continue;
        if (!str_eq(qualify_alone(names, b), path) || !means(names, b->name, path, at, &meant)) continue;
        *name = b->name;
        return true;
    }
    return false;
}

bool import_present(Names *names, Str path, Node at, uint32_t before, Str *name)
{
    if (str_ends(path, STR("()"))) return object_present(names, path, at, before, name);
    for (uint32_t i = 0; i < names->imports.all.len; i++) {
        Binding *b = &names->bindings.all.at[names->imports.all.at[i]];
        const Binding *meant;
        uint32_t end = node_end(names->tree, b->target);
        if (end > before || !is_unconditional(names, b) || import_hides(names, b->name, end, at)) continue;
        if (!str_eq(qualify_alone(names, b), path) || !means(names, b->name, path, at, &meant)) continue;
        if (meant->scope != ROOT) continue;
        *name = b->name;
        return true;
    }
    return false;
}

/* `import os` as `import os as _os`, `{ x }` as `{ x as _x }` or, of what is required, `{ x: _x }`; the statement must
 * bind one name. */
static ImportUse aliased(const Language *l, const TemplateImport *import, Arena *arena)
{
    Str as = language_first(l, import->required ? WORDS_RENAME_REQUIRED : WORDS_RENAME);
    ImportUse use = {.name = arena_fmt(arena, "_" STR_FMT, STR_ARG(import->name))};
    Str braced = arena_fmt(arena, "{ " STR_FMT " }", STR_ARG(import->name));
    ptrdiff_t at = str_find(import->statement, braced);
    if (at >= 0) {
        size_t end = (size_t)at + 2 + import->name.len;
        use.statement = arena_fmt(arena, STR_FMT STR_FMT STR_FMT STR_FMT, STR_ARG(str_sub(import->statement, 0, end)),
                                  STR_ARG(as), STR_ARG(use.name), STR_ARG(str_from(import->statement, end)));
        return use;
    }
    if (!as.len || !str_ends(import->statement, import->name)) return (ImportUse){0};
    use.statement = arena_cat(arena, import->statement, as, use.name);
    return use;
}

/* `m.name` where the file has all of module m. */
static bool member_present(Names *names, const TemplateImport *import, Node at, uint32_t before, Arena *arena,
                           Str *name)
{
    ptrdiff_t dot = str_rfind_char(import->module, '.');
    Str module;
    if (dot <= 0 || !str_eq(str_from(import->module, (size_t)dot + 1), import->name)) return false;
    if (!import_present(names, str_sub(import->module, 0, (size_t)dot), at, before, &module)) return false;
    *name = arena_fmt(arena, STR_FMT "." STR_FMT, STR_ARG(module), STR_ARG(import->name));
    return true;
}

/* Whether the file uses the name, and may have it from a module that it takes all names of. */
static bool may_come_from_star(Names *names, Str name)
{
    const Tree *t = names->tree;
    for (Node n = ROOT; names->imports.stars.len && n < t->count; n++) {
        bool same = node_role(t, n) == ROLE_IDENTIFIER && str_eq(node_text(t, n), name) && !names_is_label(t, n);
        if (same && !names_lookup(names, n, name) && import_hides(names, name, 0, n)) return true;
    }
    return false;
}

ImportUse import_use(Names *names, const TemplateImport *import, Node at, const ImportPlace *place, Arena *arena)
{
    ImportUse use = {0};
    const Binding *meant;
    uint32_t before = place->before;
    if (import_present(names, import->module, at, before, &use.name)) return use;
    if (member_present(names, import, at, before, arena, &use.name)) return use;
    bool same = means(names, import->name, import->module, at, &meant);
    Binding *at_top = bindings_in_scope(&names->bindings, ROOT, import->name);
    bool starred = import_hides(names, import->name, place->anchor, at) || may_come_from_star(names, import->name) ||
                   (at_top && import_hides(names, import->name, node_end(names->tree, at_top->target), at));
    bool again = names->language->assignment_declares || !at_top; /* whether it may be declared once more */
    bool free_at_top = again && all_mean(names, at_top, import->module) && !(place->deferred && at_top) && !starred;
    if (free_at_top && (!meant || (same && meant->scope == ROOT)))
        return (ImportUse){.name = import->name, .statement = import->statement};
    use = aliased(names->language, import, arena);
    return use.name.len && !names_lookup(names, at, use.name) ? use : (ImportUse){0};
}
