#include "fix/danger/order.h"

#include "scan/flow/qualify.h"
#include "scan/names/names.h"
#include "scan/rules/rules.h"

bool runs_at_load(const Tree *t, Node node) { return !node_above(t, node, ROLE_FUNCTION); }

static bool is_rule(Names *names, Str path) { return rules_get(names->rules, FORM_LOAD, path) != NULL; }

/* Whether a node loads the variables; *imports when it does so by being imported. */
static bool loads(Names *names, Node n, bool *imports)
{
    const Tree *t = names->tree;
    Role role = node_role(t, n);
    Str module;
    *imports = role == ROLE_IMPORT;
    Node source = *imports ? node_slot(t, n, SLOT_A) : 0;
    if (node_role(t, source) == ROLE_STRING && names_key(names, source, &module)) return is_rule(names, module);
    if (role != ROLE_CALL) return false;
    if (qualify_required(names, n, &module)) return is_rule(names, module);
    return qualify_rule(names, n, FORM_LOAD) != NULL;
}

/* The first part of the name of a module of this program, seen from the file's folder; empty for a library's. */
static Str own_module(const Language *language, Str specifier)
{
    bool paths = !language->linkage.dotted;
    if (str_starts(specifier, STR("..")) || (paths && !str_starts(specifier, STR("./")))) return (Str){0};
    while (specifier.len && (specifier.at[0] == '.' || specifier.at[0] == '/')) specifier = str_from(specifier, 1);
    Str first = str_cut(&specifier, '/');
    return str_cut(&first, '.');
}

static void note_import(Load *load, Names *names, Str specifier)
{
    Str own = own_module(names->language, specifier);
    if (own.len) *array_add(names->arena, &load->before) = own;
}

/* `hoisted`: imports run before all other code, wherever they stand. */
static void note_imports(Load *load, Names *names, bool hoisted)
{
    const Tree *t = names->tree;
    Str module;
    for (uint32_t i = 0; i < names->bindings.all.len; i++) {
        const Binding *b = &names->bindings.all.at[i];
        if (b->kind == BIND_IMPORT && (hoisted || b->target < load->node)) note_import(load, names, b->specifier);
    }
    for (Node n = ROOT; n < t->count; n++) {
        Node source = node_role(t, n) == ROLE_IMPORT ? node_slot(t, n, SLOT_A) : 0;
        bool before = n < load->node;
        if ((hoisted || before) && node_role(t, source) == ROLE_STRING && names_key(names, source, &module))
            note_import(load, names, module);
        if (before && node_role(t, n) == ROLE_CALL && runs_at_load(t, n) && qualify_required(names, n, &module))
            note_import(load, names, module);
    }
}

Load load_of(Names *names)
{
    const Tree *t = names->tree;
    Load load = {0};
    bool imports = false;
    if (!rules_at(names->rules, FORM_LOAD, 0)) return load;
    for (Node n = ROOT; n < t->count && !(load.node && !load.deferred); n++) {
        bool by_import;
        Role role = node_role(t, n);
        if ((role != ROLE_CALL && role != ROLE_IMPORT) || !loads(names, n, &by_import)) continue;
        bool deferred = !runs_at_load(t, n);
        if (load.node && deferred) continue;
        load = (Load){.node = n, .deferred = deferred};
        imports = by_import;
    }
    bool hoists = names->language->linkage.hoisted && !imports;
    if (load.node) note_imports(&load, names, hoists || load.deferred);
    return load;
}

bool load_is_late(const Tree *t, const Load *load, Node literal)
{
    if (!load->node || !runs_at_load(t, literal)) return false;
    return load->deferred || literal < load->node;
}
