#include "fix/layout/style.h"

/* How many nodes are looked at: a style shows early. And how many kinds of quotes. */
enum { SAMPLE = 4000, QUOTES = 8 };

/* Some compilers can be told to refuse env.X; they are not where the file has that already. */
static bool wants_brackets(const Names *names)
{
    const Strs *objects = &names->language->words[WORDS_BRACKETS];
    bool wants = objects->len > 0;
    for (uint32_t i = 0; i < objects->len; i++) {
        Str text = names->tree->text, object = objects->at[i];
        for (ptrdiff_t at; wants && (at = str_find(text, object)) >= 0;) {
            text = str_from(text, (size_t)at + object.len);
            wants = !(text.len && text.at[0] == '.');
        }
    }
    return wants;
}

/* Whether another quote stands in the string. */
static bool holds_other(const Quoting *q, Str text)
{
    for (size_t i = 0; i < text.len; i++)
        if (text.at[i] != text.at[0] && quoting_is_plain(q, text.at[i])) return true;
    return false;
}

/* Counts a string among those of its quote, but for one with holes, one of many lines, which has its own, and one that
 * has its quote because of what is in it. */
static void count_quote(const Quoting *q, Str text, uint32_t *counts)
{
    while (text.len && str_is_name_char(text.at[0])) text = str_from(text, 1);
    for (uint32_t i = 0; i < q->marks.len && i < QUOTES; i++) {
        const QuotingMark *m = &q->marks.at[i];
        if (!str_starts(text, m->mark)) continue;
        counts[i] += m->mark.len == 1 && !m->hole.len && !holds_other(q, text);
        return;
    }
}

/* The one that most have; of several the one that the language names first; that of templates where nobody has any. */
static char most_used(const Quoting *q, const uint32_t *counts)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < q->marks.len && i < QUOTES; i++)
        if (counts[i] > counts[best]) best = i;
    return counts[best] ? q->marks.at[best].mark.at[0] : '"';
}

/* What most lines have more than the line above, when that is a tab or some blanks; empty when none has. */
static Str indent_of(Str text)
{
    enum { TAB, WIDEST = 8, LINES = 2000 };
    uint32_t counts[WIDEST + 1] = {0}, lines = 0, best = TAB;
    for (Str above = {0}; text.len && lines < LINES; lines++) {
        Str line = str_cut(&text, '\n'), blanks = source_blanks(line);
        if (str_trim(line).len == 0) continue;
        bool deeper = blanks.len > above.len && str_starts(blanks, above);
        Str more = deeper ? str_from(blanks, above.len) : (Str){0};
        bool tab = more.len == 1 && more.at[0] == '\t', spaces = more.len > 1 && more.at[0] == ' ';
        if (tab || (spaces && more.len <= WIDEST)) counts[tab ? TAB : more.len]++;
        above = blanks;
    }
    for (uint32_t i = 2; i <= WIDEST; i *= 2)
        if (counts[i] > counts[best]) best = i;
    if (!counts[best]) return (Str){0};
    return best == TAB ? STR("\t") : str_sub(STR("        "), 0, best);
}

/* Whether the text is for a version of the language that knows no types: it has a statement that newer ones do not
 * have, asks of the future what they all have, or says what runs it. */
static bool is_dated(const Names *names)
{
    const Tree *t = names->tree;
    const Language *l = names->language;
    Str text = str_from(t->text, source_mark(t->text)), first = str_cut(&text, '\n');
    bool dated = str_starts(first, STR("#!")) && language_spells(l, WORDS_DATED, first);
    for (Node n = ROOT; n < t->count && !dated; n++) {
        dated = language_trait(l, t, n, TRAIT_DATED);
        if (node_role(t, n) != ROLE_FUTURE) continue;
        for (Node name = node_first(t, n); name; name = node_next(t, name))
            dated |= language_has(l, WORDS_DATED, node_text(t, name));
    }
    return dated;
}

Style style_of(const Names *names, const Source *source)
{
    const Tree *t = names->tree;
    const Quoting *q = &names->language->grammar.quoting;
    uint32_t quotes[QUOTES] = {0};
    int with = 0, without = 0;
    for (Node n = ROOT; n < t->count && n < SAMPLE; n++) {
        Role role = node_role(t, n);
        Str text = node_text(t, n);
        if (role == ROLE_STRING && !node_above(t, n, ROLE_HOLE)) count_quote(q, text, quotes);
        bool statement = role == ROLE_STATEMENT || role == ROLE_DECLARATION || role == ROLE_IMPORT;
        if (statement && text.len)
            with += text.at[text.len - 1] == ';', without += text.at[text.len - 1] != ';';
    }
    bool adapts = names->language->adapts_quotes && q->marks.len;
    return (Style){
        .quoting = q,
        .quote = adapts ? most_used(q, quotes) : 0,
        .semicolons = with >= without,
        .dated = is_dated(names),
        .members = !wants_brackets(names),
        .eol = source_eol(source, 0),
        .indent = indent_of(source->text),
    };
}

void style_obey(Style *style, const UhFormat *format)
{
    if (format->quote && style->quote) style->quote = format->quote;
    if (format->semicolons) style->semicolons = format->semicolons > 0;
}

/* Whether a string may be spelled with that quote without a change of what is in it. */
static bool takes_quote(Str literal, char quote)
{
    bool longer = literal.len > 2 && literal.at[1] == literal.at[0]; /* three quotes */
    return !longer && literal.at[0] == '"' && str_find_char(literal, quote) < 0 && str_find_char(literal, '\\') < 0;
}

/* Whether the `;` at the start of `code` ends a statement, at the end of a line or in front of ` }`. */
static bool ends_statement(Str code)
{
    Str rest = str_from(code, 1);
    return rest.len == 0 || rest.at[0] == '\n' || str_starts(rest, STR(" }"));
}

/* The blanks that the first line with some in front begins with; one space is that of a comment's lines. */
static Str unit_of(Str code)
{
    Str unit = {0};
    for (str_cut(&code, '\n'); code.len && !unit.len;) {
        unit = source_blanks(str_cut(&code, '\n'));
        if (str_eqz(unit, " ")) unit.len = 0;
    }
    return unit;
}

/* Passes the indent that `code` begins with, and writes that of the style; returns its length. */
static size_t put_indent(const Style *style, Str unit, Str *code, char *out)
{
    size_t len = 0;
    for (; unit.len && style->indent.len && str_starts(*code, unit); *code = str_from(*code, unit.len)) {
        memcpy(out + len, style->indent.at, style->indent.len);
        len += style->indent.len;
    }
    return len;
}

Str style_apply(const Style *style, char quote, Str code, Arena *arena)
{
    Str unit = unit_of(code);
    char *out = arena_new(arena, code.len * (2 + style->indent.len) + 1);
    size_t len = 0;
    if (!quote) quote = style->quote;
    bool drops = style->quote && !style->semicolons;
    while (code.len) {
        char c = code.at[0];
        size_t string = quoting_length(style->quoting, code), taken = string ? string : 1;
        Str part = c == '\n' ? style->eol : str_sub(code, 0, taken);
        bool requoted = taken > 1 && quote && takes_quote(part, quote);
        if (!(drops && c == ';' && ends_statement(code))) {
            memcpy(out + len, part.at, part.len);
            len += part.len;
        }
        if (requoted) out[len - part.len] = out[len - 1] = quote;
        code = str_from(code, taken);
        if (c == '\n') len += put_indent(style, unit, &code, out + len);
    }
    return (Str){out, len};
}
