#include "fix/variables/member_names.h"

#include "base/variable.h"
#include "scan/flow/naming.h"
#include "scan/flow/prefix.h"
#include "scan/names/names.h"

static bool has_any(const Notes *notes, WordList list)
{
    return language_spells(notes->names->language, list, notes->tree->text);
}

/* `jwt_key`, of which code may make a name. */
static bool is_small_name(Str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (!(s.at[i] >= 'a' && s.at[i] <= 'z') && !(s.at[i] >= '0' && s.at[i] <= '9') && s.at[i] != '_')
            return false;
    return str_find_char(s, '_') > 0 && variable_is_name(s);
}

static void add_key(Notes *notes, Str name, bool upper, Node at)
{
    if (upper && is_small_name(name)) name = naming_upper(notes->names->arena, name);
    if (variable_is_spelled(name)) notes_add(notes, name, at, UH_VARIABLE_KEY);
}

void member_names_add(Notes *notes)
{
    const Tree *t = notes->tree;
    bool upper = has_any(notes, WORDS_UPPER), members = has_any(notes, WORDS_MEMBERS);
    for (uint32_t i = 0; members && i < notes->names->bindings.all.len; i++) {
        const Binding *b = &notes->names->bindings.all.at[i];
        if (b->kind == BIND_VALUE && node_role(t, b->scope) == ROLE_CLASS && !b->members)
            add_key(notes, b->name, upper, b->target);
    }
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) == ROLE_ENUM_MEMBER)
            add_key(notes, node_text(t, node_slot(t, n, SLOT_A)), upper, n);
        else if (upper && node_role(t, n) == ROLE_STRING)
            add_key(notes, names_string(notes->names, n), true, n);
    }
}

/* What a call names the variable of a member, if it does. */
static Str own_name(Notes *notes, Node call)
{
    const Tree *t = notes->tree;
    for (Node n = node_inner(t, node_slot(t, call, SLOT_B)); n; n = node_next(t, n)) {
        bool keyword = node_role(t, n) == ROLE_KEYWORD;
        Str key = keyword ? node_text(t, node_slot(t, n, SLOT_A)) : (Str){0};
        if (keyword && language_has(notes->names->language, WORDS_MEMBER_NAME, key))
            return names_string(notes->names, node_slot(t, n, SLOT_B));
    }
    return (Str){0};
}

/* Whether a call is given a class: its members' names stand behind that of the call's. */
static bool is_group(Notes *notes, Node call)
{
    const Tree *t = notes->tree;
    for (Node n = node_inner(t, node_slot(t, call, SLOT_B)); n; n = node_next(t, n)) {
        const Binding *b =
            node_role(t, n) == ROLE_IDENTIFIER ? names_lookup_whole(notes->names, n, node_text(t, n)) : NULL;
        if (b && b->kind == BIND_CLASS) return true;
    }
    return false;
}

void member_names_add_decorated(Notes *notes, Node decorator)
{
    const Tree *t = notes->tree;
    Node maker = node_inner(t, decorator), class = node_next(t, decorator);
    while (class && node_role(t, class) != ROLE_CLASS) class = node_next(t, class);
    for (uint32_t i = 0; class && i < notes->names->bindings.all.len; i++) {
        const Binding *b = &notes->names->bindings.all.at[i];
        if (b->kind != BIND_VALUE || b->scope != class || node_role(t, b->value) != ROLE_CALL) continue;
        Str name = prefix_of_member(notes->names, maker, b->name), own = own_name(notes, b->value);
        if (!name.len) return; /* it is no reader */
        notes_add(notes, own.len ? own : name, b->target, UH_VARIABLE_READ);
        if (!is_group(notes, b->value)) continue;
        notes_add_shape(notes, arena_cat(notes->names->arena, name, STR("_*"), (Str){0}), b->target,
                        UH_VARIABLE_READ);
    }
}
