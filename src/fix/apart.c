#include "fix/apart.h"

#include "base/variable.h"
#include "fix/fallback.h"
#include "scan/flow/around.h"
#include "scan/flow/naming.h"
#include "scan/flow/wording.h"

static bool is_live(const Values *v, Str word) { return rules_get(v->names->rules, FORM_LIVE, word) != NULL; }

/* `word` in front of `env`; empty when it says nothing that env does not say. */
static Str in_front(const Values *v, Str word, Str env)
{
    if (!word.len || wording_has(env, word)) return (Str){0};
    Str name = arena_fmt(v->arena, STR_FMT "_" STR_FMT, STR_ARG(word), STR_ARG(env));
    return variable_is_others(name) ? (Str){0} : name; /* DBUS_, PIP_ */
}

/* The first word of a name with its `_` where it is one that says little: `JWT_` of JWT_SECRET; else empty. */
static Str head_of(const Values *v, Str env)
{
    ptrdiff_t end = str_find_char(env, '_');
    bool head = end > 0 && language_has(v->names->language, WORDS_NAME_HEAD, str_sub(env, 0, (size_t)end));
    return head ? str_sub(env, 0, (size_t)end + 1) : (Str){0};
}

/* JWT_REFRESH_SECRET for JWT_SECRET and JWT_SECRET_KEY, ADMIN_SESSION_SECRET for SESSION_SECRET. */
static Str with_word(const Values *v, Str word, Str env)
{
    Str head = head_of(v, env), rest = str_from(env, head.len);
    if (!word.len || wording_has(env, word)) return (Str){0};
    if (head.len && str_eqz(rest, "SECRET_KEY")) rest = STR("SECRET");
    return arena_fmt(v->arena, STR_FMT STR_FMT "_" STR_FMT, STR_ARG(head), STR_ARG(word), STR_ARG(rest));
}

/* Whether the code reads the finding's variable already: that name stays. */
static bool is_fixed(const Finding *f) { return f->hit.env.len > 0; }

/* Whether several values of the text want its name. */
static bool is_crowded(const Values *v, const Finding *f)
{
    return v->names && v->crowded.count && !is_fixed(f) && map_get(&v->crowded, f->env);
}

static Str by_stage(const Values *v, const Finding *f, Str env)
{
    return in_front(v, around_stage(v->names, f->literal), env);
}

static Str by_context(const Values *v, const Finding *f, Str env)
{
    return with_word(v, around_word(v->names, f->literal, FORM_CONTEXT), env);
}

/* TOKEN_SERVICE_SECRET for the JWT_SECRET of a TokenService, DEFAULT_SECRET_KEY for what a class of settings has that
 * others replace. */
static Str by_class(const Values *v, const Finding *f, Str env)
{
    const RuleSet *rules = v->names->rules;
    Str class = around_class(v->names, f->literal), head = head_of(v, env);
    Str words = wording_without(rules, FORM_HOLLOW, v->arena, class);
    const Tree *t = v->names->tree;
    bool field = node_above(t, f->literal, ROLE_FUNCTION) < node_above(t, f->literal, ROLE_CLASS);
    if (class.len && !words.len) return field && is_crowded(v, f) ? in_front(v, STR("DEFAULT"), env) : (Str){0};
    if (!class.len || naming_is_generic(rules, v->arena, words)) return (Str){0};
    return in_front(v, words, str_from(env, head.len));
}

/* ADMIN_SECRET_KEY where another file has the SECRET_KEY. */
static Str by_place(const Values *v, const Finding *f, Str env)
{
    return map_get(&v->by_name, env) || is_crowded(v, f) ? (Str){0} : in_front(v, v->place, env);
}

/* Of one list, in which the order tells them apart. */
static bool is_item(const Values *v, const Finding *f)
{
    const Tree *t = v->names->tree;
    return node_role(t, node_parent(t, f->literal)) == ROLE_LIST;
}

/* What the key is for when nothing else says it: WEBHOOK. */
static Str purpose_of(const Values *v, const Finding *f)
{
    if (!f->unnamed || !str_ends(f->kind, STR("-key"))) return (Str){0};
    return around_word(v->names, f->literal, FORM_PURPOSE);
}

Str apart_wanted(const Values *v, const Finding *f)
{
    bool plain = !v->names || map_get(&v->plain, f->value.bytes);
    Str name = plain ? (Str){0} : with_word(v, purpose_of(v, f), f->env);
    return name.len ? name : f->env;
}

void apart_read(Values *v, const Findings *all)
{
    Map first = {0};
    for (uint32_t i = 0; i < all->len; i++) {
        const Finding *f = &all->at[i];
        if (f->muted || is_fixed(f) || !f->readable) continue;
        if (f->unnamed && !purpose_of(v, f).len) *map_put(&v->plain, v->arena, f->value.bytes) = 1;
    }
    for (uint32_t i = 0; i < all->len; i++) {
        const Finding *f = &all->at[i];
        if (f->muted || is_fixed(f) || !f->readable) continue;
        uint32_t *known = map_put(&first, v->arena, f->env);
        if (!*known) *known = i + 1;
        else if (!str_eq(all->at[*known - 1].value.bytes, f->value.bytes)) *map_put(&v->crowded, v->arena, f->env) = 1;
    }
    map_give_back(&first, v->arena);
}

/* How good a finding's claim to its variable is: the code reads it already, the code names the value so, or neither. */
enum { CLAIM_READ, CLAIM_NAMED, CLAIM_DEFAULT, CLAIMS };

static int claim_of(const Values *v, const Finding *f)
{
    if (fallback_keeps_name(v->names->tree, f) || f->hit.env.len) return CLAIM_READ;
    return f->unnamed ? CLAIM_DEFAULT : CLAIM_NAMED;
}

/* Production has the plain name, and what nothing else is said of comes next. */
enum { RANK_FIRST, RANK_NEXT, RANK_LAST, RANKS };
_Static_assert((int)CLAIMS * (int)RANKS == APART_TURNS, "a turn for each rank of a claim");

static int rank_of(const Values *v, const Finding *f)
{
    if (!is_crowded(v, f)) return RANK_FIRST;
    Str stage = around_stage(v->names, f->literal);
    if (stage.len) return is_live(v, stage) ? RANK_FIRST : RANK_LAST;
    return around_word(v->names, f->literal, FORM_CONTEXT).len ? RANK_LAST : RANK_NEXT;
}

const uint8_t *apart_turns(const Values *v, const Findings *all)
{
    uint8_t *turns = arena_new(v->arena, all->len);
    for (uint32_t i = 0; i < all->len; i++) {
        const Finding *f = &all->at[i];
        turns[i] = (uint8_t)(f->muted ? APART_TURNS : claim_of(v, f) * RANKS + rank_of(v, f));
    }
    return turns;
}

/* What the caller says the name has to be, since other files want it for another value. */
static Str named_apart(const Values *v, Str env)
{
    for (const char *const *pair = v->apart; pair && *pair; pair += 2)
        if (str_eqz(env, pair[0])) return str_of(pair[1]);
    return env;
}

Str apart_name(const Values *v, const Finding *f)
{
    Str name = named_apart(v, apart_wanted(v, f)), more = {0};
    if (!is_crowded(v, f)) return name;
    Str stage = around_stage(v->names, f->literal);
    if (!stage.len) more = by_context(v, f, name);
    else if (!is_live(v, stage)) more = in_front(v, stage, name);
    return more.len ? more : name;
}

Str apart_other(const Values *v, const Finding *f, Str env, unsigned *tries)
{
    static Str (*const ways[])(const Values *, const Finding *, Str) = {by_stage, by_context, by_class, by_place};
    while (v->names && !is_item(v, f) && *tries < sizeof ways / sizeof *ways) {
        Str name = ways[(*tries)++](v, f, env);
        if (name.len) return name;
    }
    return (Str){0};
}
