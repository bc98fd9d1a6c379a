#include "fix/variables/mixed.h"

#include "base/variable.h"
#include "fix/variables/whole.h"
#include "scan/flow/qualify.h"

/* What stands between the parts of a variable's name; `any`: something that only a run tells. */
typedef struct {
    Str separator;
    bool any, small;
} Mixed;

static void set_separator(Notes *notes, Node value, Mixed *m)
{
    bool text = node_role(notes->tree, node_unwrap(notes->tree, value)) == ROLE_STRING;
    m->separator = names_constant(notes->names, value);
    m->any = !text && !m->separator.len;
}

static void read_options(Notes *notes, Node object, const Rule *rule, Mixed *m)
{
    const Tree *t = notes->tree;
    for (Node n = node_first(t, object); n; n = node_next(t, n)) {
        Str key;
        Node value = node_slot(t, n, SLOT_B);
        if (node_role(t, n) != ROLE_PAIR || !names_key(notes->names, node_slot(t, n, SLOT_A), &key)) continue;
        if (rule->mix.separator.count && str_eq(key, rule->mix.separator.at[0].keyword)) set_separator(notes, value, m);
        if (str_eq(key, rule->mix.lower))
            m->small = !language_has(notes->names->language, WORDS_FALSE, node_text(t, value));
    }
}

static void add_mixed(Notes *notes, const Mixed *m, Str between, Str separator, Node at)
{
    UhVariableUse use = m->small ? UH_VARIABLE_MIXED_SMALL : UH_VARIABLE_MIXED;
    Str name = arena_cat(notes->names->arena, between, separator, (Str){0});
    *array_add(notes->names->arena, &notes->found->all) = (VariableUse){name, at, use};
}

void mixed_add_call(Notes *notes, Node call)
{
    const Tree *t = notes->tree;
    const Rule *rule = qualify_rule(notes->names, call, FORM_MIX);
    Node arguments = node_slot(t, call, SLOT_B);
    Mixed m = {0};
    if (!rule) return;
    for (Node c = node_inner(t, arguments); c; c = node_next(t, c)) {
        Node value = whole_value(notes, c);
        if (node_role(t, value) == ROLE_OBJECT) read_options(notes, value, rule, &m);
        else if (node_role(t, value) != ROLE_LIST) set_separator(notes, value, &m);
    }
    for (Node n = arguments; n < t->at[arguments].after; n++) { /* the only ones that are taken */
        Str name = node_role(t, n) == ROLE_STRING ? names_string(notes->names, n) : (Str){0};
        if (variable_is_spelled(name)) notes_add(notes, name, n, UH_VARIABLE_READ);
    }
    add_mixed(notes, &m, rule->mix.between, m.any ? STR("_") : m.separator, call);
    if (m.any) add_mixed(notes, &m, rule->mix.between, STR("__"), call);
}
