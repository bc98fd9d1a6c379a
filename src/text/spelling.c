#include "text/spelling.h"

enum { BRACES_MOST = 8, OCTAL_MOST = 3, TELLING = 4 /* a shorter value may stand in any text by chance */ };

/* ---- writing */

/* The next character of the value; false at its end, and when it is no UTF-8. */
static bool next_character(const Spelling *s, Str value, size_t *at, uint32_t *c)
{
    if (*at >= value.len) return false;
    unsigned char first = (unsigned char)value.at[*at];
    size_t length = s->bytes || first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    Str whole = str_sub(value, *at, *at + length);
    if (whole.len != length || (!s->bytes && !str_is_utf8(whole))) return false;
    *c = length == 1 ? first : first & (0xffu >> (length + 1));
    for (size_t i = 1; i < length; i++) *c = *c << 6 | ((unsigned char)whole.at[i] & 0x3f);
    *at += length;
    return true;
}

static void add_digits(Buf *out, const char *head, uint32_t c, uint32_t digits, bool upper)
{
    if (upper) buf_addf(out, "%s%0*X", head, (int)digits, c);
    else buf_addf(out, "%s%0*x", head, (int)digits, c);
}

static bool add_letter(Buf *out, uint32_t c)
{
    static const char means[] = "\a\b\f\n\r\t\v", names[] = "abfnrtv";
    const char *at = c && c < 0x80 ? strchr(means, (int)c) : NULL;
    if (!at) return false;
    buf_addc(out, '\\');
    buf_addc(out, names[at - means]);
    return true;
}

static void add_character(const Spelling *s, Buf *out, uint32_t c)
{
    char bytes[4];
    if (s->bytes) buf_addc(out, (char)c);
    else buf_add(out, (Str){bytes, (size_t)utf8_put(c, bytes)});
}

static void add_unicode(const Spelling *s, Buf *out, uint32_t c)
{
    if (c > 0xffff) {
        c -= 0x10000;
        add_digits(out, "\\u", 0xd800 + (c >> 10), 4, s->upper);
        c = 0xdc00 + (c & 0x3ff);
    }
    add_digits(out, "\\u", c, 4, s->upper);
}

/* Escapes that all languages read alike; those of a template's `${` and quotes among them. */
static void add_plain(const Spelling *s, Buf *out, uint32_t c)
{
    if (c < 0x20 || c == 0x7f || c == '$' || c == '`' || (s->bytes && c >= 0x80)) {
        add_digits(out, "\\x", c, 2, false);
        return;
    }
    if (c == '"' || c == '\'' || c == '\\') buf_addc(out, '\\');
    add_character(s, out, c);
}

/* One character in one way; false when it cannot be written so. */
static bool add_escaped(const Spelling *s, const SpellPart *p, uint32_t c, Buf *out)
{
    switch (p->kind) {
    case SPELL_BACKSLASH:
        buf_addc(out, '\\');
        add_character(s, out, c);
        return true;
    case SPELL_LETTER: return add_letter(out, c);
    case SPELL_HEX: return add_digits(out, "\\x", c, 2, s->upper), c <= 0xff;
    case SPELL_UNICODE: return add_unicode(s, out, c), true;
    case SPELL_LONG: return add_digits(out, "\\U", c, 8, s->upper), true;
    case SPELL_BRACES:
        add_digits(out, "\\u{", c, p->digits, s->upper);
        buf_addc(out, '}');
        return true;
    case SPELL_OCTAL: return buf_addf(out, "\\%0*o", (int)p->digits, c), c <= 0777;
    case SPELL_CRLF: return buf_addz(out, "\r\n"), c == '\n';
    case SPELL_CR: return buf_addz(out, "\r"), c == '\n';
    case SPELL_BYTE: return buf_addc(out, (char)c), c >= 0x80 && c <= 0xff;
    case SPELL_PLAIN: return add_plain(s, out, c), true;
    default: return false;
    }
}

bool spelling_write(const Spelling *s, Str value, Buf *out)
{
    size_t at = 0;
    for (uint32_t i = 0; i < s->parts.len; i++) {
        const SpellPart *p = &s->parts.at[i];
        uint32_t c;
        if (p->kind == SPELL_TEXT) buf_add(out, p->text);
        if (p->kind == SPELL_AT && p->count > value.len) return false;
        if (p->kind == SPELL_AT) at = p->count;
        if (p->kind == SPELL_TEXT || p->kind == SPELL_AT) continue;
        if (p->kind == SPELL_COPY) {
            if (p->count > value.len - at) return false;
            buf_add(out, str_sub(value, at, at + p->count));
            at += p->count;
            continue;
        }
        for (uint32_t k = 0; k < p->count; k++)
            if (!next_character(s, value, &at, &c) || !add_escaped(s, p, c, out)) return false;
    }
    return at == value.len;
}

size_t spelling_end(const Spelling *s, const SpellPart *p, Str value, size_t at)
{
    uint32_t c;
    if (p->kind == SPELL_TEXT) return at;
    if (p->kind == SPELL_AT) return p->count;
    if (p->kind == SPELL_COPY) return at + p->count;
    for (uint32_t k = 0; k < p->count && next_character(s, value, &at, &c);) k++;
    return at;
}

/* ---- reading */

typedef struct {
    Spelling *s;
    Str in, value;
    size_t i, j; /* in them */
    Arena *arena;
} Reader;

static bool is_letter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
static bool is_quote(char c) { return c == '"' || c == '\'' || c == '`'; }

static void add_text(Reader *r, size_t end)
{
    Spelling *s = r->s;
    SpellPart *last = s->parts.len ? &s->parts.at[s->parts.len - 1] : NULL;
    Str text = str_sub(r->in, r->i, end);
    r->i = end;
    if (text.len == 0) return;
    if (last && last->kind == SPELL_TEXT && last->text.at + last->text.len == text.at) last->text.len += text.len;
    else *array_add(r->arena, &s->parts) = (SpellPart){.kind = SPELL_TEXT, .text = text};
}

static void add_part(Reader *r, SpellKind kind, uint32_t digits)
{
    Spelling *s = r->s;
    SpellPart *last = s->parts.len ? &s->parts.at[s->parts.len - 1] : NULL;
    if (last && last->kind == kind && last->digits == digits) last->count++;
    else *array_add(r->arena, &s->parts) = (SpellPart){.kind = kind, .count = 1, .digits = digits};
}

/* Whether the source has the value's next character in this way here; goes behind it then. */
static bool take(Reader *r, SpellKind kind, uint32_t digits)
{
    Buf escaped = {0};
    size_t j = r->j;
    uint32_t c;
    SpellPart part = {.kind = kind, .digits = digits};
    bool same = next_character(r->s, r->value, &j, &c) && add_escaped(r->s, &part, c, &escaped) &&
                str_starts(str_from(r->in, r->i), buf_str(&escaped));
    if (same) {
        r->i += escaped.len;
        r->j = j;
        add_part(r, kind, digits);
    }
    buf_wipe(&escaped);
    return same;
}

/* A whole character, where the value is made of such. */
static bool take_copy(Reader *r)
{
    uint32_t c;
    size_t end = r->j;
    if (!next_character(r->s, r->value, &end, &c)) end = r->j + 1;
    Str wanted = str_sub(r->value, r->j, end);
    if (wanted.len == 0 || !str_starts(str_from(r->in, r->i), wanted)) return false;
    r->i += wanted.len;
    r->j = end;
    for (size_t i = 0; i < wanted.len; i++) add_part(r, SPELL_COPY, 0);
    return true;
}

/* What begins with a backslash. What no way of escaping explains may still stand for itself. */
static bool take_escape(Reader *r)
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

/* From behind the opening quotes to behind the closing ones. */
static bool read_body(Reader *r, Str quotes, bool raw)
{
    for (;;) {
        Str rest = str_from(r->in, r->i);
        if (rest.len == 0) return false;
        bool fine;
        if (str_starts(rest, quotes)) return add_text(r, r->i + quotes.len), true;
        if (rest.at[0] == '\\' && raw) fine = take_copy(r) && (take_copy(r) || take(r, SPELL_BYTE, 0));
        else if (rest.at[0] == '\\') fine = take_escape(r);
        else fine = take_copy(r) || take(r, SPELL_CRLF, 0) || take(r, SPELL_CR, 0) || take(r, SPELL_BYTE, 0);
        if (!fine) return false;
    }
}

/* The letters in front of a quote. */
static size_t prefix_length(Str text)
{
    size_t n = 0;
    while (n < text.len && is_letter(text.at[n])) n++;
    return n < text.len && is_quote(text.at[n]) ? n : 0;
}

static bool read_string(Reader *r, size_t prefix)
{
    Str letters = str_sub(r->in, r->i, r->i + prefix), rest = str_from(r->in, r->i + prefix);
    bool raw = str_find_char(letters, 'r') >= 0 || str_find_char(letters, 'R') >= 0;
    bool bytes = str_find_char(letters, 'b') >= 0 || str_find_char(letters, 'B') >= 0;
    bool triple = rest.len >= 6 && rest.at[0] != '`' && rest.at[1] == rest.at[0] && rest.at[2] == rest.at[0];
    Str quotes = str_sub(rest, 0, triple ? 3 : 1);
    r->s->bytes |= bytes;
    add_text(r, r->i + prefix + quotes.len);
    return read_body(r, quotes, raw);
}

/* Where the comment that `text` begins with ends; 0 when there is none. */
static size_t comment_length(Str text)
{
    bool line = str_starts(text, STR("#")) || str_starts(text, STR("//"));
    if (!line && !str_starts(text, STR("/*"))) return 0;
    ptrdiff_t end = str_find(text, line ? STR("\n") : STR("*/"));
    return end < 0 ? text.len : (size_t)end + (line ? 1 : 2);
}

static bool read_all(Reader *r)
{
    while (r->i < r->in.len) {
        Str rest = str_from(r->in, r->i);
        size_t comment = comment_length(rest), prefix = prefix_length(rest);
        if (comment) add_text(r, r->i + comment);
        else if (is_quote(rest.at[prefix])) {
            if (!read_string(r, prefix)) return false;
        } else add_text(r, r->i + 1);
    }
    return r->j == r->value.len;
}

/* A value that stands in a longer literal, as it is: what is around it is no part of it. */
static bool read_inside(Spelling *s, Str literal, Str value, Arena *arena)
{
    ptrdiff_t at = value.len < TELLING ? -1 : str_find(literal, value);
    if (at <= 0 || (size_t)at + value.len == literal.len || value.len > UINT32_MAX) return false;
    *s = (Spelling){.bytes = true};
    Reader r = {.s = s, .in = literal, .value = value, .arena = arena};
    add_text(&r, (size_t)at);
    *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_COPY, .count = (uint32_t)value.len};
    r.i += value.len;
    add_text(&r, literal.len);
    return true;
}

bool spelling_read(Spelling *s, Str literal, Str value, Arena *arena)
{
    for (int upper = 0; upper < 2; upper++) {
        Buf again = {0};
        *s = (Spelling){.upper = upper};
        Reader r = {.s = s, .in = literal, .value = value, .arena = arena};
        bool good = read_all(&r) && spelling_write(s, value, &again) &&
                    str_eq(buf_str(&again), literal);
        buf_wipe(&again);
        if (good) return true;
    }
    return read_inside(s, literal, value, arena);
}

void spelling_anew(Spelling *s, Str literal, Str value, Arena *arena)
{
    Reader r = {.s = s, .in = literal, .arena = arena};
    *s = (Spelling){0};
    while (r.i < literal.len && !is_quote(literal.at[r.i])) r.i++;
    Str quote = r.i < literal.len ? str_sub(literal, r.i, r.i + 1) : STR("\"");
    while (r.i && is_letter(literal.at[r.i - 1])) r.i--;
    Str letters = str_sub(literal, r.i, r.i + prefix_length(str_from(literal, r.i)));
    for (size_t i = 0; i < letters.len; i++) {
        s->bytes |= (letters.at[i] | 32) == 'b';
        if ((letters.at[i] | 32) == 'b')
            *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_TEXT, .text = str_sub(letters, i, i + 1)};
    }
    uint32_t count = 0, c;
    for (size_t at = 0; next_character(s, value, &at, &c);) count++;
    *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_TEXT, .text = quote};
    *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_PLAIN, .count = count};
    *array_add(arena, &s->parts) = (SpellPart){.kind = SPELL_TEXT, .text = quote};
}

bool spelling_is_exact(const Spelling *s)
{
    for (uint32_t i = 0; i < s->parts.len; i++)
        if (s->parts.at[i].kind == SPELL_PLAIN) return false;
    return true;
}
