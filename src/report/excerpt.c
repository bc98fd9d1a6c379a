#include "report/excerpt.h"

#include "base/array.h"
#include "base/utf8.h"
#include "text/quoting.h"

#include <stdlib.h>

enum {
    BEFORE = 80, /* bytes of the line that are shown in front of the literal */
    AFTER = 60,  /* and behind it */
    NEIGHBOURS = 32,  /* findings on either side that are looked at: more do not fit into what is shown */
    SHORTEST = 8 /* shorter values are words of the code, too */
};

#define STARS "********"

typedef struct {
    size_t start, end;
    bool quoted; /* a literal with its quotes, not only a value */
} Span;

typedef ARRAY(Span) Spans;

/* Of which language the text is does not matter: one quote more hides more. */
static bool is_quote(char c) { return quoting_is_mark(&quoting_any, c); }

/* The quote that a literal starts with, behind at most two letters; 0 when there is none. */
static char quote_of(Str literal)
{
    for (size_t i = 0; i < literal.len && i < 3; i++)
        if (is_quote(literal.at[i])) return literal.at[i];
    return 0;
}

/* The literal without prefix and quotes. */
static Str inner(Str literal)
{
    char quote = quote_of(literal);
    if (!quote) return literal;
    literal = str_from(literal, (size_t)str_find_char(literal, quote));
    while (literal.len && literal.at[0] == quote) literal = str_from(literal, 1);
    while (literal.len && literal.at[literal.len - 1] == quote) literal.len--;
    return literal;
}

typedef struct {
    size_t start, end;
    bool cut_before, cut_behind;
} Window;

static bool in_character(Str text, size_t i) { return i < text.len && ((unsigned char)text.at[i] & 0xc0) == 0x80; }

/* The part of the line that is shown, from and to whole characters. Looks no further than that: there are
 * files with all of their findings on one line. */
static Window window_of(Str text, const UhFinding *f)
{
    size_t from = f->start > BEFORE ? f->start - BEFORE : 0, to = f->end + AFTER < text.len ? f->end + AFTER : text.len;
    ptrdiff_t above = str_rfind_char(str_sub(text, from, f->start), '\n');
    ptrdiff_t below = str_find_char(str_sub(text, f->start, to), '\n');
    Window w = {from, to, above < 0 && from > 0, below < 0 && to < text.len};
    if (above >= 0) w.start = from + (size_t)above + 1;
    if (below >= 0) w.end = f->start + (size_t)below;
    if (w.start == 0 && str_starts(text, STR("\xef\xbb\xbf"))) w.start = 3;
    if (w.end > f->start && text.at[w.end - 1] == '\r') w.end--;
    while (w.cut_before && in_character(text, w.start)) w.start++;
    while (w.cut_behind && in_character(text, w.end)) w.end--;
    return w;
}

static void add_span(Arena *a, Spans *spans, Window window, Span s)
{
    if (s.start < window.end && s.end > window.start) *array_add(a, spans) = s;
}

/* Where a copy of a value ends that begins at `at`: a longer text that begins with it, `"the key and more"`, is hidden
 * as a whole. */
static size_t copy_end(Str text, size_t at, size_t len, size_t limit)
{
    size_t end = at + len;
    char quote = at && is_quote(text.at[at - 1]) ? text.at[at - 1] : 0;
    while (quote && end < limit && text.at[end] != quote && text.at[end] != '\n') end++;
    return end;
}

/* Other places of the value: in a comment behind the code, say. Also those that stick out of the window. */
static void add_copies(Arena *a, Spans *spans, Window window, Str text, Str value)
{
    if (value.len < SHORTEST) return;
    size_t at = window.start > value.len ? window.start - value.len : 0;
    Str around = str_sub(text, 0, window.end + value.len);
    for (ptrdiff_t hit; (hit = str_find(str_from(around, at), value)) >= 0; at++) {
        at += (size_t)hit;
        add_span(a, spans, window, (Span){at, copy_end(text, at, value.len, window.end), false});
    }
}

static int span_order(const void *a, const void *b)
{
    const Span *x = a, *y = b;
    return (x->start > y->start) - (x->start < y->start);
}

/* Sorts, and joins what overlaps. */
static void join(Spans *spans)
{
    uint32_t kept = 0;
    if (spans->len) qsort(spans->at, spans->len, sizeof *spans->at, span_order);
    for (uint32_t i = 0; i < spans->len; i++) {
        Span *last = kept ? &spans->at[kept - 1] : NULL;
        Span next = spans->at[i];
        if (!last || next.start >= last->end) spans->at[kept++] = next;
        else if (next.end > last->end) last->end = next.end;
    }
    spans->len = kept;
}

/* What must not be seen, sorted and disjoint; the finding itself is among them. */
static Spans spans_in(Arena *a, Window window, Str text, const UhResult *r, size_t i)
{
    Spans spans = {0};
    for (size_t k = i > NEIGHBOURS ? i - NEIGHBOURS : 0; k < r->finding_count && k <= i + NEIGHBOURS; k++) {
        const UhFinding *f = &r->findings[k];
        Str value = inner(str_sub(text, f->start, f->end));
        add_span(a, &spans, window, (Span){f->start, f->end, true});
        if (!str_eqz(value, f->name)) add_copies(a, &spans, window, text, value);
    }
    join(&spans);
    return spans;
}

/* Columns on a terminal, as far as an underline needs them: wide characters of East Asia and emoji. */
static int width_of(uint32_t c)
{
    static const uint32_t wide[][2] = {{0x1100, 0x115f},   {0x2e80, 0xa4cf},   {0xac00, 0xd7a3},  {0xf900, 0xfaff},
                                       {0xfe30, 0xfe6f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},  {0x1f300, 0x1f64f},
                                       {0x1f680, 0x1f6ff}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};
    if (c >= 0x300 && c <= 0x36f) return 0;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (c >= wide[i][0] && c <= wide[i][1]) return 2;
    return 1;
}

/* Blanks as wide as `shown`, which is valid UTF-8; tabs stay. */
static void add_blanks(Buf *out, Str shown)
{
    uint32_t code = 0;
    for (size_t i = 0, n; i < shown.len; i += n ? n : 1) {
        n = utf8_next(shown, i, &code);
        if (code == '\t') buf_addc(out, '\t');
        else for (int k = width_of(code); k > 0; k--) buf_addc(out, ' ');
    }
}

/* Returns the columns of what it appends. */
static size_t add_mask(Buf *out, Str text, Span s)
{
    char quote = s.quoted ? quote_of(str_sub(text, s.start, s.end)) : 0;
    if (quote) buf_addf(out, "%c%s%c", quote, STARS, quote);
    else buf_addz(out, STARS);
    return strlen(STARS) + (quote ? 2 : 0);
}

Excerpt excerpt_make(Arena *arena, Arena *scratch, Str text, const UhResult *result, size_t i)
{
    size_t own = result->findings[i].start;
    Window window = window_of(text, &result->findings[i]);
    Spans spans = spans_in(scratch, window, text, result, i);
    Buf source = {0}, marker = {0};
    if (window.cut_before) buf_addz(&source, "...");
    size_t at = window.start;
    for (uint32_t k = 0; k < spans.len; k++) {
        Span s = spans.at[k];
        utf8_add_visible(&source, str_sub(text, at, s.start), true);
        bool marked = s.start <= own && own < s.end;
        if (marked) add_blanks(&marker, buf_str(&source));
        size_t columns = add_mask(&source, text, s);
        while (marked && columns-- > 0) buf_addc(&marker, '^');
        at = s.end;
    }
    utf8_add_visible(&source, str_sub(text, at, window.end), true);
    if (window.cut_behind) buf_addz(&source, "...");
    Excerpt e = {arena_copy(arena, buf_str(&source)), arena_copy(arena, buf_str(&marker))};
    buf_clear(&source);
    buf_clear(&marker);
    return e;
}
