/* template_reads.c - what a text reads with a template already; see template.h */
#include "base/variable.h"
#include "fix/setup.h"
#include "scan/names/names.h"

/* What the chain of calls, members and indexes begins with: `json` of `json.loads(...)["X"]`. */
static Str root_name(const Tree *t, Node n)
{
    for (Role role; n; n = role == ROLE_AWAIT || role == ROLE_WRAP ? node_inner(t, n) : node_slot(t, n, SLOT_A)) {
        role = node_role(t, n);
        if (role == ROLE_IDENTIFIER) return node_text(t, n);
        bool goes_on = role == ROLE_AWAIT || role == ROLE_WRAP || role == ROLE_CALL || role == ROLE_INDEX;
        if (!goes_on && role != ROLE_MEMBER) break;
    }
    return (Str){0};
}

/* Whether all that the template's code imports stands in the text, which begins with a part of it. */
static bool has_imports(const Template *t, Str root, Str text)
{
    const Piece *piece = &t->pieces[PIECE_TEXT];
    bool begins = false;
    for (uint32_t i = 0; i < piece->refs.len; i++) {
        if (piece->refs.at[i].kind != REF_IMPORT) continue;
        Str name = t->imports.at[piece->refs.at[i].index].name;
        begins |= str_eq(name, root);
        if (str_find(text, name) < 0) return false;
    }
    return begins;
}

/* Whether the code calls what the template sets up, or all that it imports. */
static bool is_of_template(const Template *t, Str root, Str text)
{
    for (uint32_t i = 0; root.len && i < t->setup.len; i++)
        if (setup_is_name(t->setup.at[i].name, root)) return true;
    return has_imports(t, root, text);
}

void template_reads(const Template *template, Names *names, Arena *arena, TemplateReads *reads)
{
    const Tree *t = names->tree;
    for (Node n = ROOT; n < t->count; n++) {
        bool call = node_role(t, n) == ROLE_CALL;
        if (!call && node_role(t, n) != ROLE_INDEX) continue;
        if (!is_of_template(template, root_name(t, n), node_text(t, n))) continue;
        Node said = node_slot(t, n, SLOT_B);
        for (Node c = call ? node_inner(t, said) : said; c; c = call ? node_next(t, c) : 0) {
            Str text = names_string(names, c), name = str_from(text, (size_t)(str_rfind_char(text, '/') + 1));
            if (variable_is_name(name)) *array_add(arena, reads) = (TemplateRead){name, n};
        }
    }
}
