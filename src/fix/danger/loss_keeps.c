/* loss_keeps.c - what an expression has of the environment, and which variables a deletion reaches */
#include "fix/danger/loss_reader.h"

#include "base/variable.h"
#include "scan/flow/env.h"
#include "scan/flow/qualify.h"

static bool has(const LossReader *r, WordList list, Str word) { return language_has(r->language, list, word); }

bool loss_is_env(LossReader *r, Node n)
{
    Role role = node_role(r->tree, n);
    if (role != ROLE_MEMBER && role != ROLE_INDEX && role != ROLE_IDENTIFIER) return false;
    return env_is_whole(r->names, n) || has(r, WORDS_ENVIRONMENT_LIKE, qualify(r->names, n));
}

/* Whether it is used as a whole: `{...environment}`, `environment.copy()`, and not a member of it. */
static bool is_whole(LossReader *r, Node env)
{
    const Tree *t = r->tree;
    Node parent = node_parent(t, env), call = node_parent(t, parent);
    Role role = node_role(t, parent);
    if (role == ROLE_INDEX || t->at[env].slot != SLOT_A) return role != ROLE_INDEX;
    return role != ROLE_MEMBER || (node_role(t, call) == ROLE_CALL && !qualify_rule(r->names, call, FORM_ENV));
}

Node loss_find_whole(LossReader *r, Node in)
{
    for (Node n = in; in && n < r->tree->at[in].after; n++)
        if (loss_is_env(r, n) && is_whole(r, n)) return n;
    return 0;
}

/* Whether an expression asks for the opposite: `k not in keep`, `!keep.has(k)`, `k !== "PATH"`. */
static bool is_negative(LossReader *r, Node condition)
{
    Str text = node_text(r->tree, condition);
    const Strs *words = &r->language->words[WORDS_NOT];
    if (language_spells(r->language, WORDS_UNEQUAL, text)) return true;
    for (uint32_t i = 0; i < words->len; i++) {
        ptrdiff_t at = str_find(text, words->at[i]);
        bool letters = variable_is_capital((char)(words->at[i].at[0] & ~32));
        bool apart = at == 0 || (at > 0 && strchr(" (", text.at[at - 1]));
        if (at >= 0 && (!letters || apart)) return true;
    }
    return false;
}

/* The part of an expression by which it takes some members of an object and leaves the others: `if k in keep` of a
 * comprehension, `pick(...)`. 0 when it has no such part. */
static Node find_choice(LossReader *r, Node in)
{
    const Tree *t = r->tree;
    for (Node n = in; in && n < t->at[in].after; n++) {
        Role role = node_role(t, n);
        bool clause = role == ROLE_OTHER && language_begins_word(r->names->language, WORDS_FILTER, node_text(t, n)).len;
        bool name = role == ROLE_IDENTIFIER || role == ROLE_NAME;
        if (clause || (name && has(r, WORDS_THINS, node_text(t, n)))) return n;
    }
    return 0;
}

Node loss_value_of(LossReader *r, Node n)
{
    n = node_unwrap(r->tree, n);
    Role role = node_role(r->tree, n);
    if (role != ROLE_IDENTIFIER && role != ROLE_SHORTHAND) return n;
    Node value = 0;
    for (const Binding *b = names_lookup(r->names, n, node_text(r->tree, n)); b;
         b = bindings_next(&r->names->bindings, b)) {
        if (b->members && b->kind == BIND_VALUE) continue;
        if (b->kind != BIND_VALUE || !b->value || b->within || value) return 0;
        value = node_unwrap(r->tree, b->value);
    }
    return value;
}

Keeps loss_keeps_of(LossReader *r, Node n)
{
    const Tree *t = r->tree;
    Node value = loss_value_of(r, n);
    Keeps keeps = KEEPS_NONE;
    if (!value) return KEEPS_ALL;
    if (loss_find_whole(r, value)) return find_choice(r, value) ? KEEPS_CHOSEN : KEEPS_ALL;
    for (Node c = value; c < t->at[value].after; c++) {
        Node from = node_role(t, c) == ROLE_SPREAD ? loss_value_of(r, node_inner(t, c)) : 0;
        if (from && loss_find_whole(r, from)) return KEEPS_ALL;
        if (node_role(t, c) == ROLE_SPREAD && node_role(t, from) != ROLE_OBJECT) keeps = KEEPS_UNKNOWN;
    }
    return keeps;
}

/* ---- each variable in turn */

/* Which variables reach a branch of a condition. `otherwise` means the branch for which it does not hold. Only a branch
 * for "not among those" is reached by some: `if (!keep.has(k)) delete env[k]`. */
static Each decided(LossReader *r, Node condition, bool otherwise)
{
    return is_negative(r, condition) != otherwise ? EACH_SOME : EACH_NONE;
}

/* Which variables a loop over these values goes through. */
static Each each_of(LossReader *r, Node values, Node *chosen)
{
    if (!loss_find_whole(r, values)) return EACH_NONE;
    Node choice = find_choice(r, values);
    if (choice && decided(r, node_parent(r->tree, choice), false) == EACH_NONE)
        *chosen = node_parent(r->tree, node_parent(r->tree, choice));
    return choice ? EACH_SOME : EACH_ALL;
}

/* The values that `n` goes through, when `n` is a loop, a comprehension, or a call that is given a function (`child`):
 * `keys(env).forEach(k => ...)`. 0 when it is none of these. */
static Node values_of(LossReader *r, Node n, Node child)
{
    const Tree *t = r->tree;
    Role role = node_role(t, n);
    Node beside = node_child(t, n, ROLE_LOOP);
    if (role == ROLE_LOOP || role == ROLE_SCOPE) return node_slot(t, n, SLOT_B);
    if (role == ROLE_CALL && t->at[child].slot == SLOT_B) return node_slot(t, n, SLOT_A);
    return beside && beside != child ? node_slot(t, beside, SLOT_B) : 0;
}

Each loss_each_deleted(LossReader *r, Node deletion, Node *chosen)
{
    const Tree *t = r->tree;
    bool some = false;
    *chosen = 0;
    for (Node n = node_parent(t, deletion), child = deletion; n; child = n, n = node_parent(t, n)) {
        Role role = node_role(t, n);
        bool either =
            role == ROLE_IF || role == ROLE_CHOICE || (role == ROLE_BINARY && t->at[child].slot == SLOT_C);
        Node values = values_of(r, n, child), condition = node_slot(t, n, SLOT_A);
        if (role == ROLE_CLASS) return EACH_NONE;
        bool otherwise = role == ROLE_IF && t->at[child].slot == SLOT_C;
        if (either && decided(r, condition, otherwise) == EACH_NONE) {
            if (otherwise) return EACH_NONE;
            *chosen = condition;
        }
        some |= either;
        Each each = each_of(r, values, chosen);
        bool goes_on = language_spells(r->names->language, WORDS_SKIPS, node_text(t, n));
        if (each) return some || goes_on ? EACH_SOME : each;
        if (values && loss_find_whole(r, values)) return EACH_NONE;
        if (role == ROLE_FUNCTION && node_role(t, node_parent(t, n)) != ROLE_ARGUMENTS) return EACH_NONE;
    }
    return EACH_NONE;
}
