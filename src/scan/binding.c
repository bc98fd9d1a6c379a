#include "scan/binding.h"

#include "scan/literal.h"
#include "scan/module.h"

static bool is_scope(Role role)
{
    return role == ROLE_MODULE || role == ROLE_FUNCTION || role == ROLE_CLASS || role == ROLE_SCOPE;
}

/* The scope and the name as one key; `room` holds it until the key is stored. */
static Str scoped_key(Arena *arena, Node scope, Str name)
{
    char *key = arena_new(arena, sizeof scope + name.len);
    memcpy(key, &scope, sizeof scope);
    if (name.len) memcpy(key + sizeof scope, name.at, name.len);
    return (Str){key, sizeof scope + name.len};
}

static Binding *add(Names *names, Binding binding)
{
    if (binding.scope) {
        uint32_t *newest =
            map_put(&names->by_name, names->arena, scoped_key(names->arena, binding.scope, binding.name));
        binding.next = *newest;
        *newest = names->bindings.len + 1;
    }
    Binding *added = array_add(names->arena, &names->bindings);
    *added = binding;
    return added;
}

/* The scope in which an assignment or a declaration at `node` makes its name. */
static Node declaring_scope(const Names *names, Node node, Str name)
{
    const Tree *t = names->tree;
    Node scope = names->scope[node], parent = node_parent(t, node);
    bool hoisted = node_role(t, parent) == ROLE_DECLARATION && !node_slot(t, parent, SLOT_A);
    if (hoisted)
        while (node_role(t, scope) == ROLE_SCOPE) scope = names->scope[scope];
    const Binding *known = names_in_scope(names, scope, name);
    return known && known->kind == BIND_GLOBAL ? ROOT : scope;
}

/* Fills in name, scope and members for a target such as app.config["X"]. */
static void name_member(Names *names, Binding *b)
{
    const Tree *t = names->tree;
    Node node = b->target;
    Str key;
    while (node_role(t, node) == ROLE_MEMBER || node_role(t, node) == ROLE_INDEX) {
        if (!names_key(names, node_slot(t, node, SLOT_B), &key)) key = STR("?");
        if (node_role(t, node) == ROLE_INDEX && node_role(t, node_slot(t, node, SLOT_B)) == ROLE_IDENTIFIER)
            key = STR("?");
        b->members = path_push(names->arena, key, b->members);
        node = node_slot(t, node, SLOT_A);
    }
    Node self = names_self(names, node);
    if (self && b->members) {
        b->name = b->members->part;
        b->members = b->members->rest;
        b->scope = self;
    } else if (node_role(t, node) == ROLE_IDENTIFIER) {
        b->name = node_text(t, node);
        const Binding *known = names_lookup(names, node, b->name);
        b->scope = known ? known->scope : ROOT;
    }
}

static void bind_target(Names *names, Node target, Binding b);

/* How deep patterns may nest: { a: { b: ... } }. */
enum { PATTERN_DEPTH = 16 };

/* recurses: at most PATTERN_DEPTH deep; see bind_target */
static void bind_defaulted(Names *names, Node node, Binding b)
{
    const Tree *t = names->tree;
    Binding missing = b;
    bind_target(names, node_slot(t, node, SLOT_A), b);
    missing.kind = BIND_DEFAULT;
    missing.value = node_slot(t, node, SLOT_B);
    bind_target(names, node_slot(t, node, SLOT_A), missing);
}

/* A copy of the path with one part more. */
static const Path *path_append(Arena *arena, const Path *path, Str part)
{
    Path *head = NULL, **tail = &head;
    for (; path; path = path->rest, tail = (Path **)&(*tail)->rest) {
        *tail = arena_new(arena, sizeof **tail);
        (*tail)->part = path->part;
    }
    *tail = arena_new(arena, sizeof **tail);
    (*tail)->part = part;
    return head;
}

/* Targets inside { a, b: c, d = 1 }: each is a member of the source.
 * recurses: at most PATTERN_DEPTH deep; see bind_target */
static void bind_object(Names *names, Node pattern, Binding b)
{
    const Tree *t = names->tree;
    for (Node c = node_first(t, pattern); c; c = node_next(t, c)) {
        Binding part = b;
        Node named =
            node_role(t, c) == ROLE_DEFAULTED || node_role(t, c) == ROLE_PAIR ? node_slot(t, c, SLOT_A) : c;
        Str key;
        if (node_role(t, c) == ROLE_SPREAD || !names_key(names, named, &key)) continue;
        part.within = path_append(names->arena, b.within, key);
        bind_target(names, node_role(t, c) == ROLE_PAIR ? node_slot(t, c, SLOT_B) : c, part);
    }
}

/* Targets side by side: element by element where the source is such a list too.
 * recurses: at most PATTERN_DEPTH deep; see bind_target */
static void bind_list(Names *names, Node pattern, Binding b)
{
    const Tree *t = names->tree;
    bool pairwise = !b.within && node_role(t, b.value) == ROLE_LIST;
    Node item = pairwise ? node_inner(t, b.value) : 0;
    uint32_t i = 0;
    for (Node c = node_inner(t, pattern); c; c = node_next(t, c), i++) {
        Binding part = b;
        if (pairwise) {
            part.value = item;
            item = item ? node_next(t, item) : 0;
        } else {
            part.within = path_append(names->arena, b.within, arena_fmt(names->arena, "%u", i));
        }
        bind_target(names, c, part);
    }
}

/* recurses: at most PATTERN_DEPTH deep, through the bind_ functions of patterns */
static void bind_target(Names *names, Node target, Binding b)
{
    const Tree *t = names->tree;
    if (!target || b.depth++ == PATTERN_DEPTH) return;
    b.target = target;
    switch (node_role(t, target)) {
    case ROLE_DEFAULTED: bind_defaulted(names, target, b); break;
    case ROLE_PATTERN_OBJECT: bind_object(names, target, b); break;
    case ROLE_PATTERN_LIST:
    case ROLE_LIST: bind_list(names, target, b); break;
    case ROLE_MEMBER:
    case ROLE_INDEX:
        name_member(names, &b);
        add(names, b);
        break;
    case ROLE_IDENTIFIER:
    case ROLE_SHORTHAND:
    case ROLE_NAME:
        b.name = node_text(t, target);
        add(names, b);
        break;
    default: break;
    }
}

/* Where a plain name that is assigned belongs; members find their own scope. */
static Node assigned_scope(const Names *names, Node node, Node target)
{
    Str name = node_text(names->tree, target);
    if (names->language->assignment_declares) return declaring_scope(names, node, name);
    const Binding *known = names_lookup(names, node, name);
    return known ? known->scope : ROOT;
}

static void bind_assignment(Names *names, Node n, bool declares)
{
    const Tree *t = names->tree;
    Node target = node_slot(t, n, SLOT_A), value = node_slot(t, n, SLOT_B);
    Binding b = {.value = value, .source = value, .type = node_slot(t, n, SLOT_C)};
    bool joins = str_eqz(node_text(t, node_slot(t, n, SLOT_B)), "+="); /* a part of a value is none */
    if (node_role(t, n) == ROLE_AUGMENT && joins) return;
    if (node_role(t, n) == ROLE_AUGMENT) b.value = b.source = node_slot(t, n, SLOT_C), b.type = 0;
    b.scope = declares ? declaring_scope(names, n, node_text(t, target)) : assigned_scope(names, n, target);
    bind_target(names, target, b);
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
    if (node_role(t, n) == ROLE_PARAMETER) {
        target = node_slot(t, n, SLOT_A) ? node_slot(t, n, SLOT_A) : node_inner(t, n);
        b.value = b.source = node_slot(t, n, SLOT_B);
        b.type = node_slot(t, n, SLOT_C);
    } else if (node_role(t, n) == ROLE_DEFAULTED) {
        target = node_slot(t, n, SLOT_A);
        b.value = b.source = node_slot(t, n, SLOT_B);
    }
    bind_target(names, target, b);
    Node class = names->scope[function];
    if (!is_property(t, n) || node_role(t, class) != ROLE_CLASS) return;
    b.scope = class;
    bind_target(names, target, b);
}

/* The name that a function or class gives itself, if it does. */
static void bind_definition(Names *names, Node n, BindingKind kind)
{
    Node name = node_slot(names->tree, n, SLOT_A);
    if (name)
        add(names, (Binding){.kind = kind,
                             .name = node_text(names->tree, name),
                             .scope = names->scope[n],
                             .target = name,
                             .value = n});
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

static Str module_of(Names *names, Node node)
{
    Str text = node_text(names->tree, node);
    if (node_role(names->tree, node) != ROLE_STRING) return text;
    return names_key(names, node, &text) ? module_package(text, names->arena) : (Str){0};
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
    if (module.len && str_eqz(full, "default")) b.module = module;
    add(names, b);
}

/* The identifier that stands for a whole module, or for its default export. */
static void bind_module(Names *names, Node statement, Node identifier, Str module)
{
    if (!identifier) *array_add(names->arena, &names->stars) = module;
    if (node_role(names->tree, identifier) != ROLE_IDENTIFIER) return;
    Binding b = {
        .kind = BIND_IMPORT, .scope = names->scope[statement], .target = identifier, .module = module};
    b.specifier = module;
    bool whole = node_role(names->tree, node_parent(names->tree, identifier)) == ROLE_STAR;
    if (!whole) b.imported = STR("default");
    b.name = node_text(names->tree, identifier);
    add(names, b);
}

/* `import a.b`, `from m import x as y`, `import d, { x as y } from "m"`, `import * as n from "m"`,
 * `import r = require("m")`. */
static void bind_imports(Names *names, Node n)
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

static void bind_globals(Names *names, Node n)
{
    const Tree *t = names->tree;
    for (Node c = node_inner(t, n); c; c = node_next(t, c))
        add(names,
            (Binding){.kind = BIND_GLOBAL, .name = node_text(t, c), .scope = names->scope[n], .target = c});
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
                      role == ROLE_OTHER || role == ROLE_LOOP;
        if (!passes) return;
    }
    if (node_role(t, n) != ROLE_REBIND) return;
    Str name = node_text(t, identifier);
    add(names,
        (Binding){.name = name, .scope = declaring_scope(names, identifier, name), .target = identifier});
}

/* `for x in values`, `values as x`: each value, when they stand in a list. */
static void bind_loop(Names *names, Node n)
{
    const Tree *t = names->tree;
    Node target = node_slot(t, n, SLOT_A), only = node_first(t, target), values = node_slot(t, n, SLOT_B);
    bool wrapped = node_role(t, target) == ROLE_OTHER && only,
         is_scope_itself = node_role(t, n) == ROLE_SCOPE;
    Binding b = {.scope = is_scope_itself ? n : names->scope[n], .value = values, .source = values};
    bind_target(names, wrapped ? only : target, b);
}

static void bind_node(Names *names, Node n)
{
    const Tree *t = names->tree;
    switch (node_role(t, n)) {
    case ROLE_FUNCTION: bind_function(names, n); break;
    case ROLE_CLASS: bind_definition(names, n, BIND_CLASS); break;
    case ROLE_LOOP:
    case ROLE_SCOPE: bind_loop(names, n); break;
    case ROLE_IMPORT: bind_imports(names, n); break;
    case ROLE_GLOBAL: bind_globals(names, n); break;
    case ROLE_IDENTIFIER: bind_unknown(names, n); break;
    case ROLE_DECLARE:
    case ROLE_FIELD:
    case ROLE_ENUM_MEMBER: bind_assignment(names, n, true); break;
    case ROLE_ASSIGN:
    case ROLE_AUGMENT:
        if (names->language->assignment_declares) bind_assignment(names, n, true);
        break;
    default: break;
    }
}

/* Whether a binding is the top level's name for a module, or for something in one. */
static bool is_import(const Names *names, const Binding *b)
{
    const Tree *t = names->tree;
    if (b->scope != ROOT || b->members) return false;
    if (b->kind != BIND_VALUE) return b->kind == BIND_IMPORT;
    Node value = b->source;
    while (node_role(t, value) == ROLE_MEMBER) value = node_slot(t, value, SLOT_A);
    Node callee = node_role(t, value) == ROLE_CALL ? node_slot(t, value, SLOT_A) : 0;
    return callee && language_has(names->language, WORDS_REQUIRE, node_text(t, callee));
}

static void list_imports(Names *names)
{
    for (uint32_t i = 0; i < names->bindings.len; i++)
        if (is_import(names, &names->bindings.at[i])) *array_add(names->arena, &names->imports) = i;
}

void names_read(Names *names, const Language *language, const RuleSet *rules, const Tree *tree, Arena *arena)
{
    *names = (Names){.language = language, .rules = rules, .tree = tree, .arena = arena};
    names->scope = arena_new(arena, tree->count * sizeof *names->scope);
    names->seen = arena_new(arena, tree->count * sizeof *names->seen);
    names->contexts = arena_new(arena, rules->contexts.len + 1);
    names->literals = literals_read(tree, language, arena);
    for (Node n = ROOT + 1; n < tree->count; n++) {
        Node parent = node_parent(tree, n);
        names->scope[n] = is_scope(node_role(tree, parent)) ? parent : names->scope[parent];
    }
    for (Node n = ROOT; n < tree->count; n++) bind_node(names, n);
    for (Node n = ROOT; !language->assignment_declares && n < tree->count;
         n++) /* an assignment may stand above the declaration it is for */
        if (node_role(tree, n) == ROLE_ASSIGN || node_role(tree, n) == ROLE_AUGMENT)
            bind_assignment(names, n, false);
    list_imports(names);
}
