#include "scan/flow/around.h"

#include "scan/flow/naming.h"
#include "scan/flow/wording.h"

/* The longest condition that is looked at. */
enum { LONGEST_CONDITION = 160 };

/* The list of values that a list of targets takes apart: of `[a, b] = await all([x, y])` the inner one. */
static Node list_of_values(const Tree *t, Node value, Node literal)
{
    for (Node n = literal; n && n != node_parent(t, value); n = node_parent(t, n))
        if (node_role(t, n) == ROLE_LIST) return n;
    return 0;
}

/* Of a list of targets, the one that gets the value which the literal is in. */
static Node target_beside(const Tree *t, Node targets, Node value, Node literal)
{
    Node list = list_of_values(t, value, literal), target = node_inner(t, targets);
    for (Node item = node_inner(t, list); item && !node_holds(t, item, literal); item = node_next(t, item))
        target = target ? node_next(t, target) : 0;
    return list ? target : 0;
}

/* What a node that holds others is called. */
static Str holder_name(Names *names, Node n, Node literal)
{
    const Tree *t = names->tree;
    Str name = {0};
    switch (node_role(t, n)) {
    case ROLE_FUNCTION:
    case ROLE_CLASS:
    case ROLE_DECLARE:
    case ROLE_ASSIGN:
    case ROLE_FIELD:
    case ROLE_PAIR: break;
    default: return name;
    }
    Node called = node_slot(t, n, SLOT_A);
    if (node_role(t, called) == ROLE_PATTERN_LIST)
        called = target_beside(t, called, node_slot(t, n, SLOT_B), literal);
    while (node_role(t, called) == ROLE_MEMBER || node_role(t, called) == ROLE_INDEX)
        called = node_slot(t, called, SLOT_B);
    if (node_role(t, called) == ROLE_TYPE) return node_text(t, called); /* that a class makes */
    return called && names_key(names, called, &name) ? name : (Str){0};
}

Str around_word(Names *names, Node literal, Form set)
{
    uint32_t depth = 0;
    for (Node n = literal; n && depth < NAMING_DEPTH; n = node_parent(names->tree, n), depth++) {
        Str name = holder_name(names, n, literal);
        if (!name.len) continue;
        ArenaMark mark = arena_mark(names->arena);
        Str word = wording_find(names->rules, set, naming_upper(names->arena, name));
        if (word.len) return word;
        arena_back(names->arena, mark);
    }
    return (Str){0};
}

/* Whether a text begins with `!`, or with `not` and a blank. */
static bool begins_with_not(const Language *l, Str text)
{
    Str word = language_begins(l, WORDS_NOT, text);
    bool letters = word.len && str_is_name_char(word.at[0]);
    return letters ? language_begins_word(l, WORDS_NOT, text).len > 0 : word.len > 0;
}

/* Whether a condition holds where what it names does not: `x != "production"`, `not DEBUG`. */
static bool is_negated(const Language *l, Str text)
{
    text = str_trim(text);
    while (str_starts(text, STR("("))) text = str_from(text, 1);
    return language_spells(l, WORDS_UNEQUAL, text) || begins_with_not(l, text);
}

/* The parts of a choice; those of an expression stand in the order of the source. */
static void read_choice(const Tree *t, Node n, Node *condition, Node *then)
{
    *condition = node_slot(t, n, SLOT_A);
    *then = node_slot(t, n, SLOT_B);
    if (*condition) return;
    *then = node_inner(t, n);
    *condition = *then ? node_next(t, *then) : 0;
}

/* The environment that a branch is for which the child belongs to. */
static Str stage_of_branch(Names *names, Node n, Node child)
{
    const Tree *t = names->tree;
    Node condition, then;
    read_choice(t, n, &condition, &then);
    Str text = condition ? node_text(t, condition) : (Str){0};
    if (child == condition || text.len > LONGEST_CONDITION) return (Str){0};
    Str upper = naming_upper(names->arena, text);
    Str live = wording_find(names->rules, FORM_LIVE, upper), stage = wording_find(names->rules, FORM_STAGE, upper);
    bool holds = (child == then) != is_negated(names->language, text);
    if (live.len) return holds ? live : STR("DEV");
    if (stage.len) return holds ? stage : STR("PRODUCTION");
    return (Str){0};
}

Str around_stage(Names *names, Node literal)
{
    const Tree *t = names->tree;
    uint32_t depth = 0;
    Node child = literal;
    for (Node n = node_parent(t, literal); n && depth++ < NAMING_DEPTH; child = n, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        Str branch = role == ROLE_CHOICE || role == ROLE_IF ? stage_of_branch(names, n, child) : (Str){0};
        if (branch.len) return branch;
        Str name = holder_name(names, n, literal);
        if (!name.len) continue;
        ArenaMark mark = arena_mark(names->arena);
        Str upper = naming_upper(names->arena, name), word = wording_find(names->rules, FORM_LIVE, upper);
        if (!word.len) word = wording_find(names->rules, FORM_STAGE, upper);
        if (word.len) return word;
        arena_back(names->arena, mark);
    }
    return (Str){0};
}

Str around_class(Names *names, Node literal)
{
    Node class = node_above(names->tree, literal, ROLE_CLASS);
    return class ? naming_upper(names->arena, holder_name(names, class, literal)) : (Str){0};
}
