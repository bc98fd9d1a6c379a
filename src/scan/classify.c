#include "scan/classify.h"

#include "base/base64.h"
#include "scan/naming.h"

#include <jansson.h>

/* Shorter values are called weak: RFC 7518 3.2 asks for 32 bytes for HS256, half of that is still no guess. */
enum { WEAK_BELOW = 16 };

static bool is_alnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* ---- PEM (RFC 7468) */

/* The fewest base64 characters between the lines of a real key; a P-256 key has 164, "..." has none. */
enum { PEM_BODY = 64 };

/* Characters of the body, with `\n` written out as two characters left out. */
static size_t pem_body_length(Str body)
{
    size_t count = 0;
    for (size_t i = 0; i < body.len; i++) {
        if (body.at[i] == '\\' && i + 1 < body.len) i++;
        else count += is_alnum(body.at[i]) || body.at[i] == '+' || body.at[i] == '/';
    }
    return count;
}

static Format pem_format(Str value)
{
    ptrdiff_t begin = str_find(value, STR("-----BEGIN "));
    if (begin < 0) return FORMAT_NONE;
    Str rest = str_from(value, (size_t)begin + 11);
    ptrdiff_t label_end = str_find(rest, STR("-----"));
    if (label_end <= 0 || label_end > 64) return FORMAT_NONE;
    Str label = str_sub(rest, 0, (size_t)label_end), body = str_from(rest, (size_t)label_end + 5);
    ptrdiff_t end = str_find(body, STR("-----END "));
    if (end < 0 || !str_starts(str_from(body, (size_t)end + 9), label)) return FORMAT_NONE;
    if (str_ends(label, STR("PUBLIC KEY")) || str_find(label, STR("CERTIFICATE")) >= 0) return FORMAT_PUBLIC;
    bool private_key = str_find(label, STR("PRIVATE KEY")) >= 0;
    return private_key && pem_body_length(str_sub(body, 0, (size_t)end)) >= PEM_BODY ? FORMAT_PRIVATE_KEY : FORMAT_NONE;
}

/* ---- JSON Web Tokens (RFC 7519, RFC 7515) */

static bool is_base64url(char c) { return is_alnum(c) || c == '-' || c == '_'; }

static size_t base64url_length(Str s)
{
    size_t i = 0;
    while (i < s.len && is_base64url(s.at[i])) i++;
    return i;
}

/* Whether base64url text holds a JSON object; with `member`, one that has this string member. */
static bool holds_object(Str part, const char *member)
{
    Buf json = {0};
    bool holds = base64_decode_url(&json, part);
    json_t *object = holds ? json_loadb(json.at, json.len, 0, NULL) : NULL;
    holds = json_is_object(object) && (!member || json_is_string(json_object_get(object, member)));
    json_decref(object);
    buf_wipe(&json);
    return holds;
}

/* A token at the start of `s`. */
static bool starts_with_jwt(Str s)
{
    size_t head = base64url_length(s);
    if (head >= s.len || s.at[head] != '.') return false;
    Str rest = str_from(s, head + 1);
    size_t payload = base64url_length(rest);
    if (payload >= rest.len || rest.at[payload] != '.') return false;
    return holds_object(str_sub(s, 0, head), "alg") && holds_object(str_sub(rest, 0, payload), NULL);
}

static bool has_jwt(Str value)
{
    for (size_t from = 0; from < value.len;) {
        ptrdiff_t at = str_find(str_from(value, from), STR("eyJ"));
        if (at < 0) return false;
        size_t start = from + (size_t)at;
        bool begins = start == 0 || !is_base64url(value.at[start - 1]);
        if (begins && starts_with_jwt(str_from(value, start))) return true;
        from = start + (begins ? 3 + base64url_length(str_from(value, start + 3)) : 3);
    }
    return false;
}

Format classify_format(Str value, Arena *arena)
{
    (void)arena;
    Format format = pem_format(value);
    return format == FORMAT_NONE && has_jwt(value) ? FORMAT_JWT : format;
}

/* ---- what people write instead of a value */

bool classify_is_template(Str value)
{
    static const struct {
        Str open, close;
    } marks[] = {{STR_INIT("${"), STR_INIT("}")},  {STR_INIT("{{"), STR_INIT("}}")}, {STR_INIT("<"), STR_INIT(">")}, {STR_INIT("%("), STR_INIT(")s")},
                 {STR_INIT("#{"), STR_INIT("}")}, {STR_INIT("<%"), STR_INIT("%>")}, {STR_INIT("%"), STR_INIT("%")}};
    value = str_trim(value);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        bool whole = str_starts(value, marks[i].open) && str_ends(value, marks[i].close);
        if (whole && value.len > marks[i].open.len + marks[i].close.len) return true;
    }
    return false;
}

Str classify_lower(Str s, Arena *arena)
{
    Str copy = arena_copy(arena, s);
    char *at = (char *)copy.at;
    for (size_t i = 0; i < copy.len; i++)
        if (at[i] >= 'A' && at[i] <= 'Z') at[i] = (char)(at[i] + 32);
    return copy;
}

bool classify_is_weak(Str value, const RuleSet *rules, Arena *arena)
{
    return value.len < WEAK_BELOW || rules_get(rules, FORM_WEAK, classify_lower(value, arena));
}

static bool looks_like_name(Str value)
{
    bool underscore = false;
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '_') return false;
        underscore |= c == '_';
    }
    return underscore;
}

bool classify_is_identifier(Str value)
{
    bool joined = false;
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        if (!(c >= 'a' && c <= 'z') && c != '_' && c != '-') return false;
        joined |= c == '_' || c == '-';
    }
    return joined;
}

/* A sentence or a label begins with a capital and a small letter and has blanks. */
static bool looks_like_prose(Str value)
{
    bool capital = value.len > 1 && value.at[0] >= 'A' && value.at[0] <= 'Z' && value.at[1] >= 'a' && value.at[1] <= 'z';
    return capital && str_find_char(value, ' ') > 0;
}

bool classify_is_plausible(Str value, Str name, bool strong, Arena *arena)
{
    static const Str prose[] = {STR_INIT("://"), STR_INIT("\n"), STR_INIT("..."), STR_INIT("xxx"), STR_INIT("XXX"), STR_INIT("***")};
    if (value.len < 4 || classify_is_template(value) || looks_like_name(value)) return false;
    if (str_eq(naming_upper(arena, value), naming_upper(arena, name))) return false;
    for (size_t i = 0; i < sizeof prose / sizeof *prose; i++)
        if (str_find(value, prose[i]) >= 0) return false;
    if (looks_like_prose(value) || (!strong && str_find_char(value, ' ') >= 0)) return false;
    if (value.at[0] == '/' || value.at[0] == '.' || value.at[0] == '#' || value.at[0] == '$') return false;
    return true;
}
