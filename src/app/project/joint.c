#include "app/project/joint.h"

/* PARTS: how many texts and values are joined at most. FAR: how long a value may be spelled. */
enum { PARTS = 12, FAR = 120 };

static char byte_at(Str s, size_t i) { return i < s.len ? s.at[i] : '\n'; }

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

static bool is_word(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

static bool is_quote(char c) { return c == '"' || c == '\'' || c == '`'; }

static void add(Joint *j, char c)
{
    if (c == '*' && j->len && j->shape[j->len - 1] == '*') return;
    if (j->len < JOINT_LONGEST) j->shape[j->len] = c;
    j->len++;
}

/* How far it is behind the bracket that closes the one at a place, on the same line; 0: it is not closed. */
static size_t bracket_length(Str s, size_t at)
{
    size_t depth = 0;
    for (size_t i = at; i < at + FAR && byte_at(s, i) != '\n'; i++) {
        char c = s.at[i];
        depth += c == '(' || c == '[' || c == '{';
        depth -= c == ')' || c == ']' || c == '}';
        if (depth == 0) return i + 1 - at;
    }
    return 0;
}

static size_t word_length(Str s, size_t at)
{
    size_t i = at;
    while (is_word(byte_at(s, i))) i++;
    return i - at;
}

/* %s, %1$s, %(name)s */
static size_t format_length(Str s, size_t at)
{
    size_t i = at + 1, inner = byte_at(s, i) == '(' ? bracket_length(s, i) : 0;
    i += inner;
    while (byte_at(s, i) >= '0' && byte_at(s, i) <= '9') i++;
    if (byte_at(s, i) == '$') i++;
    char c = byte_at(s, i);
    return c == 's' || c == 'd' || c == 'v' || c == '@' ? i + 1 - at : 0;
}

size_t joint_hole(Str s, size_t at, bool shell)
{
    char c = byte_at(s, at), next = byte_at(s, at + 1);
    bool bracket = next == '{' || next == '(';
    size_t inner = bracket ? bracket_length(s, at + 1) : 0;
    if (c == '$' && bracket) return inner ? inner + 1 : 0;
    size_t word = c == '$' ? word_length(s, at + 1) : 0;
    if (word && !shell && byte_at(s, at + 1 + word) == '[')
        word += bracket_length(s, at + 1 + word); /* $_[0] */
    if (c == '$') return word ? word + 1 : 0;
    if (shell) return 0;
    if ((c == '#' && next == '{') || (c == '\\' && next == '(')) return inner ? inner + 1 : 0;
    if (c == '{') return bracket_length(s, at);
    return c == '%' ? format_length(s, at) : 0;
}

/* Adds what stands between quotes. */
static bool add_text(Str s, size_t *at, Joint *j)
{
    char quote = s.at[*at];
    size_t i = *at + 1;
    while (byte_at(s, i) != quote) {
        size_t hole = joint_hole(s, i, false);
        if (!hole && !is_word(byte_at(s, i)) && byte_at(s, i) != '-') return false;
        add(j, hole ? '*' : s.at[i]);
        i += hole ? hole : 1;
        if (j->len > JOINT_LONGEST) return false;
    }
    *at = i + 1;
    return true;
}

static size_t skip_blanks(Str s, size_t i)
{
    while (byte_at(s, i) == ' ' || byte_at(s, i) == '\t') i++;
    return i;
}

/* How long an operator is that joins texts. A dot is one beside a blank, a quote or a `$`. */
static size_t operator_length(Str s, size_t at)
{
    static const char *const two[] = {"..", "<>", "++"};
    char c = byte_at(s, at), next = byte_at(s, at + 1);
    for (size_t i = 0; i < sizeof two / sizeof *two; i++)
        if (c == two[i][0] && next == two[i][1]) return 2;
    if (c == '.') return next == ' ' || next == '$' || is_quote(next);
    return (c == '+' || c == '&' || c == '~' || c == '*') && next != '=' && next != c;
}

/* Behind a value: names, members, calls. */
static size_t skip_value(Str s, size_t at)
{
    size_t i = at, inner;
    while (i < at + FAR) {
        char c = byte_at(s, i), next = byte_at(s, i + 1);
        bool link = ((c == '.' || c == ':' || c == '?') && (is_letter(next) || next == c || next == '.')) ||
                    (c == '-' && next == '>') || (c == '>' && i > at && s.at[i - 1] == '-');
        if (is_word(c) || strchr("$@&!*", c) || link)
            i++;
        else if ((c == '(' || c == '[') && (inner = bracket_length(s, i)))
            i += inner;
        else
            break;
    }
    return i;
}

/* Methods of a text: `.to_owned()` changes nothing, `.concat(n)` adds something, as `.upper($n)` does in a
 * language whose dot joins. */
static size_t add_methods(Str s, size_t i, Joint *j)
{
    bool holes = memchr(j->shape, '*', j->len < JOINT_LONGEST ? j->len : JOINT_LONGEST);
    while (byte_at(s, i) == '.' && is_letter(byte_at(s, i + 1))) {
        size_t open = i + 1 + word_length(s, i + 1),
               inner = byte_at(s, open) == '(' ? bracket_length(s, open) : 0;
        if (!inner) break;
        if (inner > 2 && !holes) add(j, '*');
        i = open + inner;
    }
    return i;
}

/* Whether something is joined in front of a place. */
static bool is_joined_before(Str s, size_t at)
{
    size_t i = at;
    while (i > 0 && (s.at[i - 1] == ' ' || s.at[i - 1] == '\t' || s.at[i - 1] == '$' || s.at[i - 1] == '@'))
        i--;
    char c = i ? s.at[i - 1] : '\n', before = i > 1 ? s.at[i - 2] : '\n';
    if (c == '+') return true;
    if (c == '.') return before == '.' || before == ' ' || before == ')' || before == ']' || is_word(before);
    return (c == '>' && before == '<') || (c == '&' && before == ' ') || c == '~';
}

bool joint_read(Str s, size_t at, Joint *j)
{
    size_t i = at;
    *j = (Joint){0};
    if (is_joined_before(s, at)) add(j, '*');
    if (!add_text(s, &i, j)) return false;
    i = add_methods(s, i, j);
    for (int parts = 0; parts < PARTS; parts++) {
        size_t k = skip_blanks(s, i), length = operator_length(s, k);
        if (!length) break;
        k = skip_blanks(s, k + length);
        if (byte_at(s, k) == '\n') k = skip_blanks(s, k + 1);
        if (is_quote(byte_at(s, k)) && add_text(s, &k, j)) {
            i = add_methods(s, k, j);
            continue;
        }
        add(j, '*');
        i = skip_value(s, k);
        if (i == k) break;
    }
    j->end = i;
    return j->len <= JOINT_LONGEST;
}
