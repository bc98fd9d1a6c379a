#include "prove/star.h"

void star_read(Star *star, const Scopes *s)
{
    *star = (Star){.scopes = s, .open = s->tree->errors || s->unread.len || s->evals.len};
    for (uint32_t i = 0; i < s->stars.len; i++) {
        Node import = node_parent(s->tree, s->stars.at[i]);
        Str module = node_text(s->tree, node_slot(s->tree, import, SLOT_A));
        star->open |= !language_has(s->language, WORDS_PLAIN_STAR, module);
    }
    star->open |= scopes_find(s, ROOT, language_first(s->language, WORDS_MODULE_GETTER)) != NULL;
}

/* A function may give a name to the text as a whole, by a word that says so. */
static bool is_given_from_inside(const Scopes *s, Str name)
{
    for (uint32_t i = 0; i < s->bounds.len; i++)
        if (s->bounds.at[i].kind == SCOPE_GLOBAL && str_eq(s->bounds.at[i].name, name)) return true;
    return false;
}

bool star_may_bring(const Star *star, Str name)
{
    return star->open || scopes_find(star->scopes, ROOT, name) || is_given_from_inside(star->scopes, name);
}
