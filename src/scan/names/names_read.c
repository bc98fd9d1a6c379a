#include "scan/names/names_read.h"

#include "scan/names/hoist.h"
#include "scan/names/import.h"
#include "scan/names/literal.h"
#include "scan/names/target.h"
#include "scan/names/write.h"
#include "scan/rules/members.h"

static bool is_scope(Role role)
{
    return role == ROLE_MODULE || role == ROLE_FUNCTION || role == ROLE_CLASS || role == ROLE_SCOPE ||
           role == ROLE_NAMESPACE;
}

/* Where a plain name that is assigned belongs; members find their own scope. */
static Node assigned_scope(const Names *names, Node node, Node target)
{
    if (names->language->assignment_declares) return hoist_scope(names, node);
    const Binding *known = names_lookup(names, node, node_text(names->tree, target));
    return known ? known->scope : ROOT;
}

/* Past functions and classes in whose heads an expression stands that is evaluated around them: `def f(a=(x := 1))`. */
static Node past_heads(const Names *names, Node n, Node scope)
{
    const Tree *t = names->tree;
    while (scope != ROOT && node_holds(t, node_slot(t, scope, SLOT_B), n)) {
        if (node_role(t, scope) != ROLE_FUNCTION && node_role(t, scope) != ROLE_CLASS) break;
        scope = names->scope[scope];
    }
    return scope;
}

/* Whether a declaration only tells of a name that is made elsewhere. */
static bool is_ambient(const Names *names, Node n)
{
    const Tree *t = names->tree;
    Node around = node_parent(t, n);
    if (node_role(t, around) == ROLE_DECLARATION) around = node_parent(t, around);
    return language_trait(names->language, t, around, TRAIT_AMBIENT);
}

static void bind_assignment(Names *names, Node n, bool declares)
{
    const Tree *t = names->tree;
    Node target = node_slot(t, n, SLOT_A), value = node_slot(t, n, SLOT_B);
    Binding b = {.value = value, .source = value, .type = node_slot(t, n, SLOT_C), .ambient = is_ambient(names, n)};
    if (node_role(t, n) == ROLE_AUGMENT) {
        b.value = b.source = node_slot(t, n, SLOT_C), b.type = 0;
        bool joins = language_assigns_by(names->language, WORDS_CONCAT, node_text(t, value));
        b.joins = joins && node_role(t, b.value) != ROLE_LIST;
    }
    b.scope = declares ? hoist_scope(names, n) : assigned_scope(names, n, target);
    if (names->language->assignment_declares) b.scope = past_heads(names, n, b.scope);
    target_bind(names, target, b);
}

/* A parameter of a constructor that is a field at the same time (`private readonly secret`). */
static bool is_property(const Tree *t, Node parameter)
{
    return node_role(t, parameter) == ROLE_PARAMETER && node_role(t, node_first(t, parameter)) == ROLE_TYPE;
}

static void bind_parameter(Names *names, Node function, Node n)
{
    const Tree *t = names->tree;
    Binding b = {.kind = BIND_PARAMETER, .scope = function};
    Node target = n;
    b.rest = node_role(t, n) == ROLE_SPREAD;
    if (b.rest) {
        target = node_inner(t, n);
    } else if (node_role(t, n) == ROLE_PARAMETER) {
        target = node_slot(t, n, SLOT_A) ? node_slot(t, n, SLOT_A) : node_inner(t, n);
        b.value = b.source = node_slot(t, n, SLOT_B);
        b.type = node_slot(t, n, SLOT_C);
    } else if (node_role(t, n) == ROLE_DEFAULTED) {
        target = node_slot(t, n, SLOT_A);
        b.value = b.source = node_slot(t, n, SLOT_B);
    }
    target_bind(names, target, b);
    Node class = names->scope[function];
    if (!is_property(t, n) || node_role(t, class) != ROLE_CLASS) return;
    b.scope = class;
    target_bind(names, target, b);
}

/* The name that a function or class gives itself, if it does. */
static void bind_definition(Names *names, Node n, BindingKind kind)
{
    const Tree *t = names->tree;
    Node name = node_slot(t, n, SLOT_A), outer = hoist_outer_scope(names, n);
    Binding b = {.kind = kind, .name = node_text(t, name), .scope = names->scope[n], .target = name, .value = n};
    bool member = language_trait(names->language, t, n, TRAIT_MEMBER_NAME);
    if (!name || (member && node_role(t, b.scope) != ROLE_CLASS)) return;
    if (language_trait(names->language, t, n, TRAIT_INNER_NAME)) b.scope = n;
    target_add(names, b);
    b.scope = outer;
    if (outer) target_add(names, b);
}

static void bind_function(Names *names, Node n)
{
    const Tree *t = names->tree;
    Node name = node_slot(t, n, SLOT_A), parameters = node_slot(t, n, SLOT_B);
    bind_definition(names, n, BIND_FUNCTION);
    for (Node c = node_first(t, parameters); c; c = node_next(t, c)) bind_parameter(names, n, c);
    Node only = node_first(t, n);
    if (!parameters && only && only != name && node_role(t, only) == ROLE_IDENTIFIER)
        bind_parameter(names, n, only);
}

/* The scope that the names of `global` and `nonlocal` belong to. */
static Node outer_scope(const Names *names, Node n, Str name)
{
    Node outer = names->scope[names->scope[n]];
    if (node_role(names->tree, n) == ROLE_GLOBAL || outer == 0) return ROOT;
    const Binding *known = names_lookup(names, names->scope[n], name);
    return known ? known->scope : outer;
}

static void bind_globals(Names *names, Node n)
{
    const Tree *t = names->tree;
    for (Node c = node_inner(t, n); c; c = node_next(t, c)) {
        Binding b = {.kind = BIND_GLOBAL, .name = node_text(t, c), .scope = names->scope[n], .target = c};
        b.source = outer_scope(names, n, b.name);
        target_add(names, b);
    }
}

/* How far below a REBIND node its names stand: `del (a, b)`, `case {"k": x}`. */
enum { REBIND_DEPTH = 4 };

/* A name that is given something not looked into, or nothing: all that is known is that it changes. */
static void bind_unknown(Names *names, Node identifier)
{
    const Tree *t = names->tree;
    Node n = node_parent(t, identifier);
    for (int i = 0; i < REBIND_DEPTH && node_role(t, n) != ROLE_REBIND; i++, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        bool passes = role == ROLE_LIST || role == ROLE_PATTERN_LIST || role == ROLE_DOTTED ||
                      role == ROLE_OTHER || role == ROLE_LOOP || role == ROLE_TYPE;
        if (!passes) return;
    }
    if (node_role(t, n) != ROLE_REBIND) return;
    bool in_type = node_role(t, node_parent(t, node_parent(t, n))) == ROLE_TYPE; /* `Union[bytes, str]` binds nothing */
    if (in_type) return;
    Str name = node_text(t, identifier);
    target_add(names,
        (Binding){.name = name, .scope = hoist_scope(names, identifier), .target = identifier});
}

/* `for (x of values)`, where a loop with a word in front of the name declares it. */
static bool assigns_in_loop(const Names *names, Node n)
{
    const Tree *t = names->tree;
    bool declares = names->language->assignment_declares || node_slot(t, n, SLOT_C);
    return node_role(t, n) == ROLE_SCOPE && !declares && node_slot(t, n, SLOT_A) && node_slot(t, n, SLOT_B);
}

/* `for x in values`, `values as x`: each value, when they stand in a list. */
static void bind_loop(Names *names, Node n)
{
    const Tree *t = names->tree;
    Node target = node_slot(t, n, SLOT_A), only = node_first(t, target), values = node_slot(t, n, SLOT_B);
    bool wrapped = node_role(t, target) == ROLE_OTHER && only;
    Binding b = {.scope = hoist_loop_scope(names, n), .value = values, .source = values};
    if (values) b.within = members_push(names->arena, STR(EACH), NULL);
    if (assigns_in_loop(names, n)) b.scope = assigned_scope(names, n, target);
    target_bind(names, wrapped ? only : target, b);
}

static void bind_node(Names *names, Node n)
{
    const Tree *t = names->tree;
    switch (node_role(t, n)) {
    case ROLE_FUNCTION: bind_function(names, n); break;
    case ROLE_NAMESPACE:
    case ROLE_CLASS: bind_definition(names, n, BIND_CLASS); break;
    case ROLE_LOOP:
    case ROLE_SCOPE:
        if (!assigns_in_loop(names, n)) bind_loop(names, n);
        break;
    case ROLE_IMPORT: import_bind(names, n); break;
    case ROLE_NONLOCAL:
    case ROLE_GLOBAL: bind_globals(names, n); break;
    case ROLE_IDENTIFIER: bind_unknown(names, n); break;
    case ROLE_DECLARE:
    case ROLE_FIELD:
    case ROLE_ENUM_MEMBER: bind_assignment(names, n, true); break;
    case ROLE_ASSIGN:
    case ROLE_AUGMENT:
        if (names->language->assignment_declares) bind_assignment(names, n, true);
        break;
    case ROLE_CALL:
        if (names->language->assignment_declares) write_bind(names, n);
        break;
    default: break;
    }
}

/* A call that runs a text may declare any name. */
static void note_evaluation(Names *names, Node call)
{
    Str callee = node_text(names->tree, node_slot(names->tree, call, SLOT_A));
    if (language_has(names->language, WORDS_EVALUATES, callee))
        *array_add(names->arena, &names->hoisting.evaluations) = call;
}

/* An assignment may stand above the declaration it is for. */
static void bind_late(Names *names)
{
    const Tree *t = names->tree;
    for (Node n = ROOT; n < t->count; n++) {
        Role role = node_role(t, n);
        if (role == ROLE_ASSIGN || role == ROLE_AUGMENT) bind_assignment(names, n, false);
        else if (role == ROLE_CALL) write_bind(names, n);
        else if (assigns_in_loop(names, n)) bind_loop(names, n);
        if (role == ROLE_CALL && !names->hoisting.strict) note_evaluation(names, n);
    }
}

/* The first of the blocks that a namespace is made of: what each gives is seen in all. */
static Node first_block(const Names *names, Node namespace, Map *blocks, Arena *scratch)
{
    const Tree *t = names->tree;
    Str name = node_text(t, node_slot(t, namespace, SLOT_A));
    uint32_t *first = map_put(blocks, scratch, bindings_key(scratch, names->scope[namespace], name));
    if (!*first) *first = namespace;
    return *first;
}

/* The scope that a child of `parent` is in. The block of a namespace is none of its own. */
static Node scope_below(const Names *names, Node parent)
{
    const Tree *t = names->tree;
    bool own_block = node_role(t, node_parent(t, parent)) == ROLE_NAMESPACE;
    return is_scope(node_role(t, parent)) && !own_block ? parent : names->scope[parent];
}

static void read_scopes(Names *names)
{
    const Tree *t = names->tree;
    Map blocks = {0};
    for (Node n = ROOT + 1; n < t->count; n++) {
        Node parent = node_parent(t, n);
        names->scope[n] = scope_below(names, parent);
        if (names->scope[n] == parent && node_role(t, parent) == ROLE_NAMESPACE)
            names->scope[n] = first_block(names, parent, &blocks, names->arena);
    }
}

void names_read(Names *names, const Language *language, const RuleSet *rules, const Tree *tree, Arena *arena)
{
    *names = (Names){.language = language, .rules = rules, .tree = tree, .arena = arena};
    names->scope = arena_new(arena, tree->count * sizeof *names->scope);
    names->contexts = arena_new(arena, rules->contexts.len + 1);
    names->literals = literals_read(tree, language, arena);
    read_scopes(names);
    hoist_read_mode(names);
    for (Node n = ROOT; n < tree->count; n++) bind_node(names, n);
    if (!language->assignment_declares) bind_late(names);
    import_list(names);
}
