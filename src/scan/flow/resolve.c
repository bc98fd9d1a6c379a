#include "scan/flow/env.h"
#include "scan/flow/flow.h"
#include "scan/flow/naming.h"
#include "scan/flow/qualify.h"
#include "scan/flow/resolve.h"
#include "scan/flow/search_call.h"
#include "scan/flow/search_member.h"
#include "scan/flow/search_name.h"
#include "scan/flow/standin.h"
#include "scan/names/literal.h"
#include "scan/names/object.h"
#include "scan/names/value.h"
#include "scan/rules/members.h"
#include "scan/rules/rules.h"

/* `{1: "new", 2: "old"}` is a list of keys. */
static void step_numbered(Search *w, const Step *s, Node pair)
{
    Str key = node_text(w->tree, node_slot(w->tree, pair, SLOT_A));
    if (key.len && key.at[0] >= '0' && key.at[0] <= '9')
        search_push(w, node_slot(w->tree, pair, SLOT_B), NULL, s->way);
}

static bool name_tells(Search *w, Str name)
{
    return name.len && naming_is_telling(w->names->rules, naming_upper(w->names->arena, name));
}

/* Whether a pair's name says that it holds a key: `secret` beside `host` and `port`. */
static bool is_telling(Search *w, Node pair)
{
    Str key;
    return node_role(w->tree, pair) == ROLE_PAIR && names_key(w->names, node_slot(w->tree, pair, SLOT_A), &key) &&
           name_tells(w, key);
}

/* All pairs, and what is spread: `members->part` is not known. Those whose names tell where some do, and not the name
 * of them all: `KEYS = {access: "x", secret: "y"}`. */
static void step_any(Search *w, const Step *s)
{
    const Tree *t = w->tree;
    bool all = name_tells(w, naming_of(w->names, s->node)), told = false;
    for (Node c = node_first(t, s->node); c && !told && !all && w->steps < w->limit; c = node_next(t, c), w->steps++)
        told = is_telling(w, c);
    for (Node c = node_first(t, s->node); c && w->steps < w->limit; c = node_next(t, c), w->steps++) {
        if (node_role(t, c) == ROLE_SPREAD) search_push(w, node_inner(t, c), s->members, s->way);
        if (node_role(t, c) == ROLE_PAIR && (!told || is_telling(w, c)))
            search_push(w, node_slot(t, c, SLOT_B), s->members->rest, s->way);
    }
}

/* The member `members->part` of an object literal, spreads included. */
static void step_object(Search *w, const Step *s)
{
    const Tree *t = w->tree;
    Names *names = w->names;
    if (!s->members) {
        for (Node c = node_first(t, s->node); c && w->steps < w->limit; c = node_next(t, c), w->steps++)
            if (node_role(t, c) == ROLE_PAIR) step_numbered(w, s, c);
        return;
    }
    if (str_eqz(s->members->part, "*")) {
        step_any(w, s);
        return;
    }
    for (uint32_t i = object_find(names, s->node, s->members->part); i; i = object_older(names, i)) {
        Node item = object_item(names, i), value = node_role(t, item) == ROLE_PAIR ? node_slot(t, item, SLOT_B) : item;
        search_push(w, value, s->members->rest, search_under(w, s, item));
    }
    for (uint32_t i = object_find(names, s->node, STR(OBJECT_SPREAD)); i; i = object_older(names, i)) {
        Node spread = object_item(names, i);
        search_push(w, node_inner(t, spread), s->members, search_under(w, s, spread));
    }
}

/* `[["k", "x"]]`, as an object that has k. */
static void step_pairs(Search *w, const Step *s)
{
    const Tree *t = w->tree;
    const Members *asked = s->members->rest;
    for (Node c = node_inner(t, s->node); asked && c && w->steps < w->limit; c = node_next(t, c), w->steps++) {
        Node name = node_role(t, c) == ROLE_LIST ? node_inner(t, c) : 0;
        bool same = str_eqz(asked->part, "*") || (name && str_eq(names_string(w->names, name), asked->part));
        if (name && same) search_push(w, node_next(t, name), asked->rest, s->way);
    }
}

/* Every item, or the one that a number asks for. */
static void step_list(Search *w, const Step *s)
{
    const Tree *t = w->tree;
    uint32_t i = 0, wanted;
    if (s->members && str_eqz(s->members->part, PAIRS)) {
        step_pairs(w, s);
        return;
    }
    if (s->members && language_has(w->names->language, WORDS_ENUM_VALUE, s->members->part)) {
        search_push(w, s->node, s->members->rest, s->way);
        return;
    }
    bool any = s->members && (str_eqz(s->members->part, "*") || str_eqz(s->members->part, EACH));
    bool one = s->members && search_is_index(s->members->part, &wanted);
    for (Node c = node_inner(t, s->node); c && w->steps < w->limit; c = node_next(t, c), i++, w->steps++) {
        if (!s->members)
            search_push(w, c, NULL, s->way);
        else if (node_role(t, c) == ROLE_SPREAD)
            search_push(w, node_inner(t, c), s->members, s->way);
        else if (any || (one && i == wanted))
            search_push(w, c, s->members->rest, s->way);
    }
}

/* The key of a member: known, or "*" for any of them; the empty Str when the access says nothing. */
static Str member_key(Search *w, Node node)
{
    const Tree *t = w->tree;
    Node property = node_slot(t, node, SLOT_B);
    Str key, any = STR("*");
    bool known = names_key(w->names, property, &key), index = node_role(t, node) == ROLE_INDEX;
    if (!known) return index ? any : (Str){0};
    if (!index || node_role(t, property) != ROLE_IDENTIFIER) return key;
    key = names_constant(w->names, property);
    return key.len ? key : any;
}

static void step_member(Search *w, const Step *s)
{
    const Tree *t = w->tree;
    Node object = node_unwrap(t, node_slot(t, s->node, SLOT_A));
    Str key, env;
    if (env_reads(w->names, s->node, &env)) return;
    key = member_key(w, s->node);
    if (key.len == 0 || search_member_self(w, s, object, key, s->members)) return;
    const RuleSet *rules = w->names->rules;
    if (rules_end_so(rules, key, FORM_OPTIONS) && rules_match(rules, FORM_OPTIONS, qualify(w->names, s->node)))
        search_name_options(w, s);
    search_push(w, object, members_push(w->names->arena, key, s->members), s->way);
}

/* Whether a text is added to a variable that holds a key, itself or under a name: it only tells uses apart. */
static bool adds_to_key(Names *names, Node whole)
{
    const Tree *t = names->tree;
    Str operator= node_role(t, whole) == ROLE_BINARY ? node_text(t, node_slot(t, whole, SLOT_B)) : (Str){0};
    bool adds = language_has(names->language, WORDS_CONCAT, operator);
    for (Node c = adds ? node_inner(t, whole) : 0; c; c = node_next(t, c)) {
        Node part = node_unwrap(t, c);
        bool named = node_role(t, part) == ROLE_IDENTIFIER;
        const Binding *b = named ? names_lookup(names, part, node_text(t, part)) : NULL;
        Str env;
        if (b && !b->members && b->value && !bindings_next(&names->bindings, b)) part = b->value;
        if (env_reads(names, part, &env) && naming_is_telling(names->rules, naming_upper(names->arena, env)))
            return true;
    }
    return false;
}

static void add_partly(Search *w, const Step *s)
{
    if (s->members || !value_is_partial(w->tree, s->node, w->names->language)) return;
    if (adds_to_key(w->names, s->node)) return;
    if (str_find(node_text(w->tree, s->node), STR("-----BEGIN ")) >= 0) return; /* what is put around a key */
    Hit hit = s->way;
    hit.literal = s->node;
    hit.partly = true;
    *array_add(w->names->arena, w->hits) = hit;
}

/* What stands in a string that is one hole and nothing else, so that it is its value as text; or 0. */
static Node only_hole(const Tree *t, Node string, const Quoting *quoting)
{
    Quoted s;
    Node hole = node_child(t, string, ROLE_HOLE), inner = hole ? node_inner(t, hole) : 0;
    if (!hole || node_inner_last(t, hole) != inner) return 0; /* `{x!r}` */
    Str before = str_sub(t->text, node_start(t, string), node_start(t, hole));
    Str after = str_sub(t->text, node_end(t, hole), node_end(t, string));
    if (!quoting_opens(quoting, node_text(t, string), &s)) return 0;
    return before.len == s.prefix.len + s.mark.len && str_eq(after, s.mark) ? inner : 0;
}

static void step_string(Search *w, const Step *s)
{
    bool string = node_role(w->tree, s->node) == ROLE_STRING;
    Node inner = string ? only_hole(w->tree, s->node, &w->names->language->grammar.quoting) : 0;
    if (inner && !s->members) search_push(w, inner, NULL, s->way);
    else add_partly(w, s);
}

/* `a or b`: both, and b is a fallback when a reads the environment. */
static void step_binary(Search *w, const Step *s)
{
    const Tree *t = w->tree;
    Node left = node_slot(t, s->node, SLOT_A), right = node_slot(t, s->node, SLOT_C);
    Str operator= node_text(t, node_slot(t, s->node, SLOT_B));
    if (language_has(w->names->language, WORDS_AND, operator)) {
        search_push(w, right, s->members, s->way);
        return;
    }
    if (s->members && language_has(w->names->language, WORDS_MERGE, operator)) {
        search_push(w, left, s->members, search_under(w, s, left));
        search_push(w, right, s->members, s->way);
        return;
    }
    if (!language_has(w->names->language, WORDS_OR, operator)) {
        add_partly(w, s);
        return;
    }
    Hit way = s->way;
    Str env;
    if (standin_reads(w->names, left, &env)) way = (Hit){.fallback = s->node, .env = env, .standin = way.standin};
    if (!way.standin) way.standin = s->node;
    search_push(w, left, s->members, s->way);
    search_push(w, right, s->members, way);
}

/* Either branch; without named slots the order is: consequence, condition, alternative. */
static void step_choice(Search *w, const Step *s)
{
    const Tree *t = w->tree;
    Node branches[2] = {node_slot(t, s->node, SLOT_B), node_slot(t, s->node, SLOT_C)};
    if (!branches[0]) {
        branches[0] = node_inner(t, s->node);
        branches[1] = node_inner_last(t, s->node);
    }
    for (int i = 0; i < 2; i++) {
        Hit way = s->way;
        Str env;
        bool reads = standin_reads(w->names, branches[1 - i], &env) && env.len;
        if (reads && standin_asks(w->names, node_condition(t, s->node), env))
            way = (Hit){.fallback = s->node, .env = env, .standin = way.standin ? way.standin : s->node};
        search_push(w, branches[i], s->members, way);
    }
}

/* A name that the file does not bind may come from a module that it takes all names from. */
static void step_name(Search *w, const Step *s)
{
    Str name = node_text(w->tree, s->node);
    Binding *b = names_lookup(w->names, s->node, name);
    bool imported = b && b->kind == BIND_IMPORT && s->members;
    if (imported && rules_match(w->names->rules, FORM_OPTIONS, qualify(w->names, s->node))) search_name_options(w, s);
    for (uint32_t i = 0; !b && i < w->names->imports.stars.len && w->steps < w->limit; i++)
        search_leave(w, s, w->names->imports.stars.at[i].module, members_push(w->names->arena, name, s->members));
    search_name_bindings(w, s, b, s->members, 0, SIDE_ANY);
}

static void step_other(Search *w, const Step *s)
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
    case ROLE_NEW: search_call(w, s); break;
    case ROLE_BINARY: step_binary(w, s); break;
    case ROLE_CONCAT:
    case ROLE_STRING: step_string(w, s); break;
    case ROLE_CHOICE: step_choice(w, s); break;
    case ROLE_DECLARE:
    case ROLE_ASSIGN: search_push(w, node_slot(t, s->node, SLOT_B), s->members, s->way); break;
    case ROLE_AUGMENT: search_push(w, node_slot(t, s->node, SLOT_A), s->members, s->way); break; /* bound to both */
    case ROLE_FUNCTION: search_call_function(w, s); break;
    case ROLE_NAMESPACE:
    case ROLE_CLASS: search_member(w, s); break;
    default: break;
    }
}

void resolve_begin(Names *names) { flow_of(names)->searches.current++; }

bool resolve_was_cut(Names *names) { return flow_of(names)->searches.cut; }

/* A question that takes longer than most is one that may go in a circle: `a = { ...a }`. */
enum { PATIENCE = 64 };

/* Whether the step has been taken in this question, as far as is known. */
static bool is_known(Search *w, const Step *s)
{
    uint64_t hash = ((uint64_t)s->node << 32 | (s->entry ? s->entry->call : 0)) * 0x9e3779b97f4a7c15u;
    for (const Members *p = s->members; p; p = p->rest) hash = (hash ^ str_hash_quick(p->part)) * 0x100000001b3u;
    uint64_t *key = arena_new(w->names->arena, sizeof *key);
    *key = hash;
    uint32_t *times = map_put(&w->known, w->names->arena, (Str){(const char *)key, sizeof *key});
    return (*times)++ > 0;
}

void resolve(Names *names, Node node, const Members *members, Hits *hits)
{
    const Tree *t = names->tree;
    Searches *all = &flow_of(names)->searches;
    Search w = {.names = names, .searches = all, .tree = t, .hits = hits, .limit = search_limit(names)};
    all->work.len = 0;
    search_push(&w, node, members, (Hit){0});
    while (all->work.len && w.steps++ < w.limit) {
        Step s = all->work.at[--all->work.len];
        s.node = node_unwrap(t, s.node);
        w.height = s.height;
        w.entry = s.entry;
        bool once = !s.members && !s.entry; /* in a function that was entered, it depends on the call */
        if (!once && w.steps > PATIENCE && is_known(&w, &s)) continue;
        if (!s.node || (once && all->node_met[s.node] == all->current)) continue;
        if (once) all->node_met[s.node] = all->current;
        const Members *m = s.members;
        bool is_value = !m || (!m->rest && language_has(names->language, WORDS_ENUM_VALUE, m->part));
        if (is_value && literal_is(names, s.node)) {
            Hit hit = s.way;
            hit.literal = s.node;
            *array_add(names->arena, hits) = hit;
        } else {
            step_other(&w, &s);
        }
    }
    search_spend(names, w.steps, w.steps >= w.limit);
}
