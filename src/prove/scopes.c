#include "prove/scopes.h"

/* ---- strict code */

/* More directives, and more scopes around one another, are not looked at. */
enum { DIRECTIVES = 8, HEIGHT = 256 };

bool scopes_says_strict(const Scopes *s, Node body)
{
    const Tree *t = s->tree;
    int looked = 0;
    for (Node n = node_first(t, body); n && looked < DIRECTIVES; n = node_next(t, n), looked++) {
        Node string = node_role(t, n) == ROLE_STATEMENT ? node_inner(t, n) : 0;
        if (node_role(t, n) == ROLE_COMMENT || node_role(t, n) == ROLE_HASHBANG) continue;
        if (node_role(t, string) != ROLE_STRING) return false;
        if (language_has(s->language, WORDS_STRICT, scopes_module(s, string))) return true;
    }
    return false;
}

bool scopes_strict(const Scopes *s, Node n)
{
    const Tree *t = s->tree;
    if (s->strict) return true;
    for (int i = 0; n && i < HEIGHT; i++, n = s->around[n]) {
        Role role = node_role(t, n);
        if (role == ROLE_CLASS || (role == ROLE_FUNCTION && scopes_says_strict(s, node_slot(t, n, SLOT_C))))
            return true;
    }
    return false;
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

Str scopes_module(const Scopes *s, Node string)
{
    Str text = node_text(s->tree, string);
    if (text.len < 2) return (Str){0};
    text = str_sub(text, 1, text.len - 1);
    return str_from(text, language_begins(s->language, WORDS_SCHEME, text).len);
}
