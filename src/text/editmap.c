#include "text/editmap.h"

void editmap_add(EditMap *m, Arena *arena, size_t start, size_t end, Str text)
{
    const EditSpan *last = m->len ? &m->at[m->len - 1] : NULL;
    size_t at = last ? last->at + last->text.len + (start - last->end) : start;
    *array_add(arena, m) = (EditSpan){start, end, at, text};
}

size_t editmap_start(const EditMap *m, uint32_t i, EditMapSide side)
{
    return side == EDITMAP_OLD ? m->at[i].start : m->at[i].at;
}

size_t editmap_end(const EditMap *m, uint32_t i, EditMapSide side)
{
    return side == EDITMAP_OLD ? m->at[i].end : m->at[i].at + m->at[i].text.len;
}

/* How many edits end at or before an offset of that text. */
static uint32_t count_ended(const EditMap *m, size_t offset, EditMapSide side)
{
    uint32_t low = 0, high = m->len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (editmap_end(m, middle, side) <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

size_t editmap_moved(const EditMap *m, size_t offset)
{
    uint32_t n = count_ended(m, offset, EDITMAP_OLD);
    if (n < m->len && m->at[n].start < offset) return m->at[n].at;
    if (n == 0) return offset;
    const EditSpan *last = &m->at[n - 1];
    return last->at + last->text.len + (offset - last->end);
}

const EditSpan *editmap_at(const EditMap *m, size_t offset)
{
    uint32_t n = count_ended(m, offset, EDITMAP_CHANGED);
    return n < m->len && m->at[n].at <= offset ? &m->at[n] : NULL;
}

uint32_t editmap_until(const EditMap *m, size_t offset, EditMapSide side)
{
    uint32_t low = 0, high = m->len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (editmap_start(m, middle, side) <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

bool editmap_touches(const EditMap *m, size_t offset, EditMapSide side)
{
    uint32_t n = editmap_until(m, offset, side);
    return n && editmap_end(m, n - 1, side) >= offset;
}

void editmap_apply(const EditMap *m, Str text, Buf *out)
{
    size_t from = 0;
    for (uint32_t i = 0; i < m->len; i++) {
        buf_add(out, str_sub(text, from, m->at[i].start));
        buf_add(out, m->at[i].text);
        from = m->at[i].end;
    }
    buf_add(out, str_from(text, from));
}
