#include "fix/variables/prefixes.h"

#include "base/variable.h"
#include "fix/variables/composed.h"
#include "scan/flow/naming.h"
#include "scan/flow/qualify.h"
#include "scan/names/call.h"
#include "scan/names/names.h"
#include "scan/rules/rules.h"

/* Notes what begins with a prefix, spelled as a rule says: `P_`, the prefix as it is; `U_`, in capitals. */
static void add_one(Notes *notes, Str prefix, Str form, Node at)
{
    Arena *arena = notes->names->arena;
    bool capitals = str_starts(form, STR("U"));
    Str head = capitals ? naming_upper(arena, prefix) : prefix;
    Str shape = arena_cat(arena, head, str_from(form, 1), STR("*"));
    if (prefix.len && variable_is_shape(shape)) notes_add_shape(notes, shape, at, UH_VARIABLE_READ);
}

/* The same of several, `A,B`. */
static void add_text(Notes *notes, Str prefixes, Str form, Node at)
{
    while (prefixes.len) add_one(notes, str_trim(str_cut(&prefixes, ',')), form, at);
}

/* The same of a value: a text, or a list of some. What is put together may begin in a way that is known. */
static void add_value(Notes *notes, Node value, Str form, Node at)
{
    const Tree *t = notes->tree;
    value = node_unwrap(t, value);
    bool list = node_role(t, value) == ROLE_LIST;
    for (Node n = list ? node_inner(t, value) : value; n; n = list ? node_next(t, n) : 0) {
        Str text = names_constant(notes->names, n);
        if (!text.len) text = composed_of(notes->names, n).shape;
        if (str_ends(text, STR("*")))
            add_one(notes, str_sub(text, 0, text.len - 1), STR("P"), at);
        else
            add_text(notes, text, form, at);
    }
}

void prefixes_add_call(Notes *notes, Node call)
{
    const Rule *rule = qualify_rule(notes->names, call, FORM_PREFIX);
    Node given = 0;
    for (uint32_t i = 0; rule && i < rule->reader.given.count && !given; i++)
        given = call_argument(notes->names->tree, call, &rule->reader.given.at[i]);
    if (given)
        add_value(notes, given, rule->reader.spelling, call);
    else if (rule && rule->reader.usual.len)
        add_text(notes, rule->reader.usual, rule->reader.spelling, call);
}

void prefixes_add_key(Notes *notes, Node n)
{
    Str key;
    if (!names_key(notes->names, node_slot(notes->tree, n, SLOT_A), &key)) return;
    const Rule *rule = rules_get(notes->names->rules, FORM_PREFIX_KEY, key);
    if (rule) add_value(notes, node_slot(notes->tree, n, SLOT_B), rule->prefix_key.spelling, n);
}
