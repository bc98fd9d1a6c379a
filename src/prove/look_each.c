/* look_each.c - which variables are meant where code goes through them; see look.h */
#include "prove/look.h"

/* Whether a condition asks for the opposite: `k not in keep`, `!keep.has(k)`, `k !== "PATH"`. */
static bool is_negative(const Look *l, Str condition)
{
    const Strs *words = &l->language->words[WORDS_NOT];
    if (language_spells(l->language, WORDS_UNEQUAL, condition)) return true;
    for (uint32_t i = 0; i < words->len; i++) {
        ptrdiff_t at = str_find(condition, words->at[i]);
        bool letters = (words->at[i].at[0] | 32) >= 'a' && (words->at[i].at[0] | 32) <= 'z';
        if (at >= 0 && (!letters || at == 0 || strchr(" (", condition.at[at - 1]))) return true;
    }
    return false;
}

Node look_thinned(const Look *l, Node items)
{
    for (Node n = items; items && n < l->tree->at[items].after; n++) {
        Str text = node_text(l->tree, n);
        bool name = node_role(l->tree, n) == ROLE_NAME || node_role(l->tree, n) == ROLE_IDENTIFIER;
        if (name && look_has(l, WORDS_THINS, text)) return n;
        if (node_role(l->tree, n) == ROLE_OTHER && language_begins_word(l->language, WORDS_FILTER, text).len) return n;
    }
    return 0;
}

/* What a loop over `items` goes through. */
static LookEach each_of(const Look *l, Node items)
{
    if (!look_holds_whole(l, items)) return EACH_NONE;
    Node thin = look_thinned(l, items);
    if (!thin) return EACH_ALL;
    Str condition = node_text(l->tree, node_role(l->tree, thin) == ROLE_OTHER ? thin : items);
    return is_negative(l, condition) ? EACH_BUT_SAID : EACH_NONE;
}

static bool is_items(const Look *l, Node around, Node child, Node *items)
{
    Role role = node_role(l->tree, around);
    Node loop = node_child(l->tree, around, ROLE_LOOP);
    *items = 0;
    if (role == ROLE_LOOP || role == ROLE_SCOPE)
        *items = node_slot(l->tree, around, SLOT_B);
    else if (role == ROLE_CALL && l->tree->at[child].slot == SLOT_B)
        *items = node_slot(l->tree, around, SLOT_A);
    else if (loop && loop != child)
        *items = node_slot(l->tree, loop, SLOT_B); /* of a comprehension */
    return *items && node_holds(l->tree, around, child) && !node_holds(l->tree, *items, child);
}

LookEach look_each(const Look *l, Node n)
{
    const Tree *t = l->tree;
    bool some = false;
    Node items;
    for (Node child = n, up = node_parent(t, n); up; child = up, up = node_parent(t, up)) {
        Role role = node_role(t, up);
        bool branch =
            role == ROLE_IF || role == ROLE_CHOICE || (role == ROLE_BINARY && t->at[child].slot == SLOT_C);
        Node condition = node_slot(t, up, SLOT_A);
        bool other = role == ROLE_IF && t->at[child].slot == SLOT_C;
        if (branch && child != condition && is_negative(l, node_text(t, condition)) == other)
            return EACH_NONE;
        some |= branch;
        if (is_items(l, up, child, &items)) {
            LookEach each = each_of(l, items);
            bool passes = language_spells(l->language, WORDS_SKIPS, node_text(t, up));
            if (each || look_holds_whole(l, items))
                return each == EACH_ALL && (some || passes) ? EACH_BUT_SAID : each;
        }
        if (role == ROLE_FUNCTION && node_role(t, node_parent(t, up)) != ROLE_ARGUMENTS) return EACH_NONE;
    }
    return EACH_NONE;
}
