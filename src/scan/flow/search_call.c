#include "scan/flow/search_call.h"

#include "base/variable.h"
#include "scan/flow/env.h"
#include "scan/flow/merge.h"
#include "scan/flow/naming.h"
#include "scan/flow/prefix.h"
#include "scan/flow/qualify.h"
#include "scan/flow/search_member.h"
#include "scan/flow/search_name.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

/* What a function returns: its `return` values, or the expression that is its body. */
static void step_returns(Search *w, Node function, const Members *members, Hit way)
{
    const Tree *t = w->tree;
    Node body = node_slot(t, function, SLOT_C);
    if (body && node_role(t, body) != ROLE_SCOPE && node_role(t, body) != ROLE_BLOCK)
        search_push(w, body, members, way);
    for (Node n = body; n < t->at[body].after && w->steps < w->limit; n++, w->steps++) {
        Role role = node_role(t, n);
        bool each = role == ROLE_YIELD && members && str_eqz(members->part, EACH);
        if (role == ROLE_FUNCTION)
            n = t->at[n].after - 1;
        else if (role == ROLE_RETURN || role == ROLE_YIELD)
            search_push(w, node_inner(t, n), each ? members->rest : members, way);
    }
}

/* What a function gives its last parameter, a callback, as argument `i`: `(header, done) => done(null, "x")`.
 */
static void step_callback(Search *w, Node function, uint32_t i, const Step *s)
{
    const Tree *t = w->tree;
    Node last = 0, body = node_slot(t, function, SLOT_C);
    for (Node c = node_inner(t, node_slot(t, function, SLOT_B)); c; c = node_next(t, c)) last = c;
    Node name = node_role(t, last) == ROLE_PARAMETER ? node_slot(t, last, SLOT_A) : last;
    Arg arg = {.kind = ARG_POSITION, .position = i};
    for (Node n = body; name && n < t->at[body].after && w->steps < w->limit; n++, w->steps++) {
        if (node_role(t, n) != ROLE_CALL ||
            !str_eq(node_text(t, node_slot(t, n, SLOT_A)), node_text(t, name)))
            continue;
        search_push(w, call_argument(w->names->tree, n, &arg), s->members->rest, s->way);
    }
}

/* Whether a word in front of the function's name says so: `static get key() {}`. */
static bool says_getter(Search *w, Node function)
{
    const Tree *t = w->tree;
    Node name = node_slot(t, function, SLOT_A);
    Str head = str_sub(t->text, node_start(t, function), name ? node_start(t, name) : node_start(t, function));
    while (head.len && head.len < 80) {
        Str word = str_word(&head);
        if (language_has(w->names->language, WORDS_GETTER, word)) return true;
    }
    return false;
}

/* Whether a method is read like a member: `get key() {}`, or one that a decorator makes so. */
static bool is_getter(Search *w, Node function)
{
    const Tree *t = w->tree;
    if (says_getter(w, function)) return true;
    for (Node n = node_first(t, node_parent(t, function)); n && n != function; n = node_next(t, n))
        if (node_role(t, n) == ROLE_DECORATOR &&
            language_has(w->names->language, WORDS_GETTER, node_text(t, node_inner(t, n))))
            return true;
    return false;
}

/* Notes which function the call is of. One that it only gives back was called elsewhere; so is one without a call. */
static void enter(Search *w, const Step *s)
{
    Entry *entry = arena_new(w->names->arena, sizeof *entry);
    *entry = s->entry ? *s->entry : (Entry){0};
    entry->function = entry->function ? 0 : s->node;
    w->entry = entry;
}

void search_call_function(Search *w, const Step *s)
{
    Str part = s->members ? s->members->part : (Str){0};
    if (str_eqz(part, "()")) enter(w, s);
    if (str_eqz(part, "()")) step_returns(w, s->node, s->members->rest, s->way);
    else if (part.len == 2 && part.at[0] == '!') step_callback(w, s->node, (uint32_t)(part.at[1] - '0'), s);
    else if (is_getter(w, s->node)) step_returns(w, s->node, s->members, s->way);
}

/* The key that a chain of calls is the value of, when it is the name of a variable: a schema of the environment. */
static Str key_of_chain(Search *w, Node call)
{
    const Tree *t = w->tree;
    Node n = call, parent = node_parent(t, n);
    for (; parent; n = parent, parent = node_parent(t, n)) {
        Role role = node_role(t, parent);
        bool passes = role == ROLE_WRAP || role == ROLE_MEMBER || role == ROLE_CALL;
        if (!passes || (role != ROLE_WRAP && n != node_slot(t, parent, SLOT_A))) break;
    }
    Str key = {0};
    if (node_role(t, parent) != ROLE_PAIR || !names_key(w->names, node_slot(t, parent, SLOT_A), &key)) return (Str){0};
    for (size_t i = 0; i < key.len; i++)
        if (key.at[i] >= 'a' && key.at[i] <= 'z') return (Str){0};
    return variable_is_name(key) ? key : (Str){0};
}

static void step_fallback_call(Search *w, const Step *s, const Rule *rule)
{
    Hit way = {.fallback = s->node, .fallback_rule = rule, .standin = s->way.standin ? s->way.standin : s->node};
    way.env = prefix_variable(w->names, s->node, rule, (Str){0}).name;
    bool named = rule->fallback.variable.count;
    if (!named && !env_reads_first(w->names, s->node, &way.env)) way.env = key_of_chain(w, s->node);
    for (uint32_t i = 0; i < rule->fallback.defaults.count; i++) {
        const Arg *given = &rule->fallback.defaults.at[i];
        search_push(w, call_argument(w->names->tree, s->node, given),
                    members_join(w->names->arena, given->members, s->members), way);
    }
    Str key = str_find(rule->target, STR("()")) >= 0 ? prefix_key(w->names, s->node, rule) : (Str){0};
    if (key.len) /* the object may have been made with a default of its own */
        search_push(w, prefix_object(w->tree, s->node, rule), members_push(w->names->arena, key, s->members), s->way);
}

/* Whether the members that a wrapper makes are asked for; `*rest` are what follows. Without any, each is. */
static bool takes_off(const Members *asked, const Members *made, const Members **rest)
{
    if (!asked && made && !made->rest) made = NULL;
    for (; made; made = made->rest, asked = asked->rest)
        if (!asked || (!str_eqz(made->part, "*") && !str_eq(made->part, asked->part))) return false;
    *rest = asked;
    return true;
}

/* The members of an argument that stand for `asked` of the whole: `**` among them is where those go. */
static const Members *put_in(Arena *arena, const Members *members, const Members *asked)
{
    const Members *behind = members;
    while (behind && !str_eqz(behind->part, "**")) behind = behind->rest;
    if (!behind) return members_join(arena, members, asked);
    const Members *tail = members_join(arena, asked, behind->rest);
    Members *head = NULL, **end = &head;
    for (; members != behind; members = members->rest, end = (Members **)&(*end)->rest) {
        *end = arena_new(arena, sizeof **end);
        (*end)->part = members->part;
    }
    *end = (Members *)tail;
    return head;
}

static void step_wrapped(Search *w, const Step *s, const Arg *arg, const Members *members)
{
    const Tree *t = w->tree;
    members = put_in(w->names->arena, arg->members, members);
    if (arg->kind != ARG_EVERY) {
        search_push(w, call_argument(w->names->tree, s->node, arg), members, s->way);
        return;
    }
    for (Node c = node_inner(t, node_slot(t, s->node, SLOT_B)); c; c = node_next(t, c))
        search_push(w, c, members, s->members ? search_under(w, s, c) : s->way);
}

/* False when the call has no such argument. */
static bool step_wrapper(Search *w, const Step *s, const Rule *rule)
{
    uint32_t before = w->searches->work.len;
    for (; rule; rule = rule_next(w->names->rules, rule)) {
        const Members *rest;
        if (!takes_off(s->members, rule->wrap.members, &rest)) continue;
        for (uint32_t i = 0; i < rule->wrap.source.count; i++) step_wrapped(w, s, &rule->wrap.source.at[i], rest);
    }
    return w->searches->work.len > before;
}

/* Whether what a call is given behind a name that tells nothing of keys is such a name itself: that of an option in a
 * section, `c.get("shop", "token_secret")`. */
static bool is_option(Names *names, Str key, Node given)
{
    const RuleSet *rules = names->rules;
    Str text = names_string(names, given), upper = naming_upper(names->arena, text);
    if (!text.len || node_role(names->tree, node_parent(names->tree, given)) == ROLE_KEYWORD) return false;
    return naming_is_identifier(text) && naming_is_telling(rules, upper) && !naming_is_made_up(rules, upper) &&
           !naming_is_telling(rules, naming_upper(names->arena, key));
}

/* Whether a call is one of a module's functions, or of a thing that the language has, which takes the object as its
 * first argument: `_.get(config, "jwt.key")`. What stands behind that is no default. */
static bool takes_object(Names *names, Node call, Str key)
{
    const Tree *t = names->tree;
    Node object = node_unwrap(t, node_slot(t, node_unwrap(t, node_slot(t, call, SLOT_A)), SLOT_A));
    if (key.len || node_role(t, object) != ROLE_IDENTIFIER) return false;
    const Binding *b = names_binding(names, object);
    Str module;
    Node value = b && b->kind == BIND_VALUE && !b->members ? node_unwrap(t, b->value) : 0;
    bool loads = node_role(t, value) == ROLE_CALL && qualify_required(names, value, &module);
    return !b || b->kind == BIND_IMPORT || loads;
}

/* `d.get("jwt.key", "x")`: that member of the object; and what stands in for it. False when it names none. */
static bool step_get(Search *w, const Step *s, const Rule *rule)
{
    Names *names = w->names;
    Node name = call_argument(names->tree, s->node, rule->member.name), missing = 0;
    if (!name) return false;
    Str key = names_constant(names, name);
    Node object = call_argument(names->tree, s->node, rule->member.object);
    if (rule->member.object->kind == ARG_SELF && takes_object(names, s->node, key)) return true;
    const Members *members = s->members;
    for (uint32_t i = 0; i < rule->member.missing.count && !missing; i++)
        missing = call_argument(names->tree, s->node, &rule->member.missing.at[i]);
    if (key.len && missing && is_option(names, key, missing)) missing = 0;
    if (key.len == 0) key = STR("*");
    while (key.len) { /* from the last part on */
        size_t start = key.len;
        while (start && key.at[start - 1] != '.' && key.at[start - 1] != ':') start--;
        members = members_push(names->arena, str_from(key, start), members);
        key = str_sub(key, 0, start ? start - 1 : 0);
    }
    if (!search_member_self(w, s, object, members->part, members->rest))
        search_push(w, object, members, s->way);
    Hit way = s->way;
    if (missing && !way.standin && merge_brings_any(names, object)) way.standin = s->node;
    search_push(w, missing, s->members, way);
    return true;
}

/* `dict(a, k=1, **b)`: a keyword is a member, and so are those of what else it is given, in pairs or not. */
static void step_keywords(Search *w, const Step *s)
{
    const Tree *t = w->tree;
    if (!s->members) return;
    Node first = node_first(t, node_slot(t, s->node, SLOT_B));
    for (Node c = first; c && w->steps < w->limit; c = node_next(t, c), w->steps++) {
        Role role = node_role(t, c);
        if (role == ROLE_SPREAD)
            search_push(w, node_inner(t, c), s->members, search_under(w, s, c));
        else if (role != ROLE_KEYWORD) {
            Hit way = search_under(w, s, c);
            search_push(w, c, s->members, way);
            search_push(w, c, members_push(w->names->arena, STR(PAIRS), s->members), way);
        } else if (str_eq(node_text(t, node_slot(t, c, SLOT_A)), s->members->part))
            search_push(w, node_slot(t, c, SLOT_B), s->members->rest, search_under(w, s, c));
    }
}

/* What has its keywords, or options that others name, for members. */
static bool step_members(Search *w, const Step *s)
{
    bool options = qualify_rule(w->names, s->node, FORM_OPTIONS);
    bool keywords = qualify_rule(w->names, s->node, FORM_OBJECT);
    if (options) search_name_options(w, s);
    if (keywords) step_keywords(w, s);
    return options || keywords;
}

void search_call(Search *w, const Step *s)
{
    const Rule *rule;
    Str env, module;
    if ((rule = qualify_rule(w->names, s->node, FORM_FALLBACK)) && !rule_takes_all(rule))
        step_fallback_call(w, s, rule);
    else if (env_reads(w->names, s->node, &env))
        return;
    else if ((rule = qualify_rule(w->names, s->node, FORM_WRAP)) && step_wrapper(w, s, rule))
        return;
    else if ((rule = qualify_rule(w->names, s->node, FORM_MEMBER)) && step_get(w, s, rule))
        return;
    else if (step_members(w, s))
        return;
    else if (qualify_required(w->names, s->node, &module))
        search_leave(w, s, module, s->members);
    else { /* what the function returns, wherever it is */
        Entry *entry = arena_new(w->names->arena, sizeof *entry);
        *entry = (Entry){.call = s->node, .around = s->entry};
        w->entry = entry;
        search_push(w, node_slot(w->tree, s->node, SLOT_A), members_push(w->names->arena, STR("()"), s->members),
                  s->way);
    }
}
