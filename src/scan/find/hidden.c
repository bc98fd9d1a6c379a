#include "scan/find/hidden.h"

typedef struct {
    const Names *names;
    const Findings *found;
    uint32_t next; /* the finding that is not passed yet */
} Reader;

/* Whether a string begins between two places of the text, and not in a literal that was found. */
static bool has_quote(Reader *r, uint32_t start, uint32_t end)
{
    const Tree *t = r->names->tree;
    for (uint32_t i = start; i < end; i++) {
        if (!quoting_is_mark(&r->names->language->grammar.quoting, t->text.at[i])) continue;
        while (r->next < r->found->len && node_end(t, r->found->at[r->next].literal) <= i) r->next++;
        if (r->next == r->found->len || node_start(t, r->found->at[r->next].literal) > i) return true;
    }
    return false;
}

/* The same of an error, whose comments do not count. */
static bool has_string(Reader *r, Node error)
{
    const Tree *t = r->names->tree;
    uint32_t from = node_start(t, error);
    for (Node n = error; n < t->at[error].after; n++) {
        Role role = node_role(t, n);
        if (role != ROLE_COMMENT && role != ROLE_HASHBANG) continue;
        if (has_quote(r, from, node_start(t, n))) return true;
        from = node_end(t, n);
    }
    return has_quote(r, from, node_end(t, error));
}

const char *hidden_by_error(const Names *names, const Findings *found)
{
    const Tree *t = names->tree;
    Reader r = {names, found, 0};
    for (Node n = ROOT; t->errors && n < t->count; n++) {
        if (node_role(t, n) != ROLE_ERROR) continue;
        if (has_string(&r, n)) {
            uint32_t line = 1;
            for (uint32_t i = 0; i < node_start(t, n); i++) line += t->text.at[i] == '\n';
            return arena_fmt(names->arena, "a syntax error hides a part of it: line %u", line).at;
        }
        n = t->at[n].after - 1;
    }
    return NULL;
}
