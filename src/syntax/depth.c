#include "syntax/depth.h"

enum { MOST_HOLES = 64 }; /* in strings, one in the other; those further in count as text */

/* A string, up to the hole in it that is open, and how deep it was where the hole began. */
typedef struct {
    Quoted string;
    uint32_t depth;
} Hole;

typedef struct {
    const Quoting *quoting;
    Str text;
    size_t at;
    size_t word; /* where the last word begins */
    char last;   /* the last character that was code and no blank; ')' stands for a string; 0: none */
    uint32_t depth, deepest;
    Hole holes[MOST_HOLES];
    uint32_t hole_count;
} Depth;

static Str rest(const Depth *d) { return str_from(d->text, d->at); }

/* Moves behind the next `end`, or to the end of the text. */
static void skip_past(Depth *d, Str end)
{
    ptrdiff_t found = str_find(rest(d), end);
    d->at = found < 0 ? d->text.len : d->at + (size_t)found + end.len;
}

/* In a string: moves behind its end or the beginning of its next hole, whichever comes first, or to the end of the
 * line when its mark is one character and it has no holes. */
static void skip_string(Depth *d, const Quoted *s)
{
    bool is_line = s->mark.len == 1 && !s->hole.len;
    d->last = ')';
    while (d->at < d->text.len) {
        char c = d->text.at[d->at];
        if (is_line && c == '\n') return;
        if (s->hole.len && d->hole_count < MOST_HOLES && str_starts(rest(d), s->hole)) {
            d->holes[d->hole_count++] = (Hole){*s, d->depth};
            d->at += s->hole.len;
            d->last = 0;
            return;
        }
        if (str_starts(rest(d), s->mark)) {
            d->at += s->mark.len;
            return;
        }
        d->at += c == '\\' ? 2 : 1;
    }
    d->at = d->text.len;
}

/* Whether the open hole ends here. */
static bool closes_hole(const Depth *d)
{
    const Hole *hole = d->hole_count ? &d->holes[d->hole_count - 1] : NULL;
    return hole && d->depth == hole->depth && str_starts(rest(d), hole->string.hole_end);
}

static void leave_hole(Depth *d)
{
    Quoted string = d->holes[--d->hole_count].string;
    d->at += string.hole_end.len;
    skip_string(d, &string);
}

/* Whether a regular expression begins here: its mark stands here, and before it there is nothing to be divided. */
static bool begins_pattern(const Depth *d)
{
    const QuotingPattern *p = &d->quoting->pattern;
    if (!p->mark || d->text.at[d->at] != p->mark) return false;
    if (!str_is_name_char(d->last)) return !d->last || !strchr(")]", d->last);
    size_t end = d->word;
    while (end < d->text.len && str_is_name_char(d->text.at[end])) end++;
    for (uint32_t i = 0; i < p->words.len; i++)
        if (str_eq(str_sub(d->text, d->word, end), p->words.at[i])) return true;
    return false;
}

/* Without an end on the same line it is none. */
static void skip_pattern(Depth *d)
{
    char mark = d->quoting->pattern.mark;
    bool in_class = false;
    for (size_t i = d->at + 1; i < d->text.len && d->text.at[i] != '\n'; i++) {
        char c = d->text.at[i];
        if (c == mark && !in_class) {
            d->at = i + 1;
            d->last = ')';
            return;
        }
        if (c == '[') in_class = true;
        if (c == ']') in_class = false;
        if (c == '\\') i++;
    }
    d->last = mark;
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

static void step(Depth *d)
{
    char c = d->text.at[d->at];
    Str end;
    Quoted string;
    size_t comment = quoting_comment(d->quoting, rest(d), &end);
    d->at += comment;
    if (comment) skip_past(d, end);
    else if (begins_pattern(d)) skip_pattern(d);
    else if (closes_hole(d)) leave_hole(d);
    else if (!str_is_name_char(c) && quoting_opens(d->quoting, rest(d), &string)) {
        d->at += string.mark.len;
        skip_string(d, &string);
    } else take_code(d, c ? c : ' ');
}

bool depth_exceeds(const Quoting *quoting, Str text, uint32_t most)
{
    Depth d = {.quoting = quoting, .text = text};
    while (d.at < text.len && d.deepest <= most) step(&d);
    return d.deepest > most;
}
