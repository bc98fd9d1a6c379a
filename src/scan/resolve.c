#include "base/variable.h"
#include "scan/calls.h"
#include "scan/value.h"
#include "scan/walk.h"

#include <stdio.h>

/* The longest path of members that is asked for: `a = a.b` would go on for ever. */
enum { MEMBERS = 16 };

void walk_push(Walk *w, Node node, const Path *members, Hit way)
{
    if (node) *array_add(w->names->arena, &w->work) = (Step){node, members, way};
}

void walk_leave(Walk *w, const Step *s, Str module, const Path *members)
{
    Hit hit = s->way;
    hit.module = module;
    hit.members = members;
    *array_add(w->names->arena, w->hits) = hit;
}

/* `head` copied in front of `tail`. */
const Path *path_join(Arena *arena, const Path *head, const Path *tail)
{
    Path *joined = NULL, **end = &joined;
    for (; head; head = head->rest, end = (Path **)&(*end)->rest) {
        *end = arena_new(arena, sizeof **end);
        (*end)->part = head->part;
    }
    *end = (Path *)tail;
    return joined;
}

Str names_string(Names *names, Node node)
{
    Str text = {0};
    node = unwrap(names->tree, node);
    if (node_role(names->tree, node) != ROLE_STRING || !names_key(names, node, &text)) return (Str){0};
    return text;
}

Node call_argument(const Names *names, Node call, const Arg *arg)
{
    const Tree *t = names->tree;
    Node arguments = node_slot(t, call, SLOT_B);
    if (arg->kind == ARG_SELF) {
        Node callee = node_slot(t, call, SLOT_A);
        return node_role(t, callee) == ROLE_MEMBER ? node_slot(t, callee, SLOT_A) : 0;
    }
    uint32_t position = 0;
    for (Node c = node_inner(t, arguments); c; c = node_next(t, c)) {
        Role role = node_role(t, c);
        if (role == ROLE_COMMENT) continue;
        bool keyword = role == ROLE_KEYWORD;
        if (keyword && arg->kind == ARG_KEYWORD &&
            str_eq(node_text(t, node_slot(t, c, SLOT_A)), arg->keyword))
            return node_slot(t, c, SLOT_B);
        if (role == ROLE_SPREAD && arg->kind == ARG_POSITION) return 0;
        if (!keyword && arg->kind == ARG_POSITION && position++ == arg->position) return c;
    }
    return 0;
}

const Rule *call_rule(Names *names, Node call, Form form)
{
    const Tree *t = names->tree;
    Node callee = node_slot(t, call, SLOT_A);
    Str last = node_role(t, callee) == ROLE_MEMBER ? node_text(t, node_slot(t, callee, SLOT_B)) : (Str){0};
    const uint32_t *known = last.len ? map_get(&names->rules->last_parts, last) : NULL;
    if (last.len && !(known && *known & 1u << form)) return NULL;
    return rules_match(names->rules, form, call_path(names, call));
}

bool reads_env(Names *names, Node node, Str *env)
{
    const Tree *t = names->tree;
    node = unwrap(t, node);
    Role role = node_role(t, node);
    *env = (Str){0};
    if (role == ROLE_MEMBER || role == ROLE_INDEX) {
        const Rule *rule = rules_get(names->rules, FORM_ENV, qualify(names, node_slot(t, node, SLOT_A)));
        if (!rule || rule->secret.at[0].kind != ARG_EVERY) return false;
        Node key = node_slot(t, node, SLOT_B);
        if (role == ROLE_MEMBER)
            *env = node_text(t, key);
        else
            *env = names_string(names, key);
        return true;
    }
    if (role != ROLE_CALL) return false;
    const Rule *rule = call_rule(names, node, FORM_ENV);
    if (!rule) return false;
    *env = names_string(names, call_argument(names, node, &rule->secret.at[0]));
    return true;
}

bool reads_env_last(Names *names, Node node, Str *env)
{
    const Tree *t = names->tree;
    for (node = unwrap(t, node); node; node = unwrap(t, node)) {
        const Rule *rule;
        if (reads_env(names, node, env)) return env->len == 0 || variable_is_name(*env);
        if (node_role(t, node) == ROLE_BINARY &&
            language_has(names->language, WORDS_OR, node_text(t, node_slot(t, node, SLOT_B))))
            node = node_slot(t, node, SLOT_C);
        else if (node_role(t, node) == ROLE_CALL && (rule = call_rule(names, node, FORM_WRAP)) &&
                 rule->secret.count)
            node = call_argument(names, node, &rule->secret.at[0]);
        else
            return false;
    }
    return false;
}

Node choice_condition(const Tree *t, Node choice)
{
    Node named = node_slot(t, choice, SLOT_A);
    return named ? named : node_next(t, node_inner(t, choice));
}

/* `{1: "new", 2: "old"}` is a list of keys. */
static void step_numbered(Walk *w, const Step *s, Node pair)
{
    Str key = node_text(w->tree, node_slot(w->tree, pair, SLOT_A));
    if (key.len && key.at[0] >= '0' && key.at[0] <= '9')
        walk_push(w, node_slot(w->tree, pair, SLOT_B), NULL, s->way);
}

/* The member `members->part` of an object literal, spreads included. */
static void step_object(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    for (Node c = node_first(t, s->node); c; c = node_next(t, c)) {
        Str key;
        Role role = node_role(t, c);
        if (!s->members) {
            if (role == ROLE_PAIR) step_numbered(w, s, c);
            continue;
        }
        if (role == ROLE_SPREAD)
            walk_push(w, node_inner(t, c), s->members, s->way);
        else if (role == ROLE_SHORTHAND && str_eq(node_text(t, c), s->members->part))
            walk_push(w, c, s->members->rest, s->way);
        else if (role == ROLE_FUNCTION && names_key(w->names, node_slot(t, c, SLOT_A), &key) &&
                 str_eq(key, s->members->part))
            walk_push(w, c, s->members->rest, s->way);
        else if (role == ROLE_PAIR && names_key(w->names, node_slot(t, c, SLOT_A), &key) &&
                 (str_eq(key, s->members->part) || str_eqz(s->members->part, "*")))
            walk_push(w, node_slot(t, c, SLOT_B), s->members->rest, s->way);
    }
}

/* Every item, or the one that a number asks for. */
static void step_list(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    uint32_t i = 0;
    for (Node c = node_inner(t, s->node); c; c = node_next(t, c), i++) {
        char number[12];
        snprintf(number, sizeof number, "%u", i);
        if (!s->members)
            walk_push(w, c, NULL, s->way);
        else if (str_eqz(s->members->part, number) || str_eqz(s->members->part, "*"))
            walk_push(w, c, s->members->rest, s->way);
    }
}

static bool path_has_prefix(const Path *path, const Path *prefix, const Path **rest)
{
    for (; prefix; prefix = prefix->rest, path = path->rest)
        if (!path || !str_eq(path->part, prefix->part)) return false;
    *rest = path;
    return true;
}

/* A default in a pattern whose source is the environment is a fallback of the variable it names. */
static void note_default(Walk *w, const Binding *b, Hit *way)
{
    const Rule *rule = rules_get(w->names->rules, FORM_ENV, qualify(w->names, b->source));
    if (rule && rule->secret.at[0].kind == ARG_EVERY && b->within) way->env = b->within->part;
}

/* What an import stands for is in another module. */
static void step_import(Walk *w, const Step *s, const Binding *b, const Path *members)
{
    walk_leave(w, s, b->specifier,
               b->imported.len ? path_push(w->names->arena, b->imported, members) : members);
}

/* What calls in this file give to a parameter. */
static void step_parameter(Walk *w, const Step *s, const Binding *b, const Path *members)
{
    const Path *rest = b->within ? path_join(w->names->arena, b->within, members) : members;
    calls_arguments(w->names, b);
    for (uint32_t i = 0; i < w->names->arguments.len && w->steps < STEPS; i++, w->steps++)
        walk_push(w, w->names->arguments.at[i], rest, s->way);
}

static void step_bindings(Walk *w, const Step *s, Binding *b, const Path *members)
{
    for (; b && w->steps < STEPS; b = binding_next(w->names, b), w->steps++) {
        if (!members && b->walk == w->names->walk) return; /* and so the older ones */
        if (!members) b->walk = w->names->walk;
        const Path *rest;
        Hit way = s->way;
        if (b->kind == BIND_IMPORT) step_import(w, s, b, members);
        if (b->kind == BIND_PARAMETER) step_parameter(w, s, b, members);
        if (!b->value || !path_has_prefix(members, b->members, &rest)) continue;
        bool whole = b->kind == BIND_DEFAULT || b->value != b->source;
        if (b->kind == BIND_DEFAULT) note_default(w, b, &way);
        walk_push(w, b->value, whole ? rest : path_join(w->names->arena, b->within, rest), way);
    }
}

static void step_member(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    Node object = unwrap(t, node_slot(t, s->node, SLOT_A)), property = node_slot(t, s->node, SLOT_B);
    Str key, env;
    if (reads_env(w->names, s->node, &env)) return;
    bool known = names_key(w->names, property, &key), index = node_role(t, s->node) == ROLE_INDEX;
    if (!known && !index) return;
    if (!known) key = STR("*"); /* any of them */
    if (index && node_role(t, property) == ROLE_IDENTIFIER) {
        key = names_string(w->names, property);
        if (key.len == 0) key = STR("*"); /* any of them */
    }
    uint32_t depth = 0;
    for (const Path *p = s->members; p; p = p->rest) depth++;
    Node class = names_self(w->names, object);
    if (class)
        step_bindings(w, s, names_in_scope(w->names, class, key), s->members);
    else if (depth < MEMBERS)
        walk_push(w, object, path_push(w->names->arena, key, s->members), s->way);
}

static void add_partly(Walk *w, const Step *s)
{
    if (s->members || !value_is_partial(w->tree, s->node, w->names->language)) return;
    Hit hit = s->way;
    hit.literal = s->node;
    hit.partly = true;
    *array_add(w->names->arena, w->hits) = hit;
}

/* `a or b`: both, and b is a fallback when a reads the environment. */
static void step_binary(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    Node left = node_slot(t, s->node, SLOT_A), right = node_slot(t, s->node, SLOT_C);
    Str operator= node_text(t, node_slot(t, s->node, SLOT_B));
    if (language_has(w->names->language, WORDS_AND, operator)) {
        walk_push(w, right, s->members, s->way);
        return;
    }
    if (!language_has(w->names->language, WORDS_OR, operator)) {
        add_partly(w, s);
        return;
    }
    Hit way = s->way;
    Str env;
    if (reads_env_last(w->names, left, &env)) way = (Hit){.fallback = s->node, .env = env};
    walk_push(w, left, s->members, s->way);
    walk_push(w, right, s->members, way);
}

/* Either branch; without named slots the order is: consequence, condition, alternative. */
static void step_choice(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    Node first = node_slot(t, s->node, SLOT_B), second = node_slot(t, s->node, SLOT_C);
    if (!first) {
        first = node_inner(t, s->node);
        second = node_inner_last(t, s->node);
    }
    Hit way = s->way;
    Str asked, env;
    bool same = reads_env(w->names, first, &env) && reads_env(w->names, choice_condition(t, s->node), &asked);
    if (same && env.len && str_eq(env, asked)) way = (Hit){.fallback = s->node, .env = env};
    walk_push(w, first, s->members, s->way);
    walk_push(w, second, s->members, way);
}

/* A name that the file does not bind may come from a module that it takes all names from. */
static void step_name(Walk *w, const Step *s)
{
    Str name = node_text(w->tree, s->node);
    Binding *b = names_lookup(w->names, s->node, name);
    for (uint32_t i = 0; !b && i < w->names->stars.len; i++)
        walk_leave(w, s, w->names->stars.at[i], path_push(w->names->arena, name, s->members));
    step_bindings(w, s, b, s->members);
}

static void step_other(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    switch (node_role(t, s->node)) {
    case ROLE_IDENTIFIER:
    case ROLE_SHORTHAND: step_name(w, s); break;
    case ROLE_MEMBER:
    case ROLE_INDEX: step_member(w, s); break;
    case ROLE_OBJECT: step_object(w, s); break;
    case ROLE_LIST: step_list(w, s); break;
    case ROLE_CALL:
    case ROLE_NEW: walk_call(w, s); break;
    case ROLE_BINARY: step_binary(w, s); break;
    case ROLE_CONCAT:
    case ROLE_STRING: add_partly(w, s); break;
    case ROLE_CHOICE: step_choice(w, s); break;
    case ROLE_DECLARE:
    case ROLE_ASSIGN: walk_push(w, node_slot(t, s->node, SLOT_B), s->members, s->way); break;
    case ROLE_FUNCTION: walk_function(w, s); break;
    case ROLE_CLASS:
        if (s->members && str_eqz(s->members->part, "()")) /* an object of the class */
            walk_push(w, s->node, s->members->rest, s->way);
        else if (s->members)
            step_bindings(w, s, names_in_scope(w->names, s->node, s->members->part), s->members->rest);
        break;
    default: break;
    }
}

void resolve_begin(Names *names) { names->walk++; }

void resolve(Names *names, Node node, const Path *members, Hits *hits)
{
    const Tree *t = names->tree;
    Walk w = {.names = names, .tree = t, .hits = hits};
    walk_push(&w, node, members, (Hit){0});
    while (w.work.len && w.steps++ < STEPS) {
        Step s = w.work.at[--w.work.len];
        s.node = unwrap(t, s.node);
        if (!s.node || (!s.members && names->seen[s.node] == names->walk)) continue;
        if (!s.members) names->seen[s.node] = names->walk;
        const Path *m = s.members;
        bool is_value = !m || (!m->rest && language_has(names->language, WORDS_ENUM_VALUE, m->part));
        if (is_value && literal_is(names, s.node)) {
            Hit hit = s.way;
            hit.literal = s.node;
            *array_add(names->arena, hits) = hit;
        } else {
            step_other(&w, &s);
        }
    }
}
