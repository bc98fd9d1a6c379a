#include "prove/look.h"

static Str last_of(Str path) { return str_from(path, (size_t)(str_rfind_char(path, '.') + 1)); }

static Node unwrapped(const Look *l, Node n)
{
    while (node_role(l->tree, n) == ROLE_WRAP) n = node_inner(l->tree, n);
    return n;
}

/* ---- the environment, by any name */

/* The name of the environment as an object, that all names of its module bring: `from os import *`. */
static bool is_starred(const Look *l, Node n)
{
    const Rule *rule;
    Str name = node_text(l->tree, n);
    bool global = l->reads->scopes->stars.len && scopes_meaning(l->reads->scopes, n).kind == MEANS_GLOBAL;
    for (uint32_t i = 0; global && (rule = rules_at(l->reads->rules, FORM_ENV, i)); i++)
        if (rule->env.variable.at[0].kind == ARG_EVERY && str_eq(last_of(rule->target), name)) return true;
    return false;
}

static bool is_env(const Look *l, Node n)
{
    Role role = node_role(l->tree, n), above = node_role(l->tree, node_parent(l->tree, n));
    bool alone = role == ROLE_IDENTIFIER && !(above == ROLE_MEMBER && l->tree->at[n].slot == SLOT_B);
    if (role != ROLE_MEMBER && !alone) return false;
    if (reads_is_environment(l->reads, n)) return true;
    return look_has(l, WORDS_ENVIRONMENT_LIKE, scopes_path(l->reads->scopes, n)) ||
           (alone && is_starred(l, n));
}

static bool is_use(const Look *l, Node n)
{
    uint32_t i = n ? look_first_use(l, n) : 0;
    return n && i < l->all->uses.len && l->all->uses.at[i] == n;
}

/* Whether that path of an object and a text leads to the environment: `setattr(os, "environ", ...)`. */
static bool is_env_path(const Look *l, Str object, Str member)
{
    Str path = arena_fmt(l->reads->scopes->arena, STR_FMT "%s" STR_FMT, STR_ARG(object),
                         object.len ? "." : "", STR_ARG(member));
    const Rule *rule = rules_get(l->reads->rules, FORM_ENV, path);
    return rule && rule->env.variable.at[0].kind == ARG_EVERY;
}

/* ---- words */

static Str known_text(const Look *l, Node n)
{
    const Evaluated *e = n ? &l->reads->values->at[n] : NULL;
    return e && e->known ? e->bytes : (Str){0};
}

/* The name of a member, or what an index says. */
static Str key_of(const Look *l, Node key)
{
    return node_role(l->tree, key) == ROLE_NAME ? node_text(l->tree, key) : known_text(l, key);
}

static bool is_variable(const Look *l, Node key) { return key && str_eq(key_of(l, key), l->variable); }

/* Whether a text is what a read asks for: that keeps nothing. */
static bool is_asked_for(const Look *l, Node text)
{
    Node around = node_parent(l->tree, text), call = node_parent(l->tree, around);
    Str name;
    if (node_role(l->tree, around) == ROLE_INDEX) return is_use(l, node_slot(l->tree, around, SLOT_A));
    return node_role(l->tree, around) == ROLE_ARGUMENTS && reads_variable(l->reads, call, &name);
}

/* Whether code says the name, or how it begins, as a string or a key: what is kept by name may be it. */
static bool is_said(const Look *l, Node in)
{
    for (Node n = in; n < l->tree->at[in].after; n++) {
        Role role = node_role(l->tree, n);
        bool pair = role == ROLE_PAIR || role == ROLE_KEYWORD;
        Node key = pair ? node_slot(l->tree, n, SLOT_A) : n;
        Str said = known_text(l, key);
        if (!said.len && (pair || role == ROLE_SHORTHAND)) said = node_text(l->tree, key);
        bool same = said.len && (str_eq(said, l->variable) ||
                                 (str_ends(said, STR("_")) && str_starts(l->variable, said)));
        if (same && !is_asked_for(l, n)) return true;
    }
    return false;
}

/* ---- what takes members out */

/* Whether the variable goes where a member of that name does: a text, or what a loop has. */
static bool takes_out(const Look *l, Node key, Node at)
{
    if (is_variable(l, key)) return true;
    if (key && (known_text(l, key).len || node_role(l->tree, key) == ROLE_NAME)) return false;
    LookEach each = look_each(l, at);
    return each == EACH_ALL || (each == EACH_BUT_SAID && !is_said(l, ROOT));
}

/* ---- what takes its place */

/* What a name was given, where that is one thing alone; the expression itself where it is no name. 0: not
 * known. */
static Node followed(const Look *l, Node n)
{
    const Tree *t = l->tree;
    n = unwrapped(l, n);
    Role role = node_role(t, n);
    if (role != ROLE_IDENTIFIER && role != ROLE_SHORTHAND) return role == ROLE_MEMBER ? 0 : n;
    Meaning m = role == ROLE_IDENTIFIER ? scopes_meaning(l->reads->scopes, n) : (Meaning){0};
    Node around = node_parent(t, m.at), value = node_slot(t, around, SLOT_B);
    bool given = m.at && t->at[m.at].slot == SLOT_A &&
                 (node_role(t, around) == ROLE_ASSIGN || node_role(t, around) == ROLE_DECLARE);
    const Scopes *s = l->reads->scopes;
    const Bound *b = given ? scopes_find(s, s->around[m.at], node_text(t, n)) : NULL;
    return b && !scopes_older(s, b) ? unwrapped(l, value) : 0;
}

/* Whether an object that is written out takes something over of which nothing is known. */
static bool takes_over(const Look *l, Node object)
{
    for (Node n = object; n < l->tree->at[object].after; n++) {
        Node from = node_role(l->tree, n) == ROLE_SPREAD ? node_inner(l->tree, n) : 0;
        Node value = from ? followed(l, from) : 0;
        if (from && !look_holds_whole(l, from) && node_role(l->tree, value) != ROLE_OBJECT &&
            !look_holds_whole(l, value))
            return true;
    }
    return false;
}

typedef enum { REPLACED_KEEPS, REPLACED_LOSES, REPLACED_UNKNOWN } Replaced;

static Replaced replaced_by(const Look *l, Node given)
{
    if (is_use(l, unwrapped(l, given))) return REPLACED_KEEPS;
    Node value = followed(l, given);
    if (!value) return REPLACED_UNKNOWN;
    bool object = node_role(l->tree, value) == ROLE_OBJECT || str_starts(node_text(l->tree, value), STR("{"));
    bool whole = look_holds_whole(l, value);
    if (!whole && object && takes_over(l, value)) return REPLACED_UNKNOWN;
    if (!whole && !object && node_role(l->tree, value) == ROLE_CALL) {
        Str callee = node_text(l->tree, node_slot(l->tree, value, SLOT_A));
        if (!look_has(l, WORDS_MAKES_OBJECT, callee)) return REPLACED_UNKNOWN;
    }
    if (whole && !look_thinned(l, value)) return REPLACED_KEEPS;
    return is_said(l, whole ? ROOT : value) ? REPLACED_KEEPS : REPLACED_LOSES;
}

static void note(Node *first, Node at)
{
    if (!*first || at < *first) *first = at;
}

static void note_replaced(Look *l, Node at, Node given)
{
    Replaced how = given ? replaced_by(l, given) : REPLACED_KEEPS;
    if (how == REPLACED_LOSES) note(&l->seen.lost, at);
    if (how == REPLACED_UNKNOWN) note(&l->seen.opaque, at);
}

/* ---- the places that it is used at */

static Node argument(const Look *l, Node call, uint32_t i)
{
    for (Node n = node_inner(l->tree, node_slot(l->tree, call, SLOT_B)); n; n = node_next(l->tree, n))
        if (node_role(l->tree, n) != ROLE_KEYWORD && node_role(l->tree, n) != ROLE_COMMENT && i-- == 0)
            return n;
    return 0;
}

static Str callee_of(const Look *l, Node call) { return reads_callee(l->tree, call); }

/* `environ.clear()`, `environ.pop("X")`. */
static bool method_loses(const Look *l, Node member, Node call)
{
    Str method = node_text(l->tree, node_slot(l->tree, member, SLOT_B));
    Node first = argument(l, call, 0);
    if (node_role(l->tree, call) != ROLE_CALL || node_slot(l->tree, call, SLOT_A) != member) return false;
    if (look_has(l, WORDS_EMPTY, method)) return true;
    bool statement =
        node_role(l->tree, node_parent(l->tree, call)) == ROLE_STATEMENT; /* its value is not wanted */
    bool named = is_variable(l, first);
    return look_has(l, WORDS_DELETE, method) && first && (!named || statement) && takes_out(l, first, call);
}

/* `del environ["X"]`, `delete env[k]` in a loop. */
static bool is_deleted(const Look *l, Node member)
{
    Node statement = node_parent(l->tree, member);
    if (node_role(l->tree, statement) == ROLE_LIST) statement = node_parent(l->tree, statement);
    Str rest = node_text(l->tree, statement), word = str_cut(&rest, ' ');
    return look_has(l, WORDS_DELETE, word) && takes_out(l, node_slot(l->tree, member, SLOT_B), statement);
}

/* `patch(environ, {...}, clear=True)`, `Reflect.deleteProperty(env, "X")`: `call` is given the environment.
 */
static bool call_loses(const Look *l, Node call)
{
    Node key = argument(l, call, 1);
    for (Node n = node_inner(l->tree, node_slot(l->tree, call, SLOT_B)); n; n = node_next(l->tree, n)) {
        bool empties = node_role(l->tree, n) == ROLE_KEYWORD &&
                       look_has(l, WORDS_EMPTY, node_text(l->tree, node_slot(l->tree, n, SLOT_A)));
        if (empties && !look_has(l, WORDS_FALSE, node_text(l->tree, node_slot(l->tree, n, SLOT_B))))
            return !is_said(l, ROOT);
    }
    return look_has(l, WORDS_DELETE, callee_of(l, call)) && key && takes_out(l, key, call);
}

static void look_at_use(Look *l, Node env)
{
    const Tree *t = l->tree;
    Node parent = node_parent(t, env), call = node_parent(t, parent);
    Role role = node_role(t, parent);
    bool object = t->at[env].slot == SLOT_A, lost = false;
    if (role == ROLE_ASSIGN && object && node_role(t, env) == ROLE_MEMBER) {
        note_replaced(l, env, node_slot(t, parent, SLOT_B));
        return;
    }
    if (role == ROLE_ARGUMENTS && argument(l, call, 0) == env) lost = call_loses(l, call);
    if (object && (role == ROLE_MEMBER || role == ROLE_INDEX))
        lost = is_deleted(l, parent) || (role == ROLE_MEMBER && method_loses(l, parent, call));
    if (role == ROLE_OTHER && node_role(t, env) == ROLE_MEMBER) { /* `delete process.env` */
        Str rest = node_text(t, parent);
        lost = look_has(l, WORDS_DELETE, str_cut(&rest, ' '));
    }
    if (lost) note(&l->seen.lost, env);
}

/* `setattr(os, "environ", other)`, `Object.defineProperty(process, "env", { value: {} })`, `unsetenv("X")`.
 */
static void look_at_call(Look *l, Node call)
{
    Scopes *s = l->reads->scopes;
    Node first = argument(l, call, 0), given = argument(l, call, 2);
    Str member = known_text(l, argument(l, call, 1)), whole = known_text(l, first),
        method = callee_of(l, call);
    bool unsets = look_has(l, WORDS_UNSET, scopes_path(s, node_slot(l->tree, call, SLOT_A)));
    if (unsets && first && takes_out(l, first, call)) note(&l->seen.lost, call);
    if (is_env_path(l, (Str){0}, whole) && call_loses(l, call)) note(&l->seen.lost, call);
    if (!look_has(l, WORDS_REPLACE, method)) return;
    if (is_env_path(l, (Str){0}, whole) && argument(l, call, 1))
        note_replaced(l, call, argument(l, call, 1));
    else if (member.len && given && is_env_path(l, scopes_path(s, first), member))
        note_replaced(l, call, given);
}

/* ---- questions */

static bool is_negated(const Look *l, Node n)
{
    Node parent = node_parent(l->tree, n);
    Str before = str_sub(l->tree->text, node_start(l->tree, parent), node_start(l->tree, n));
    return node_role(l->tree, parent) == ROLE_OTHER && look_has(l, WORDS_NOT, str_trim(before));
}

/* `"X" in environ`, `if (env.X)`, `!env.X`. */
static bool is_asked(const Look *l, Node env)
{
    const Tree *t = l->tree;
    Node parent = node_parent(t, env), above = node_parent(t, parent);
    Role role = node_role(t, parent);
    if (role == ROLE_COMPARE || role == ROLE_BINARY) return is_variable(l, node_inner(t, parent));
    bool member = t->at[env].slot == SLOT_A && (role == ROLE_MEMBER || role == ROLE_INDEX);
    if (!member || !is_variable(l, node_slot(t, parent, SLOT_B))) return false;
    if (node_role(t, above) == ROLE_WRAP) parent = above, above = node_parent(t, above);
    bool condition = node_role(t, above) == ROLE_IF && node_slot(t, above, SLOT_A) == parent;
    return condition || is_negated(l, parent);
}

/* `new Proxy(process.env, ...)`: what comes of that is not followed. */
static bool is_opaque(const Look *l, Node n)
{
    Role role = node_role(l->tree, n);
    return (role == ROLE_IDENTIFIER || role == ROLE_NAME) && look_has(l, WORDS_OPAQUE, node_text(l->tree, n));
}

/* Whether what a call calls, or is given, may have to do with it. */
static bool may_change(const Look *l, Node call)
{
    Str whole = known_text(l, argument(l, call, 0));
    return look_has(l, WORDS_REPLACE, callee_of(l, call)) || (whole.len && is_env_path(l, (Str){0}, whole)) ||
           look_has(l, WORDS_UNSET, scopes_path(l->reads->scopes, node_slot(l->tree, call, SLOT_A)));
}

void environment_read(Environment *e, Reads *reads)
{
    const Tree *t = reads->scopes->tree;
    Look l = {.all = e, .reads = reads, .tree = t, .language = reads->scopes->language};
    *e = (Environment){.reads = reads};
    for (Node n = ROOT; n < t->count; n++) {
        if (is_env(&l, n)) *array_add(reads->scopes->arena, &e->uses) = n;
        if (node_role(t, n) == ROLE_CALL && may_change(&l, n))
            *array_add(reads->scopes->arena, &e->calls) = n;
        if (!e->opaque && is_opaque(&l, n)) e->opaque = n;
    }
}

EnvironmentSeen environment_look(const Environment *e, Str variable)
{
    const Scopes *s = e->reads->scopes;
    Look l = {.all = e, .reads = e->reads, .tree = s->tree, .language = s->language, .variable = variable};
    l.seen.opaque = e->opaque;
    for (uint32_t i = 0; i < e->calls.len; i++) look_at_call(&l, e->calls.at[i]);
    for (uint32_t i = 0; i < e->uses.len; i++) {
        look_at_use(&l, e->uses.at[i]);
        if (!l.seen.asked && is_asked(&l, e->uses.at[i])) l.seen.asked = e->uses.at[i];
    }
    return l.seen;
}
