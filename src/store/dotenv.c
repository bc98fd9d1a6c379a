#include "store/dotenv.h"

#define BOM "\xef\xbb\xbf"

/* Bytes that no reader treats specially anywhere in an unquoted value, Docker's --env-file included, which
 * would keep quotes as a part of the value. */
static bool is_plain(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c && strchr("_./:@%+,=-", c));
}

static bool has(Str s, const char *part) { return str_find(s, str_of(part)) >= 0; }

static bool is_printable(Str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7f) return false;
    }
    return str_is_utf8(s);
}

/* python-dotenv undoes `\\` and `\'` between single quotes and expands `${NAME}` even there. */
static bool fits_single(Str s) { return !has(s, "'") && !has(s, "${") && !has(s, "\\\\") && !str_ends(s, STR("\\")); }

static bool fits_double(Str s) { return !has(s, "\"") && !has(s, "\\") && !has(s, "`") && !has(s, "$"); }

static bool fits_bare(Str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (!is_plain(s.at[i])) return false;
    return s.len > 0;
}

bool dotenv_carries(Str value) { return is_printable(value) && (fits_single(value) || fits_double(value)); }

void dotenv_line(Buf *out, Str name, Str value)
{
    const char *quote = fits_bare(value) ? "" : fits_single(value) ? "'" : "\"";
    buf_add(out, name);
    buf_addc(out, '=');
    buf_addz(out, quote);
    buf_add(out, value);
    buf_addz(out, quote);
    buf_addc(out, '\n');
}

/* One line, without its end. */
static size_t line_end(Str text, size_t from)
{
    ptrdiff_t i = str_find_char(str_from(text, from), '\n');
    return i < 0 ? text.len : from + (size_t)i;
}

static Str trim_blank(Str s)
{
    while (s.len && strchr(" \t\r", s.at[0]) && s.at[0]) s = str_from(s, 1);
    while (s.len && strchr(" \t\r", s.at[s.len - 1]) && s.at[s.len - 1]) s.len--;
    return s;
}

/* A carriage return that ends no line of ours, but does for python-dotenv. */
static bool has_lone_cr(Str text)
{
    for (size_t i = 0; i + 1 < text.len; i++)
        if (text.at[i] == '\r' && text.at[i + 1] != '\n') return true;
    return false;
}

/* The value of an unquoted rest of a line: up to a comment, which begins with a blank and `#`. */
static Str bare_value(Str rest, bool *sure)
{
    *sure = true;
    for (size_t i = 1; i < rest.len; i++)
        if (rest.at[i] == '#' && (rest.at[i - 1] == ' ' || rest.at[i - 1] == '\t')) rest.len = i;
    Str value = trim_blank(rest);
    if (has(value, "#") || has(value, "${") || has(value, "\r")) *sure = false;
    if (value.len && strchr("'\"`", value.at[0])) *sure = false;
    return value;
}

/* What stands between quotes, as all three read it: CRLF is LF, and so is `\n` between double ones. */
static Str unquote(Arena *arena, Str s, char quote)
{
    if (!has(s, "\r\n") && !has(s, "\\n")) return s;
    char *out = arena_new(arena, s.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < s.len; i++) {
        char next = i + 1 < s.len ? s.at[i + 1] : 0;
        bool escape = quote == '"' && s.at[i] == '\\' && next == 'n';
        if (escape) i++;
        if (!(s.at[i] == '\r' && next == '\n')) out[len++] = escape ? '\n' : s.at[i];
    }
    return (Str){out, len};
}

typedef struct {
    size_t end;  /* of the last line that belongs to the value */
    bool ragged; /* readers disagree on that */
} Extent;

/* The quoted value at text[at]. Some readers let a backslash escape the quote, others close there. */
static Extent quoted_value(Arena *arena, Str text, size_t at, DotenvEntry *entry)
{
    char quote = text.at[at];
    ptrdiff_t first = str_find_char(str_from(text, at + 1), quote);
    if (first < 0) return (Extent){line_end(text, at), true};
    size_t close = at + 1 + (size_t)first, escaped = close;
    while (escaped < text.len && (text.at[escaped] != quote || text.at[escaped - 1] == '\\')) escaped++;
    bool open = escaped == text.len; /* for them, and until a line with a quote is added */
    if (open) escaped = close;

    Extent extent = {line_end(text, close), open || line_end(text, escaped) != line_end(text, close)};
    Str content = unquote(arena, str_sub(text, at + 1, close), quote);
    Str behind = str_sub(text, escaped + 1, extent.end);
    bool junk = trim_blank(behind).len && trim_blank(behind).at[0] != '#';
    bool disputed = junk || quote == '`' || has_lone_cr(str_sub(text, at, extent.end));
    if (disputed && extent.end != line_end(text, at)) extent.ragged = true;
    bool fits = quote == '\'' ? fits_single(content) : quote == '"' && !has(content, "\\") && !has(content, "${");
    entry->sure = fits && !junk && close == escaped && !has(content, "\r");
    entry->value = content;
    return extent;
}

/* A name that all of them read as one: the value behind it begins where it seems to. */
static bool is_usual_name(Str name)
{
    for (size_t i = 0; i < name.len; i++)
        if (!is_plain(name.at[i]) || strchr("/:@%+,=", name.at[i])) return false;
    return true;
}

/* `  export NAME = `; moves *at behind it. The empty name when the line is no assignment. */
static Str read_name(Str text, size_t *at, size_t end)
{
    Str line = str_sub(text, *at, end);
    ptrdiff_t equals = str_find_char(line, '=');
    if (equals < 0) return (Str){0};
    Str name = trim_blank(str_sub(line, 0, (size_t)equals));
    *at += (size_t)equals + 1;
    if (str_starts(name, STR("export ")) || str_starts(name, STR("export\t"))) name = trim_blank(str_from(name, 7));
    return name;
}

typedef enum { LINE_ASSIGNS, LINE_FILLS, LINE_FILLS_INDENTED } LineKind;

/* Empty lines and comments fill. Node 20 takes one that begins with a blank for a part of the next name. */
static LineKind line_kind(Str raw)
{
    Str line = trim_blank(raw);
    if (line.len && line.at[0] != '#') return LINE_ASSIGNS;
    return raw.len && (raw.at[0] == ' ' || raw.at[0] == '\t') ? LINE_FILLS_INDENTED : LINE_FILLS;
}

typedef struct {
    Dotenv *d;
    Arena *arena;
    size_t loose; /* the first indented filler that no assignment follows, or SIZE_MAX */
} DotenvReader;

/* No line may be added at or behind `at`, nor right behind an indented filler. */
static void end_room(DotenvReader *r, size_t at)
{
    if (at < r->d->room) r->d->room = r->loose < at ? r->loose : at;
}

/* Reads what stands behind the `=`, from `at` on; returns how far it goes. */
static Extent read_value(DotenvReader *r, size_t at, size_t end, DotenvEntry *entry)
{
    Str text = r->d->text;
    size_t start = at;
    while (at < end && (text.at[at] == ' ' || text.at[at] == '\t')) at++;
    Str rest = str_sub(text, at, end);
    if (rest.len && strchr("'\"`", rest.at[0])) return quoted_value(r->arena, text, at, entry);
    entry->value = bare_value(rest, &entry->sure);
    return (Extent){end, at > start && trim_blank(rest).len == 0};
}

/* Reads the assignment at `at`; returns where the next line begins. */
static size_t read_assignment(DotenvReader *r, size_t at, size_t end)
{
    Dotenv *d = r->d;
    size_t start = at;
    DotenvEntry entry = {.name = read_name(d->text, &at, end)};
    /* To python-dotenv a name may be quoted; to npm dotenv that is the value of an empty one before it. */
    Extent extent = {end, entry.name.len == 0 || strchr("'\"`", entry.name.at[0])};
    if (!extent.ragged) extent = read_value(r, at, end, &entry);
    if (extent.end > end && !is_usual_name(entry.name)) extent.ragged = true;

    if (extent.ragged) end_room(r, start);
    if (d->room <= start) entry.sure = false;
    if (!entry.sure) entry.value = (Str){0};
    if (entry.name.len) {
        *map_put(&d->names, r->arena, entry.name) = d->entries.len;
        *array_add(r->arena, &d->entries) = entry;
    }
    return extent.end + 1;
}

void dotenv_parse(Dotenv *d, Arena *arena, Str text)
{
    *d = (Dotenv){.text = text, .room = SIZE_MAX};
    DotenvReader r = {d, arena, SIZE_MAX};
    bool marked = str_starts(text, STR(BOM));
    size_t at = marked ? 3 : 0;
    while (at < text.len) {
        size_t start = at, end = line_end(text, at);
        Str line = str_sub(text, at, end);
        LineKind kind = line_kind(line);
        if (has_lone_cr(line)) end_room(&r, start);
        at = kind == LINE_ASSIGNS ? read_assignment(&r, at, end) : end + 1;
        if (kind == LINE_ASSIGNS) r.loose = SIZE_MAX;
        else if (kind == LINE_FILLS_INDENTED && r.loose == SIZE_MAX) r.loose = start;
    }
    end_room(&r, text.len);
    /* node and python-dotenv take the mark for a part of the first name. */
    if (marked && d->entries.len) d->entries.at[0] = (DotenvEntry){.name = d->entries.at[0].name};
}

const DotenvEntry *dotenv_find(const Dotenv *d, Str name)
{
    const uint32_t *i = map_get(&d->names, name);
    return i ? &d->entries.at[*i] : NULL;
}

bool dotenv_insert(Buf *out, const Dotenv *d, Str lines)
{
    Str head = str_sub(d->text, 0, d->room);
    bool first = d->entries.len == 0 || (size_t)(d->entries.at[0].name.at - d->text.at) >= head.len;
    if (str_starts(head, STR(BOM)) && first) return false; /* blank lines between do not help node 20 */
    buf_add(out, head);
    bool crlf = has(head, "\r\n") && !str_ends(head, STR("\r"));
    if (head.len && head.at[head.len - 1] != '\n') buf_addz(out, crlf ? "\r\n" : "\n");
    buf_add(out, lines);
    buf_add(out, str_from(d->text, d->room));
    return true;
}
