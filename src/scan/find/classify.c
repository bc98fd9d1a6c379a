#include "scan/find/classify.h"

#include "scan/flow/naming.h"

/* Shorter values are called weak: RFC 7518 3.2 asks for 32 bytes for HS256, half of that is still no guess.
 */
enum { WEAK_BELOW = 16 };

/* ---- what people write instead of a value */

/* `{secret}`: a field that a format puts something into. */
static bool is_field(Str value)
{
    if (value.len < 3 || value.at[0] != '{' || value.at[value.len - 1] != '}') return false;
    for (size_t i = 1; i + 1 < value.len; i++) {
        char c = value.at[i];
        bool letter = (c | 32) >= 'a' && (c | 32) <= 'z', digit = c >= '0' && c <= '9';
        if (!letter && c != '_' && (i == 1 || !(digit || c == '.'))) return false;
    }
    return true;
}

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
    return is_field(value);
}

bool classify_is_public_line(Str value)
{
    Str rest = str_trim(value), kind = str_word(&rest);
    bool known = str_starts(kind, STR("ssh-")) || str_starts(kind, STR("ecdsa-sha2-")) || str_starts(kind, STR("sk-"));
    return known && str_starts(str_word(&rest), STR("AAAA"));
}

bool classify_has_hole(Str value)
{
    for (size_t i = 0; i + 1 < value.len; i++) {
        char c = value.at[i], next = value.at[i + 1];
        if (c == '%' && (next == 's' || next == 'd')) return true;
        if (c == '{' && (next == '}' || (next >= '0' && next <= '9' && i + 2 < value.len && value.at[i + 2] == '}')))
            return true;
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
    if (value.len < WEAK_BELOW) return true;
    ArenaMark mark = arena_mark(arena);
    bool weak = rules_get(rules, FORM_WEAK, classify_lower(value, arena));
    arena_back(arena, mark);
    return weak;
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

/* The longest run of one character that a random token may have. */
enum { RUN = 6 };

static bool has_run(Str value)
{
    size_t run = 0;
    for (size_t i = 0; i < value.len && run < RUN; i++)
        run = i > 0 && value.at[i] == value.at[i - 1] ? run + 1 : 1;
    return run >= RUN;
}

bool classify_is_filler(Str value)
{
    static const Str words[] = {STR_INIT("your"),     STR_INIT("YOUR"),     STR_INIT("example"), STR_INIT("EXAMPLE"),
                                STR_INIT("replace"),  STR_INIT("REPLACE"),  STR_INIT("change"),  STR_INIT("CHANGE"),
                                STR_INIT("redacted"), STR_INIT("REDACTED"), STR_INIT("dummy"),   STR_INIT("here"),
                                STR_INIT("HERE")};
    static const Str whole[] = {STR_INIT("password"), STR_INIT("token"), STR_INIT("api_token"), STR_INIT("apitoken"),
                                STR_INIT("secret"),   STR_INIT("key"),   STR_INIT("api-token"), STR_INIT("test")};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_find(value, words[i]) >= 0) return true;
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        if (str_eq(value, whole[i])) return true;
    return has_run(value);
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
    if ((value.len < 4 && !strong) || classify_is_template(value) || naming_is_capitals(value)) return false;
    if (str_eq(naming_upper(arena, value), naming_upper(arena, name))) return false;
    for (size_t i = 0; i < sizeof prose / sizeof *prose; i++)
        if (str_find(value, prose[i]) >= 0) return false;
    if (looks_like_prose(value) || (!strong && str_find_char(value, ' ') >= 0)) return false;
    if (value.at[0] == '/' || value.at[0] == '.' || value.at[0] == '#' || value.at[0] == '$' ||
        value.at[0] == '[')
        return false;
    return true;
}
