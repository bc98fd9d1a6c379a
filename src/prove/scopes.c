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

/* ---- strict code */

/* More directives, and more scopes around one another, are not looked at. */
enum { DIRECTIVES = 8, HEIGHT = 256 };

static bool says_strict(const Scopes *s, Node body)
{
    const Tree *t = s->tree;
    int looked = 0;
    for (Node n = node_first(t, body); n && looked < DIRECTIVES; n = node_next(t, n), looked++) {
        Node string = node_role(t, n) == ROLE_STATEMENT ? node_inner(t, n) : 0;
        if (node_role(t, n) == ROLE_COMMENT || node_role(t, n) == ROLE_HASHBANG) continue;
        if (node_role(t, string) != ROLE_STRING) return false;
        if (language_has(s->language, WORDS_STRICT, scopes_module(t, string))) return true;
    }
    return false;
}

bool scopes_strict(const Scopes *s, Node n)
{
    const Tree *t = s->tree;
    if (s->strict) return true;
    for (int i = 0; n && i < HEIGHT; i++, n = s->around[n]) {
        Role role = node_role(t, n);
        if (role == ROLE_CLASS || (role == ROLE_FUNCTION && says_strict(s, node_slot(t, n, SLOT_C))))
            return true;
    }
    return false;
}

static void read_mode(Scopes *s)
{
    const Tree *t = s->tree;
    s->strict = s->language->assignment_declares || says_strict(s, ROOT);
    for (Node n = node_first(t, ROOT); n && !s->strict; n = node_next(t, n))
        s->strict = node_role(t, n) == ROLE_IMPORT || node_role(t, n) == ROLE_EXPORT;
}

/* ---- what is bound where */

static Str key_of(Arena *arena, Node scope, Str name)
{
    char *key = arena_new(arena, sizeof scope + name.len + 1);
    memcpy(key, &scope, sizeof scope);
    if (name.len) memcpy(key + sizeof scope, name.at, name.len);
    return (Str){key, sizeof scope + name.len};
}

const Bound *scopes_find(const Scopes *s, Node scope, Str name)
{
    char room[256];
    if (name.len > sizeof room - sizeof scope) return NULL;
    memcpy(room, &scope, sizeof scope);
    if (name.len) memcpy(room + sizeof scope, name.at, name.len);
    const uint32_t *newest = map_get(&s->newest, (Str){room, sizeof scope + name.len});
    return newest && *newest ? &s->bounds.at[*newest - 1] : NULL;
}

const Bound *scopes_older(const Scopes *s, const Bound *b)
{
    return b->older ? &s->bounds.at[b->older - 1] : NULL;
}

void scopes_bind(Scopes *s, Bound b)
{
    const Bound *known =
        b.kind == SCOPE_GLOBAL || b.kind == SCOPE_NONLOCAL ? NULL : scopes_find(s, b.scope, b.name);
    if (known && known->kind == SCOPE_GLOBAL) b.scope = ROOT;
    if (known && known->kind == SCOPE_NONLOCAL) *map_put(&s->nonlocals, s->arena, b.name) = 1;
    if (known && known->kind == SCOPE_NONLOCAL) return;
    uint32_t *newest = map_put(&s->newest, s->arena, key_of(s->arena, b.scope, b.name));
    b.older = *newest;
    *newest = s->bounds.len + 1;
    *array_add(s->arena, &s->bounds) = b;
}

Str scopes_module(const Tree *t, Node string)
{
    static const Str schemes[] = {STR_INIT("node:"), STR_INIT("npm:"), STR_INIT("jsr:")};
    Str text = node_text(t, string);
    if (text.len < 2) return (Str){0};
    text = str_sub(text, 1, text.len - 1);
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (str_starts(text, schemes[i])) return str_from(text, schemes[i].len);
    return text;
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
