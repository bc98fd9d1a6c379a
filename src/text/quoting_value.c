/* quoting_value.c - what the body of a string means */
#include "base/utf8.h"
#include "text/quoting.h"

typedef struct {
    const Quoting *quoting;
    Str in;
    size_t i; /* behind what was read */
    char *out;
    size_t len;
    bool bytes;
} Decoder;

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Reads up to `most` digits of base 8 or 16, while the number is not above `limit`; returns how many there were. */
static int read_digits(Decoder *d, int most, int base, uint32_t limit, uint32_t *number)
{
    int count = 0;
    *number = 0;
    for (; count < most && d->i < d->in.len; count++, d->i++) {
        int digit = hex_digit(d->in.at[d->i]);
        if (digit < 0 || digit >= base) break;
        uint32_t more = *number * (uint32_t)base + (uint32_t)digit;
        if (more > limit) break;
        *number = more;
    }
    return count;
}

static bool put_code(Decoder *d, uint32_t c)
{
    if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff)) return false; /* has no UTF-8 form */
    d->len += (size_t)utf8_put(c, d->out + d->len);
    return true;
}

static bool put_number(Decoder *d, uint32_t c)
{
    if (!d->bytes) return put_code(d, c);
    d->out[d->len++] = (char)c;
    return true;
}

/* The digits in braces; d->i stands on the first brace. */
static bool put_braces(Decoder *d)
{
    uint32_t code;
    d->i++;
    bool some = read_digits(d, 8, 16, UINT32_MAX, &code) > 0;
    return some && d->i < d->in.len && d->in.at[d->i++] == '}' && put_code(d, code);
}

/* The second half of a character, which has the same number of digits, where it stands behind the first. */
static bool put_pair(Decoder *d, char letter, int digits, uint32_t high)
{
    uint32_t low;
    Str rest = str_from(d->in, d->i);
    if (rest.len < 2 || rest.at[0] != '\\' || rest.at[1] != letter) return put_code(d, high);
    d->i += 2;
    if (read_digits(d, digits, 16, UINT32_MAX, &low) != digits || low < 0xdc00 || low > 0xdfff) return false;
    return put_code(d, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
}

static bool put_hex(Decoder *d, const QuotingEscape *e, char letter)
{
    uint32_t number;
    if (e->braces && d->i < d->in.len && d->in.at[d->i] == '{') return put_braces(d);
    if (read_digits(d, e->value, 16, UINT32_MAX, &number) != e->value) return false;
    if (e->pairs && number >= 0xd800 && number <= 0xdbff) return put_pair(d, letter, e->value, number);
    return put_number(d, number);
}

/* d->i stands on the first digit. */
static bool put_octal(Decoder *d, const QuotingEscape *e)
{
    uint32_t number;
    read_digits(d, e->value, 8, e->byte ? 0xff : UINT32_MAX, &number);
    return put_number(d, d->bytes ? number & 0xff : number);
}

/* What is read as a line's end; d->i stands behind a CR. */
static void pass_line_feed(Decoder *d)
{
    if (d->i < d->in.len && d->in.at[d->i] == '\n') d->i++;
}

/* What follows a backslash; d->i stands on it. */
static bool put_escape(Decoder *d)
{
    char c = d->in.at[d->i++];
    QuotingEscape e = {0};
    if ((unsigned char)c < QUOTING_LETTERS) e = d->quoting->escapes[(unsigned char)c];
    if (e.text && d->bytes) e.kind = ESCAPE_OTHER;
    switch (e.kind) {
    case ESCAPE_BYTE: d->out[d->len++] = (char)e.value; return true;
    case ESCAPE_HEX: return put_hex(d, &e, c);
    case ESCAPE_OCTAL: d->i--; return put_octal(d, &e);
    case ESCAPE_NAMED: return false;
    default: break;
    }
    if (c == '\r') pass_line_feed(d);
    if (c == '\r' || c == '\n') return true; /* the string goes on in the next line */
    if (d->quoting->keeps_backslash) d->out[d->len++] = '\\';
    d->out[d->len++] = c;
    return true;
}

static void put_return(Decoder *d)
{
    QuotingReturns returns = d->quoting->returns;
    if (returns == RETURNS_LINE_FEED) pass_line_feed(d);
    if (returns != RETURNS_DROPPED) d->out[d->len++] = returns == RETURNS_KEPT ? '\r' : '\n';
}

/* Whether the marks of a hole stand doubled here, for one of them; d->i is behind the first. */
static bool is_doubled(const Decoder *d, const Quoted *s, char c)
{
    bool mark = s->doubles && (c == s->hole.at[0] || c == s->hole_end.at[0]);
    return mark && d->i < d->in.len && d->in.at[d->i] == c;
}

bool quoting_value(const Quoting *q, const Quoted *s, Charset charset, char *out, size_t *len)
{
    Decoder d = {.quoting = q, .in = s->body, .out = out, .len = *len, .bytes = s->bytes};
    while (d.i < d.in.len) {
        char c = d.in.at[d.i++];
        if (c == '\r') {
            put_return(&d);
        } else if (c == '\\' && !s->raw && d.i < d.in.len) {
            if (!put_escape(&d)) return false;
        } else if ((unsigned char)c >= 0x80 && !d.bytes && charset != CHARSET_UTF8) {
            d.len += (size_t)utf8_put(coding_char(charset, (unsigned char)c), d.out + d.len);
        } else {
            d.out[d.len++] = c;
            d.i += is_doubled(&d, s, c);
        }
    }
    *len = d.len;
    return true;
}
