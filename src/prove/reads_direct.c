/* reads_direct.c - what reads the environment by itself; see reads.h */
#include "prove/reads.h"

static const Tree *tree_of(const Reads *e) { return e->scopes->tree; }

Str reads_callee(const Tree *t, Node call)
{
    Node callee = node_slot(t, call, SLOT_A);
    return node_text(t, node_role(t, callee) == ROLE_MEMBER ? node_slot(t, callee, SLOT_B) : callee);
}

const Rule *reads_rule(const Reads *e, Node call, Form form)
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

bool reads_directly(const Reads *e, Node n, Str *name)
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
    const Rule *rule = reads_rule(e, n, FORM_ENV), *spare = rule ? NULL : reads_rule(e, n, FORM_FALLBACK);
    const Args *asked = rule ? &rule->env.variable : spare ? &spare->fallback.variable : NULL;
    Node given = asked ? any_argument(t, n, asked) : 0;
    if (given && e->values->at[given].known) *name = e->values->at[given].bytes;
    return rule || (spare && given);
}

bool reads_takes_keywords(const Reads *e, Node call)
{
    const Rule *rule = node_role(tree_of(e), call) == ROLE_CALL ? reads_rule(e, call, FORM_FALLBACK) : NULL;
    return rule && is_every(&rule->fallback.defaults);
}

Node reads_default(const Reads *e, Node read)
{
    const Tree *t = tree_of(e);
    Node spare;
    Role role = node_role(t, read);
    if (role == ROLE_SHORTHAND || role == ROLE_PAIR) return is_taken_out(e, read, &spare) ? spare : 0;
    const Rule *rule = role == ROLE_CALL ? reads_rule(e, read, FORM_FALLBACK) : NULL;
    return rule ? any_argument(t, read, &rule->fallback.defaults) : 0;
}

bool reads_miss_directly(const Reads *e, Node read)
{
    const Tree *t = tree_of(e);
    Role role = node_role(t, read);
    Str way = role == ROLE_MEMBER || role == ROLE_SHORTHAND || role == ROLE_PAIR ? STR(".")
              : role == ROLE_INDEX                                               ? STR("[]")
                                                                                 : reads_callee(t, read);
    return language_has(e->scopes->language, WORDS_MISSES, way);
}
