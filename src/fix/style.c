#include "fix/style.h"

/* How many nodes are looked at: a style shows early. */
enum { SAMPLE = 4000 };

Style style_of(const Names *names, const Source *source)
{
    const Tree *t = names->tree;
    int single = 0, twice = 0, with = 0, without = 0;
    for (Node n = ROOT; n < t->count && n < SAMPLE; n++) {
        Role role = node_role(t, n);
        Str text = node_text(t, n);
        if (role == ROLE_STRING && text.len) single += text.at[0] == '\'', twice += text.at[0] == '"';
        bool statement = role == ROLE_STATEMENT || role == ROLE_DECLARATION || role == ROLE_IMPORT;
        if (statement && text.len) with += text.at[text.len - 1] == ';', without += text.at[text.len - 1] != ';';
    }
    bool adapts = names->language->strings == STRINGS_JAVASCRIPT;
    return (Style){
        .quote = adapts ? (twice > single ? '"' : '\'') : 0,
        .semicolons = with >= without,
        .eol = source_eol(source, 0),
    };
}

Str style_apply(const Style *style, char quote, Str code, Arena *arena)
{
    char *out = arena_new(arena, code.len * 2 + 1);
    size_t len = 0;
    if (!quote) quote = style->quote;
    bool both = quote && str_find_char(code, quote) >= 0 && str_find_char(code, '"') >= 0 && quote != '"';
    for (size_t i = 0; i < code.len; i++) {
        char c = code.at[i], next = i + 1 < code.len ? code.at[i + 1] : '\n';
        bool ends = c == ';' && !style->semicolons && style->quote && (next == '\n' || (next == ' ' && i + 2 < code.len && code.at[i + 2] == '}'));
        if (ends) continue;
        if (c == '"' && quote && !both) c = quote;
        if (c == '\n') {
            memcpy(out + len, style->eol.at, style->eol.len);
            len += style->eol.len;
        } else {
            out[len++] = c;
        }
    }
    return (Str){out, len};
}
