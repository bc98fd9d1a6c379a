#include "scan/flow/search_name.h"

#include "scan/flow/callers.h"
#include "scan/flow/class.h"
#include "scan/flow/default.h"
#include "scan/flow/merge.h"
#include "scan/flow/env.h"
#include "scan/flow/option.h"
#include "scan/names/names.h"
#include "scan/rules/members.h"

static bool path_has_prefix(const Members *path, const Members *prefix, const Members **rest)
{
    for (; prefix; prefix = prefix->rest, path = path->rest)
        if (!path || !str_eq(path->part, prefix->part)) return false;
    *rest = path;
    return true;
}

/* A default in a pattern whose source is the environment is a fallback of the variable it names. */
static void note_default(Search *w, const Binding *b, Hit *way)
{
    if (b->within && env_is_whole(w->names, b->source)) way->env = b->within->part;
}

/* Whether a name is only written to when it has no value: `x ||= "lit"`, `if (!x) x = "lit"`. */
static bool writes_when_empty(Search *w, Node write, Str name)
{
    const Tree *t = w->tree;
    const Language *l = w->names->language;
    Str operator= node_role(t, write) == ROLE_AUGMENT ? node_text(t, node_slot(t, write, SLOT_B)) : (Str){0};
    if (operator.len > 1) return language_assigns_by(l, WORDS_OR, operator);
    if (node_role(t, write) != ROLE_ASSIGN) return false;
    Node n = node_parent(t, write);
    for (Role role = node_role(t, n); role == ROLE_STATEMENT || role == ROLE_BLOCK || role == ROLE_SCOPE;)
        role = node_role(t, n = node_parent(t, n));
    if (node_role(t, n) != ROLE_IF) return false; /* the module, perhaps: it has many children */
    Str condition = node_text(t, node_unwrap(t, node_slot(t, n, SLOT_A)));
    if (!node_holds(t, node_slot(t, n, SLOT_B), write) || !str_ends(condition, name)) return false;
    Str not = str_trim(str_sub(condition, 0, condition.len - name.len));
    return language_has(l, WORDS_NOT, not);
}

/* `x = env.X`, and then a value for when that is not set: a fallback, too. */
static void note_augment(Search *w, const Binding *b, Hit *way)
{
    const Tree *t = w->tree;
    Node augment = node_parent(t, b->target);
    if (!bindings_next(&w->names->bindings, b) || !writes_when_empty(w, augment, b->name)) return;
    for (Binding *older = bindings_next(&w->names->bindings, b); older && w->steps < w->limit; w->steps++) {
        Str env;
        bool reads = older->value && !older->members && env_reads(w->names, older->value, &env) && env.len;
        if (reads) *way = (Hit){.fallback = augment, .env = env, .standin = augment};
        if (reads) return;
        older = bindings_next(&w->names->bindings, older);
    }
}

/* Whether a condition asks whether a name has no value: `x is None`, `x === undefined`, `not x`. */
static bool asks_absent(Search *w, Node condition, Str name)
{
    const Tree *t = w->tree;
    const Language *l = w->names->language;
    Node first = node_inner(t, condition), last = node_inner_last(t, condition);
    Str text = node_text(t, condition);
    bool ends = str_ends(text, name) && text.len > name.len;
    if (ends && language_has(l, WORDS_NOT, str_trim(str_sub(text, 0, text.len - name.len)))) return true;
    if (!first || first == last || !str_eq(node_text(t, first), name)) return false;
    Str operator= str_trim(str_sub(t->text, node_end(t, first), node_start(t, last)));
    return language_has(l, WORDS_ABSENT, node_text(t, last)) && !language_has(l, WORDS_PRESENT, operator);
}

/* `if key is None: key = DEFAULT`, where a caller gives the key: the value only stands in for that. */
static void note_given(Search *w, const Binding *b, Hit *way)
{
    const Tree *t = w->tree;
    Node assign = node_parent(t, b->target), n = node_parent(t, assign);
    if (way->standin || node_role(t, assign) != ROLE_ASSIGN) return;
    for (Role role = node_role(t, n); role == ROLE_STATEMENT || role == ROLE_BLOCK || role == ROLE_SCOPE;)
        role = node_role(t, n = node_parent(t, n));
    if (node_role(t, n) != ROLE_IF || !node_holds(t, node_slot(t, n, SLOT_B), assign)) return;
    if (!asks_absent(w, node_unwrap(t, node_slot(t, n, SLOT_A)), node_text(t, b->target))) return;
    for (Binding *older = bindings_next(&w->names->bindings, b); older && w->steps < w->limit; w->steps++) {
        bool open = older->kind == BIND_PARAMETER || merge_is_open(w->names, older->value);
        if (open) way->standin = assign;
        if (open) return;
        older = bindings_next(&w->names->bindings, older);
    }
}

/* What an import stands for is in another module. */
static void step_import(Search *w, const Step *s, const Binding *b, const Members *members)
{
    search_leave(w, s, b->specifier,
               b->imported.len ? members_push(w->names->arena, b->imported, members) : members);
}

/* What calls in this file give to a parameter, or its decorator: an option of that name. */
static void step_parameter(Search *w, const Step *s, const Binding *b, const Members *members)
{
    Names *names = w->names;
    const Members *rest = b->within ? members_join(names->arena, b->within, members) : members;
    Node function = names->scope[b->target], around = node_parent(w->tree, function);
    /* what another call gives does not come back by this one */
    bool entered = s->entry && s->entry->function == function;
    const Arguments *given = entered ? callers_argument(names, b, s->entry->call, rest)
                                     : callers_arguments(names, b, rest);
    w->entry = entered ? s->entry->around : NULL;
    for (uint32_t i = 0; i < given->len && w->steps < w->limit; i++, w->steps++)
        search_push(w, given->at[i].value, given->at[i].members, s->way);
    bool decorated = node_role(w->tree, node_first(w->tree, around)) == ROLE_DECORATOR;
    for (const OptionDefault *o = decorated ? option_find(names, b->name) : NULL; o; o = option_older(names, o)) {
        Hit way = s->way;
        if (!node_holds(w->tree, around, o->call)) continue;
        if (!way.standin) way.standin = default_around(names, o->value);
        search_push(w, o->value, members_join(names->arena, o->members, rest), way);
    }
}

/* An object of a class of the file, of which only its type is known. */
static void step_type(Search *w, const Step *s, Node type, const Members *members)
{
    Node class = class_of_type(w->names, type);
    if (class) search_push(w, class, members_push(w->names->arena, STR("()"), members), s->way);
}

/* Whether a binding is one of those that are asked for. */
static bool is_wanted(Search *w, const Binding *b, Node class, Side side)
{
    return !class || side == SIDE_ANY || class_side(w->names, class, b->target) == side;
}

/* Whether an item of a list is asked for, or all of it: which one has moved where is not followed. `*rest` is what is
 * asked of it. */
static bool takes_item(const Members **rest)
{
    uint32_t number;
    if (!*rest) return true;
    bool item = str_eqz((*rest)->part, EACH) || str_eqz((*rest)->part, "*") || search_is_index((*rest)->part, &number);
    *rest = (*rest)->rest;
    return item;
}

/* `over`: what may put other members over those of the binding; or 0. */
static void step_binding(Search *w, const Step *s, const Binding *b, const Members *members, Node over)
{
    const Members *rest;
    Hit way = s->way;
    if (!way.standin && members) way.standin = over;
    if (b->kind == BIND_IMPORT) step_import(w, s, b, members);
    if (b->kind == BIND_PARAMETER) step_parameter(w, s, b, members);
    if (!b->value && b->type && members) step_type(w, s, b->type, members);
    if (!b->value || !path_has_prefix(members, b->members, &rest)) return;
    if (b->kind == BIND_WRITE && (b->item ? !takes_item(&rest) : !members)) return;
    bool whole = b->kind == BIND_DEFAULT || b->value != b->source;
    if (b->kind == BIND_DEFAULT) note_default(w, b, &way);
    if (b->kind == BIND_DEFAULT && !way.standin) way.standin = node_parent(w->tree, b->value);
    if (b->kind == BIND_VALUE && !b->members) note_augment(w, b, &way), note_given(w, b, &way);
    bool field = b->kind == BIND_VALUE && node_role(w->tree, b->scope) == ROLE_CLASS;
    if (!way.standin && (b->kind == BIND_PARAMETER || field)) way.standin = default_around(w->names, b->value);
    way.partly |= b->joins;
    search_push(w, b->value, whole ? rest : members_join(w->names->arena, b->within, rest), way);
}

void search_name_bindings(Search *w, const Step *s, Binding *b, const Members *members, Node class, Side side)
{
    Node over = 0;
    for (; b && w->steps < w->limit; b = bindings_next(&w->names->bindings, b), w->steps++) {
        if (!is_wanted(w, b, class, side)) continue;
        bool once = !members && !s->entry;
        uint32_t *met = &w->searches->binding_met[bindings_index(&w->names->bindings, b)];
        if (once && *met == w->searches->current) return; /* and so the older ones */
        if (once) *met = w->searches->current;
        step_binding(w, s, b, members, over);
        bool writes = members && !over && b->kind == BIND_WRITE && !b->item && !b->members;
        if (writes && merge_brings_any(w->names, b->value)) over = b->target; /* `o.update(options)` */
    }
}

void search_name_options(Search *w, const Step *s)
{
    const OptionDefault *o = s->members ? option_find(w->names, s->members->part) : NULL;
    for (; o; o = option_older(w->names, o)) {
        Hit way = s->way;
        if (!way.standin) way.standin = default_around(w->names, o->value);
        search_push(w, o->value, members_join(w->names->arena, o->members, s->members->rest), way);
    }
}
