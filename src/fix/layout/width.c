#include "fix/layout/width.h"

#include "text/source.h"

/* Where the comment ends that the text begins with; 0: it begins with none. `whole`: it takes the rest of the line. */
static size_t comment_length(const Quoting *q, Str text, bool *whole)
{
    Str end = {0};
    size_t mark = quoting_comment(q, text, &end);
    *whole = mark && str_eqz(end, "\n");
    if (!mark || *whole) return mark;
    ptrdiff_t found = str_find(str_from(text, mark), end);
    return found < 0 ? text.len : mark + (size_t)found + end.len;
}

size_t width_code(const Quoting *q, Str line, uint32_t *columns)
{
    size_t at = 0;
    bool whole = false;
    for (*columns = 0; at < line.len;) {
        size_t comment = 0, string = 0;
        Str rest = str_from(line, at);
        bool word = str_is_name_char(*rest.at) || *rest.at == ' '; /* no comment or string begins with one */
        if (!word) comment = comment_length(q, rest, &whole);
        if (whole) return at;
        if (!word && !comment) string = quoting_length(q, rest);
        at += comment ? comment : string ? string : 1;
        *columns += comment ? 0 : string ? 2 : (*rest.at & 0xC0) != 0x80; /* of UTF-8 the first byte counts */
    }
    return at;
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
    for (Str text = str_from(t->text, source_mark(t->text)); text.len && lines < LINES; lines++) {
        Str line = str_cut(&text, '\n');
        if (str_ends(line, STR("\r"))) line.len--;
        bool is_long = line.len > width && line.len > longest && !is_in_text(t, (uint32_t)(line.at - t->text.at));
        uint32_t columns = 0;
        if (is_long) width_code(&l->grammar.quoting, line, &columns);
        if (columns > longest) longest = columns;
    }
    for (uint32_t i = 0; i < USUAL; i++)
        if (usual[i] >= width && usual[i] >= longest) return usual[i];
    return 0;
}
