/* spelling_read.c - how a literal spells its value: what spelling.c writes is read here
 *
 * The strings of a literal stand for parts of the value, in whatever order: `"\n".join(["a", "b"])` has the line feed
 * first. Each is looked for from where the last one ended. What is around them, and what is written in the hole of a
 * template between its strings, is text.
 */
#include "text/quoting.h"
#include "text/spelling_ways.h"

enum {
    BRACES_MOST = 8,
    OCTAL_MOST = 3,
    TELLING = 4,   /* a shorter value may stand in any text by chance */
    FOREIGN = 8,   /* a string of so many bytes may be no part of the value: the name of an encoding, a separator */
    MOST_OPEN = 8, /* strings in holes of strings */
    TRIES = 64     /* characters that are tried for each of the value and the literal */
};

typedef struct {
    Spelling *s;
    Str in, value;
    size_t i, j; /* in them */
    size_t tries;
    Quoted open[MOST_OPEN]; /* the strings that are being read */
    uint32_t depth;
    Arena *arena;
} SpellingReader;

static bool is_quote(char c) { return quoting_is_mark(&quoting_any, c); }

static void add_text(SpellingReader *r, size_t end)
{
    Spelling *s = r->s;
    SpellPart *last = s->parts.len ? &s->parts.at[s->parts.len - 1] : NULL;
    Str text = str_sub(r->in, r->i, end);
    r->i = end;
    if (text.len == 0) return;
    if (last && last->kind == SPELL_TEXT && last->text.at + last->text.len == text.at) last->text.len += text.len;
    else *array_add(r->arena, &s->parts) = (SpellPart){.kind = SPELL_TEXT, .text = text};
}

static SpellPart *last_part(const SpellingReader *r)
{
    return r->s->parts.len ? &r->s->parts.at[r->s->parts.len - 1] : NULL;
}

static void add_part(SpellingReader *r, const SpellPart *part)
{
    SpellPart *last = last_part(r);
    bool same = last && last->kind == part->kind && last->digits == part->digits && last->upper == part->upper;
    if (same) last->count++;
    else *array_add(r->arena, &r->s->parts) = *part;
    last_part(r)->count += !same;
}

/* Whether the text begins with it, but for the case of hexadecimal digits; `part` gets which of them are capitals. */
static bool begins_with(Str text, Str escaped, const SpellPart *last, SpellPart *part)
{
    bool hex = part->kind >= SPELL_HEX && part->kind <= SPELL_BRACES;
    uint32_t place = 0, letters = 0, capitals = 0;
    if (text.len < escaped.len) return false;
    for (size_t i = escaped.len; i > 0; i--) {
        char is = text.at[i - 1], small = escaped.at[i - 1];
        bool letter = hex && small >= 'a' && small <= 'f', digit = letter || (small >= '0' && small <= '9');
        bool capital = letter && is == small - 32;
        if (is != small && !capital) return false;
        letters += letter;
        capitals += capital;
        part->upper |= (uint32_t)capital << (place & 31);
        place += digit;
    }
    if (letters && capitals == letters) part->upper = UINT32_MAX;
    if (!letters && last && last->kind == part->kind && last->upper == UINT32_MAX) part->upper = UINT32_MAX;
    return true;
}

/* Whether the source has the value's next character in this way here; goes behind it then. */
static bool take(SpellingReader *r, SpellKind kind, uint32_t digits)
{
    Buf escaped = {0};
    size_t j = r->j;
    uint32_t c;
    SpellPart part = {.kind = kind, .digits = digits};
    bool same = spelling_next(r->s, r->value, &j, &c) && spelling_escape(r->s, &part, c, &escaped) &&
                begins_with(str_from(r->in, r->i), buf_str(&escaped), last_part(r), &part);
    if (same) {
        r->i += escaped.len;
        r->j = j;
        add_part(r, &part);
    }
    buf_wipe(&escaped);
    return same;
}

/* A whole character, where the value is made of such. */
static bool take_copy(SpellingReader *r)
{
    uint32_t c;
    size_t end = r->j;
    if (!spelling_next(r->s, r->value, &end, &c)) end = r->j + 1;
    Str wanted = str_sub(r->value, r->j, end);
    if (wanted.len == 0 || !str_starts(str_from(r->in, r->i), wanted)) return false;
    r->i += wanted.len;
    r->j = end;
    for (size_t i = 0; i < wanted.len; i++) add_part(r, &(SpellPart){.kind = SPELL_COPY});
    return true;
}

/* What begins with a backslash. What no way of escaping explains may still stand for itself. */
static bool take_escape(SpellingReader *r)
{
    Str rest = str_from(r->in, r->i + 1);
    if (str_starts(rest, STR("\r\n"))) return add_text(r, r->i + 3), true;
    if (str_starts(rest, STR("\n"))) return add_text(r, r->i + 2), true;
    for (SpellKind kind = SPELL_LETTER; kind <= SPELL_LONG; kind++)
        if (take(r, kind, 0)) return true;
    for (uint32_t digits = BRACES_MOST; digits; digits--)
        if (take(r, SPELL_BRACES, digits)) return true;
    for (uint32_t digits = OCTAL_MOST; digits; digits--)
        if (take(r, SPELL_OCTAL, digits)) return true;
    return take(r, SPELL_BACKSLASH, 0) || take_copy(r);
}

static bool take_byte(SpellingReader *r)
{
    return take(r, SPELL_BYTE, SPELL_LATIN1) || take(r, SPELL_BYTE, SPELL_LATIN9) ||
           take(r, SPELL_BYTE, SPELL_CP1252);
}

static bool take_one(SpellingReader *r, const Quoted *open)
{
    char c = r->in.at[r->i];
    if (c == '\\' && open->raw) return take_copy(r) && (take_copy(r) || take_byte(r));
    if (c == '\\') return take_escape(r);
    if (open->doubles && c == open->hole_end.at[0]) return take(r, SPELL_DOUBLE, 0);
    return take_copy(r) || take(r, SPELL_CRLF, 0) || take(r, SPELL_CR, 0) || take_byte(r);
}

/* Whether a hole begins here; a doubled mark is none. */
static bool enters_hole(SpellingReader *r, const Quoted *open)
{
    Str rest = str_from(r->in, r->i);
    if (!open->hole.len || !str_starts(rest, open->hole)) return false;
    if (open->doubles && str_starts(str_from(rest, open->hole.len), open->hole)) return false;
    add_text(r, r->i + open->hole.len);
    return true;
}

/* From behind the opening quotes, or a hole, to behind the closing ones, or into the next hole. */
static bool read_body(SpellingReader *r)
{
    const Quoted *open = &r->open[r->depth - 1];
    while (r->i < r->in.len && r->tries) {
        r->tries--;
        if (str_starts(str_from(r->in, r->i), open->mark)) {
            add_text(r, r->i + open->mark.len);
            r->depth--;
            return true;
        }
        if (enters_hole(r, open)) return true;
        bool doubled = open->doubles && r->in.at[r->i] == open->hole.at[0];
        if (doubled ? !take(r, SPELL_DOUBLE, 0) : !take_one(r, open)) return false;
    }
    return false;
}

/* Goes behind the opening mark of the string that begins here. */
static bool open_string(SpellingReader *r, const Quoted *string)
{
    if (r->depth == MOST_OPEN) return false;
    r->open[r->depth++] = *string;
    r->s->bytes |= string->bytes;
    add_text(r, r->i + string->prefix.len + string->mark.len);
    return true;
}

/* The string that was opened, as the part of the value from byte `j` on. Where that is not what it says, nothing was
 * read. */
static bool read_string_at(SpellingReader *r, size_t j)
{
    SpellingReader before = *r;
    uint32_t count = r->s->parts.len;
    SpellPart last = *last_part(r);
    if (j != r->j) *array_add(r->arena, &r->s->parts) = (SpellPart){.kind = SPELL_AT, .count = (uint32_t)j};
    r->j = j;
    if (read_body(r)) return true;
    size_t tries = r->tries;
    *r = before;
    r->tries = tries;
    r->s->parts.len = count;
    *last_part(r) = last;
    return false;
}

/* Whether two bytes of it stand in the value. */
static bool shares(Str text, Str value)
{
    for (size_t i = 0; i + 2 <= text.len; i++)
        if (str_find(value, str_sub(text, i, i + 2)) >= 0) return true;
    return text.len == 1 && str_find(value, text) >= 0;
}

/* A short string that has nothing of the value. */
static bool pass_over(SpellingReader *r)
{
    const Quoted *open = &r->open[r->depth - 1];
    ptrdiff_t end = open->doubles ? -1 : str_find(str_from(r->in, r->i), open->mark);
    Str body = str_sub(r->in, r->i, r->i + (size_t)(end < 0 ? 0 : end));
    if (end < 0 || body.len > FOREIGN || shares(body, r->value)) return false;
    if (body.len && body.at[body.len - 1] == '\\') return false;
    add_text(r, r->i + body.len + open->mark.len);
    r->depth--;
    return true;
}

static bool read_string(SpellingReader *r, const Quoted *string)
{
    size_t from = r->j;
    if (!open_string(r, string)) return false;
    for (size_t j = from; j <= r->value.len; j++)
        if (read_string_at(r, j)) return true;
    for (size_t j = 0; j < from; j++)
        if (read_string_at(r, j)) return true;
    return pass_over(r);
}

/* Where the comment that `text` begins with ends; 0 when there is none. */
static size_t comment_length(Str text)
{
    Str close;
    size_t mark = quoting_comment(&quoting_any, text, &close);
    if (!mark) return 0;
    ptrdiff_t end = str_find(text, close);
    return end < 0 ? text.len : (size_t)end + close.len;
}

/* The bytes of the value that strings stand for. */
static bool *find_covered(const SpellingReader *r)
{
    bool *covered = arena_new(r->arena, r->value.len + 1);
    size_t at = 0;
    for (uint32_t i = 0; i < r->s->parts.len; i++) {
        const SpellPart *p = &r->s->parts.at[i];
        size_t end = spelling_end(r->s, p, r->value, at);
        for (; p->kind != SPELL_AT && at < end; at++) covered[at] = true;
        at = end;
    }
    return covered;
}

/* What no string stands for has to be what one stands for elsewhere: a separator that is written once. */
static bool read_gap(SpellingReader *r, const bool *covered, size_t start, size_t end)
{
    Str gap = str_sub(r->value, start, end);
    for (size_t from = 0; from + gap.len <= r->value.len; from++) {
        bool same = covered[from] && str_starts(str_from(r->value, from), gap);
        for (size_t k = 0; same && k < gap.len; k++) same = covered[from + k];
        if (!same) continue;
        *array_add(r->arena, &r->s->parts) = (SpellPart){.kind = SPELL_AT, .count = (uint32_t)start};
        *array_add(r->arena, &r->s->parts) =
            (SpellPart){.kind = SPELL_SAME, .count = (uint32_t)gap.len, .digits = (uint32_t)from};
        r->j = end;
        return true;
    }
    return false;
}

static bool read_gaps(SpellingReader *r)
{
    const bool *covered = find_covered(r);
    for (size_t start = 0; start < r->value.len;) {
        size_t end = start;
        while (end < r->value.len && !covered[end]) end++;
        if (end > start && !read_gap(r, covered, start, end)) return false;
        start = end + (end < r->value.len);
    }
    if (r->j < r->value.len)
        *array_add(r->arena, &r->s->parts) = (SpellPart){.kind = SPELL_AT, .count = (uint32_t)r->value.len};
    return true;
}

static bool read_all(SpellingReader *r)
{
    while (r->i < r->in.len) {
        Str rest = str_from(r->in, r->i), hole_end = r->depth ? r->open[r->depth - 1].hole_end : (Str){0};
        size_t comment = comment_length(rest);
        Quoted string;
        bool fine = true, ends = hole_end.len && str_starts(rest, hole_end);
        if (comment) add_text(r, r->i + comment);
        else if (quoting_opens(&quoting_any, rest, &string)) fine = read_string(r, &string);
        else add_text(r, r->i + (ends ? hole_end.len : 1));
        if (ends && !comment) fine = read_body(r);
        if (!fine) return false;
    }
    return r->depth == 0 && read_gaps(r);
}

/* A value that stands in a longer literal, as it is: what is around it is no part of it. */
static bool read_inside(Spelling *s, Str literal, Str value, Arena *arena)
{
    ptrdiff_t at = value.len < TELLING ? -1 : str_find(literal, value);
    if (at <= 0 || (size_t)at + value.len == literal.len || value.len > UINT32_MAX) return false;
    *s = (Spelling){.bytes = true};
    SpellingReader r = {.s = s, .in = literal, .value = value, .arena = arena};
    add_text(&r, (size_t)at);
    *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_COPY, .count = (uint32_t)value.len};
    r.i += value.len;
    add_text(&r, literal.len);
    return true;
}

bool spelling_read(Spelling *s, Str literal, Str value, Arena *arena)
{
    Buf again = {0};
    *s = (Spelling){0};
    SpellingReader r = {.s = s, .in = literal, .value = value, .arena = arena,
                .tries = TRIES * (literal.len + value.len)};
    bool good = value.len < UINT32_MAX && read_all(&r) && spelling_write(s, value, &again) &&
                str_eq(buf_str(&again), literal);
    buf_wipe(&again);
    return good || read_inside(s, literal, value, arena);
}

void spelling_anew(Spelling *s, Str literal, Str value, Arena *arena)
{
    SpellingReader r = {.s = s, .in = literal, .arena = arena};
    *s = (Spelling){0};
    while (r.i < literal.len && !is_quote(literal.at[r.i])) r.i++;
    bool quoted = r.i < literal.len;
    Str quote = quoted ? str_sub(literal, r.i, r.i + 1) : STR("\"");
    while (quoted && r.i && quoting_prefix(&quoting_any, literal.at[r.i - 1])) r.i--;
    for (size_t i = r.i; i < literal.len && !is_quote(literal.at[i]); i++) {
        const QuotingPrefix *prefix = quoting_prefix(&quoting_any, literal.at[i]);
        if (!prefix || !prefix->bytes) continue;
        s->bytes = true;
        *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_TEXT, .text = str_sub(literal, i, i + 1)};
    }
    uint32_t count = 0, c;
    for (size_t at = 0; spelling_next(s, value, &at, &c);) count++;
    *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_TEXT, .text = quote};
    *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_PLAIN, .count = count};
    *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_TEXT, .text = quote};
}
