#include "app/files/glob.h"

#include <ctype.h>

#define NOWHERE ((size_t)-1)

typedef struct {
    const char *name;
    int (*holds)(int);
} CharClass;

/* Sorted by name. The program never leaves the C locale: only ASCII is in any class. */
static const CharClass classes[] = {
    {"alnum", isalnum}, {"alpha", isalpha}, {"blank", isblank}, {"cntrl", iscntrl},
    {"digit", isdigit}, {"graph", isgraph}, {"lower", islower}, {"print", isprint},
    {"punct", ispunct}, {"space", isspace}, {"upper", isupper}, {"xdigit", isxdigit},
};

static const CharClass *class_find(Str name)
{
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (str_eqz(name, classes[i].name)) return &classes[i];
    return NULL;
}

/* A bracket expression while it is read. `at` is 0 once it turned out to be none. */
typedef struct {
    Str p;
    size_t at;
    unsigned char c; /* the byte to be matched */
    int before;      /* what a range may start with, or -1 */
    bool matched;
} Bracket;

static bool bracket_fail(Bracket *b)
{
    b->at = 0;
    return false;
}

/* The byte at `at`, or the one behind a `\` there. */
static bool bracket_byte(Bracket *b, unsigned char *byte)
{
    if (b->at < b->p.len && b->p.at[b->at] == '\\') b->at++;
    if (b->at >= b->p.len) return bracket_fail(b);
    *byte = (unsigned char)b->p.at[b->at++];
    return true;
}

/* [:name:] with `at` on its bracket. Without ":]" at the next bracket it is a plain `[`. */
static bool bracket_class(Bracket *b)
{
    Str rest = str_from(b->p, b->at + 2);
    ptrdiff_t end = str_find_char(rest, ']');
    if (end < 0) return bracket_fail(b);
    if (end == 0 || rest.at[end - 1] != ':') {
        if (b->c == '[') b->matched = true;
        b->before = '[';
        b->at++;
        return true;
    }
    const CharClass *class = class_find(str_sub(rest, 0, (size_t)end - 1));
    if (!class) return bracket_fail(b);
    if (class->holds(b->c)) b->matched = true;
    b->before = -1;
    b->at += 2 + (size_t)end + 1;
    return true;
}

/* One member of the set: a class, the rest of a range, or a byte. */
static bool bracket_member(Bracket *b)
{
    char c = b->p.at[b->at], next = b->at + 1 < b->p.len ? b->p.at[b->at + 1] : 0;
    if (c == '[' && next == ':') return bracket_class(b);
    unsigned char byte;
    if (c == '-' && b->before >= 0 && next && next != ']') {
        b->at++;
        if (!bracket_byte(b, &byte)) return false;
        if (b->c >= b->before && b->c <= byte) b->matched = true;
        b->before = -1;
        return true;
    }
    if (!bracket_byte(b, &byte)) return false;
    if (b->c == byte) b->matched = true;
    b->before = byte;
    return true;
}

/* Reads the bracket expression at `start`: the offset behind it, or 0 when it is none. */
static size_t bracket_match(Str p, size_t start, unsigned char c, bool *matched)
{
    Bracket b = {.p = p, .at = start + 1, .c = c, .before = -1};
    bool negated = b.at < p.len && (p.at[b.at] == '!' || p.at[b.at] == '^');
    if (negated) b.at++;
    size_t first = b.at;
    for (;;) {
        if (b.at >= p.len) return 0;
        if (p.at[b.at] == ']' && b.at != first) break;
        if (!bracket_member(&b)) return 0;
    }
    *matched = b.matched != negated;
    return b.at + 1;
}

/* Matches one byte at offset `i` of the pattern, which is no `*`: the offset behind, or 0. */
static size_t match_byte(Str p, size_t i, char c)
{
    bool matched;
    size_t end;
    switch (p.at[i]) {
    case '?':
        return i + 1;
    case '[':
        end = bracket_match(p, i, (unsigned char)c, &matched);
        return end && matched ? end : 0;
    case '\\':
        return i + 1 < p.len && p.at[i + 1] == c ? i + 2 : 0;
    default:
        return p.at[i] == c ? i + 1 : 0;
    }
}

/* When something fails the last `*` takes one byte more: an earlier one never has to. */
bool glob_match_name(Str p, Str name)
{
    size_t i = 0, k = 0, star = NOWHERE, mark = 0;
    while (k < name.len) {
        if (i < p.len && p.at[i] == '*') {
            star = ++i;
            mark = k;
            continue;
        }
        size_t next = i < p.len ? match_byte(p, i, name.at[k]) : 0;
        if (next) {
            i = next;
            k++;
            continue;
        }
        if (star == NOWHERE) return false;
        i = star;
        k = ++mark;
    }
    while (i < p.len && p.at[i] == '*') i++;
    return i == p.len;
}

/* Where the component that starts at `i` ends: at a `/` outside of brackets, or with the pattern. */
static size_t component_end(Str p, size_t i)
{
    while (i < p.len && p.at[i] != '/') {
        bool matched;
        size_t end = p.at[i] == '[' ? bracket_match(p, i, 0, &matched) : 0;
        bool escape = p.at[i] == '\\' && i + 1 < p.len && p.at[i + 1] != '/';
        i = end ? end : i + 1 + escape;
    }
    return i;
}

/* A `\` in front of the `/` belongs to that. */
static Str component(Str p, size_t i, size_t end)
{
    size_t escapes = 0;
    while (end < p.len && end - escapes > i && p.at[end - escapes - 1] == '\\') escapes++;
    return str_sub(p, i, end - escapes % 2);
}

static size_t path_next(Str path, size_t i)
{
    ptrdiff_t slash = str_find_char(str_from(path, i), '/');
    return slash < 0 ? path.len + 1 : i + (size_t)slash + 1;
}

/* The same scheme as for names, a level higher: components for bytes, `**` for `*`. */
bool glob_match_path(Str p, Str path)
{
    size_t i = 0, k = 0, star = NOWHERE, mark = 0;
    while (k <= path.len) {
        if (i <= p.len) {
            size_t end = component_end(p, i), next = path_next(path, k);
            Str part = component(p, i, end);
            if (str_eq(part, STR("**"))) {
                if (end >= p.len) return true;
                star = i = end + 1;
                mark = k;
                continue;
            }
            if (glob_match_name(part, str_sub(path, k, next - 1))) {
                i = end + 1;
                k = next;
                continue;
            }
        }
        if (star == NOWHERE) return false;
        i = star;
        k = mark = path_next(path, mark);
    }
    return i > p.len;
}

size_t glob_literal(Str p)
{
    size_t i = 0;
    while (i < p.len && p.at[i] != '*' && p.at[i] != '?' && p.at[i] != '[' && p.at[i] != '\\') i++;
    return i;
}
