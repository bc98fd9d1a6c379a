#include "base/json.h"

#include "base/base64.h"
#include "base/utf8.h"

#include <inttypes.h>

Json json_to(Buf *out) { return (Json){.out = out}; }

static void begin(Json *j)
{
    if (j->comma) buf_addc(j->out, ',');
    j->comma = true;
}

void json_open(Json *j, char bracket)
{
    begin(j);
    buf_addc(j->out, bracket);
    j->comma = false;
}

void json_close(Json *j, char bracket)
{
    buf_addc(j->out, bracket);
    j->comma = true;
}

/* The letter of the two-character escape, or 0. */
static char escape_letter(uint32_t code)
{
    switch (code) {
    case '"': return '"';
    case '\\': return '\\';
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
    }
}

static void add_string(Buf *out, Str s)
{
    size_t n;
    buf_addc(out, '"');
    for (size_t i = 0; i < s.len; i += n) {
        uint32_t code;
        n = utf8_next(s, i, &code);
        char letter = n ? escape_letter(code) : 0;
        if (n == 0) {
            buf_add(out, STR("\xef\xbf\xbd"));
            n = 1;
        } else if (letter) {
            buf_addc(out, '\\');
            buf_addc(out, letter);
        } else if (utf8_is_control(code)) {
            buf_addf(out, "\\u%04" PRIx32, code); /* none is beyond U+FFFF */
        } else {
            buf_add(out, str_sub(s, i, i + n));
        }
    }
    buf_addc(out, '"');
}

void json_key(Json *j, const char *key)
{
    begin(j);
    add_string(j->out, str_of(key));
    buf_addc(j->out, ':');
    j->comma = false;
}

void json_str(Json *j, Str s)
{
    begin(j);
    add_string(j->out, s);
}

void json_int(Json *j, int64_t n)
{
    begin(j);
    buf_addf(j->out, "%" PRId64, n);
}

void json_bool(Json *j, bool b) { json_raw(j, b ? STR("true") : STR("false")); }

void json_none(Json *j) { json_raw(j, STR("null")); }

void json_raw(Json *j, Str json)
{
    begin(j);
    buf_add(j->out, json);
}

void json_pair_str(Json *j, const char *key, Str s)
{
    json_key(j, key);
    json_str(j, s);
}

void json_pair_strz(Json *j, const char *key, const char *z)
{
    json_key(j, key);
    if (z) json_str(j, str_of(z));
    else json_none(j);
}

void json_pair_or_null(Json *j, const char *key, Str s)
{
    json_key(j, key);
    if (s.len) json_str(j, s);
    else json_none(j);
}

/* Every byte that is no part of a character as <FF>. */
static void add_odd_bytes(Buf *out, Str s)
{
    size_t n;
    for (size_t i = 0; i < s.len; i += n) {
        uint32_t code;
        n = utf8_next(s, i, &code);
        if (n == 0) buf_addf(out, "<%02X>", (unsigned char)s.at[i]);
        else buf_add(out, str_sub(s, i, i + n));
        if (n == 0) n = 1;
    }
}

void json_pair_path(Json *j, const char *key, Str path)
{
    if (str_is_utf8(path)) {
        json_pair_str(j, key, path);
        return;
    }
    Buf shown = {0}, exact = {0}, name = {0};
    add_odd_bytes(&shown, path);
    base64_encode(&exact, path);
    buf_addf(&name, "%s_base64", key);
    json_pair_str(j, key, buf_str(&shown));
    json_pair_str(j, name.at, buf_str(&exact));
    buf_clear(&shown);
    buf_clear(&exact);
    buf_clear(&name);
}

void json_pair_int(Json *j, const char *key, int64_t n)
{
    json_key(j, key);
    json_int(j, n);
}

void json_pair_bool(Json *j, const char *key, bool b)
{
    json_key(j, key);
    json_bool(j, b);
}
