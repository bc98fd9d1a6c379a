#include "scan/rules/format.h"

#include "base/base64.h"

#include <jansson.h>

static bool is_alnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ---- PEM (RFC 7468, and the labels of OpenSSL, OpenSSH and PGP before it) */

/* The fewest base64 characters between the lines of a real key: a P-256 key has 164. And how many of them differ:
 * `xxxx...` is a form to fill in. */
enum { PEM_BODY = 64, PEM_DIFFERENT = 8, PEM_LABEL = 64 };

/* Words of a body that follow on one line are lines that were put together: no prose. */
enum { PEM_WORD = 16 };

typedef struct {
    size_t count;
    bool seen[256];
} Body;

static bool add_word(Body *body, Str word)
{
    for (size_t i = 0; i < word.len; i++) {
        char c = word.at[i];
        if (c == '=') continue; /* padding; in PGP, what begins the checksum */
        if (!is_alnum(c) && c != '+' && c != '/') return false;
        body->seen[(unsigned char)c] = true;
        body->count++;
    }
    return true;
}

/* What stands around a line that is quoted in code: `"MIIE...\n" +`. */
static Str trim_line(Str line)
{
    static const char around[] = " \t\r\"'`,;+\\";
    while (line.len && strchr(around, line.at[0])) line = str_from(line, 1);
    while (line.len && strchr(around, line.at[line.len - 1])) line.len--;
    return line;
}

static bool add_line(Body *body, Str line)
{
    line = trim_line(line);
    if (str_find_char(line, ':') >= 0) return true; /* a header: `Proc-Type: 4,ENCRYPTED` */
    for (Str word = str_word(&line); word.len; word = str_word(&line))
        if ((line.len && word.len < PEM_WORD) || !add_word(body, word)) return false;
    return true;
}

/* Cuts a line off: it ends in a line feed, or in one that is spelled `\n`. */
static Str cut_line(Str *rest)
{
    Str line = *rest;
    size_t i = 0;
    while (i < line.len && line.at[i] != '\n' && line.at[i] != '\\') i++;
    bool escape = i + 1 < line.len && line.at[i] == '\\';
    *rest = str_from(line, i + (escape ? 2 : 1));
    return str_sub(line, 0, i);
}

static bool is_body(Str text)
{
    Body body = {0};
    size_t different = 0;
    while (text.len)
        if (!add_line(&body, cut_line(&text))) return false;
    for (size_t i = 0; i < sizeof body.seen; i++) different += body.seen[i];
    return body.count >= PEM_BODY && different >= PEM_DIFFERENT;
}

/* The label behind `-----BEGIN ` or `-----END ` at `at`; sets where the dashes behind it end. */
static bool read_label(Str text, size_t at, Str head, Str *label, size_t *end)
{
    if (!str_starts(str_from(text, at), head)) return false;
    size_t start = at + head.len;
    ptrdiff_t length = str_find(str_sub(text, start, start + PEM_LABEL), STR("-----"));
    if (length < 0) return false;
    *label = str_sub(text, start, start + (size_t)length);
    *end = start + (size_t)length + 5;
    for (size_t i = 0; i < label->len; i++)
        if (label->at[i] != ' ' && !is_alnum(label->at[i])) return false;
    return true;
}

static bool is_private(Str label)
{
    return str_ends(label, STR("PRIVATE KEY")) || str_ends(label, STR("PRIVATE KEY BLOCK"));
}

/* What BEGIN begins at `at`: *next is where to go on looking. Between the lines of a key no dashes stand. */
static Format read_pem(Str text, size_t at, size_t *next)
{
    Str begin, end;
    size_t body, behind;
    *next = at + 11;
    if (!read_label(text, at, STR("-----BEGIN "), &begin, &body)) return FORMAT_NONE;
    *next = body;
    ptrdiff_t dashes = str_find(str_from(text, body), STR("-----"));
    if (dashes < 0) return FORMAT_NONE;
    *next = body + (size_t)dashes;
    if (!read_label(text, *next, STR("-----END "), &end, &behind) || !str_eq(begin, end)) return FORMAT_NONE;
    Str inside = str_sub(text, body, *next);
    *next = behind;
    if (!is_private(begin)) return FORMAT_PUBLIC;
    return is_body(inside) ? FORMAT_PRIVATE_KEY : FORMAT_NONE;
}

static Secret find_pem(Str text)
{
    Secret found = {0};
    for (size_t at = 0; at < text.len;) {
        ptrdiff_t dashes = str_find(str_from(text, at), STR("-----BEGIN "));
        if (dashes < 0) return found;
        size_t start = at + (size_t)dashes;
        Format format = read_pem(text, start, &at);
        if (format > FORMAT_NONE && found.format == FORMAT_NONE)
            found = (Secret){.format = format, .start = start, .end = at};
        if (format == FORMAT_PRIVATE_KEY) return (Secret){.format = format, .start = start, .end = at};
    }
    return found;
}

/* ---- PEM as base64, in one line or several: how a key is put into a variable */

static bool is_base64(char c) { return is_alnum(c) || c == '+' || c == '/' || c == '='; }

/* Appends the run of base64 at `at` without white space; returns where it ends. */
static size_t copy_run(Str text, size_t at, Buf *run)
{
    while (at < text.len && (is_base64(text.at[at]) || strchr(" \t\r\n", text.at[at]))) {
        if (is_base64(text.at[at])) buf_addc(run, text.at[at]);
        at++;
    }
    return at;
}

static Secret find_encoded_pem(Str text)
{
    Secret found = {0};
    ptrdiff_t begin = str_find(text, STR("LS0tLS1CRUdJTi")); /* `-----BEGIN` */
    while (begin >= 0 && found.format == FORMAT_NONE) {
        Buf run = {0}, pem = {0};
        size_t end = copy_run(text, (size_t)begin, &run);
        Str code = buf_str(&run);
        while (code.len % 4) buf_addc(&run, '='), code = buf_str(&run);
        if (base64_decode(&pem, code)) found = find_pem(buf_str(&pem));
        found.start = (size_t)begin;
        found.end = end;
        found.is_encoded = true;
        buf_wipe(&run);
        buf_wipe(&pem);
        ptrdiff_t more = str_find(str_from(text, end), STR("LS0tLS1CRUdJTi"));
        begin = more < 0 ? more : (ptrdiff_t)end + more;
    }
    return found;
}

/* ---- JSON Web Tokens (RFC 7519, RFC 7515, RFC 7516), compact */

enum { JWT_PARTS = 3, JWE_PARTS = 5, HEADER = 8 };

static bool is_url_base64(char c) { return is_alnum(c) || c == '_' || c == '-'; }

/* The object that a part is the base64url of; NULL when it is none. */
static json_t *read_object(Str part)
{
    Buf text = {0};
    json_t *object = base64_decode_url(&text, part) ? json_loadb(text.at, text.len, 0, NULL) : NULL;
    buf_wipe(&text);
    if (json_is_object(object)) return object;
    json_decref(object);
    return NULL;
}

static bool says(const json_t *object, const char *member, const char *word)
{
    const char *value = json_string_value(json_object_get(object, member));
    return value && strcmp(value, word) == 0;
}

/* Up to five parts from `at` on; returns how many and where the last ends. */
static int cut_parts(Str text, size_t at, Str parts[JWE_PARTS], size_t ends[JWE_PARTS])
{
    int count = 0;
    while (count < JWE_PARTS) {
        size_t end = at;
        while (end < text.len && is_url_base64(text.at[end])) end++;
        parts[count] = str_sub(text, at, end);
        ends[count++] = end;
        if (end == text.len || text.at[end] != '.') break;
        at = end + 1;
    }
    return count;
}

static void read_claims(Secret *s, const json_t *claims)
{
    const json_t *expires = json_object_get(claims, "exp");
    s->format = says(claims, "role", "anon") ? FORMAT_PUBLIC : FORMAT_JWT; /* Meant for what browsers load. */
    if (json_is_number(expires) && json_number_value(expires) < 1e15)
        s->expires = (int64_t)json_number_value(expires);
}

/* Whether a token begins at `at`. */
static bool read_token(Str text, size_t at, Secret *s)
{
    Str parts[JWE_PARTS];
    size_t ends[JWE_PARTS];
    int count = cut_parts(text, at, parts, ends);
    if (count < JWT_PARTS || parts[0].len < HEADER) return false;
    json_t *header = read_object(parts[0]), *claims = NULL;
    *s = (Secret){.start = at, .payload = parts[1]};
    if (json_is_string(json_object_get(header, "enc")) && count == JWE_PARTS) {
        s->is_encrypted = true;
        s->format = FORMAT_JWT;
        s->end = ends[JWE_PARTS - 1];
    } else if (json_is_string(json_object_get(header, "alg")) && (claims = read_object(parts[1]))) {
        read_claims(s, claims);
        s->is_unsigned = parts[2].len == 0 || says(header, "alg", "none");
        s->end = ends[JWT_PARTS - 1];
    }
    json_decref(header);
    json_decref(claims);
    return s->format != FORMAT_NONE;
}

/* A JSON object in base64url begins with `eyJ` when it is written as `{"`. */
static Secret find_jwt(Str text)
{
    Secret found;
    size_t at = 0;
    for (ptrdiff_t hit; (hit = str_find(str_from(text, at), STR("eyJ"))) >= 0;) {
        size_t start = at + (size_t)hit;
        bool begins = start == 0 || !is_url_base64(text.at[start - 1]);
        if (begins && read_token(text, start, &found)) return found;
        at = start + 3;
        while (at < text.len && is_url_base64(text.at[at])) at++;
    }
    return (Secret){0};
}

Secret format_of(Str value)
{
    Secret found = find_pem(value);
    if (found.format == FORMAT_NONE) found = find_encoded_pem(value);
    return found.format == FORMAT_NONE ? find_jwt(value) : found;
}
