#include "text/source.h"

#include "base/array.h"

Source source_of(Str path, Str text, Arena *arena) { return (Source){.path = path, .text = text, .arena = arena}; }

static void make_table(Source *s)
{
    ARRAY(uint32_t) starts = {0};
    if (s->lines) return;
    *array_add(s->arena, &starts) = 0;
    uint32_t start = 0;
    for (ptrdiff_t lf; (lf = str_find_char(str_from(s->text, start), '\n')) >= 0;) {
        start += (uint32_t)lf + 1;
        *array_add(s->arena, &starts) = start;
    }
    if (starts.len > 1 && starts.at[starts.len - 1] == s->text.len) starts.len--;
    s->lines = starts.at;
    s->line_count = starts.len;
}

uint32_t source_line_count(Source *s)
{
    make_table(s);
    return s->line_count;
}

Place source_place(Source *s, uint32_t offset)
{
    make_table(s);
    uint32_t low = 0, high = s->line_count; /* lines[low] <= offset < lines[high] */
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (s->lines[middle] <= offset) low = middle;
        else high = middle;
    }
    uint32_t start = low ? s->lines[low] : source_bom(s);
    return (Place){low + 1, offset < start ? 1 : offset - start + 1};
}

uint32_t source_line_start(Source *s, uint32_t line)
{
    make_table(s);
    if (line == 0 || line > s->line_count) return line ? (uint32_t)s->text.len : 0;
    return line == 1 ? source_bom(s) : s->lines[line - 1];
}

Str source_line(Source *s, uint32_t line)
{
    uint32_t start = source_line_start(s, line);
    return str_sub(s->text, start, source_line_end(s, start));
}

uint32_t source_line_begin(const Source *s, uint32_t offset)
{
    ptrdiff_t lf = str_rfind_char(str_sub(s->text, 0, offset), '\n');
    return lf < 0 ? source_bom(s) : (uint32_t)lf + 1;
}

uint32_t source_line_end(const Source *s, uint32_t offset)
{
    ptrdiff_t lf = str_find_char(str_from(s->text, offset), '\n');
    if (lf < 0) return (uint32_t)s->text.len;
    uint32_t end = offset + (uint32_t)lf;
    return end > 0 && s->text.at[end - 1] == '\r' ? end - 1 : end;
}

/* The line end whose LF is at `lf`. */
static Str eol_at(const Source *s, size_t lf) { return lf > 0 && s->text.at[lf - 1] == '\r' ? STR("\r\n") : STR("\n"); }

Str source_eol(const Source *s, uint32_t offset)
{
    ptrdiff_t next = str_find_char(str_from(s->text, offset), '\n');
    if (next >= 0) return eol_at(s, offset + (size_t)next);
    ptrdiff_t above = str_rfind_char(s->text, '\n');
    return above < 0 ? STR("\n") : eol_at(s, (size_t)above);
}

Str source_indent(const Source *s, uint32_t offset)
{
    return source_blanks(str_from(s->text, source_line_begin(s, offset)));
}

Str source_blanks(Str line)
{
    size_t i = 0;
    while (i < line.len && (line.at[i] == ' ' || line.at[i] == '\t')) i++;
    return str_sub(line, 0, i);
}

bool source_parts(Str between) { return str_find(between, STR("\n\n")) >= 0 || str_find(between, STR("\n\r\n")) >= 0; }

uint32_t source_mark(Str text) { return str_starts(text, STR("\xef\xbb\xbf")) ? 3 : 0; }

uint32_t source_bom(const Source *s) { return source_mark(s->text); }

bool source_ends_open(const Source *s) { return s->text.len > 0 && s->text.at[s->text.len - 1] != '\n'; }
