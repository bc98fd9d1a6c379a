#include "prove/environment.h"

typedef struct {
    const Tree *tree;
    const Language *language;
    const Strs *environments;
    Str variable;
    EnvironmentSeen seen;
} Look;

static bool has(const Look *l, WordList list, Str word) { return language_has(l->language, list, word); }

static Str last_of(Str path) { return str_from(path, (size_t)(str_rfind_char(path, '.') + 1)); }

/* Whether a node spells the environment: all of its name, or the last word where that was imported. */
static bool spells(const Look *l, Node n)
{
    Role role = node_role(l->tree, n), above = node_role(l->tree, node_parent(l->tree, n));
    Str text = node_text(l->tree, n);
    bool alone = role == ROLE_IDENTIFIER && !(above == ROLE_MEMBER && l->tree->at[n].slot == SLOT_B);
    if (role != ROLE_MEMBER && !alone) return false;
    for (uint32_t i = 0; i < l->environments->len; i++) {
        Str path = l->environments->at[i];
        if (str_eq(text, path) || (alone && str_eq(text, last_of(path)))) return true;
    }
    return false;
}

static bool holds_environment(const Look *l, Node in)
{
    for (Node n = in; in && n < l->tree->at[in].after; n++) {
        bool object = l->tree->at[n].slot == SLOT_A && node_role(l->tree, node_parent(l->tree, n)) != ROLE_CALL;
        Node call = node_parent(l->tree, node_parent(l->tree, n));
        if (spells(l, n) && (!object || node_role(l->tree, call) == ROLE_CALL)) return true;
    }
    return false;
}

/* A string without its quotes, or the name of a member. */
static Str word_of(const Look *l, Node n)
{
    Str text = node_text(l->tree, n);
    if (node_role(l->tree, n) != ROLE_STRING || text.len < 2) return text;
    return str_sub(text, 1, text.len - 1);
}

static bool is_variable(const Look *l, Node n) { return n && str_eq(word_of(l, n), l->variable); }

/* Whether only some items are gone through: `keys.filter(...)`, `[k for k in environ if ...]`. */
static bool is_thinned(const Look *l, Node items)
{
    for (Node n = items; items && n < l->tree->at[items].after; n++) {
        Str text = node_text(l->tree, n);
        if (node_role(l->tree, n) == ROLE_NAME && has(l, WORDS_THINS, text)) return true;
        if (node_role(l->tree, n) == ROLE_OTHER && str_starts(text, STR("if "))) return true;
    }
    return false;
}

/* Whether a place is in a loop, or in a function that one calls for each item. */
static bool is_repeated(const Look *l, Node n)
{
    for (n = node_parent(l->tree, n); n; n = node_parent(l->tree, n)) {
        Role role = node_role(l->tree, n);
        if (role == ROLE_IF || role == ROLE_CHOICE || role == ROLE_BINARY) return false; /* some of them */
        bool loop = role == ROLE_LOOP || role == ROLE_SCOPE;
        if ((loop || role == ROLE_CALL) && is_thinned(l, node_slot(l->tree, n, loop ? SLOT_B : SLOT_A))) return false;
        if ((loop || role == ROLE_CALL) && holds_environment(l, n)) return true;
        if (role == ROLE_FUNCTION && node_role(l->tree, node_parent(l->tree, n)) != ROLE_ARGUMENTS) return false;
    }
    return false;
}

/* `environ.clear()`, `environ.pop("X")`. */
static bool method_loses(const Look *l, Node member, Node call)
{
    Str method = node_text(l->tree, node_slot(l->tree, member, SLOT_B));
    Node first = node_inner(l->tree, node_slot(l->tree, call, SLOT_B));
    if (node_role(l->tree, call) != ROLE_CALL || node_slot(l->tree, call, SLOT_A) != member) return false;
    if (has(l, WORDS_EMPTY, method)) return true;
    bool statement = node_role(l->tree, node_parent(l->tree, call)) == ROLE_STATEMENT; /* its value is not wanted */
    return has(l, WORDS_DELETE, method) && statement &&
           (is_variable(l, first) || (node_role(l->tree, first) != ROLE_STRING && is_repeated(l, call)));
}

/* `del environ["X"]`, `delete env[k]` in a loop. */
static bool is_deleted(const Look *l, Node member)
{
    Node statement = node_parent(l->tree, member), key = node_slot(l->tree, member, SLOT_B);
    if (node_role(l->tree, statement) == ROLE_LIST) statement = node_parent(l->tree, statement);
    Str rest = node_text(l->tree, statement), word = str_cut(&rest, ' ');
    if (!has(l, WORDS_DELETE, word)) return false;
    bool computed = node_role(l->tree, member) == ROLE_INDEX && node_role(l->tree, key) != ROLE_STRING;
    return is_variable(l, key) || (computed && is_repeated(l, statement));
}

/* What becomes of the environment at a place that spells it. */
static bool is_lost(const Look *l, Node env)
{
    const Tree *t = l->tree;
    Node parent = node_parent(t, env), right = node_slot(t, parent, SLOT_B);
    Role role = node_role(t, parent);
    bool object = t->at[env].slot == SLOT_A;
    bool known = node_role(t, right) != ROLE_IDENTIFIER && node_role(t, right) != ROLE_MEMBER;
    if (role == ROLE_ASSIGN && object && node_role(t, env) == ROLE_MEMBER) return known && !holds_environment(l, right);
    if (!object || (role != ROLE_MEMBER && role != ROLE_INDEX)) return false;
    return is_deleted(l, parent) || (role == ROLE_MEMBER && method_loses(l, parent, node_parent(t, parent)));
}

static bool is_negated(const Look *l, Node n)
{
    Node parent = node_parent(l->tree, n);
    Str before = str_sub(l->tree->text, node_start(l->tree, parent), node_start(l->tree, n));
    while (before.len && before.at[before.len - 1] == ' ') before.len--;
    return node_role(l->tree, parent) == ROLE_OTHER && has(l, WORDS_NOT, before);
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

/* `setattr(os, "environ", other)`, `new Proxy(process.env, ...)`: what comes of that is not followed. */
static bool is_opaque(const Look *l, Node n)
{
    const Tree *t = l->tree;
    Role role = node_role(t, n);
    if (role == ROLE_IDENTIFIER || role == ROLE_NAME) return has(l, WORDS_OPAQUE, node_text(t, n));
    Node call = role == ROLE_STRING ? node_parent(t, node_parent(t, n)) : 0, callee = node_slot(t, call, SLOT_A);
    if (node_role(t, callee) == ROLE_MEMBER) callee = node_slot(t, callee, SLOT_B);
    if (node_role(t, call) != ROLE_CALL || !has(l, WORDS_REPLACE, node_text(t, callee))) return false;
    for (uint32_t i = 0; i < l->environments->len; i++)
        if (str_eq(word_of(l, n), last_of(l->environments->at[i]))) return true;
    return false;
}

EnvironmentSeen environment_look(const Tree *t, const Language *language, const Strs *environments, Str variable)
{
    Look l = {t, language, environments, variable, {0}};
    for (Node n = ROOT; n < t->count; n++) {
        if (!l.seen.opaque && is_opaque(&l, n)) l.seen.opaque = n;
        if (!spells(&l, n)) continue;
        if (!l.seen.lost && is_lost(&l, n)) l.seen.lost = n;
        if (!l.seen.asked && is_asked(&l, n)) l.seen.asked = n;
    }
    return l.seen;
}
