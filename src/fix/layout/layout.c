#include "fix/layout/layout.h"

#include "fix/layout/width.h"

bool layout_begin(Layout *l)
{
    EditList done;
    EditClash clash;
    if (!edits_finish(l->edits, l->arena, &done, &clash)) return false;
    l->map = edits_map(&done, l->arena);
    return true;
}

Str layout_after(const Layout *l, uint32_t from, uint32_t to)
{
    Str text = l->names->tree->text;
    uint32_t at = from, first = editmap_until(&l->map, from, EDITMAP_OLD);
    size_t len = 0, room = to - from;
    if (first) first--; /* it may begin right there */
    for (uint32_t i = first; i < l->map.len && l->map.at[i].end <= to; i++) room += l->map.at[i].text.len;
    char *out = arena_new(l->arena, room + 1);
    for (uint32_t i = first; i < l->map.len && l->map.at[i].end <= to; i++) {
        const EditSpan *e = &l->map.at[i];
        bool inserts = e->start == e->end;
        if (e->start < at || (inserts && (e->start == from || e->start == to))) continue;
        memcpy(out + len, text.at + at, e->start - at);
        len += e->start - at;
        if (e->text.len) memcpy(out + len, e->text.at, e->text.len);
        len += e->text.len;
        at = (uint32_t)e->end;
    }
    memcpy(out + len, text.at + at, to - at);
    return (Str){out, len + to - at};
}

uint32_t layout_columns(const Layout *l, Str text)
{
    uint32_t longest = 0, columns = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        if (c == '\n') columns = 0;
        else if (c == '\t') columns += l->tab;
        else if (c != '\r' && (c & 0xC0) != 0x80) columns++; /* of UTF-8 the first byte counts */
        if (columns > longest) longest = columns;
    }
    return longest;
}

Str layout_counted(const Layout *l, Str line)
{
    const Language *language = l->names->language;
    uint32_t ignored;
    if (language->comments_count) return line;
    line.len = width_code(&language->grammar.quoting, line, &ignored);
    while (line.len && strchr(" \t", line.at[line.len - 1])) line.len--;
    return line;
}
