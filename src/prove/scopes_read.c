#include "prove/scopes_read.h"

#include "prove/binder.h"

static bool has(const Scopes *s, Node n, Trait trait)
{
    return language_trait(s->language, s->tree, n, trait);
}

static bool opens(const Scopes *s, Node n)
{
    Role role = node_role(s->tree, n);
    bool space =
        node_role(s->tree, node_parent(s->tree, n)) == ROLE_NAMESPACE; /* its block is the namespace's */
    if (role == ROLE_SCOPE) return !space;
    return role == ROLE_MODULE || role == ROLE_FUNCTION || role == ROLE_CLASS || role == ROLE_NAMESPACE ||
           has(s, n, TRAIT_COMPREHENSION);
}

/* Whether a child of `parent` is evaluated outside of the scope that its parent opens, or stands in. */
static bool is_evaluated_outside(const Scopes *s, Node parent, Node child)
{
    const Tree *t = s->tree;
    Role role = node_role(t, parent), above = node_role(t, node_parent(t, parent));
    uint8_t slot = t->at[child].slot;
    bool assigns = s->language->assignment_declares;
    if (assigns && role == ROLE_PARAMETER) return slot == SLOT_B || slot == SLOT_C;
    if (assigns && role == ROLE_FUNCTION) return node_role(t, child) == ROLE_TYPE;
    if (assigns && role == ROLE_CLASS) return slot == SLOT_B;
    if (role != ROLE_LOOP || slot != SLOT_B || !has(s, node_parent(t, parent), TRAIT_COMPREHENSION))
        return false;
    return above != ROLE_LOOP && node_child(t, node_parent(t, parent), ROLE_LOOP) == parent;
}

static void read_around(Scopes *s)
{
    const Tree *t = s->tree;
    for (Node n = ROOT + 1; n < t->count; n++) {
        Node parent = node_parent(t, n);
        s->around[n] = opens(s, parent) ? parent : s->around[parent];
        if (is_evaluated_outside(s, parent, n)) s->around[n] = s->around[s->around[n]];
        if (!s->around[n]) s->around[n] = ROOT;
    }
}

static void read_mode(Scopes *s)
{
    const Tree *t = s->tree;
    s->strict = s->language->assignment_declares || scopes_says_strict(s, ROOT);
    for (Node n = node_first(t, ROOT); n && !s->strict; n = node_next(t, n))
        s->strict = node_role(t, n) == ROLE_IMPORT || node_role(t, n) == ROLE_EXPORT;
}

/* A call that runs a text here, or anything else whose name tells that it may bind names unseen. */
static void note_unread(Scopes *s, Node n)
{
    const Tree *t = s->tree;
    Role role = node_role(t, n), above = node_role(t, node_parent(t, n));
    Str text = node_text(t, n);
    bool callee = (above == ROLE_CALL || above == ROLE_NEW) && t->at[n].slot == SLOT_A;
    bool property = above == ROLE_MEMBER && t->at[n].slot == SLOT_B;
    if (callee && role == ROLE_IDENTIFIER && language_has(s->language, WORDS_EVALUATES, text))
        *array_add(s->arena, &s->evals) = node_parent(t, n);
    if ((callee || property) && language_has(s->language, WORDS_UNREAD, text))
        *array_add(s->arena, &s->unread) = n;
}

static void note_place(Scopes *s, Node n)
{
    const Tree *t = s->tree;
    switch (node_role(t, n)) {
    case ROLE_STAR:
        if (node_role(t, node_parent(t, n)) == ROLE_IMPORT && !node_first(t, n))
            *array_add(s->arena, &s->stars) = n;
        break;
    case ROLE_NAMESPACE: *array_add(s->arena, &s->spaces) = n; break;
    case ROLE_IDENTIFIER:
    case ROLE_NAME: note_unread(s, n); break;
    default: break;
    }
}

void scopes_read(Scopes *s, const Language *language, const Tree *tree, Arena *arena)
{
    *s = (Scopes){.language = language, .tree = tree, .arena = arena};
    s->around = arena_new(arena, (tree->count + 1) * sizeof *s->around);
    read_around(s);
    read_mode(s);
    for (Node n = ROOT; n < tree->count; n++) {
        Role role = node_role(tree, n);
        note_place(s, n);
        bool class = role == ROLE_TYPE && node_role(tree, node_parent(tree, n)) == ROLE_CLASS; /* its name is a type */
        if (role == ROLE_IDENTIFIER || role == ROLE_SHORTHAND || class) binder_read(s, n);
    }
}
