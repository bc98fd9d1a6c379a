/* scopes_meaning.c - what a name means at a place; see scopes.h */
#include "prove/scopes.h"

/* How often a name may stand for a member of another one: `const { env } = process`. */
enum { STEPS = 8 };

static bool has(const Scopes *s, Node n, Trait trait)
{
    return language_trait(s->language, s->tree, n, trait);
}

/* ---- what a value is called; the functions below recurse: at most STEPS deep, each call counts one down */

static Meaning meaning_at(Scopes *s, Node identifier, int steps);

/* recurses: at most STEPS deep */
static Str path_of_name(Scopes *s, Node identifier, int steps)
{
    Meaning m = meaning_at(s, identifier, steps);
    return m.kind == MEANS_PATH ? m.path : m.kind == MEANS_GLOBAL ? node_text(s->tree, identifier) : (Str){0};
}

/* The module that a call gives back: `require("m")`. */
static Str required(const Scopes *s, Node call)
{
    const Tree *t = s->tree;
    Node callee = node_slot(t, call, SLOT_A), name = node_inner(t, node_slot(t, call, SLOT_B));
    bool requires =
        node_role(t, name) == ROLE_STRING && language_has(s->language, WORDS_REQUIRE, node_text(t, callee));
    return requires ? scopes_module(s, name) : (Str){0};
}

/* The dotted path of an expression, or empty: "os.environ", "process.env", "m.Maker()".
 * recurses: at most STEPS deep */
static Str path_of(Scopes *s, Node value, int steps)
{
    const Tree *t = s->tree;
    Str tail = {0};
    for (int i = 0; i < STEPS && value; i++) {
        Role role = node_role(t, value);
        Str module = role == ROLE_CALL ? required(s, value) : (Str){0};
        if (module.len) return arena_fmt(s->arena, STR_FMT STR_FMT, STR_ARG(module), STR_ARG(tail));
        if (role == ROLE_IDENTIFIER) {
            Str head = path_of_name(s, value, steps - 1);
            return head.len ? arena_fmt(s->arena, STR_FMT STR_FMT, STR_ARG(head), STR_ARG(tail)) : (Str){0};
        }
        if (role == ROLE_MEMBER)
            tail = arena_fmt(s->arena, "." STR_FMT STR_FMT,
                             STR_ARG(node_text(t, node_slot(t, value, SLOT_B))), STR_ARG(tail));
        else if (role == ROLE_CALL || role == ROLE_NEW)
            tail = arena_fmt(s->arena, "()" STR_FMT, STR_ARG(tail));
        else if (role != ROLE_WRAP && role != ROLE_AWAIT)
            return (Str){0};
        bool wrapped = role == ROLE_WRAP || role == ROLE_AWAIT;
        value = wrapped ? node_inner(t, value) : node_slot(t, value, SLOT_A);
    }
    return (Str){0};
}

/* What is bound there, or empty; also while we are looking: names may go in a circle.
 * recurses: at most STEPS deep */
static Str path_of_bound(Scopes *s, const Bound *bound, int steps)
{
    Bound *b = &s->bounds.at[bound - s->bounds.at];
    if (b->kind == SCOPE_IMPORT) return b->path;
    if (b->asked || b->kind != SCOPE_VALUE || !b->value || !steps) return b->meant;
    b->asked = true;
    Str path = path_of(s, b->value, steps);
    if (path.len) b->meant = arena_fmt(s->arena, STR_FMT STR_FMT, STR_ARG(path), STR_ARG(b->path));
    return b->meant;
}

/* ---- order */

/* Whether what stands at `at` runs whenever its scope does. */
static bool always_runs(const Scopes *s, const Bound *b)
{
    const Tree *t = s->tree;
    for (Node n = b->at; n && n != b->scope; n = node_parent(t, n))
        if (has(s, n, TRAIT_BRANCH) || node_role(t, n) == ROLE_FUNCTION) return false;
    return true;
}

/* Whether the code at `n` runs later than the scope's own: it stands in a function of it. */
static bool runs_later(const Scopes *s, Node n, Node scope)
{
    for (Node around = s->around[n]; around && around != scope; around = s->around[around])
        if (node_role(s->tree, around) == ROLE_FUNCTION) return true;
    return false;
}

/* Whether a loop of the scope holds both places. */
static bool in_one_loop(const Scopes *s, Node scope, Node a, Node b)
{
    for (Node n = node_parent(s->tree, a); n && n != scope; n = node_parent(s->tree, n))
        if (has(s, n, TRAIT_LOOP) && node_holds(s->tree, n, b)) return true;
    return false;
}

/* Whether the code at `n` makes what is bound, and so runs before that: `class x(n)`, `x = n`. */
static bool makes(const Scopes *s, const Bound *b, Node n)
{
    const Tree *t = s->tree;
    Node above = node_parent(t, b->at);
    bool defines = node_role(t, above) == ROLE_FUNCTION || node_role(t, above) == ROLE_CLASS;
    if (defines && node_slot(t, above, SLOT_A) == b->at) return node_holds(t, above, n);
    return b->value && node_holds(t, b->value, n);
}

/* Whether what binds a name in that scope may have run when the code at `n` does. */
static bool may_have_run(const Scopes *s, const Bound *b, Node n, Node scope)
{
    bool made = makes(s, b, n), before = node_start(s->tree, b->at) < node_start(s->tree, n);
    bool own = made || s->around[b->at] == scope;
    return (before && !made) || !own || runs_later(s, n, scope) || in_one_loop(s, scope, n, b->at);
}

/* ---- scopes */

/* Whether a place of the scope counts for a name at `n`: not what a function's body declares, for its
 * parameters; not what comes later in code that runs in order. */
static bool counts(const Scopes *s, const Bound *b, Node n, Node scope)
{
    const Tree *t = s->tree;
    Role role = node_role(t, scope);
    Node parameters = node_slot(t, scope, SLOT_B);
    bool assigns = s->language->assignment_declares;
    if (assigns && (role == ROLE_CLASS || role == ROLE_MODULE)) return may_have_run(s, b, n, scope);
    bool outside = role == ROLE_FUNCTION && !assigns && node_holds(t, parameters, n);
    return !outside || node_holds(t, parameters, b->at) || !node_holds(t, scope, b->at) ||
           b->at == node_slot(t, scope, SLOT_A);
}

/* What the places of one scope make of a name: one that says something else decides.
 * recurses: at most STEPS deep */
static Meaning meaning_in(Scopes *s, const Bound *first, Node n, Node scope, int steps)
{
    Meaning m = {.kind = MEANS_GLOBAL};
    bool ran = false;
    for (const Bound *b = first; b; b = scopes_older(s, b)) {
        if (b->kind == SCOPE_AMBIENT || !counts(s, b, n, scope)) continue;
        if (b->kind == SCOPE_NONLOCAL) return (Meaning){MEANS_OTHER, {0}, b->at};
        if (b->kind == SCOPE_TYPE) return (Meaning){MEANS_TYPE, {0}, b->at};
        Str path = path_of_bound(s, b, steps);
        if (!path.len || (m.at && !str_eq(path, m.path))) return (Meaning){MEANS_OTHER, {0}, b->at};
        bool before = node_end(s->tree, b->at) <= node_start(s->tree, n) || runs_later(s, n, scope);
        bool good = before && always_runs(s, b);
        if (!m.at || good) m = (Meaning){MEANS_PATH, path, b->at};
        ran |= good;
    }
    if (m.at && !ran) m.kind = MEANS_LATE;
    if (m.at && scope != ROOT && map_get(&s->nonlocals, first->name)) m = (Meaning){MEANS_OTHER, {0}, m.at};
    return m;
}

/* What another block of the same namespace gives to this one. */
static Meaning meaning_in_spaces(const Scopes *s, Node space, Str name)
{
    const Tree *t = s->tree;
    Str own = node_text(t, node_slot(t, space, SLOT_A));
    for (uint32_t i = 0; i < s->spaces.len; i++) {
        Node other = s->spaces.at[i];
        bool same = other != space && s->around[other] == s->around[space] &&
                    str_eq(node_text(t, node_slot(t, other, SLOT_A)), own);
        for (const Bound *b = same ? scopes_find(s, other, name) : NULL; b; b = scopes_older(s, b))
            if (b->exported || node_role(t, node_parent(t, node_parent(t, b->at))) == ROLE_EXPORT)
                return (Meaning){MEANS_OTHER, {0}, b->at};
    }
    return (Meaning){.kind = MEANS_GLOBAL};
}

/* Whether the names of a class are seen at a place of it: from its body alone, where assignments make them;
 * where declarations do, there is only the name that an expression gives itself. */
static bool sees_class(const Scopes *s, Node class, Node n)
{
    return !s->language->assignment_declares || s->around[n] == class;
}

/* recurses: at most STEPS deep */
static Meaning meaning_of_scope(Scopes *s, Node scope, Node n, Str name, int steps)
{
    const Tree *t = s->tree;
    Role role = node_role(t, scope);
    const Bound *b = scopes_find(s, scope, name);
    if (role == ROLE_CLASS && !sees_class(s, scope, n)) return (Meaning){.kind = MEANS_GLOBAL};
    for (const Bound *each = b; each; each = scopes_older(s, each))
        if (each->kind == SCOPE_GLOBAL) return meaning_in(s, scopes_find(s, ROOT, name), n, ROOT, steps);
    Meaning m = b ? meaning_in(s, b, n, scope, steps) : (Meaning){.kind = MEANS_GLOBAL};
    return m.kind == MEANS_GLOBAL && role == ROLE_NAMESPACE ? meaning_in_spaces(s, scope, name) : m;
}

/* ---- what may give any meaning */

static Node function_around(const Scopes *s, Node n)
{
    for (n = s->around[n]; n && n != ROOT && node_role(s->tree, n) != ROLE_FUNCTION;) n = s->around[n];
    return n;
}

/* A `with (object)` around, or a text that is run as code of a function around. */
static Node opened_by(const Scopes *s, Node n)
{
    const Tree *t = s->tree;
    for (Node child = n, parent = node_parent(t, n); parent; child = parent, parent = node_parent(t, parent))
        if (node_role(t, parent) == ROLE_OPEN && t->at[child].slot == SLOT_B) return parent;
    for (uint32_t i = 0; i < s->evals.len; i++) {
        Node call = s->evals.at[i], code = node_inner(t, node_slot(t, call, SLOT_B));
        Str text = node_role(t, code) == ROLE_STRING ? node_text(t, code) : (Str){0};
        bool silent = text.len && !node_child(t, code, ROLE_HOLE) && !node_child(t, code, ROLE_ESCAPE) &&
                      str_find(text, node_text(t, n)) < 0;
        if (!silent && node_holds(t, function_around(s, call), n) && !scopes_strict(s, call)) return call;
    }
    return 0;
}

/* An import of all names of a module that may hide what the name was given before it. */
static Node hidden_by(const Scopes *s, Node n, const Meaning *m)
{
    const Tree *t = s->tree;
    if (str_starts(node_text(t, n), STR("_"))) return 0; /* those are not among all names */
    for (uint32_t i = 0; i < s->stars.len; i++) {
        Node star = s->stars.at[i], import = node_parent(t, star);
        Str module = node_text(t, node_slot(t, import, SLOT_A));
        bool plain = language_has(s->language, WORDS_PLAIN_STAR, module);
        bool behind = node_start(t, star) > node_start(t, m->at);
        bool ran = node_start(t, star) < node_start(t, n) || runs_later(s, n, ROOT);
        if (plain || !behind || !ran) continue;
        if (!s->brings || s->brings(s->context, module, node_text(t, n))) return star;
    }
    return 0;
}

/* recurses: at most STEPS deep */
static Meaning meaning_at(Scopes *s, Node n, int steps)
{
    Str name = node_text(s->tree, n);
    Node open = opened_by(s, n), scope = s->around[n];
    Meaning m = {.kind = MEANS_GLOBAL};
    if (open) return (Meaning){MEANS_OPEN, {0}, open};
    for (; scope && m.kind == MEANS_GLOBAL; scope = s->around[scope]) {
        m = meaning_of_scope(s, scope, n, name, steps);
        if (scope == ROOT) break;
    }
    Node star = m.kind == MEANS_PATH && scope == ROOT ? hidden_by(s, n, &m) : 0;
    return star ? (Meaning){MEANS_OPEN, m.path, star} : m;
}

Meaning scopes_meaning(Scopes *s, Node n) { return meaning_at(s, n, STEPS); }

Str scopes_path(Scopes *s, Node expression) { return path_of(s, expression, STEPS); }
