#include "text/quoting.h"

const QuotingPrefix *quoting_prefix(const Quoting *q, char c)
{
    char small = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    for (uint32_t i = 0; i < q->prefixes.len; i++)
        if (q->prefixes.at[i].letter == small) return &q->prefixes.at[i];
    return NULL;
}

/* The mark that the text begins with. One of several characters counts only where there is room for its end. */
static const QuotingMark *find_mark(const Quoting *q, Str text)
{
    for (uint32_t i = 0; i < q->marks.len; i++) {
        const QuotingMark *m = &q->marks.at[i];
        if (text.len && m->mark.at[0] != text.at[0]) continue;
        if ((m->mark.len == 1 || text.len >= 2 * m->mark.len) && str_starts(text, m->mark)) return m;
    }
    return NULL;
}

bool quoting_opens(const Quoting *q, Str text, Quoted *s)
{
    size_t letters = 0;
    bool none = false;
    *s = (Quoted){0};
    for (const QuotingPrefix *p; letters < text.len && (p = quoting_prefix(q, text.at[letters])); letters++) {
        s->raw |= p->raw;
        s->bytes |= p->bytes;
        none |= p->none;
        if (p->hole.len) s->hole = p->hole, s->hole_end = p->hole_end, s->doubles = true;
    }
    const QuotingMark *m = find_mark(q, str_from(text, letters));
    if (none || !m) return false;
    s->prefix = str_sub(text, 0, letters);
    s->mark = str_sub(text, letters, letters + m->mark.len);
    s->body = str_from(text, letters + m->mark.len);
    if (m->hole.len) s->hole = m->hole, s->hole_end = m->hole_end;
    return true;
}

bool quoting_split(const Quoting *q, Str text, Quoted *s)
{
    if (!quoting_opens(q, text, s) || s->body.len < s->mark.len || !str_ends(s->body, s->mark)) return false;
    s->body.len -= s->mark.len;
    return true;
}

size_t quoting_length(const Quoting *q, Str text)
{
    const QuotingMark *m = find_mark(q, text);
    if (!m) return 0;
    size_t i = m->mark.len;
    while (i < text.len && !str_starts(str_from(text, i), m->mark)) i += text.at[i] == '\\' ? 2 : 1;
    return i < text.len ? i + m->mark.len : text.len;
}

static const QuotingMark *find_single(const Quoting *q, char c)
{
    for (uint32_t i = 0; i < q->marks.len; i++)
        if (q->marks.at[i].mark.len == 1 && q->marks.at[i].mark.at[0] == c) return &q->marks.at[i];
    return NULL;
}

bool quoting_is_mark(const Quoting *q, char c) { return find_single(q, c) != NULL; }

bool quoting_is_plain(const Quoting *q, char c)
{
    const QuotingMark *m = find_single(q, c);
    return m && !m->hole.len;
}

ptrdiff_t quoting_find(const Quoting *q, Str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (find_mark(q, str_from(text, i))) return (ptrdiff_t)i;
    return -1;
}

size_t quoting_comment(const Quoting *q, Str text, Str *end)
{
    for (uint32_t i = 0; i < q->comments.len; i++) {
        const QuotingComment *c = &q->comments.at[i];
        if (!str_starts(text, c->open)) continue;
        *end = c->close.len ? c->close : STR("\n");
        return c->open.len;
    }
    return 0;
}

bool quoting_may_comment(const Quoting *q, Str text)
{
    for (uint32_t i = 0; i < q->comments.len; i++)
        if (str_find(text, q->comments.at[i].open) >= 0) return true;
    return false;
}

Str quoting_line_comment(const Quoting *q)
{
    for (uint32_t i = 0; i < q->comments.len; i++)
        if (!q->comments.at[i].close.len) return q->comments.at[i].open;
    return (Str){0};
}
