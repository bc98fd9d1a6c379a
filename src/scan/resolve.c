#include "scan/calls.h"
#include "scan/members.h"
#include "scan/option.h"
#include "scan/spare.h"
#include "scan/value.h"
#include "scan/walk.h"

/* The longest path of members that is asked for: `a = a.b`, `for a in a` would go on for ever. */
enum { MEMBERS = 16 };

void walk_push(Walk *w, Node node, const Path *members, Hit way)
{
    uint32_t depth = 0;
    for (const Path *p = members; p && depth <= MEMBERS; p = p->rest) depth++;
    if (!node || depth > MEMBERS || w->steps++ >= w->limit) return;
    *array_add(w->names->arena, &w->names->work) = (Step){node, members, way, w->height, w->entry};
}

void walk_leave(Walk *w, const Step *s, Str module, const Path *members)
{
    if (w->steps++ >= w->limit) return;
    Hit hit = s->way;
    hit.module = module;
    hit.members = members;
    *array_add(w->names->arena, w->hits) = hit;
}

/* `{1: "new", 2: "old"}` is a list of keys. */
static void step_numbered(Walk *w, const Step *s, Node pair)
{
    Str key = node_text(w->tree, node_slot(w->tree, pair, SLOT_A));
    if (key.len && key.at[0] >= '0' && key.at[0] <= '9')
        walk_push(w, node_slot(w->tree, pair, SLOT_B), NULL, s->way);
}

/* All pairs, and what is spread: `members->part` is not known. */
static void step_any(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    for (Node c = node_first(t, s->node); c && w->steps < w->limit; c = node_next(t, c), w->steps++) {
        if (node_role(t, c) == ROLE_SPREAD) walk_push(w, node_inner(t, c), s->members, s->way);
        if (node_role(t, c) == ROLE_PAIR) walk_push(w, node_slot(t, c, SLOT_B), s->members->rest, s->way);
    }
}

/* The member `members->part` of an object literal, spreads included. */
static void step_object(Walk *w, const Step *s)
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
    for (uint32_t i = members_find(names, s->node, s->members->part); i; i = names->members.at[i - 1].older) {
        Node item = names->members.at[i - 1].item;
        Node value = node_role(t, item) == ROLE_PAIR ? node_slot(t, item, SLOT_B) : item;
        walk_push(w, value, s->members->rest, s->way);
    }
    for (uint32_t i = members_find(names, s->node, STR(MEMBERS_SPREAD)); i; i = names->members.at[i - 1].older)
        walk_push(w, node_inner(t, names->members.at[i - 1].item), s->members, s->way);
}

/* Whether a member is the number of an item, as it is written without any need. */
static bool is_index(Str part, uint32_t *number)
{
    if (part.len == 0 || part.len > 9 || (part.at[0] == '0' && part.len > 1)) return false;
    *number = 0;
    for (size_t i = 0; i < part.len; i++) {
        if (part.at[i] < '0' || part.at[i] > '9') return false;
        *number = *number * 10 + (uint32_t)(part.at[i] - '0');
    }
    return true;
}

/* Every item, or the one that a number asks for. */
static void step_list(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    uint32_t i = 0, wanted;
    if (s->members && language_has(w->names->language, WORDS_ENUM_VALUE, s->members->part)) {
        walk_push(w, s->node, s->members->rest, s->way);
        return;
    }
    bool any = s->members && (str_eqz(s->members->part, "*") || str_eqz(s->members->part, EACH));
    bool one = s->members && is_index(s->members->part, &wanted);
    for (Node c = node_inner(t, s->node); c && w->steps < w->limit; c = node_next(t, c), i++, w->steps++) {
        if (!s->members)
            walk_push(w, c, NULL, s->way);
        else if (node_role(t, c) == ROLE_SPREAD)
            walk_push(w, node_inner(t, c), s->members, s->way);
        else if (any || (one && i == wanted))
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
    if (b->within && is_env_object(w->names, b->source)) way->env = b->within->part;
}

/* Whether a name is only written to when it has no value: `x ||= "lit"`, `if (!x) x = "lit"`. */
static bool writes_when_empty(Walk *w, Node write, Str name)
{
    const Tree *t = w->tree;
    const Language *l = w->names->language;
    Str operator= node_role(t, write) == ROLE_AUGMENT ? node_text(t, node_slot(t, write, SLOT_B)) : (Str){0};
    if (operator.len > 1) return language_has(l, WORDS_OR, str_sub(operator, 0, operator.len - 1));
    if (node_role(t, write) != ROLE_ASSIGN) return false;
    Node n = node_parent(t, write);
    for (Role role = node_role(t, n); role == ROLE_STATEMENT || role == ROLE_BLOCK || role == ROLE_SCOPE;)
        role = node_role(t, n = node_parent(t, n));
    if (node_role(t, n) != ROLE_IF) return false; /* the module, perhaps: it has many children */
    Str condition = node_text(t, unwrap(t, node_slot(t, n, SLOT_A)));
    if (!node_holds(t, node_slot(t, n, SLOT_B), write) || !str_ends(condition, name)) return false;
    Str not = str_trim(str_sub(condition, 0, condition.len - name.len));
    return language_has(l, WORDS_NOT, not);
}

/* `x = env.X`, and then a value for when that is not set: a fallback, too. */
static void note_augment(Walk *w, const Binding *b, Hit *way)
{
    const Tree *t = w->tree;
    Node augment = node_parent(t, b->target);
    if (!binding_next(w->names, b) || !writes_when_empty(w, augment, b->name)) return;
    for (Binding *older = binding_next(w->names, b); older && w->steps < STEPS; w->steps++) {
        Str env;
        bool reads = older->value && !older->members && reads_env(w->names, older->value, &env) && env.len;
        if (reads) *way = (Hit){.fallback = augment, .env = env};
        if (reads) return;
        older = binding_next(w->names, older);
    }
}

/* What an import stands for is in another module. */
static void step_import(Walk *w, const Step *s, const Binding *b, const Path *members)
{
    walk_leave(w, s, b->specifier,
               b->imported.len ? path_push(w->names->arena, b->imported, members) : members);
}

/* What calls in this file give to a parameter, or its decorator: an option of that name. */
static void step_parameter(Walk *w, const Step *s, const Binding *b, const Path *members)
{
    Names *names = w->names;
    const Path *rest = b->within ? path_join(names->arena, b->within, members) : members;
    Node function = names->scope[b->target], around = node_parent(w->tree, function);
    /* what another call gives does not come back by this one */
    bool entered = s->entry && s->entry->function == function;
    if (entered) calls_argument(names, b, s->entry->call, rest);
    else calls_arguments(names, b, rest);
    w->entry = entered ? s->entry->around : NULL;
    for (uint32_t i = 0; i < names->arguments.len && w->steps < w->limit; i++, w->steps++)
        walk_push(w, names->arguments.at[i].value, names->arguments.at[i].members, s->way);
    bool decorated = node_role(w->tree, node_first(w->tree, around)) == ROLE_DECORATOR;
    for (uint32_t i = decorated ? option_find(names, b->name) : 0; i; i = names->options.at[i - 1].older) {
        const NamesOption *o = &names->options.at[i - 1];
        if (node_holds(w->tree, around, o->call))
            walk_push(w, o->value, path_join(names->arena, o->members, rest), s->way);
    }
}

/* Whether a binding is one of those that are asked for. */
static bool is_wanted(Walk *w, const Binding *b, Node class, Side side)
{
    return !class || side == SIDE_ANY || class_side(w->names, class, b->target) == side;
}

static void step_binding(Walk *w, const Step *s, const Binding *b, const Path *members)
{
    const Path *rest;
    Hit way = s->way;
    if (b->kind == BIND_IMPORT) step_import(w, s, b, members);
    if (b->kind == BIND_PARAMETER) step_parameter(w, s, b, members);
    if (!b->value && b->type && members) walk_type(w, s, b->type, members);
    if (!b->value || !path_has_prefix(members, b->members, &rest)) return;
    if (b->kind == BIND_WRITE && !members) return;
    bool whole = b->kind == BIND_DEFAULT || b->value != b->source;
    if (b->kind == BIND_DEFAULT) note_default(w, b, &way);
    if (b->kind == BIND_VALUE && !b->members) note_augment(w, b, &way);
    way.partly |= b->joins;
    walk_push(w, b->value, whole ? rest : path_join(w->names->arena, b->within, rest), way);
}

void walk_bindings(Walk *w, const Step *s, Binding *b, const Path *members, Node class, Side side)
{
    for (; b && w->steps < w->limit; b = binding_next(w->names, b), w->steps++) {
        if (!is_wanted(w, b, class, side)) continue;
        bool once = !members && !s->entry;
        if (once && b->walk == w->names->walk) return; /* and so the older ones */
        if (once) b->walk = w->names->walk;
        step_binding(w, s, b, members);
    }
}

void walk_options(Walk *w, const Step *s)
{
    uint32_t i = s->members ? option_find(w->names, s->members->part) : 0;
    for (; i; i = w->names->options.at[i - 1].older) {
        const NamesOption *o = &w->names->options.at[i - 1];
        walk_push(w, o->value, path_join(w->names->arena, o->members, s->members->rest), s->way);
    }
}

/* The key of a member: known, or "*" for any of them; the empty Str when the access says nothing. */
static Str member_key(Walk *w, Node node)
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

static void step_member(Walk *w, const Step *s)
{
    const Tree *t = w->tree;
    Node object = unwrap(t, node_slot(t, s->node, SLOT_A));
    Str key, env;
    if (reads_env(w->names, s->node, &env)) return;
    key = member_key(w, s->node);
    if (key.len == 0 || walk_self(w, s, object, key, s->members)) return;
    const RuleSet *rules = w->names->rules;
    if (rules_end_so(rules, key, FORM_OPTIONS) && rules_match(rules, FORM_OPTIONS, qualify(w->names, s->node)))
        walk_options(w, s);
    walk_push(w, object, path_push(w->names->arena, key, s->members), s->way);
}

static void add_partly(Walk *w, const Step *s)
{
    if (s->members || !value_is_partial(w->tree, s->node, w->names->language)) return;
    if (str_find(node_text(w->tree, s->node), STR("-----BEGIN ")) >= 0) return; /* what is put around a key */
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
    if (s->members && language_has(w->names->language, WORDS_MERGE, operator)) {
        walk_push(w, left, s->members, s->way);
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
    Node branches[2] = {node_slot(t, s->node, SLOT_B), node_slot(t, s->node, SLOT_C)};
    if (!branches[0]) {
        branches[0] = node_inner(t, s->node);
        branches[1] = node_inner_last(t, s->node);
    }
    for (int i = 0; i < 2; i++) {
        Hit way = s->way;
        Str env;
        bool reads = reads_env(w->names, branches[1 - i], &env) && env.len;
        if (reads && spare_asks(w->names, choice_condition(t, s->node), env))
            way = (Hit){.fallback = s->node, .env = env};
        walk_push(w, branches[i], s->members, way);
    }
}

/* A name that the file does not bind may come from a module that it takes all names from. */
static void step_name(Walk *w, const Step *s)
{
    Str name = node_text(w->tree, s->node);
    Binding *b = names_lookup(w->names, s->node, name);
    for (uint32_t i = 0; !b && i < w->names->stars.len && w->steps < w->limit; i++)
        walk_leave(w, s, w->names->stars.at[i], path_push(w->names->arena, name, s->members));
    walk_bindings(w, s, b, s->members, 0, SIDE_ANY);
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
    case ROLE_NAMESPACE:
    case ROLE_CLASS: walk_class(w, s); break;
    default: break;
    }
}

void resolve_begin(Names *names) { names->walk++; }

uint32_t walk_limit(const Names *names)
{
    bool spent = names->steps > STEPS + (uint64_t)STEPS_FOR_A_NODE * names->tree->count;
    return spent ? FEW_STEPS : STEPS;
}

/* A question that takes longer than most is one that may go in a circle: `a = { ...a }`. */
enum { PATIENCE = 64 };

/* Whether the step has been taken in this question, as far as is known. */
static bool is_known(Walk *w, const Step *s)
{
    uint64_t hash = ((uint64_t)s->node << 32 | (s->entry ? s->entry->call : 0)) * 0x9e3779b97f4a7c15u;
    for (const Path *p = s->members; p; p = p->rest) hash = (hash ^ str_hash(p->part)) * 0x100000001b3u;
    uint64_t *key = arena_new(w->names->arena, sizeof *key);
    *key = hash;
    uint32_t *times = map_put(&w->known, w->names->arena, (Str){(const char *)key, sizeof *key});
    return (*times)++ > 0;
}

void resolve(Names *names, Node node, const Path *members, Hits *hits)
{
    const Tree *t = names->tree;
    Walk w = {.names = names, .tree = t, .hits = hits, .limit = walk_limit(names)};
    names->work.len = 0;
    walk_push(&w, node, members, (Hit){0});
    while (names->work.len && w.steps++ < w.limit) {
        Step s = names->work.at[--names->work.len];
        s.node = unwrap(t, s.node);
        w.height = s.height;
        w.entry = s.entry;
        bool once = !s.members && !s.entry; /* in a function that was entered, it depends on the call */
        if (!once && w.steps > PATIENCE && is_known(&w, &s)) continue;
        if (!s.node || (once && names->seen[s.node] == names->walk)) continue;
        if (once) names->seen[s.node] = names->walk;
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
    names->steps += w.steps;
    names->cut |= w.steps >= w.limit;
}
