#include "text/spelling_ways.h"

#include "text/quoting.h"

bool spelling_next(const Spelling *s, Str value, size_t *at, uint32_t *c)
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

/* The bits of `upper` say which digits are capitals, the last digit's first. */
static void add_digits(Buf *out, const char *head, uint32_t c, uint32_t digits, uint32_t upper)
{
    const char *end = head + strlen(head) - 1; /* is no digit */
    buf_addf(out, "%s%0*x", head, (int)digits, c);
    for (char *digit = out->at + out->len - 1; *digit != *end; digit--, upper >>= 1)
        if (upper & 1 && *digit >= 'a') *digit = (char)(*digit - 32);
}

static bool add_letter(Buf *out, uint32_t c)
{
    char letter = quoting_letter(c);
    if (!letter) return false;
    buf_addc(out, '\\');
    buf_addc(out, letter);
    return true;
}

static void add_character(const Spelling *s, Buf *out, uint32_t c)
{
    char bytes[4];
    if (s->bytes) buf_addc(out, (char)c);
    else buf_add(out, (Str){bytes, (size_t)utf8_put(c, bytes)});
}

static void add_unicode(const SpellPart *p, Buf *out, uint32_t c)
{
    if (c > 0xffff) {
        c -= 0x10000;
        add_digits(out, "\\u", 0xd800 + (c >> 10), 4, p->upper >> 4);
        c = 0xdc00 + (c & 0x3ff);
    }
    add_digits(out, "\\u", c, 4, p->upper & 0xf);
}

/* The byte of a source that is not UTF-8. */
static bool add_byte(const SpellPart *p, Buf *out, uint32_t c)
{
    Charset charset = p->digits == SPELL_CP1252  ? CHARSET_CP1252
                      : p->digits == SPELL_LATIN9 ? CHARSET_LATIN9
                                                  : CHARSET_LATIN1;
    for (unsigned byte = 0x80; byte <= 0xff; byte++)
        if (coding_char(charset, (unsigned char)byte) == c) return buf_addc(out, (char)byte), true;
    return false;
}

/* What a character means behind a backslash in all languages; of kind ESCAPE_OTHER: there are some where it is none. */
static QuotingEscape common_escape(uint32_t c)
{
    return c < QUOTING_LETTERS ? quoting_any.escapes[c] : (QuotingEscape){0};
}

/* Whether strings of some language end with the character, or have holes that begin with it. */
static bool is_special(uint32_t c)
{
    for (uint32_t i = 0; i < quoting_any.marks.len; i++) {
        const QuotingMark *m = &quoting_any.marks.at[i];
        if ((unsigned char)m->mark.at[0] == c || (m->hole.len && (unsigned char)m->hole.at[0] == c)) return true;
    }
    return false;
}

/* Escapes that all languages read alike; those of a template's `${` and quotes among them. */
static void add_plain(const Spelling *s, Buf *out, uint32_t c)
{
    QuotingEscape e = common_escape(c);
    bool escapes = e.kind == ESCAPE_BYTE && e.value == c; /* `\'` */
    if (c < 0x20 || c == 0x7f || (!escapes && is_special(c)) || (s->bytes && c >= 0x80)) {
        add_digits(out, "\\x", c, 2, 0);
        return;
    }
    if (escapes) buf_addc(out, '\\');
    add_character(s, out, c);
}

bool spelling_escape(const Spelling *s, const SpellPart *p, uint32_t c, Buf *out)
{
    switch (p->kind) {
    case SPELL_BACKSLASH:
        buf_addc(out, '\\');
        add_character(s, out, c);
        return common_escape(c).kind == ESCAPE_OTHER || common_escape(c).value == c;
    case SPELL_LETTER: return add_letter(out, c);
    case SPELL_HEX: return add_digits(out, "\\x", c, 2, p->upper), c <= 0xff;
    case SPELL_UNICODE: return add_unicode(p, out, c), true;
    case SPELL_LONG: return add_digits(out, "\\U", c, 8, p->upper), true;
    case SPELL_BRACES:
        add_digits(out, "\\u{", c, p->digits, p->upper);
        buf_addc(out, '}');
        return true;
    case SPELL_OCTAL: return buf_addf(out, "\\%0*o", (int)p->digits, c), c <= 0777;
    case SPELL_CRLF: return buf_addz(out, "\r\n"), c == '\n';
    case SPELL_CR: return buf_addz(out, "\r"), c == '\n';
    case SPELL_BYTE: return add_byte(p, out, c);
    case SPELL_DOUBLE: return add_character(s, out, c), add_character(s, out, c), true;
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
        if (p->kind == SPELL_SAME) {
            Str part = str_sub(value, at, at + p->count);
            if (part.len != p->count || !str_starts(str_from(value, p->digits), part)) return false;
            at += p->count;
            continue;
        }
        if (p->kind == SPELL_COPY) {
            if (p->count > value.len - at) return false;
            buf_add(out, str_sub(value, at, at + p->count));
            at += p->count;
            continue;
        }
        for (uint32_t k = 0; k < p->count; k++)
            if (!spelling_next(s, value, &at, &c) || !spelling_escape(s, p, c, out)) return false;
    }
    return at == value.len;
}

size_t spelling_end(const Spelling *s, const SpellPart *p, Str value, size_t at)
{
    uint32_t c;
    if (p->kind == SPELL_TEXT) return at;
    if (p->kind == SPELL_AT) return p->count;
    if (p->kind == SPELL_COPY || p->kind == SPELL_SAME) return at + p->count;
    for (uint32_t k = 0; k < p->count && spelling_next(s, value, &at, &c);) k++;
    return at;
}

bool spelling_is_exact(const Spelling *s)
{
    for (uint32_t i = 0; i < s->parts.len; i++)
        if (s->parts.at[i].kind == SPELL_PLAIN) return false;
    return true;
}
