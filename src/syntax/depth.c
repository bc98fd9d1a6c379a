#include "syntax/depth.h"

enum { MOST_HOLES = 64 }; /* of templates, one in the other; those further in count as text */

typedef struct {
    Str text;
    size_t at;
    size_t word;    /* where the last word begins */
    char last;      /* the last character that was code and no blank; 0: none */
    uint32_t depth, deepest;
    uint32_t holes[MOST_HOLES]; /* how deep it was where each `${` began */
    uint32_t hole_count;
} Depth;

static char ahead(const Depth *d, size_t by) { return d->at + by < d->text.len ? d->text.at[d->at + by] : 0; }

/* Moves behind the next `end`, or to the end of the text. */
static void skip_past(Depth *d, Str end)
{
    ptrdiff_t found = str_find(str_from(d->text, d->at), end);
    d->at = found < 0 ? d->text.len : d->at + (size_t)found + end.len;
}

/* At the opening quotes: moves behind those that close, or to the end of the line when there is but one. */
static void skip_string(Depth *d, Str quotes)
{
    d->at += quotes.len;
    d->last = '"';
    while (d->at < d->text.len) {
        char c = d->text.at[d->at];
        if (quotes.len == 1 && c == '\n') return;
        if (str_starts(str_from(d->text, d->at), quotes)) {
            d->at += quotes.len;
            return;
        }
        d->at += c == '\\' ? 2 : 1;
    }
    d->at = d->text.len;
}

/* At the beginning of a template, or where a hole in it closes: moves behind its end, or behind the `${` of the next
 * hole. */
static void skip_template(Depth *d, bool closes)
{
    d->hole_count -= closes;
    d->last = '`';
    d->at++;
    while (d->at < d->text.len) {
        char c = d->text.at[d->at];
        if (c == '$' && ahead(d, 1) == '{' && d->hole_count < MOST_HOLES) {
            d->holes[d->hole_count++] = d->depth;
            d->at += 2;
            d->last = '{';
            return;
        }
        d->at += c == '\\' ? 2 : 1;
        if (c == '`') return;
    }
    d->at = d->text.len;
}

/* Whether a slash here begins a regular expression: there is nothing before it that could be divided. */
static bool begins_pattern(const Depth *d)
{
    static const char *const words[] = {"return", "typeof", "case", "in", "of", "do", "else", "void", "delete", "throw",
                                        "new", "instanceof", "yield", "await"};
    if (!str_is_name_char(d->last)) return !d->last || !strchr(")]\"'`", d->last);
    size_t end = d->word;
    while (end < d->text.len && str_is_name_char(d->text.at[end])) end++;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eqz(str_sub(d->text, d->word, end), words[i])) return true;
    return false;
}

/* At a slash. Without an end on the same line it is none. */
static void skip_pattern(Depth *d)
{
    bool in_class = false;
    for (size_t i = d->at + 1; i < d->text.len && d->text.at[i] != '\n'; i++) {
        char c = d->text.at[i];
        if (c == '/' && !in_class) {
            d->at = i + 1;
            d->last = '"'; /* something that could be divided */
            return;
        }
        if (c == '[') in_class = true;
        if (c == ']') in_class = false;
        if (c == '\\') i++;
    }
    d->last = '/';
    d->at++;
}

static void take_bracket(Depth *d, char c)
{
    bool opens = strchr("([{", c) != NULL;
    if (opens && ++d->depth > d->deepest) d->deepest = d->depth;
    if (!opens && d->depth) d->depth--; /* a stray one at depth 0 is skipped */
}

static void take_code(Depth *d, char c)
{
    bool goes_on = d->at && str_is_name_char(d->text.at[d->at - 1]);
    if (strchr("()[]{}", c)) take_bracket(d, c);
    if (str_is_name_char(c) && !goes_on) d->word = d->at;
    if (!strchr(" \t\r\n", c)) d->last = c;
    d->at++;
}

static void step_hash(Depth *d, char c)
{
    bool quote = c == '"' || c == '\'', three = quote && ahead(d, 1) == c && ahead(d, 2) == c;
    if (c == '#') skip_past(d, STR("\n"));
    else if (quote) skip_string(d, str_sub(d->text, d->at, d->at + (three ? 3 : 1)));
    else take_code(d, c ? c : ' ');
}

static void step_slashes(Depth *d, char c)
{
    bool slash = c == '/', closes = c == '}' && d->hole_count && d->depth == d->holes[d->hole_count - 1];
    if (slash && ahead(d, 1) == '/') skip_past(d, STR("\n"));
    else if (slash && ahead(d, 1) == '*') skip_past(d, STR("*/"));
    else if (slash && begins_pattern(d)) skip_pattern(d);
    else if (c == '`' || closes) skip_template(d, closes);
    else if (c == '"' || c == '\'') skip_string(d, str_sub(d->text, d->at, d->at + 1));
    else take_code(d, c ? c : ' ');
}

bool depth_exceeds(Str text, DepthComments comments, uint32_t most)
{
    Depth d = {.text = text};
    while (d.at < text.len && d.deepest <= most) {
        if (comments == DEPTH_HASH) step_hash(&d, text.at[d.at]);
        else step_slashes(&d, text.at[d.at]);
    }
    return d.deepest > most;
}
