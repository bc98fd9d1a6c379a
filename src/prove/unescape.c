#include "prove/unescape.h"
#include "base/utf8.h"

bool spelled_read(const Tree *t, Node n, const Language *language, bool page, Spelled *s)
{
    uint32_t at = node_start(t, n), end = node_end(t, n);
    const char *text = t->coding.bytes.at;
    *s = (Spelled){.raw = page, .keeps = language->strings == STRINGS_PYTHON, .charset = t->coding.charset};
    for (; at < end && strchr("\"'`", text[at]) == NULL; at++) {
        char letter = (char)(text[at] | 32);
        s->bytes |= letter == 'b';
        s->raw |= letter == 'r';
        s->format |= letter == 'f';
        if (strchr("brfu", letter) == NULL) return false;
    }
    uint32_t quotes =
        end - at >= 6 && s->keeps && text[at + 1] == text[at] && text[at + 2] == text[at] ? 3 : 1;
    s->start = at + quotes;
    s->end = end - quotes;
    return at < end && s->start <= s->end && text[end - 1] == text[at];
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

/* Behind `\u`: four digits, any number in braces, or two halves of a character. */
static bool give_unicode(Reading *r)
{
    uint32_t high, low;
    bool braces = r->at < r->in.len && r->in.at[r->at] == '{' && !r->spelled->keeps;
    r->at += braces;
    if (!number(r, braces ? 1 : 4, braces ? 7 : 4, 16, &high)) return false;
    if (braces) return r->at < r->in.len && r->in.at[r->at++] == '}' && give(r, high);
    bool first = high >= 0xd800 && high < 0xdc00 && !r->spelled->keeps;
    if (!first || !str_starts(str_from(r->in, r->at), STR("\\u"))) return give(r, high);
    r->at += 2;
    if (!number(r, 4, 4, 16, &low) || low < 0xdc00 || low > 0xdfff) return false;
    return give(r, 0x10000 + (high - 0xd800) * 0x400 + low - 0xdc00);
}

static bool give_octal(Reading *r)
{
    uint32_t code;
    char first = r->in.at[--r->at];
    number(r, 1, first <= '3' || r->spelled->keeps ? 3 : 2, 8, &code);
    return give(r, r->spelled->bytes ? code & 0xff : code);
}

/* What stands behind a backslash. */
static bool give_escape(Reading *r)
{
    static const char from[] = "nrtbfv\\'\"", to[] = "\n\r\t\b\f\v\\'\"";
    bool python = r->spelled->keeps, text = !r->spelled->bytes;
    char c = r->in.at[r->at++];
    uint32_t code;
    const char *known = c ? strchr(from, c) : NULL;
    if (known) return give(r, (unsigned char)to[known - from]);
    if (c >= '0' && c <= '7') return give_octal(r);
    if (c == '\r') r->at += r->at < r->in.len && r->in.at[r->at] == '\n';
    if (c == '\r' || c == '\n') return true;
    if (c == 'x') return number(r, 2, 2, 16, &code) && give(r, code);
    if (c == 'u' && text) return give_unicode(r);
    if (c == 'U' && text && python) return number(r, 8, 8, 16, &code) && give(r, code);
    if (c == 'N' && text && python) return false; /* the names of characters are not known here */
    if (c == 'a' && python) return give(r, 7);
    if (python) r->out[r->len++] = '\\';
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
    bool doubled = s->format && (c == '{' || c == '}') && r->at < r->in.len && r->in.at[r->at] == c;
    r->at += doubled;
    r->out[r->len++] = c;
    return true;
}

bool unescape(const Spelled *s, Str raw, char *out, size_t *len)
{
    Reading r = {.spelled = s, .in = raw, .out = out};
    while (r.at < raw.len) {
        char c = raw.at[r.at++];
        bool good = true;
        if (c == '\r') r.at += r.at < raw.len && raw.at[r.at] == '\n';
        if (c == '\r')
            r.out[r.len++] = '\n';
        else if (c == '\\' && !s->raw && r.at < raw.len)
            good = give_escape(&r);
        else
            good = give_letter(&r, c);
        if (!good) return false;
    }
    *len = r.len;
    return true;
}
