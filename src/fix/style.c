#include "fix/style.h"

/* How many nodes are looked at: a style shows early. */
enum { SAMPLE = 4000 };

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

Style style_of(const Names *names, const Source *source)
{
    const Tree *t = names->tree;
    int single = 0, twice = 0, with = 0, without = 0;
    for (Node n = ROOT; n < t->count && n < SAMPLE; n++) {
        Role role = node_role(t, n);
        Str text = node_text(t, n);
        if (role == ROLE_STRING && text.len) single += text.at[0] == '\'', twice += text.at[0] == '"';
        bool statement = role == ROLE_STATEMENT || role == ROLE_DECLARATION || role == ROLE_IMPORT;
        if (statement && text.len)
            with += text.at[text.len - 1] == ';', without += text.at[text.len - 1] != ';';
    }
    bool adapts = names->language->strings == STRINGS_JAVASCRIPT;
    return (Style){
        .quote = adapts ? (twice > single ? '"' : '\'') : 0,
        .semicolons = with >= without,
        .members = adapts && !wants_brackets(names),
        .eol = source_eol(source, 0),
    };
}

/* The length of the string or template literal that starts `code`. */
static size_t literal_length(Str code)
{
    size_t i = 1;
    while (i < code.len && code.at[i] != code.at[0]) i += code.at[i] == '\\' ? 2 : 1;
    return i < code.len ? i + 1 : code.len;
}

/* Whether a string may be spelled with that quote without a change of what is in it. */
static bool takes_quote(Str literal, char quote)
{
    return literal.at[0] == '"' && str_find_char(literal, quote) < 0 && str_find_char(literal, '\\') < 0;
}

/* Whether the `;` at the start of `code` ends a statement, at the end of a line or in front of ` }`. */
static bool ends_statement(Str code)
{
    Str rest = str_from(code, 1);
    return rest.len == 0 || rest.at[0] == '\n' || str_starts(rest, STR(" }"));
}

Str style_apply(const Style *style, char quote, Str code, Arena *arena)
{
    char *out = arena_new(arena, code.len * 2 + 1);
    size_t len = 0;
    if (!quote) quote = style->quote;
    bool drops = style->quote && !style->semicolons;
    while (code.len) {
        char c = code.at[0];
        size_t taken = c == '"' || c == '\'' || c == '`' ? literal_length(code) : 1;
        Str part = c == '\n' ? style->eol : str_sub(code, 0, taken);
        bool requoted = taken > 1 && quote && takes_quote(part, quote);
        if (!(drops && c == ';' && ends_statement(code))) {
            memcpy(out + len, part.at, part.len);
            len += part.len;
        }
        if (requoted) out[len - part.len] = out[len - 1] = quote;
        code = str_from(code, taken);
    }
    return (Str){out, len};
}
