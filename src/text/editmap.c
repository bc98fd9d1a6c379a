#include "text/editmap.h"

void editmap_add(EditMap *m, Arena *arena, size_t start, size_t end, Str text)
{
    const EditSpan *last = m->len ? &m->at[m->len - 1] : NULL;
    size_t at = last ? last->at + last->text.len + (start - last->end) : start;
    *array_add(arena, m) = (EditSpan){start, end, at, text};
}

/* How many edits end at or before an offset of the old text. */
static uint32_t count_before(const EditMap *m, size_t offset)
{
    uint32_t low = 0, high = m->len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (m->at[middle].end <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

size_t editmap_moved(const EditMap *m, size_t offset)
{
    uint32_t n = count_before(m, offset);
    if (n < m->len && m->at[n].start < offset) return m->at[n].at;
    if (n == 0) return offset;
    const EditSpan *last = &m->at[n - 1];
    return last->at + last->text.len + (offset - last->end);
}

const EditSpan *editmap_at(const EditMap *m, size_t offset)
{
    uint32_t low = 0, high = m->len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (m->at[middle].at + m->at[middle].text.len <= offset) low = middle + 1;
        else high = middle;
    }
    return low < m->len && m->at[low].at <= offset ? &m->at[low] : NULL;
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
