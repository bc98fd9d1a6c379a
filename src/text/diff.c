#include "text/diff.h"

#include "base/array.h"
#include "base/utf8.h"

enum { CONTEXT = 3 };

/* Old lines [first, last) become the `len` bytes at `at` of Diff.text. Lines count from 0. */
typedef struct {
    size_t first, last;
    size_t at, len;
} Change;

typedef struct {
    Str old;
    Arena arena;
    ARRAY(size_t) starts; /* of the old lines, and the end of the text behind them */
    size_t lines;
    Buf text; /* the new lines of all changes */
    ARRAY(Change) changes;
} Diff;

/* ---- lines and changes ---- */

static void find_lines(Diff *d)
{
    for (size_t at = 0; at < d->old.len;) {
        *array_add(&d->arena, &d->starts) = at;
        ptrdiff_t lf = str_find_char(str_from(d->old, at), '\n');
        at = lf < 0 ? d->old.len : at + (size_t)lf + 1;
    }
    d->lines = d->starts.len;
    *array_add(&d->arena, &d->starts) = d->old.len;
}

/* The line that holds the offset; the end of a text with a final newline is on line `lines`, which has none. */
static size_t line_of(const Diff *d, size_t offset)
{
    size_t low = 0, high = d->lines + 1; /* starts[low] <= offset < starts[high] */
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (d->starts.at[middle] <= offset) low = middle;
        else high = middle;
    }
    bool open = d->old.len && d->old.at[d->old.len - 1] != '\n';
    return low == d->lines && open ? low - 1 : low;
}

static Str old_line(const Diff *d, size_t line) { return str_sub(d->old, d->starts.at[line], d->starts.at[line + 1]); }

static Str new_text(const Diff *d, const Change *c) { return str_sub(buf_str(&d->text), c->at, c->at + c->len); }

static bool ends_open(const Diff *d) { return d->text.len && d->text.at[d->text.len - 1] != '\n'; }

/* The first line with its LF; the last one likewise. */
static Str first_line(Str s)
{
    ptrdiff_t lf = str_find_char(s, '\n');
    return lf < 0 ? s : str_sub(s, 0, (size_t)lf + 1);
}

static Str last_line(Str s)
{
    ptrdiff_t lf = s.len ? str_rfind_char(str_sub(s, 0, s.len - 1), '\n') : -1;
    return str_from(s, (size_t)(lf + 1));
}

/* Takes equal lines off both ends; false when nothing is left. */
static bool trim(const Diff *d, Change *c)
{
    while (c->first < c->last && c->len && str_eq(first_line(new_text(d, c)), old_line(d, c->first))) {
        size_t len = first_line(new_text(d, c)).len;
        c->first++;
        c->at += len;
        c->len -= len;
    }
    while (c->first < c->last && c->len && str_eq(last_line(new_text(d, c)), old_line(d, c->last - 1))) {
        c->last--;
        c->len -= last_line(new_text(d, c)).len;
    }
    return c->first < c->last || c->len;
}

/* Completes the newest change with what follows its last edit on the line; drops it when it changes nothing. */
static void end_change(Diff *d, size_t from)
{
    if (d->changes.len == 0) return;
    Change *c = &d->changes.at[d->changes.len - 1];
    buf_add(&d->text, str_sub(d->old, from, d->starts.at[c->last]));
    c->len = d->text.len - c->at;
    if (!trim(d, c)) d->changes.len--;
}

static void find_changes(Diff *d, const DiffEdit *edits, size_t count)
{
    size_t from = 0;
    Change *c = NULL; /* the newest, to which further edits of its last line belong */
    for (size_t i = 0; i < count; i++) {
        size_t first = line_of(d, edits[i].start), last = line_of(d, edits[i].end) + 1;
        if (last > d->lines) last = d->lines;
        if (!c || (first >= c->last && !(edits[i].start == from && ends_open(d)))) {
            if (c) end_change(d, from);
            c = array_add(&d->arena, &d->changes);
            *c = (Change){.first = first, .last = first, .at = d->text.len};
            from = d->starts.at[first];
        }
        buf_add(&d->text, str_sub(d->old, from, edits[i].start));
        buf_add(&d->text, edits[i].text);
        from = edits[i].end;
        if (c->last < last) c->last = last;
    }
    if (c) end_change(d, from);
}

/* ---- output ---- */

static void begin_line(Buf *out, int flags, const char *colour)
{
    if (flags & DIFF_COLOUR && *colour) buf_addf(out, "\033[%sm", colour);
}

static void end_line(Buf *out, int flags, const char *colour)
{
    buf_addz(out, flags & DIFF_COLOUR && *colour ? "\033[m\n" : "\n");
}

/* Whether the `*length` bytes at `i` are to be quoted: what drives a terminal, and what is no character. */
static bool is_quoted(Str name, size_t i, size_t *length)
{
    uint32_t code;
    *length = utf8_next(name, i, &code);
    bool odd = *length == 0;
    if (odd) *length = 1;
    return odd || utf8_is_control(code) || code == '"' || code == '\\';
}

/* As git does it, except that usual characters of UTF-8 are left alone, which git and patch read well, and that a blank
 * at the end is quoted, which patch cuts off otherwise. */
static bool needs_quotes(Str name)
{
    for (size_t i = 0, n; i < name.len; i += n)
        if (is_quoted(name, i, &n)) return true;
    return str_ends(name, STR(" "));
}

static void add_quoted(Buf *out, const char *prefix, Str name)
{
    static const char letters[] = "abtnvfr"; /* of 7 to 13 */
    buf_addf(out, "\"%s", prefix);
    for (size_t i = 0, n; i < name.len; i += n) {
        unsigned char c = (unsigned char)name.at[i];
        if (!is_quoted(name, i, &n)) buf_add(out, str_sub(name, i, i + n));
        else if (c >= 7 && c <= 13) buf_addf(out, "\\%c", letters[c - 7]);
        else if (c == '"' || c == '\\') buf_addf(out, "\\%c", c);
        else
            for (size_t k = i; k < i + n; k++) buf_addf(out, "\\%03o", (unsigned char)name.at[k]);
    }
    buf_addc(out, '"');
}

/* Foreign bytes of one line. */
static void add_text(Buf *out, Str s, int flags)
{
    if (flags & DIFF_VISIBLE) utf8_add_visible(out, s, true);
    else buf_add(out, s);
}

/* A name with a blank is followed by a TAB: patch takes it to end at the blank otherwise. */
static void add_name(Buf *out, const char *sign, const char *prefix, Str name, int flags)
{
    Buf label = {0};
    if (needs_quotes(name)) add_quoted(&label, prefix, name);
    else buf_addf(&label, "%s" STR_FMT, prefix, STR_ARG(name));
    if (!needs_quotes(name) && str_find_char(name, ' ') >= 0) buf_addc(&label, '\t');
    begin_line(out, flags, "1");
    buf_addf(out, "%s ", sign);
    add_text(out, buf_str(&label), flags);
    end_line(out, flags, "1");
    buf_clear(&label);
}

static void add_line(Buf *out, char sign, Str line, int flags)
{
    const char *colour = sign == '-' ? "31" : sign == '+' ? "32" : "";
    bool ends = str_ends(line, STR("\n"));
    if (ends) line.len--;
    if (flags & DIFF_VISIBLE && str_ends(line, STR("\r"))) line.len--;
    begin_line(out, flags, colour);
    buf_addc(out, sign);
    add_text(out, line, flags);
    end_line(out, flags, colour);
    if (!ends) buf_addz(out, "\\ No newline at end of file\n");
}

static void add_old_lines(Buf *out, const Diff *d, char sign, size_t first, size_t last, int flags)
{
    for (size_t i = first; i < last; i++) add_line(out, sign, old_line(d, i), flags);
}

static void add_new_lines(Buf *out, Str s, int flags)
{
    for (; s.len; s = str_from(s, first_line(s).len)) add_line(out, '+', first_line(s), flags);
}

static size_t count_lines(Str s)
{
    size_t count = 0;
    for (; s.len; count++) s = str_from(s, first_line(s).len);
    return count;
}

/* One hunk of changes [i, end) with its context; returns how many lines it makes more (or, wrapped, fewer). */
static size_t add_hunk(Buf *out, const Diff *d, uint32_t i, uint32_t end, size_t shift, int flags)
{
    size_t first = d->changes.at[i].first, last = d->changes.at[end - 1].last, more = 0;
    first = first > CONTEXT ? first - CONTEXT : 0;
    last = d->lines - last > CONTEXT ? last + CONTEXT : d->lines;
    for (uint32_t k = i; k < end; k++) {
        const Change *c = &d->changes.at[k];
        more += count_lines(new_text(d, c)) - (c->last - c->first);
    }
    size_t old_count = last - first, new_count = old_count + more, new_first = first + shift;
    begin_line(out, flags, "36");
    buf_addf(out, "@@ -%zu,%zu", first + (old_count > 0), old_count);
    buf_addf(out, " +%zu,%zu @@", new_first + (new_count > 0), new_count);
    end_line(out, flags, "36");
    for (; i < end; i++) {
        const Change *c = &d->changes.at[i];
        add_old_lines(out, d, ' ', first, c->first, flags);
        add_old_lines(out, d, '-', c->first, c->last, flags);
        add_new_lines(out, new_text(d, c), flags);
        first = c->last;
    }
    add_old_lines(out, d, ' ', first, last, flags);
    return more;
}

static Str plain_path(Str path)
{
    while (str_starts(path, STR("./")) || str_starts(path, STR("/"))) path = str_from(path, path.at[0] == '.' ? 2 : 1);
    return path;
}

static void add_file(Buf *out, const Diff *d, Str path, int flags)
{
    const Change *c = d->changes.at;
    size_t shift = 0;
    add_name(out, "---", "a/", plain_path(path), flags);
    add_name(out, "+++", "b/", plain_path(path), flags);
    for (uint32_t i = 0, end; i < d->changes.len; i = end) {
        for (end = i + 1; end < d->changes.len && c[end].first - c[end - 1].last <= 2 * CONTEXT;) end++;
        shift += add_hunk(out, d, i, end, shift, flags);
    }
}

void diff_add(Buf *out, Str path, Str old, const DiffEdit *edits, size_t count, int flags)
{
    Diff d = {.old = old};
    find_lines(&d);
    find_changes(&d, edits, count);
    if (d.changes.len) add_file(out, &d, path, flags);
    buf_wipe(&d.text);
    arena_clear(&d.arena);
}
