#include "scan/flow/default.h"

#include "scan/flow/callers.h"
#include "scan/flow/class.h"
#include "scan/flow/flow.h"
#include "scan/flow/merge.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"

/* How far above a value its default may be: thousands of values may stand in one expression, each deeper than the one
 * before. */
enum { MOST_UP = 256 };

/* How much of a class, behind a field, is searched for what gives its objects any members. */
enum { MOST_IN_CLASS = 1024 };

/* How many classes above one another are climbed: two may extend each other. */
enum { HEIGHT = 8 };

static bool is_record(Names *names, Node n)
{
    if (node_role(names->tree, n) == ROLE_CALL) n = node_slot(names->tree, n, SLOT_A);
    return n && language_has(names->language, WORDS_RECORD, qualify(names, n));
}

/* Whether a class, or one that it extends, is made by its fields: by a decorator, or by what it extends. */
static bool is_record_class(Names *names, Node class)
{
    const Tree *t = names->tree;
    for (int height = 0; class && height < HEIGHT; height++) {
        for (Node n = node_first(t, node_parent(t, class)); n && n < class; n = node_next(t, n))
            if (node_role(t, n) == ROLE_DECORATOR && is_record(names, node_inner(t, n))) return true;
        Node base = class_base(names->tree, class, 0);
        if (base && is_record(names, base)) return true;
        class = class_named(names, base);
    }
    return false;
}

/* Whether the file makes objects of the class, and never gives them the field. */
static bool is_left_out(Names *names, Node class, Node assignment)
{
    Node target = node_slot(names->tree, assignment, SLOT_A);
    const Binding *field = bindings_in_scope(&names->bindings, class, node_text(names->tree, target));
    return field && callers_construct(names, class) && callers_fields(names, class, field, NULL)->len == 0;
}

/* Whether an expression is the object of the class, or all that it has: `self.__dict__`, `vars(self)`. */
static bool is_self(Names *names, Node n)
{
    const Tree *t = names->tree;
    n = node_unwrap(t, n);
    if (node_role(t, n) == ROLE_MEMBER) n = node_unwrap(t, node_slot(t, n, SLOT_A));
    if (node_role(t, n) == ROLE_CALL) n = node_unwrap(t, node_inner(t, node_slot(t, n, SLOT_B)));
    return names_self(names, n);
}

/* Whether a node gives an object of the class any members, which come from a caller: `Object.assign(this, options)`,
 * `setattr(self, name, value)`, `this[name] = value`. */
static bool fills_itself(Names *names, Node n)
{
    const Tree *t = names->tree;
    Node object, name = 0, value;
    const Rule *rule = node_role(t, n) == ROLE_CALL ? qualify_rule(names, n, FORM_WRITE) : NULL;
    if (rule) {
        object = call_argument(t, n, rule->write.object), value = call_argument(t, n, rule->write.value);
        if (rule->write.name) name = call_argument(t, n, rule->write.name);
    } else {
        Node target = node_role(t, n) == ROLE_ASSIGN ? node_unwrap(t, node_slot(t, n, SLOT_A)) : 0;
        if (node_role(t, target) != ROLE_INDEX) return false;
        object = node_slot(t, target, SLOT_A), name = node_slot(t, target, SLOT_B), value = node_slot(t, n, SLOT_B);
    }
    return is_self(names, object) && !(name && names_constant(names, name).len) && merge_brings_any(names, value);
}

/* Whether a class does that behind a node. What was searched for the field before is not searched again. */
static bool is_filled(Names *names, Node class, Node behind)
{
    Fills f = flow_of(names)->fills;
    Node from = behind + 1, end = names->tree->at[class].after;
    if (end > behind + MOST_IN_CLASS) end = behind + MOST_IN_CLASS;
    if (from < f.from || from > f.to) f = (Fills){.from = from, .to = from};
    while (f.to < end && !f.is_met)
        if (fills_itself(names, f.to)) f.is_met = true;
        else f.to++;
    flow_of(names)->fills = f;
    return f.is_met && f.to < end;
}

/* Whether the class gives the name something else as well, which comes from a caller: `self.key = key or self.key`. */
static bool is_replaced(Names *names, Node class, Node assignment)
{
    Node target = node_slot(names->tree, assignment, SLOT_A);
    uint32_t count = 0;
    if (node_role(names->tree, class) != ROLE_CLASS) return false;
    const Bindings *all = &names->bindings;
    const Binding *b = bindings_in_scope(all, class, node_text(names->tree, target));
    for (; b && count++ < HEIGHT; b = bindings_next(all, b))
        if (b->target != target && b->kind == BIND_VALUE && !b->members && merge_is_open(names, b->value)) return true;
    return is_filled(names, class, assignment);
}

/* `this.key = "x"` in a class whose objects get what a caller gives as well. */
static bool is_own(Names *names, Node assignment)
{
    const Tree *t = names->tree;
    Node target = node_unwrap(t, node_slot(t, assignment, SLOT_A)), class = node_above(t, assignment, ROLE_CLASS);
    if (!class || node_role(t, target) != ROLE_MEMBER) return false;
    return names_self(names, node_unwrap(t, node_slot(t, target, SLOT_A))) && is_filled(names, class, assignment);
}

/* `key: str = "x"` in such a class, or `key = field(default="x")`. */
static bool is_field(Names *names, Node assignment)
{
    const Tree *t = names->tree;
    Node class = names->scope[assignment], type = node_slot(t, assignment, SLOT_C);
    if (node_role(t, class) != ROLE_CLASS) return false;
    if (type && language_spells(names->language, WORDS_SETTINGS_FIXED, node_text(t, type))) return false;
    Node value = node_slot(t, assignment, SLOT_B);
    bool field = node_role(t, value) == ROLE_CALL && qualify_rule(names, value, FORM_WRAP);
    return (field || (type && is_record_class(names, class))) && !is_left_out(names, class, assignment);
}

/* Whether the value is, or is in, the default of an option that the call declares. */
static bool is_option(Names *names, Node call, Node value)
{
    const Rule *rule = qualify_rule(names, call, FORM_OPTION);
    if (!rule || qualify_rule(names, call, FORM_FALLBACK)) return false;
    for (uint32_t i = 0; i < rule->option.standin.count; i++) {
        const Arg *standin = &rule->option.standin.at[i];
        if (standin->kind == ARG_EVERY) return true;
        if (node_holds(names->tree, call_argument(names->tree, call, standin), value)) return true;
    }
    return false;
}

/* Whether it stands in for a member that an object may have: `options.get("key", "lit")`. What is given to a module's
 * function may be something else: a value that is a part of it tells nothing then. */
static bool is_missing(Names *names, Node call, Node value, Node literal)
{
    const Rule *rule = qualify_rule(names, call, FORM_MEMBER);
    bool given = false;
    if (!rule || qualify_rule(names, call, FORM_FALLBACK)) return false;
    if (node_role(names->tree, value) == ROLE_KEYWORD) value = node_slot(names->tree, value, SLOT_B);
    for (uint32_t i = 0; i < rule->member.missing.count; i++)
        given |= call_argument(names->tree, call, &rule->member.missing.at[i]) == value;
    if (!given) return false;
    Node object = call_argument(names->tree, call, rule->member.object);
    return value == literal ? merge_brings_any(names, object) : merge_is_open(names, object);
}

Node default_around(Names *names, Node value)
{
    const Tree *t = names->tree;
    uint32_t up = 0;
    for (Node n = value, parent; (parent = node_parent(t, n)) && up < MOST_UP; n = parent, up++) {
        bool given = t->at[n].slot == SLOT_B;
        switch (node_role(t, parent)) {
        case ROLE_PARAMETER:
        case ROLE_DEFAULTED: return given ? parent : 0;
        case ROLE_ARGUMENTS:
            if (is_option(names, node_parent(t, parent), value)) return parent;
            if (is_missing(names, node_parent(t, parent), n, value) || merge_over(names, n)) return parent;
            break;
        case ROLE_BINARY:
        case ROLE_OBJECT:
            if (merge_over(names, n)) return parent;
            break;
        case ROLE_ASSIGN:
            if (!given) return 0;
            if (is_own(names, parent)) return parent;
            return is_field(names, parent) || is_replaced(names, names->scope[parent], parent) ? parent : 0;
        case ROLE_FIELD: return given && is_replaced(names, names->scope[parent], parent) ? parent : 0;
        case ROLE_CLASS:
        case ROLE_DECLARE:
        case ROLE_FUNCTION:
        case ROLE_MODULE:
        case ROLE_STATEMENT: return 0;
        default: break;
        }
    }
    return 0;
}
