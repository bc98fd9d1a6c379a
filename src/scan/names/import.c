#include "scan/names/import.h"

#include "scan/names/names.h"
#include "scan/names/target.h"
#include "scan/rules/module.h"

static Str module_of(Names *names, Node node)
{
    Str text = node_text(names->tree, node);
    if (node_role(names->tree, node) != ROLE_STRING) return text;
    return names_key(names, node, &text) ? module_package(names->language, text, names->arena) : (Str){0};
}

static void bind_import(Names *names, Node name, Node alias, Str module)
{
    const Tree *t = names->tree;
    Str full = node_text(t, name), bound = alias ? node_text(t, alias) : full;
    Binding b = {.kind = BIND_IMPORT, .scope = names->scope[name], .target = alias ? alias : name};
    b.specifier = module.len ? module : full;
    if (module.len) b.imported = full;
    if (module.len)
        b.module = arena_fmt(names->arena, STR_FMT "." STR_FMT, STR_ARG(module), STR_ARG(full));
    else
        b.module = alias ? full : str_cut(&bound, '.');
    b.name = module.len || alias ? bound : b.module;
    if (!module.len && !alias) b.specifier = b.module;
    if (module.len && language_has(names->language, WORDS_DEFAULT_EXPORT, full)) b.module = module;
    target_add(names, b);
}

/* The identifier that stands for a whole module, or for its default export. */
static void bind_module(Names *names, Node statement, Node identifier, Str module)
{
    if (!identifier)
        *array_add(names->arena, &names->imports.stars) = (ImportStar){.module = module, .place = statement};
    if (node_role(names->tree, identifier) != ROLE_IDENTIFIER) return;
    Binding b = {
        .kind = BIND_IMPORT, .scope = names->scope[statement], .target = identifier, .module = module};
    b.specifier = module;
    bool whole = node_role(names->tree, node_parent(names->tree, identifier)) == ROLE_STAR;
    if (!whole) b.imported = language_first(names->language, WORDS_DEFAULT_EXPORT);
    b.name = node_text(names->tree, identifier);
    target_add(names, b);
}

/* `import a.b`, `from m import x as y`, `import d, { x as y } from "m"`, `import * as n from "m"`,
 * `import r = require("m")`. */
void import_bind(Names *names, Node n)
{
    const Tree *t = names->tree;
    Node source = node_slot(t, n, SLOT_A);
    Str module = source ? module_of(names, source) : (Str){0};
    for (Node c = n + 1; c < t->at[n].after; c++) {
        Role role = node_role(t, c);
        Node own = role == ROLE_DEFAULT_IMPORT ? node_slot(t, c, SLOT_A) : 0;
        if (role == ROLE_ALIAS)
            bind_import(names, node_slot(t, c, SLOT_A), node_slot(t, c, SLOT_B), module);
        else if (role == ROLE_DOTTED && node_parent(t, c) == n && t->at[c].slot == SLOT_B)
            bind_import(names, c, 0, module);
        else if (role == ROLE_STAR || role == ROLE_DEFAULT_IMPORT)
            bind_module(names, n, node_first(t, c), own ? module_of(names, own) : module);
    }
}

bool import_is_required(const Names *names, Node value)
{
    const Tree *t = names->tree;
    while (node_role(t, value) == ROLE_MEMBER) value = node_slot(t, value, SLOT_A);
    Node callee = node_role(t, value) == ROLE_CALL ? node_slot(t, value, SLOT_A) : 0;
    return callee && language_has(names->language, WORDS_REQUIRE, node_text(t, callee));
}

/* Whether a binding is the top level's name for a module, or for something in one. */
static bool is_import(const Names *names, const Binding *b)
{
    if (b->scope != ROOT || b->members) return false;
    if (b->kind != BIND_VALUE) return b->kind == BIND_IMPORT;
    return import_is_required(names, b->source);
}

void import_list(Names *names)
{
    for (uint32_t i = 0; i < names->bindings.all.len; i++)
        if (is_import(names, &names->bindings.all.at[i])) *array_add(names->arena, &names->imports.all) = i;
}

void import_take_stars(Imports *imports, const Imports *from)
{
    imports->looked = from->looked;
    for (uint32_t i = 0; i < imports->stars.len && i < from->stars.len; i++)
        imports->stars.at[i].brings = from->stars.at[i].brings;
}
