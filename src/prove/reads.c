#include "prove/reads.h"

static const Tree *tree_of(const Reads *e) { return e->scopes->tree; }

Str reads_callee(const Tree *t, Node call)
{
    Node callee = node_slot(t, call, SLOT_A);
    return node_text(t, node_role(t, callee) == ROLE_MEMBER ? node_slot(t, callee, SLOT_B) : callee);
}

/* The rule of a form for what a call calls, or NULL. */
static const Rule *rule_for(const Reads *e, Node call, Form form)
{
    const Tree *t = tree_of(e);
    Node callee = node_slot(t, call, SLOT_A);
    if (node_role(t, callee) == ROLE_MEMBER && !rules_end_so(e->rules, reads_callee(t, call), form))
        return NULL;
    Str path = scopes_path(e->scopes, callee);
    return path.len ? rules_match(e->rules, form, path) : NULL;
}

/* The argument that is meant by its place or by its name, or 0. */
static Node argument(const Tree *t, Node call, const Arg *arg)
{
    uint32_t place = 0;
    for (Node n = node_inner(t, node_slot(t, call, SLOT_B)); n; n = node_next(t, n)) {
        Role role = node_role(t, n);
        if (role == ROLE_COMMENT) continue;
        bool named = role == ROLE_KEYWORD;
        if (named && arg->kind == ARG_KEYWORD && str_eq(node_text(t, node_slot(t, n, SLOT_A)), arg->keyword))
            return node_slot(t, n, SLOT_B);
        if (!named && arg->kind == ARG_POSITION && place++ == arg->position) return n;
    }
    return 0;
}

static Node any_argument(const Tree *t, Node call, const Args *args)
{
    Node found = 0;
    for (uint32_t i = 0; i < args->count && !found; i++) found = argument(t, call, &args->at[i]);
    return found;
}

/* Whether all arguments, or all members, are meant. */
static bool is_every(const Args *args) { return args->count && args->at[0].kind == ARG_EVERY; }

bool reads_is_environment(const Reads *e, Node n)
{
    const Tree *t = tree_of(e);
    Role role = node_role(t, n);
    if (role != ROLE_IDENTIFIER && role != ROLE_MEMBER) return false;
    const Rule *rule = rules_get(e->rules, FORM_ENV, scopes_path(e->scopes, n));
    return rule && is_every(&rule->env.variable);
}

/* What a name in a pattern is taken from, where that is the environment: `const { X = "y" } = process.env`.
 * Then `spare` is its default, or 0. */
static bool is_taken_out(const Reads *e, Node n, Node *spare)
{
    const Tree *t = tree_of(e);
    Node parent = node_parent(t, n);
    bool defaulted = node_role(t, parent) == ROLE_DEFAULTED;
    if (defaulted && t->at[n].slot != SLOT_A) return false;
    *spare = defaulted ? node_slot(t, parent, SLOT_B) : 0;
    if (node_role(t, n) == ROLE_PAIR && node_role(t, node_slot(t, n, SLOT_B)) == ROLE_DEFAULTED)
        *spare = node_slot(t, node_slot(t, n, SLOT_B), SLOT_B);
    Node pattern = defaulted ? node_parent(t, parent) : parent, holder = node_parent(t, pattern);
    if (node_role(t, pattern) != ROLE_PATTERN_OBJECT) return false;
    if (node_role(t, holder) != ROLE_DECLARE && node_role(t, holder) != ROLE_ASSIGN) return false;
    return reads_is_environment(e, node_slot(t, holder, SLOT_B));
}

/* The text that is all that a call is given, or empty. */
static Str only_text(const Reads *e, Node call)
{
    const Tree *t = tree_of(e);
    Node given = node_slot(t, call, SLOT_B), only = node_inner(t, given);
    bool known = only && only == node_inner_last(t, given) && e->values->at[only].known;
    return known ? e->values->at[only].bytes : (Str){0};
}

static bool reads_directly(const Reads *e, Node n, Str *name)
{
    const Tree *t = tree_of(e);
    Role role = node_role(t, n);
    Node key = node_slot(t, n, SLOT_B);
    *name = (Str){0};
    if (role == ROLE_SHORTHAND || role == ROLE_PAIR) {
        Node spare;
        if (!is_taken_out(e, n, &spare)) return false;
        *name = node_text(t, role == ROLE_PAIR ? node_slot(t, n, SLOT_A) : n);
        return true;
    }
    if (role == ROLE_MEMBER || role == ROLE_INDEX) {
        if (!reads_is_environment(e, node_slot(t, n, SLOT_A))) return false;
        if (role == ROLE_MEMBER)
            *name = node_text(t, key);
        else if (e->values->at[key].known)
            *name = e->values->at[key].bytes;
        bool called = node_role(t, node_parent(t, n)) == ROLE_CALL && t->at[n].slot == SLOT_A;
        return role == ROLE_INDEX || !called;
    }
    if (role != ROLE_CALL) return false;
    const Rule *rule = rule_for(e, n, FORM_ENV), *spare = rule ? NULL : rule_for(e, n, FORM_FALLBACK);
    const Args *asked = rule ? &rule->env.variable : spare ? &spare->fallback.variable : NULL;
    Node given = asked ? any_argument(t, n, asked) : 0;
    if (given && e->values->at[given].known) *name = e->values->at[given].bytes;
    return rule || (spare && given);
}

/* ---- functions of the text that read the variable which they are given the name of
 *
 *     function requireEnv(name) {
 *       const value = process.env[name];
 *       if (!value) throw new Error(`${name} is not set`);
 *       return value;
 *     }
 *
 * `requireEnv("X")` reads X. What such a function does is read from its own code, and not from the template that it may
 * have come from. */

typedef struct {
    Node read;          /* `process.env[name]` */
    bool refuses_empty; /* the function throws for an empty value; so it does for none */
} Getter;

/* The function that the only binding of a name makes, or 0. */
static Node function_of(const Reads *e, Node callee)
{
    const Tree *t = tree_of(e);
    bool known = false;
    if (node_role(t, callee) != ROLE_IDENTIFIER) return 0;
    for (uint32_t i = 0; i < e->getters.len && !known; i++)
        known = str_eq(node_text(t, node_slot(t, e->getters.at[i], SLOT_A)), node_text(t, callee));
    if (!known) return 0;
    Meaning m = scopes_meaning(e->scopes, callee);
    Node function = node_parent(t, m.at), count = 0;
    if (m.kind != MEANS_OTHER || node_role(t, function) != ROLE_FUNCTION || t->at[m.at].slot != SLOT_A) return 0;
    for (uint32_t i = 0; i < e->scopes->bounds.len; i++)
        count += str_eq(e->scopes->bounds.at[i].name, node_text(t, callee));
    return count == 1 ? function : 0;
}

/* The name of the only parameter, or empty. */
static Str parameter_of(const Tree *t, Node function)
{
    Node parameters = node_slot(t, function, SLOT_B), first = node_inner(t, parameters);
    if (!first || first != node_inner_last(t, parameters)) return (Str){0};
    if (node_role(t, first) == ROLE_IDENTIFIER) return node_text(t, first);
    Node name = node_role(t, first) == ROLE_PARAMETER ? node_slot(t, first, SLOT_A) : 0;
    return node_role(t, name) == ROLE_IDENTIFIER ? node_text(t, name) : (Str){0};
}

static bool is_named(const Tree *t, Node n, Str name)
{
    return node_role(t, n) == ROLE_IDENTIFIER && str_eq(node_text(t, n), name);
}

/* Whether a read of the environment is given its key by that parameter: `process.env[name]`, `Deno.env.get(name)`. */
static bool reads_by(const Reads *e, Node function, Node read, Str name)
{
    const Tree *t = tree_of(e);
    Node key = node_slot(t, read, SLOT_B), only = node_role(t, read) == ROLE_CALL ? node_inner(t, key) : key;
    bool alone = node_role(t, read) == ROLE_CALL && only == node_inner_last(t, key);
    if (!(alone || node_role(t, read) == ROLE_INDEX) || !is_named(t, only, name)) return false;
    Node bound = scopes_meaning(e->scopes, only).at;
    return bound && node_holds(t, node_slot(t, function, SLOT_B), bound);
}

/* Whether a call of the function runs it to its end and has what that gives: not with one that waits, or yields. */
static bool runs_at_once(const Reads *e, Node function)
{
    const Tree *t = tree_of(e);
    const Language *language = e->scopes->language;
    bool yields = language_trait(language, t, function, TRAIT_GENERATOR);
    for (Node n = function; n < t->at[function].after; n++) yields |= node_role(t, n) == ROLE_YIELD;
    return !yields && !language_begins(language, WORDS_ASYNC, node_text(t, function)).len;
}

/* The only read of the environment in a function, or 0. */
static Node only_read(const Reads *e, Node function)
{
    const Tree *t = tree_of(e);
    Node found = 0;
    Str name;
    for (Node n = node_slot(t, function, SLOT_C); n && n < t->at[function].after; n++) {
        Role role = node_role(t, n);
        if ((role != ROLE_INDEX && role != ROLE_MEMBER && role != ROLE_CALL) || !reads_directly(e, n, &name)) continue;
        if (found) return 0;
        found = n;
    }
    return found;
}

/* The name that keeps what is read: `value` of `const value = process.env[name]`. */
static Str kept_as(const Tree *t, Node read)
{
    Node declare = node_parent(t, read), target = node_slot(t, declare, SLOT_A);
    bool gives = node_role(t, declare) == ROLE_DECLARE || node_role(t, declare) == ROLE_ASSIGN;
    return gives && t->at[read].slot == SLOT_B && node_role(t, target) == ROLE_IDENTIFIER ? node_text(t, target)
                                                                                           : (Str){0};
}

/* Whether all that the function gives back is what it read, and neither the name that keeps it nor the parameter is
 * given anything else. */
static bool gives_back(const Tree *t, Node function, Node read, Str kept, Str parameter)
{
    uint32_t returns = 0;
    for (Node n = node_slot(t, function, SLOT_C); n < t->at[function].after; n++) {
        Role role = node_role(t, n);
        bool given = role == ROLE_ASSIGN || role == ROLE_AUGMENT || role == ROLE_DECLARE;
        if (role == ROLE_FUNCTION || role == ROLE_CLASS) return false;
        if (given && node_slot(t, n, SLOT_B) != read && is_named(t, node_slot(t, n, SLOT_A), kept)) return false;
        if (given && is_named(t, node_slot(t, n, SLOT_A), parameter)) return false;
        if (role != ROLE_RETURN) continue;
        Node value = node_inner(t, n);
        if (value != read && !(kept.len && is_named(t, value, kept))) return false;
        returns++;
    }
    return returns > 0;
}

/* Whether a condition holds for an empty value: `!value`, `not value.strip()`. */
static bool is_missing(const Reads *e, Node condition, Str kept)
{
    const Tree *t = tree_of(e);
    condition = node_unwrap(t, condition);
    Str text = node_text(t, condition);
    Node asked = node_unwrap(t, node_inner(t, condition)), names = 0;
    bool denied = language_begins(e->scopes->language, WORDS_NOT, text).len > 0;
    if (node_role(t, condition) != ROLE_OTHER || !denied) return false;
    for (Node n = condition; n < t->at[condition].after; n++) {
        if (node_role(t, n) == ROLE_BINARY || node_role(t, n) == ROLE_COMPARE) return false;
        names += node_role(t, n) == ROLE_IDENTIFIER && !str_eq(node_text(t, n), kept);
    }
    while (node_role(t, asked) == ROLE_CALL || node_role(t, asked) == ROLE_MEMBER) asked = node_slot(t, asked, SLOT_A);
    return is_named(t, asked, kept) && names <= 1; /* `strip` */
}

/* Whether what is done then is to throw, first of all. */
static bool throws_first(const Reads *e, Node done)
{
    const Tree *t = tree_of(e);
    const Language *language = e->scopes->language;
    if (language_trait(language, t, done, TRAIT_THROWS)) return true;
    return language_trait(language, t, node_inner(t, done), TRAIT_THROWS);
}

/* Whether the function throws for an empty value, behind the read, and before it gives that back. */
static bool refuses_empty(const Reads *e, Node function, Str kept)
{
    const Tree *t = tree_of(e);
    Node body = node_slot(t, function, SLOT_C);
    for (Node n = node_first(t, body); n && kept.len; n = node_next(t, n)) {
        if (node_role(t, n) == ROLE_RETURN) return false;
        bool asks = node_role(t, n) == ROLE_IF && is_missing(e, node_slot(t, n, SLOT_A), kept);
        if (asks && throws_first(e, node_slot(t, n, SLOT_B))) return true;
    }
    return false;
}

/* Whether a call calls one. It has one parameter, reads the environment once, by that, and gives back what it read and
 * nothing else. */
static bool calls_getter(const Reads *e, Node call, Getter *getter)
{
    const Tree *t = tree_of(e);
    if (node_role(t, call) != ROLE_CALL) return false;
    Node function = function_of(e, node_slot(t, call, SLOT_A));
    if (!function || (call >= function && call < t->at[function].after)) return false;
    Str parameter = parameter_of(t, function);
    Node read = parameter.len ? only_read(e, function) : 0;
    if (!read || !reads_by(e, function, read, parameter) || !runs_at_once(e, function)) return false;
    Str kept = kept_as(t, read);
    if (!gives_back(t, function, read, kept, parameter)) return false;
    *getter = (Getter){read, refuses_empty(e, function, kept)};
    return true;
}

bool reads_variable(const Reads *e, Node n, Str *name)
{
    if (calls_getter(e, n, &(Getter){0})) return *name = only_text(e, n), true;
    return reads_directly(e, n, name);
}

bool reads_is_plain(const Reads *e, Node read)
{
    return node_role(tree_of(e), read) != ROLE_CALL || rule_for(e, read, FORM_ENV) ||
           calls_getter(e, read, &(Getter){0});
}

bool reads_takes_keywords(const Reads *e, Node call)
{
    const Rule *rule = node_role(tree_of(e), call) == ROLE_CALL ? rule_for(e, call, FORM_FALLBACK) : NULL;
    return rule && is_every(&rule->fallback.defaults);
}

Node reads_default(const Reads *e, Node read)
{
    const Tree *t = tree_of(e);
    Node spare;
    Role role = node_role(t, read);
    if (role == ROLE_SHORTHAND || role == ROLE_PAIR) return is_taken_out(e, read, &spare) ? spare : 0;
    const Rule *rule = role == ROLE_CALL ? rule_for(e, read, FORM_FALLBACK) : NULL;
    return rule ? any_argument(t, read, &rule->fallback.defaults) : 0;
}

static bool misses_directly(const Reads *e, Node read)
{
    const Tree *t = tree_of(e);
    Role role = node_role(t, read);
    Str way = role == ROLE_MEMBER || role == ROLE_SHORTHAND || role == ROLE_PAIR ? STR(".")
              : role == ROLE_INDEX                                               ? STR("[]")
                                                                                 : reads_callee(t, read);
    return language_has(e->scopes->language, WORDS_MISSES, way);
}

bool reads_misses(const Reads *e, Node read)
{
    Getter getter;
    if (!calls_getter(e, read, &getter)) return misses_directly(e, read);
    return !getter.refuses_empty && misses_directly(e, getter.read);
}

bool reads_refuses_empty(const Reads *e, Node read)
{
    Getter getter;
    return calls_getter(e, read, &getter) && getter.refuses_empty;
}

/* The function around a read of a variable that is computed, which may be a getter. */
static void note_getter(Reads *e, Node read)
{
    const Tree *t = tree_of(e);
    Node function = node_above(t, read, ROLE_FUNCTION);
    if (function && node_slot(t, function, SLOT_A)) *array_add(e->scopes->arena, &e->getters) = function;
}

void reads_read(Reads *e, Scopes *scopes, const Evaluation *values, const RuleSet *rules)
{
    *e = (Reads){.scopes = scopes, .values = values, .rules = rules};
    const Tree *t = scopes->tree;
    for (Node n = ROOT; n < t->count; n++) {
        Str name;
        bool reads = reads_directly(e, n, &name);
        if (reads) *array_add(scopes->arena, &e->all) = (OneRead){n, name};
        if (reads && !name.len) note_getter(e, n);
        if (node_role(t, n) == ROLE_CALL && rule_for(e, n, FORM_LOAD))
            *array_add(scopes->arena, &e->loads) = n;
    }
    for (Node n = e->getters.len ? ROOT : t->count; n < t->count; n++) {
        Str name;
        if (calls_getter(e, n, &(Getter){0}) && reads_variable(e, n, &name))
            *array_add(scopes->arena, &e->all) = (OneRead){n, name};
    }
}
