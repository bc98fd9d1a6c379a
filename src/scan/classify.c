#include "scan/classify.h"

#include "base/base64.h"
#include "scan/format_patterns.h"
#include "scan/naming.h"
#include "syntax/regex.h"

#include <jansson.h>

/* Shorter values are called weak: RFC 7518 3.2 asks for 32 bytes for HS256, half of that is still no guess.
 */
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
        if (body.at[i] == '\\' && i + 1 < body.len)
            i++;
        else
            count += is_alnum(body.at[i]) || body.at[i] == '+' || body.at[i] == '/';
    }
    return count;
}

static Format pem_format(Str value)
{
    static Regex begin = REGEX(FORMAT_PATTERN_PEM_BEGIN), end = REGEX(FORMAT_PATTERN_PEM_END);
    size_t head[4], tail[4];
    if (str_find(value, STR("-----BEGIN ")) < 0) return FORMAT_NONE;
    RegexResult result = regex_match(&begin, value, 0, head, 2);
    if (result == REGEX_NO_MATCH && str_find(value, STR("-----END ")) > 0) return FORMAT_PUBLIC;
    if (result == REGEX_MATCH) result = regex_match(&end, value, head[1], tail, 2);
    if (result == REGEX_GAVE_UP) return FORMAT_UNDECIDED;
    if (result == REGEX_NO_MATCH) return FORMAT_NONE;
    bool same = str_eq(str_sub(value, head[2], head[3]), str_sub(value, tail[2], tail[3]));
    bool body = pem_body_length(str_sub(value, head[1], tail[0])) >= PEM_BODY;
    return same && body ? FORMAT_PRIVATE_KEY : FORMAT_NONE;
}

/* ---- JSON Web Tokens (RFC 7519, RFC 7515) */

/* Whether base64url text holds a JSON object; with `member`, one that has this string member. */
static bool holds_object(Str part, const char *member, bool *is_public)
{
    Buf json = {0};
    bool holds = base64_decode_url(&json, part);
    json_t *object = holds ? json_loadb(json.at, json.len, 0, NULL) : NULL;
    holds = json_is_object(object) && (!member || json_is_string(json_object_get(object, member)));
    const char *role = json_string_value(json_object_get(object, "role"));
    *is_public |= role && strcmp(role, "anon") == 0; /* meant to be in what browsers load */
    json_decref(object);
    buf_wipe(&json);
    return holds;
}

static Format jwt_format(Str value)
{
    static Regex jwt = REGEX(FORMAT_PATTERN_JWT);
    size_t at[6];
    RegexResult result = REGEX_NO_MATCH;
    if (str_find(value, STR("eyJ")) < 0) return FORMAT_NONE;
    for (size_t from = 0; (result = regex_match(&jwt, value, from, at, 3)) == REGEX_MATCH; from = at[1]) {
        bool is_public = false;
        if (holds_object(str_sub(value, at[2], at[3]), "alg", &is_public) &&
            holds_object(str_sub(value, at[4], at[5]), NULL, &is_public))
            return is_public ? FORMAT_PUBLIC : FORMAT_JWT;
    }
    return result == REGEX_GAVE_UP ? FORMAT_UNDECIDED : FORMAT_NONE;
}

Format classify_format(Str value)
{
    Format format = pem_format(value);
    return format == FORMAT_NONE ? jwt_format(value) : format;
}

/* ---- what people write instead of a value */

bool classify_is_template(Str value)
{
    static const struct {
        Str open, close;
    } marks[] = {{STR_INIT("${"), STR_INIT("}")}, {STR_INIT("{{"), STR_INIT("}}")},
                 {STR_INIT("<"), STR_INIT(">")},  {STR_INIT("%("), STR_INIT(")s")},
                 {STR_INIT("#{"), STR_INIT("}")}, {STR_INIT("<%"), STR_INIT("%>")},
                 {STR_INIT("%"), STR_INIT("%")}};
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
    bool joined = false, small = true;
    for (size_t i = 0; i < value.len; i++) {
        char c = value.at[i];
        small &= (c >= 'a' && c <= 'z') || c == '_';
        joined |= c == '_';
    }
    return looks_like_name(value) || (small && joined);
}

/* A sentence or a label begins with a capital and a small letter and has blanks. */
static bool looks_like_prose(Str value)
{
    bool capital =
        value.len > 1 && value.at[0] >= 'A' && value.at[0] <= 'Z' && value.at[1] >= 'a' && value.at[1] <= 'z';
    return capital && str_find_char(value, ' ') > 0;
}

/* `********`, `••••••••`: the first character again and again. */
static bool is_mask(Str value)
{
    size_t unit = 1;
    while (unit < value.len && ((unsigned char)value.at[unit] & 0xc0) == 0x80) unit++;
    for (size_t i = unit; i < value.len; i++)
        if (value.at[i] != value.at[i % unit]) return false;
    return value.len > 2 * unit;
}

static bool is_ascii(Str value)
{
    for (size_t i = 0; i < value.len; i++)
        if ((unsigned char)value.at[i] >= 0x80) return false;
    return true;
}

/* `vault:secret/jwt`, `env:SECRET_KEY`, `op://...`, `ENC[...]`, `./keys/jwt`: where a value is, not the
 * value. */
static bool is_reference(Str value)
{
    size_t i = 0;
    while (i < value.len && ((value.at[i] >= 'a' && value.at[i] <= 'z') || value.at[i] == '-')) i++;
    bool scheme = i >= 2 && i <= 10 && i + 1 < value.len && value.at[i] == ':';
    return scheme || str_starts(value, STR("ENC[")) || str_starts(value, STR("./"));
}

bool classify_is_plausible(Str value, Str name, bool strong, Arena *arena)
{
    if (is_mask(value) || is_reference(value) || !is_ascii(value)) return false;
    static const Str prose[] = {STR_INIT("://"), STR_INIT("\n"),  STR_INIT("..."),
                                STR_INIT("xxx"), STR_INIT("XXX"), STR_INIT("***")};
    if ((value.len < 4 && !strong) || classify_is_template(value) || looks_like_name(value)) return false;
    if (str_eq(naming_upper(arena, value), naming_upper(arena, name))) return false;
    for (size_t i = 0; i < sizeof prose / sizeof *prose; i++)
        if (str_find(value, prose[i]) >= 0) return false;
    if (looks_like_prose(value) || (!strong && str_find_char(value, ' ') >= 0)) return false;
    if (value.at[0] == '/' || value.at[0] == '.' || value.at[0] == '#' || value.at[0] == '$' ||
        value.at[0] == '[')
        return false;
    return true;
}
