#include "prove/unescape.h"
#include "base/utf8.h"

/* What a letter in front says of the string; false when it says that it is none. */
static bool take_letter(Spelled *s, char c)
{
    for (uint32_t i = 0; i < s->quoting->prefixes.len; i++) {
        QuotingPrefix p = s->quoting->prefixes.at[i];
        if (p.letter != (c | 32) || p.none) continue;
        s->bytes |= p.bytes;
        s->raw |= p.raw;
        s->doubles |= p.hole.len > 0;
        if (p.hole.len) s->hole = p.hole, s->hole_end = p.hole_end;
        return true;
    }
    return false;
}

/* The mark that stands at both ends of the text: the longest one. */
static const QuotingMark *mark_around(const Quoting *q, Str text)
{
    const QuotingMark *best = NULL;
    for (uint32_t i = 0; i < q->marks.len; i++) {
        const QuotingMark *m = &q->marks.at[i];
        bool around = text.len >= 2 * m->mark.len && str_starts(text, m->mark) && str_ends(text, m->mark);
        if (around && (!best || best->mark.len < m->mark.len)) best = m;
    }
    return best;
}

bool spelled_read(const Tree *t, Node n, const Language *language, bool page, Spelled *s)
{
    uint32_t at = node_start(t, n), end = node_end(t, n);
    Str bytes = t->coding.bytes;
    *s = (Spelled){.raw = page, .quoting = &language->grammar.quoting, .charset = t->coding.charset};
    for (; at < end && ((bytes.at[at] | 32) >= 'a' && (bytes.at[at] | 32) <= 'z'); at++)
        if (!take_letter(s, bytes.at[at])) return false;
    const QuotingMark *m = mark_around(s->quoting, str_sub(bytes, at, end));
    if (!m) return false;
    if (m->hole.len) s->hole = m->hole, s->hole_end = m->hole_end;
    s->start = at + (uint32_t)m->mark.len;
    s->end = end - (uint32_t)m->mark.len;
    return true;
}

typedef struct {
    const Spelled *spelled;
    Str in;
    size_t at;
    char *out;
    size_t len;
} Reading;

static int value_of(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    return (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : 99;
}

/* As many digits as there are, between `least` and `most`. */
static bool number(Reading *r, size_t least, size_t most, int base, uint32_t *n)
{
    size_t count = 0;
    for (*n = 0; count < most && r->at < r->in.len && value_of(r->in.at[r->at]) < base; count++, r->at++)
        *n = *n * (uint32_t)base + (uint32_t)value_of(r->in.at[r->at]);
    return count >= least;
}

static bool give(Reading *r, uint32_t code)
{
    bool half = code >= 0xd800 && code < 0xe000;
    if (half || code > 0x10ffff) return false;
    if (r->spelled->bytes)
        r->out[r->len++] = (char)code;
    else
        r->len += (size_t)utf8_put(code, r->out + r->len);
    return true;
}

/* Behind `\u` and the like: so many digits, any number in braces, or two halves of a character. */
static bool give_digits(Reading *r, QuotingEscape e)
{
    uint32_t high, low;
    char letter = r->in.at[r->at - 1];
    bool braces = r->at < r->in.len && r->in.at[r->at] == '{' && e.braces;
    r->at += braces;
    if (!number(r, braces ? 1 : e.value, braces ? 7 : e.value, 16, &high)) return false;
    if (braces) return r->at < r->in.len && r->in.at[r->at++] == '}' && give(r, high);
    Str rest = str_from(r->in, r->at);
    bool first = high >= 0xd800 && high < 0xdc00 && e.pairs;
    if (!first || rest.len < 2 || rest.at[0] != '\\' || rest.at[1] != letter) return give(r, high);
    r->at += 2;
    if (!number(r, e.value, e.value, 16, &low) || low < 0xdc00 || low > 0xdfff) return false;
    return give(r, 0x10000 + (high - 0xd800) * 0x400 + low - 0xdc00);
}

static bool give_octal(Reading *r, QuotingEscape e)
{
    uint32_t code;
    char first = r->in.at[--r->at];
    number(r, 1, e.byte && first > '3' ? e.value - 1U : e.value, 8, &code);
    return give(r, r->spelled->bytes ? code & 0xff : code);
}

/* What stands behind a backslash. */
static bool give_escape(Reading *r)
{
    char c = r->in.at[r->at++];
    QuotingEscape e = {0};
    if ((unsigned char)c < QUOTING_LETTERS) e = r->spelled->quoting->escapes[(unsigned char)c];
    if (!(e.text && r->spelled->bytes)) {
        if (e.kind == ESCAPE_BYTE) return give(r, e.value);
        if (e.kind == ESCAPE_OCTAL) return give_octal(r, e);
        if (e.kind == ESCAPE_HEX) return give_digits(r, e);
        if (e.kind == ESCAPE_NAMED) return false; /* the names of characters are not known here */
    }
    if (c == '\r') r->at += r->at < r->in.len && r->in.at[r->at] == '\n';
    if (c == '\r' || c == '\n') return true;
    if (r->spelled->quoting->keeps_backslash) r->out[r->len++] = '\\';
    r->out[r->len++] = c;
    return true;
}

/* A letter of the file that stands for itself, whatever its encoding. */
static bool give_letter(Reading *r, char c)
{
    const Spelled *s = r->spelled;
    bool foreign = (unsigned char)c >= 0x80 && s->charset != CHARSET_UTF8;
    uint32_t code = foreign ? coding_char(s->charset, (unsigned char)c) : 0;
    if (foreign && !s->bytes) return code && give(r, code);
    bool mark = s->doubles && (c == s->hole.at[0] || c == s->hole_end.at[0]);
    bool doubled = mark && r->at < r->in.len && r->in.at[r->at] == c;
    r->at += doubled;
    r->out[r->len++] = c;
    return true;
}

/* A carriage return of the file; the line feed behind it is a part of it where the language reads one line's end. */
static void give_return(Reading *r)
{
    QuotingReturns returns = r->spelled->quoting->returns;
    if (returns == RETURNS_DROPPED) return;
    r->out[r->len++] = returns == RETURNS_KEPT ? '\r' : '\n';
    if (returns == RETURNS_LINE_FEED) r->at += r->at < r->in.len && r->in.at[r->at] == '\n';
}

bool unescape(const Spelled *s, Str raw, char *out, size_t *len)
{
    Reading r = {.spelled = s, .in = raw, .out = out};
    while (r.at < raw.len) {
        char c = raw.at[r.at++];
        bool good = true;
        if (c == '\r')
            give_return(&r);
        else if (c == '\\' && !s->raw && r.at < raw.len)
            good = give_escape(&r);
        else
            good = give_letter(&r, c);
        if (!good) return false;
    }
    *len = r.len;
    return true;
}
