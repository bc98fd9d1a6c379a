#include "scan/find/named.h"

#include "scan/find/classify.h"
#include "scan/find/keylike.h"
#include "scan/flow/env.h"
#include "scan/flow/naming.h"
#include "scan/flow/qualify.h"
#include "scan/flow/resolve.h"
#include "scan/flow/standin.h"
#include "scan/names/call.h"
#include "scan/names/literal.h"
#include "scan/names/names.h"
#include "scan/names/value.h"
#include "scan/rules/rules.h"

/* Adds the literals that the value of that name may be. With `strong` only names are looked at whose rule does not say
 * `weak`; without it only those whose rule does. */
static void detect_named(Collector *c, Str name, Node value, bool strong, bool in_object)
{
    const RuleSet *rules = c->names->rules;
    ArenaMark mark = arena_mark(c->arena);
    Str upper = naming_upper(c->arena, name);
    const Rule *rule = naming_rule(c->names, upper);
    if (!rule || (rule->finds.name.strength == NAME_WEAK) == strong) {
        arena_back(c->arena, mark);
        return;
    }
    if (!strong && !str_ends(upper, rule->target)) return; /* the secret's what, not the secret */
    bool list = node_role(c->tree, node_unwrap(c->tree, value)) == ROLE_LIST;
    if (list && !str_ends(upper, STR("S"))) return; /* words, not keys */
    c->hits.len = 0;
    resolve(c->names, value, NULL, &c->hits);
    for (uint32_t i = 0; i < c->hits.len; i++) {
        const Hit *hit = &c->hits.at[i];
        KeylikePlace place = {name, rule, in_object, hit->fallback || hit->env.len, false, false};
        Value text;
        if (!value_read(c->names, hit->literal, &text)) continue;
        place.is_bytes = text.is_bytes;
        place.signs = str_eq(upper, rule->target) && keylike_signs(c->names, hit->literal);
        Keylike likely = keylike_judge(rules, c->arena, text.bytes, &place);
        bool about = keylike_in_description(c->names, hit->literal) || keylike_in_table(c->names, hit->literal);
        if (likely == KEYLIKE_NO || (!place.fallback && about)) continue;
        Finding *f = collector_add(c, hit, rule, CONFIDENCE_NAME, (Str){0});
        if (f) f->doubtful = likely != KEYLIKE_YES;
    }
}

/* A method of the environment that gives a variable a value: `environ.setdefault("JWT_SECRET", "x")`. */
static void detect_setter(Collector *c, Node call, bool strong)
{
    Str env;
    Node value = call_argument(c->names->tree, call, &(Arg){.kind = ARG_POSITION, .position = 1});
    if (!value) return;
    if (env_reads(c->names, call, &env) && env.len) detect_named(c, env, value, strong, false);
}

/* A call that is given a value and says what it is called: `add_argument("--jwt-secret", default="x")`. */
static void detect_named_argument(Collector *c, Node call, bool strong)
{
    const Rule *rule = qualify_rule(c->names, call, FORM_NAMED);
    if (!rule) return;
    Str name = names_string(c->names, call_argument(c->names->tree, call, &rule->named.name.at[0]));
    for (uint32_t i = 0; name.len && i < rule->named.value.count; i++) {
        const Arg *arg = &rule->named.value.at[i];
        Node value = call_argument(c->names->tree, call, arg);
        if (value) detect_named(c, name, value, strong, false);
    }
}

/* The most operands of a chain that are looked at. */
enum { CHAIN = 16 };

/* The variable that is read in a chain of `or`s. Where there are several, the last one counts: SECRET in
 * `env("A") or env("SECRET") or "x"`. Empty when none is read. */
static Str chained_env(Collector *c, Node chain)
{
    const Tree *t = c->tree;
    Str env = {0};
    for (uint32_t i = 0; i < CHAIN && env.len == 0 && node_role(t, chain) == ROLE_BINARY; i++) {
        Node left = node_unwrap(t, node_slot(t, chain, SLOT_A));
        if (!language_has(c->names->language, WORDS_OR, node_text(t, node_slot(t, chain, SLOT_B)))) break;
        standin_reads(c->names, left, &env);
        chain = left;
    }
    return env;
}

/* A function of the program's own that reads a variable: `getEnv("JWT_SECRET", "x")`, `env("JWT_SECRET", default="x")`.
 * It is taken for one if its name has a word such as ENV, and its first argument is spelled like a variable. */
static void detect_helper(Collector *c, Node call)
{
    const Tree *t = c->tree;
    Node callee = node_unwrap(t, node_slot(t, call, SLOT_A)), first = node_inner(t, node_slot(t, call, SLOT_B));
    Node value = node_role(t, first) == ROLE_STRING ? node_next(t, first) : 0;
    Str name;
    if (node_role(t, value) == ROLE_KEYWORD) value = node_slot(t, value, SLOT_B);
    if (node_role(t, callee) == ROLE_MEMBER) callee = node_slot(t, callee, SLOT_B);
    if (node_role(t, value) != ROLE_STRING || !names_key(c->names, first, &name)) return;
    if (!naming_reads(c->names->rules, naming_upper(c->arena, node_text(t, callee)))) return;
    if (!str_eq(name, naming_upper(c->arena, name))) return;
    detect_named(c, name, value, true, true);
    Finding *f = c->index[value] ? &c->found->at[c->index[value] - 1] : NULL;
    if (f && f->hit.env.len == 0) f->env = f->name = name, f->asked = true;
}

/* The name of the member that a literal stands in for: jwtSecret in `options.jwtSecret || "x"`. Empty for anything
 * else. */
static Str member_instead(Collector *c, Node chain)
{
    const Tree *t = c->tree;
    Str key = {0};
    Node left = node_unwrap(t, node_slot(t, chain, SLOT_A));
    if (node_role(t, left) == ROLE_BINARY) left = node_unwrap(t, node_slot(t, left, SLOT_C));
    bool is_or = language_has(c->names->language, WORDS_OR, node_text(t, node_slot(t, chain, SLOT_B)));
    bool is_member = node_role(t, left) == ROLE_MEMBER && names_key(c->names, node_slot(t, left, SLOT_B), &key);
    return is_or && is_member ? key : (Str){0};
}

/* The variable that one branch reads and the other stands in for: `env.SECRET ? env.SECRET : "x"`. */
static Str chosen_env(Collector *c, Node choice)
{
    Str env = {0};
    standin_reads(c->names, node_slot(c->tree, choice, SLOT_B), &env);
    if (env.len == 0) standin_reads(c->names, node_slot(c->tree, choice, SLOT_C), &env);
    return env;
}

/* The variable that a call with a default reads; empty when it is no such call. */
static Str called_env(Collector *c, Node n, bool strong)
{
    Str env = {0};
    const Rule *rule = qualify_rule(c->names, n, FORM_FALLBACK);
    const Args *variable = rule ? &rule->fallback.variable : NULL;
    Node name = variable && variable->count ? call_argument(c->names->tree, n, &variable->at[0]) : 0;
    if (!rule) detect_setter(c, n, strong);
    if (!rule) detect_named_argument(c, n, strong);
    if (!rule && strong) detect_helper(c, n);
    if (!name && rule) env_reads_first(c->names, n, &env);
    else if (name && !names_key(c->names, name, &env)) env.len = 0;
    return env;
}

/* A read that falls back on a literal. In `f(os.getenv("JWT_SECRET", "x"))` nothing is given the value, so the name of
 * the variable speaks for it. The name of a member speaks too, but less: what it says is doubtful. */
static void detect_fallback(Collector *c, Node n, bool strong)
{
    Role role = node_role(c->tree, n);
    uint32_t known = c->found->len;
    Str env = role == ROLE_BINARY   ? chained_env(c, n)
              : role == ROLE_CHOICE ? chosen_env(c, n)
                                    : called_env(c, n, strong);
    Str member = role == ROLE_BINARY && env.len == 0 && strong ? member_instead(c, n) : (Str){0};
    if (env.len) detect_named(c, env, n, strong, false);
    if (member.len) detect_named(c, member, n, strong, false);
    for (uint32_t i = known; member.len && i < c->found->len; i++) c->found->at[i].doubtful = true;
}

/* The name of a member, or that of its holder and its own, where only both say what it is: jwt_secret in
 * `{jwt: {secret: ""}}`; or whose it is: zoom_apiSecret in `{zoom: {apiSecret: ""}}`. */
static Str held_name(Collector *c, Str holder, Str key)
{
    ArenaMark mark = arena_mark(c->arena);
    Str upper = holder.len ? naming_upper(c->arena, key) : holder;
    if (!upper.len || !naming_is_telling(c->names->rules, upper)) return arena_back(c->arena, mark), key;
    Str both = arena_cat(c->arena, holder, STR("_"), key);
    const Rule *rule = naming_rule(c->names, naming_upper(c->arena, both)), *own = naming_rule(c->names, upper);
    bool firmer = rule && own && own->finds.name.strength == NAME_WEAK && rule->finds.name.strength != NAME_WEAK;
    return firmer || (rule && str_eqz(rule->finds.kind, "token")) ? both : key;
}

/* The name in front of the last of what is written to: zoom of `config.zoom.apiSecret = ...`. */
static Str holder_of(const Binding *b)
{
    Str holder = b->members ? b->name : (Str){0};
    for (const Members *p = b->members; p && p->rest; p = p->rest) holder = p->part;
    return holder;
}

static void detect_key(Collector *c, Node pair, bool strong)
{
    Str key;
    Node value = node_slot(c->tree, pair, SLOT_B);
    if (!names_key(c->names, node_slot(c->tree, pair, SLOT_A), &key)) return;
    bool in_object = node_role(c->tree, pair) == ROLE_PAIR;
    bool type = str_find(key, STR("::")) >= 0 || str_find_char(key, '/') >= 0 || str_find_char(key, ' ') >= 0;
    if (type) return;
    if (in_object && strong) key = held_name(c, naming_of(c->names, node_parent(c->tree, pair)), key);
    detect_named(c, key, value, strong, in_object);
}

/* What a binding is called. If the name had a variable of the environment before, it is that variable's name:
 * JWT_SECRET for the second line of `key = os.getenv("JWT_SECRET")`, `if not key: key = "x"`. */
static Str bound_name(Collector *c, const Binding *b)
{
    Str env;
    const Binding *before = b->members || b->kind != BIND_VALUE ? NULL : bindings_next(&c->names->bindings, b);
    bool instead = before && before->value && !before->members && env_reads(c->names, before->value, &env);
    return instead && env.len ? env : bindings_last(b);
}

void named_collect(Collector *c, bool strong)
{
    const Tree *t = c->tree;
    resolve_begin(c->names);
    for (uint32_t i = 0; i < c->names->bindings.all.len; i++) {
        Binding *b = &c->names->bindings.all.at[i];
        bool valued = b->value && !b->joins && b->kind != BIND_FUNCTION && b->kind != BIND_CLASS &&
                      (b->kind != BIND_WRITE || b->item);
        /* a default is asked for by its name, so that what it stands in for is seen */
        Node value = b->kind == BIND_DEFAULT ? b->target : b->value;
        Str name = bound_name(c, b);
        if (valued && strong && b->members) name = held_name(c, holder_of(b), name);
        if (valued) detect_named(c, name, value, strong, false);
    }
    for (Node n = ROOT; n < t->count; n++) {
        Role role = node_role(t, n);
        if (role == ROLE_CALL || role == ROLE_BINARY || role == ROLE_CHOICE)
            detect_fallback(c, n, strong);
        else if (role == ROLE_KEYWORD || role == ROLE_PAIR)
            detect_key(c, n, strong);
    }
}

/* Whether a hit says nothing of a key. A piece of a value says nothing: "v4" in front of a key, `v4{}` around it. Nor
 * does a label, unless it is a `weak` value, which people do sign with. */
static bool is_no_key(Collector *c, const Hit *hit)
{
    const RuleSet *rules = c->names->rules;
    Value text;
    if (hit->partly || !value_read(c->names, hit->literal, &text)) return hit->partly;
    bool label = rules_get(rules, FORM_LABEL, text.bytes) && !rules_get(rules, FORM_WEAK, text.bytes);
    return label || classify_has_hole(text.bytes);
}

void named_collect_hints(Collector *c)
{
    const Tree *t = c->tree;
    resolve_begin(c->names);
    for (Node n = ROOT; n < t->count; n++) {
        bool called = node_role(t, n) == ROLE_CALL || node_role(t, n) == ROLE_NEW;
        const Rule *rule = called ? qualify_rule(c->names, n, FORM_HINT) : NULL;
        for (uint32_t i = 0; rule && i < rule->finds.secrets.count; i++) {
            Node value = call_argument(c->names->tree, n, &rule->finds.secrets.at[i]);
            c->hits.len = 0;
            if (value) resolve(c->names, value, rule->finds.secrets.at[i].members, &c->hits);
            for (uint32_t k = 0; k < c->hits.len; k++) {
                if (is_no_key(c, &c->hits.at[k])) continue;
                Finding *f = collector_add(c, &c->hits.at[k], rule, CONFIDENCE_NAME, (Str){0});
                if (f) f->doubtful = true;
            }
        }
    }
}
