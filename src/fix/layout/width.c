#include "fix/layout/width.h"

/* Columns of a line without what is in its strings, and without a comment. */
static uint32_t bare_columns(const Quoting *q, Str line)
{
    uint32_t columns = 0;
    Str end;
    while (line.len && !quoting_comment(q, line, &end)) {
        size_t string = quoting_length(q, line);
        columns += string ? 2 : 1;
        line = str_from(line, string ? string : 1);
    }
    return columns;
}

/* Whether what stands there is a part of a string or a comment, or no code at all. */
static bool is_in_text(const Tree *t, uint32_t at)
{
    Node n = tree_find(t, at, at + 1);
    return node_role(t, n) == ROLE_COMMENT || node_role(t, n) == ROLE_STRING || node_above(t, n, ROLE_STRING) ||
           node_role(t, n) == ROLE_MARKUP || node_role(t, n) == ROLE_ERROR;
}

uint32_t width_of(const Language *l, const Tree *t)
{
    static const uint32_t usual[] = {80, 88, 100, 120, 140};
    enum { LINES = 5000, USUAL = sizeof usual / sizeof *usual };
    uint32_t width = l->width, longest = 0, lines = 0;
    for (Str text = t->text; text.len && lines < LINES; lines++) {
        Str line = str_cut(&text, '\n');
        bool is_long = line.len > width && !is_in_text(t, (uint32_t)(line.at - t->text.at));
        uint32_t columns = is_long ? bare_columns(&l->grammar.quoting, line) : 0;
        if (columns > longest) longest = columns;
    }
    for (uint32_t i = 0; i < USUAL; i++)
        if (usual[i] >= width && usual[i] >= longest) return usual[i];
    return 0;
}
