#include "prove/binder.h"

/* How far above a name its binder is looked for (patterns in patterns), and how far above an assignment its name. */
enum { PATTERNS = 64, SCOPES = 256 };

static bool has(const Scopes *s, Node n, Trait trait)
{
    return language_trait(s->language, s->tree, n, trait);
}

/* Whether a part of a target leads to what is bound: then the path of members grows in front. */
static bool leads_up(const Scopes *s, Node part, Node parent, Str *path)
{
    const Tree *t = s->tree;
    uint8_t slot = t->at[part].slot;
    switch (node_role(t, parent)) {
    case ROLE_PATTERN_OBJECT:
        if (node_role(t, part) == ROLE_SHORTHAND || node_role(t, part) == ROLE_DEFAULTED)
            *path = arena_fmt(
                s->arena, "." STR_FMT STR_FMT,
                STR_ARG(node_text(t, node_slot(t, part, SLOT_A) ? node_slot(t, part, SLOT_A) : part)),
                STR_ARG(*path));
        return true;
    case ROLE_PATTERN_LIST:
    case ROLE_LIST:
    case ROLE_SPREAD: *path = STR("?"); return true;
    case ROLE_WRAP: return true;
    case ROLE_DEFAULTED: return slot == SLOT_A;
    case ROLE_PAIR:
        if (slot != SLOT_B) return false;
        *path = arena_fmt(s->arena, "." STR_FMT STR_FMT, STR_ARG(node_text(t, node_slot(t, parent, SLOT_A))),
                          STR_ARG(*path));
        return true;
    case ROLE_PARAMETER: return slot != SLOT_B && slot != SLOT_C;
    case ROLE_OTHER: return node_role(t, node_parent(t, parent)) == ROLE_LOOP;
    default: return false;
    }
}

/* Past blocks, to what is declared for a whole function. */
static Node function_scope(const Scopes *s, Node scope)
{
    while (node_role(s->tree, scope) == ROLE_SCOPE) scope = s->around[scope];
    return scope;
}

/* ---- definitions */

/* Whether code that is not strict sees the function of a block in the whole function, too: unless a block between
 * declares the name otherwise. */
static bool leaves_block(const Scopes *s, const Bound *b, Node definition)
{
    const Tree *t = s->tree;
    bool in_block = node_role(t, b->scope) == ROLE_SCOPE && node_role(t, node_parent(t, b->scope)) != ROLE_FUNCTION;
    bool plain = !language_begins(s->language, WORDS_ASYNC, node_text(t, definition)).len;
    if (!in_block || !plain || !has(s, definition, TRAIT_HOISTED) || scopes_strict(s, definition)) return false;
    for (Node scope = s->around[b->scope]; node_role(t, scope) == ROLE_SCOPE; scope = s->around[scope])
        for (const Bound *other = scopes_find(s, scope, b->name); other; other = scopes_older(s, other))
            if (node_role(t, node_parent(t, other->at)) != ROLE_FUNCTION) return false;
    return true;
}

static void bind_definition(Scopes *s, Bound b, Node definition)
{
    b.scope = has(s, definition, TRAIT_INNER_NAME) ? definition : s->around[definition];
    scopes_bind(s, b);
    if (!leaves_block(s, &b, definition)) return;
    b.scope = function_scope(s, b.scope);
    scopes_bind(s, b);
}

static void bind_parameter(Scopes *s, Bound b, Node function)
{
    b.scope = function;
    if (node_role(s->tree, function) == ROLE_FUNCTION) scopes_bind(s, b);
}

/* ---- declarations and assignments */

/* Whether the code of the text makes what is declared. */
static bool is_ambient(const Scopes *s, Node declare)
{
    Node list = node_parent(s->tree, declare);
    bool variable = node_role(s->tree, list) == ROLE_DECLARATION;
    return variable && has(s, node_parent(s->tree, list), TRAIT_AMBIENT);
}

static bool is_exported(const Scopes *s, Node n)
{
    const Tree *t = s->tree;
    return node_role(t, node_parent(t, n)) == ROLE_EXPORT ||
           node_role(t, node_parent(t, node_parent(t, n))) == ROLE_EXPORT;
}

static void bind_declared(Scopes *s, Bound b, Node declare)
{
    const Tree *t = s->tree;
    b.scope = s->around[declare];
    b.exported = is_exported(s, declare);
    if (has(s, node_parent(t, declare), TRAIT_VAR)) b.scope = function_scope(s, b.scope);
    if (is_ambient(s, declare)) b.kind = SCOPE_AMBIENT;
    scopes_bind(s, b);
}

/* The scope of a name that is assigned where assignments make none: the one that has it, or the text's.
 * Declarations that stand below are not known yet, but bind the name themselves. */
static Node assigned_scope(const Scopes *s, Node n, Str name)
{
    Node scope = s->around[n];
    for (int i = 0; scope && i < SCOPES; i++, scope = s->around[scope])
        if (scopes_find(s, scope, name)) return scope;
    return ROOT;
}

static void bind_assigned(Scopes *s, Bound b, Node assignment)
{
    b.scope = s->around[assignment];
    if (!s->language->assignment_declares) b.scope = assigned_scope(s, assignment, b.name);
    while (has(s, b.scope, TRAIT_COMPREHENSION)) b.scope = s->around[b.scope]; /* `[(x := y) for y in z]` */
    scopes_bind(s, b);
}

/* `for x of y`, `for x in y`, `catch (x)`, `y as x`. */
static void bind_looped(Scopes *s, Bound b, Node loop)
{
    const Tree *t = s->tree;
    Node keyword = node_slot(t, loop, SLOT_C);
    b.kind = SCOPE_OTHER;
    b.scope = node_role(t, loop) == ROLE_SCOPE ? loop : s->around[loop];
    if (keyword && language_has(s->language, WORDS_HOISTING, node_text(t, keyword)))
        b.scope = function_scope(s, b.scope);
    bool declares = s->language->assignment_declares || keyword || !node_slot(t, loop, SLOT_B);
    if (declares)
        scopes_bind(s, b);
    else
        bind_assigned(s, b, loop);
}

/* ---- imports */

static Node import_above(const Tree *t, Node n)
{
    for (int i = 0; n && i < 4; i++, n = node_parent(t, n))
        if (node_role(t, n) == ROLE_IMPORT) return n;
    return 0;
}

static bool is_type_import(const Scopes *s, Node import, Node alias)
{
    const Tree *t = s->tree;
    Str text = node_text(t, import), own = alias ? node_text(t, alias) : (Str){0};
    return language_begins_word(s->language, WORDS_TYPE_IMPORT, text).len ||
           (language_begins_word(s->language, WORDS_TYPE_NAME, own).len &&
            node_start(t, node_first(t, alias)) > node_start(t, alias));
}

static Str module_of(const Scopes *s, Node source)
{
    const Tree *t = s->tree;
    return node_role(t, source) == ROLE_STRING ? scopes_module(s, source) : node_text(t, source);
}

/* `import d`, `import * as n`, `import r = require("m")`. */
static void bind_whole(Scopes *s, Bound b, Node import, Node clause)
{
    const Tree *t = s->tree;
    Node own = node_role(t, clause) == ROLE_DEFAULT_IMPORT ? node_slot(t, clause, SLOT_A) : 0;
    b.path = module_of(s, own ? own : node_slot(t, import, SLOT_A));
    scopes_bind(s, b);
}

static void bind_member(Scopes *s, Bound b, Node import, Node name)
{
    const Tree *t = s->tree;
    Str module = module_of(s, node_slot(t, import, SLOT_A)), member = node_text(t, name);
    b.path = module.len && !language_has(s->language, WORDS_DEFAULT_EXPORT, member)
                 ? arena_fmt(s->arena, STR_FMT "." STR_FMT, STR_ARG(module), STR_ARG(member))
             : module.len ? module
                          : member;
    scopes_bind(s, b);
}

static void bind_import(Scopes *s, Bound b, Node n)
{
    const Tree *t = s->tree;
    Node parent = node_parent(t, n), import = import_above(t, parent);
    Role role = node_role(t, parent);
    Node alias = role == ROLE_ALIAS ? parent : 0;
    if (!import || node_slot(t, import, SLOT_A) == parent) return;
    b.kind = is_type_import(s, import, alias) ? SCOPE_TYPE : SCOPE_IMPORT;
    b.scope = s->around[import];
    if (role == ROLE_STAR || role == ROLE_DEFAULT_IMPORT) bind_whole(s, b, import, parent);
    if (alias && (t->at[n].slot == SLOT_B || !node_slot(t, alias, SLOT_B)))
        bind_member(s, b, import, node_slot(t, alias, SLOT_A));
    if (role != ROLE_DOTTED || t->at[parent].slot != SLOT_B || node_first(t, parent) != n) return;
    if (node_slot(t, import, SLOT_A))
        bind_member(s, b, import, parent);
    else if (node_parent(t, parent) == import)
        b.path = b.name, scopes_bind(s, b);
}

/* ---- the rest */

/* `case x`, `case C(k=x)`: a single name is given a value, one with dots is compared. */
static void bind_capture(Scopes *s, Bound b, Node dotted)
{
    const Tree *t = s->tree;
    Node first = node_first(t, dotted);
    b.kind = SCOPE_OTHER;
    b.scope = s->around[dotted];
    if (has(s, node_parent(t, dotted), TRAIT_CAPTURE) && !node_next(t, first)) scopes_bind(s, b);
}

/* `def f[T]`, `class C[T]`, `type T = int`: the names of types are values, too. */
static void bind_type(Scopes *s, Bound b, Node type)
{
    const Tree *t = s->tree;
    Node holder = node_parent(t, type), around = node_parent(t, holder);
    Role role = node_role(t, around);
    if (!has(s, holder, TRAIT_TYPE_NAME) || node_first(t, holder) != type) return;
    if (node_role(t, node_parent(t, around)) == ROLE_TYPE) return; /* `Union[bytes, str]` */
    b.kind = SCOPE_OTHER;
    b.scope = role == ROLE_FUNCTION || role == ROLE_CLASS ? around : s->around[holder];
    scopes_bind(s, b);
}

static void bind_global(Scopes *s, Bound b, Node statement)
{
    b.kind = node_role(s->tree, statement) == ROLE_GLOBAL ? SCOPE_GLOBAL : SCOPE_NONLOCAL;
    b.scope = s->around[statement];
    scopes_bind(s, b);
}

static void bind_by(Scopes *s, Bound b, Node part, Node binder)
{
    const Tree *t = s->tree;
    bool target = t->at[part].slot == SLOT_A;
    switch (node_role(t, binder)) {
    case ROLE_PARAMETERS: b.kind = SCOPE_OTHER, bind_parameter(s, b, node_parent(t, binder)); break;
    case ROLE_FUNCTION:
        b.kind = SCOPE_OTHER;
        if (target)
            bind_definition(s, b, binder);
        else if (t->at[part].slot == SLOT_NONE && part == b.at)
            bind_parameter(s, b, binder); /* `x => y` */
        break;
    case ROLE_CLASS:
    case ROLE_NAMESPACE:
        b.kind = SCOPE_OTHER;
        b.exported = is_exported(s, binder);
        if (target) bind_definition(s, b, binder);
        break;
    case ROLE_DECLARE:
        if (target) bind_declared(s, b, binder);
        break;
    case ROLE_ASSIGN:
    case ROLE_AUGMENT:
        if (node_role(t, binder) == ROLE_AUGMENT) b.kind = SCOPE_OTHER;
        if (target) bind_assigned(s, b, binder);
        break;
    case ROLE_SCOPE:
    case ROLE_LOOP:
        if (target || (t->at[part].slot == SLOT_NONE && node_role(t, binder) == ROLE_LOOP &&
                       node_first(t, binder) != part))
            bind_looped(s, b, binder);
        break;
    case ROLE_REBIND: b.kind = SCOPE_OTHER, b.scope = s->around[binder], scopes_bind(s, b); break;
    case ROLE_GLOBAL:
    case ROLE_NONLOCAL: bind_global(s, b, binder); break;
    case ROLE_TYPE: bind_type(s, b, binder); break;
    default: break;
    }
}

void binder_read(Scopes *s, Node n)
{
    const Tree *t = s->tree;
    Bound b = {.kind = SCOPE_VALUE, .name = node_text(t, n), .at = n};
    Node part = n, parent = node_parent(t, n);
    Role role = node_role(t, parent);
    if (role == ROLE_DOTTED && !import_above(t, parent)) {
        bind_capture(s, b, parent);
        return;
    }
    if (role == ROLE_DOTTED || role == ROLE_ALIAS || role == ROLE_STAR || role == ROLE_DEFAULT_IMPORT) {
        bind_import(s, b, n);
        return;
    }
    for (int i = 0; i < PATTERNS && leads_up(s, part, parent, &b.path); i++)
        part = parent, parent = node_parent(t, parent);
    b.value = node_slot(t, parent, SLOT_B);
    if (str_find(b.path, STR("?")) >= 0) b.kind = SCOPE_OTHER;
    bind_by(s, b, part, parent);
}
