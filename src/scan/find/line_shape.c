#include "scan/find/line_shape.h"

#include "text/quoting.h"

/* How much of a line counts on either side: lines of generated code are long. */
enum { BEFORE = 256, BEHIND = 128 };

LineShapes line_shapes_of(const Tree *t, Arena *arena)
{
    LineShapes shapes = {.tree = t, .arena = arena};
    for (Node n = ROOT; n < t->count;) {
        switch (node_role(t, n)) {
        case ROLE_STRING:
        case ROLE_COMMENT:
        case ROLE_HASHBANG:
        case ROLE_TYPE:
        case ROLE_MARKUP:
        case ROLE_ERROR:
            *array_add(arena, &shapes.gaps) = (LineShapeGap){node_start(t, n), node_end(t, n), node_role(t, n)};
            n = t->at[n].after;
            break;
        default: n++;
        }
    }
    return shapes;
}

/* The first gap that ends behind the offset. */
static uint32_t first_gap(const LineShapes *s, uint32_t offset)
{
    uint32_t low = 0, high = s->gaps.len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (s->gaps.at[middle].end > offset) high = middle;
        else low = middle + 1;
    }
    return low;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

typedef struct {
    char *at;
    size_t len;
    bool blank, number, bad; /* bad: a quote that belongs to no string */
} Out;

static void put(Out *out, char c)
{
    bool after_word = out->len && str_is_name_char(out->at[out->len - 1]) && !out->blank;
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        out->blank = true;
        return;
    }
    out->number = str_is_name_char(c) && (after_word ? out->number : is_digit(c));
    if (out->number && after_word) return; /* 1234 is one 0 */
    bool joins = out->blank && out->len && str_is_name_char(c) && str_is_name_char(out->at[out->len - 1]);
    if (joins) out->at[out->len++] = ' ';
    out->blank = false;
    out->bad |= quoting_is_mark(&quoting_any, c);
    out->at[out->len++] = out->number ? '0' : c;
}

static void put_string(Out *out)
{
    out->at[out->len++] = '"';
    out->at[out->len++] = '"';
    out->blank = out->number = false;
}

/* Appends [start, end) of the text, without what stands in gaps. */
static void put_range(const LineShapes *s, Out *out, uint32_t start, uint32_t end)
{
    uint32_t gap = first_gap(s, start);
    while (start < end) {
        bool more = gap < s->gaps.len && s->gaps.at[gap].start < end;
        uint32_t stop = more && s->gaps.at[gap].start > start ? s->gaps.at[gap].start : more ? start : end;
        while (start < stop) put(out, s->tree->text.at[start++]);
        if (!more) return;
        out->bad |= s->gaps.at[gap].role == ROLE_ERROR;
        if (s->gaps.at[gap].role == ROLE_STRING) put_string(out);
        start = s->gaps.at[gap++].end;
    }
}

/* Where the line begins that ends at the offset. A gap counts as one thing, whatever is in it: how many lines a
 * string has must not show. */
static uint32_t line_start(const LineShapes *s, uint32_t offset)
{
    uint32_t gap = first_gap(s, offset);
    if (gap < s->gaps.len && s->gaps.at[gap].start < offset) return offset; /* the literal is in it */
    for (int room = BEFORE; offset > 0 && room > 0; room--) {
        bool at_gap = gap > 0 && s->gaps.at[gap - 1].end == offset;
        if (!at_gap && s->tree->text.at[offset - 1] == '\n') break;
        offset = at_gap ? s->gaps.at[--gap].start : offset - 1;
    }
    return offset;
}

static uint32_t line_end(const LineShapes *s, uint32_t offset)
{
    uint32_t gap = first_gap(s, offset);
    if (gap < s->gaps.len && s->gaps.at[gap].start < offset) return offset;
    for (int room = BEHIND; offset < s->tree->text.len && room > 0; room--) {
        bool at_gap = gap < s->gaps.len && s->gaps.at[gap].start == offset;
        if (!at_gap && s->tree->text.at[offset] == '\n') break;
        offset = at_gap ? s->gaps.at[gap++].end : offset + 1;
    }
    return offset;
}

Str line_shape_at(const LineShapes *s, Node literal)
{
    char bytes[2 * (BEFORE + BEHIND + 1)]; /* a byte, or a gap, becomes two at most */
    uint32_t start = node_start(s->tree, literal), end = node_end(s->tree, literal);
    Out out = {.at = bytes};
    put_range(s, &out, line_start(s, start), start);
    put_string(&out);
    put_range(s, &out, end, line_end(s, end));
    return out.bad ? (Str){0} : arena_copy(s->arena, (Str){out.at, out.len});
}
