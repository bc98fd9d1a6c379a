#include "fix/own.h"

#include "base/variable.h"
#include "fix/danger/unseen.h"
#include "scan/flow/qualify.h"
#include "scan/names/names_read.h"

/* More files are not looked into. */
enum { FILES = 4 };

/* ---- functions of a text */

/* Whether a statement of the top level makes the name, whatever happens. */
static bool is_at_top(const Names *names, Node target)
{
    const Tree *t = names->tree;
    for (Node n = node_parent(t, target); n != ROOT; n = node_parent(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_FUNCTION && node_slot(t, n, SLOT_A) == target) continue;
        bool inner = role == ROLE_FUNCTION || role == ROLE_CLASS || role == ROLE_SCOPE || role == ROLE_BLOCK;
        if (inner || role == ROLE_NAMESPACE || language_trait(names->language, t, n, TRAIT_BRANCH)) return false;
    }
    return true;
}

/* The function that a name of the top level is, by its only binding; or 0. */
static Node function_of(const Names *names, const Binding *b)
{
    const Tree *t = names->tree;
    bool alone = b->scope == ROOT && !b->next && !b->members && bindings_in_scope(&names->bindings, ROOT, b->name) == b;
    bool given = b->kind == BIND_FUNCTION || (b->kind == BIND_VALUE && !b->within);
    Node value = alone && given ? node_unwrap(t, b->value) : 0;
    return node_role(t, value) == ROLE_FUNCTION && is_at_top(names, b->target) ? value : 0;
}

/* Whether the text exports something else by that name: `export { other as name }`, `{ name: other }`. */
static bool exports_other(const Names *names, Str name)
{
    const Tree *t = names->tree;
    for (Node n = ROOT; n < t->count; n++) {
        Role role = node_role(t, n);
        if (role != ROLE_ALIAS && role != ROLE_PAIR && role != ROLE_ASSIGN) continue;
        Node first = node_slot(t, n, SLOT_A), second = node_slot(t, n, SLOT_B);
        bool alias = role == ROLE_ALIAS;
        Node key = alias ? second : role == ROLE_ASSIGN ? node_slot(t, first, SLOT_B) : first;
        Node value = alias ? first : second;
        if (key && value && str_eq(node_text(t, key), name) && !str_eq(node_text(t, value), name)) return true;
    }
    return false;
}

static Getting kind_in(Names *names, Str name)
{
    const Binding *b = bindings_in_scope(&names->bindings, ROOT, name);
    Node function = b ? function_of(names, b) : 0;
    return function && !exports_other(names, name) ? getter_kind(names, function) : (Getting){0};
}

/* ---- functions of other files */

/* What a function of another file is. The next question takes its text away. */
static Getting kind_of_file(const PlanInput *in, const UhNeighbour *file, Str name)
{
    const Language *l = &in->detector->language;
    Coding coding;
    Tree tree;
    Names names;
    Getting kind = {0};
    Arena scratch = {0};
    Str text = arena_copy(&scratch, (Str){file->text, file->len});
    bool small = file->len < UINT32_MAX && str_find(text, name) >= 0;
    if (small && language_coding(l, text, &scratch, &coding) &&
        parser_run_coded(in->parser, &l->grammar, &coding, false, &tree) == PARSE_DONE && !tree.errors) {
        names_read(&names, l, &in->detector->rules, &tree, &scratch);
        kind = kind_in(&names, name);
    }
    parser_rest(in->parser);
    arena_clear(&scratch);
    return kind;
}

/* The module that a name is taken from, and what it is called there. */
static bool is_taken(Names *names, const Binding *b, Str *module, Str *name)
{
    if (b->scope != ROOT || b->next || b->members || !is_at_top(names, b->target)) return false;
    if (b->kind == BIND_IMPORT) {
        *module = b->specifier, *name = b->imported;
        return name->len && module->len;
    }
    if (b->kind != BIND_VALUE || !b->within || b->within->rest) return false;
    *name = b->within->part;
    return node_role(names->tree, b->source) == ROLE_CALL && qualify_required(names, b->source, module);
}

static Getting kind_elsewhere(const PlanInput *in, const Binding *b)
{
    const UhNeighbours *others = in->neighbours;
    UhNeighbour file;
    Str module, name;
    if (!others || !others->module || !is_taken(in->names, b, &module, &name)) return (Getting){0};
    if (!others->module(others->context, arena_copy(in->arena, module).at, &file)) return (Getting){0};
    return kind_of_file(in, &file, name);
}

/* ---- the file at hand */

/* How often a name is called with nothing but the name of a variable. */
static uint32_t count_calls(Names *names, Str name)
{
    const Tree *t = names->tree;
    uint32_t count = 0;
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_CALL || !str_eq(node_text(t, node_slot(t, n, SLOT_A)), name)) continue;
        Node given = node_slot(t, n, SLOT_B), only = node_inner(t, given);
        count += only && only == node_inner_last(t, given) && variable_is_spelled(names_string(names, only));
    }
    return count;
}

OwnGetters own_read(const PlanInput *in)
{
    OwnGetters own = {0};
    Names *names = in->names;
    bool env = variable_says_env(names->tree->text);
    for (uint32_t i = 0, files = 0; i < names->bindings.all.len; i++) {
        const Binding *b = &names->bindings.all.at[i];
        OwnGetter g = {.name = b->name, .binding = b, .function = env ? function_of(names, b) : 0};
        if (g.function) g.is = getter_kind(names, g.function);
        bool taken = !g.function && b->scope == ROOT && (b->kind == BIND_IMPORT || b->within);
        if (g.is.kind || taken) g.calls = count_calls(names, b->name);
        if (taken && g.calls && files++ < FILES) g.is = kind_elsewhere(in, b);
        if (g.is.kind) *array_add(in->arena, &own) = g;
    }
    return own;
}

/* Whether the name means the function where the literal is, when that is evaluated. */
static bool is_seen(const OwnGetter *g, Names *names, Node literal)
{
    const Tree *t = names->tree;
    bool hoisted = g->function && language_trait(names->language, t, g->function, TRAIT_HOISTED);
    if (!hoisted && node_end(t, g->function ? g->function : g->binding->target) > node_start(t, literal)) return false;
    if (g->function && node_holds(t, g->function, literal)) return false;
    return names_lookup_whole(names, literal, g->name) == g->binding && unseen_is_none(names, g->name, literal);
}

Str own_at(const OwnGetters *own, Names *names, const Finding *f, bool strict)
{
    const OwnGetter *best = NULL;
    bool trimmed = str_trim(f->value.bytes).len == f->value.bytes.len;
    for (uint32_t i = 0; i < own->len; i++) {
        const OwnGetter *g = &own->at[i];
        if ((strict && g->is.kind != GETTER_STRICT) || (g->is.trims && !trimmed)) continue;
        if (!is_seen(g, names, f->literal)) continue;
        if (!best || g->calls > best->calls) best = g;
    }
    return best ? best->name : (Str){0};
}

bool own_given(Names *names, Str own, Finding *f)
{
    const Tree *t = names->tree;
    Node around = node_parent(t, f->literal);
    if (node_role(t, around) == ROLE_KEYWORD) around = node_parent(t, around);
    Node call = node_role(t, around) == ROLE_ARGUMENTS ? node_parent(t, around) : 0, first = node_inner(t, around);
    bool same = own.len && node_role(t, call) == ROLE_CALL && str_eq(node_text(t, node_slot(t, call, SLOT_A)), own);
    Str variable = same && first != f->literal ? names_string(names, first) : (Str){0};
    if (!variable_is_name(variable)) return false;
    f->env = f->hit.env = variable;
    f->hit.fallback = call;
    f->stands_in = false;
    return true;
}
