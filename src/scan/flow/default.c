#include "scan/flow/default.h"

#include "scan/flow/callers.h"
#include "scan/flow/class.h"
#include "scan/flow/merge.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"

/* How far above a value its default may be: thousands of values may stand in one expression, each deeper than the one
 * before. */
enum { MOST_UP = 256 };

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
    return false;
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
    for (uint32_t i = 0; i < rule->option.standin.count; i++)
        if (node_holds(names->tree, call_argument(names->tree, call, &rule->option.standin.at[i]), value)) return true;
    return false;
}

/* Whether it stands in for a member that an object may have: `options.get("key", "lit")`. */
static bool is_missing(Names *names, Node call, Node value)
{
    const Rule *rule = qualify_rule(names, call, FORM_MEMBER);
    bool given = false;
    if (!rule || qualify_rule(names, call, FORM_FALLBACK)) return false;
    if (node_role(names->tree, value) == ROLE_KEYWORD) value = node_slot(names->tree, value, SLOT_B);
    for (uint32_t i = 0; i < rule->member.missing.count; i++)
        given |= call_argument(names->tree, call, &rule->member.missing.at[i]) == value;
    return given && merge_is_open(names, call_argument(names->tree, call, rule->member.object));
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
            if (is_missing(names, node_parent(t, parent), n) || merge_over(names, n)) return parent;
            break;
        case ROLE_BINARY:
        case ROLE_OBJECT:
            if (merge_over(names, n)) return parent;
            break;
        case ROLE_ASSIGN:
            if (!given) return 0;
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
