#include "scan/prefilter/piece.h"

#include "base/variable.h"
#include "scan/prefilter/needle.h"

/* `-` becomes `_` where names are made of other texts. */
static bool is_link(char c) { return c == '_' || c == '-'; }

static bool is_name_byte(char c)
{
    return byte_is_letter((unsigned char)c) || (c >= '0' && c <= '9') || is_link(c);
}

static Str line_around(Str text, size_t start, size_t end)
{
    while (start > 0 && text.at[start - 1] != '\n') start--;
    while (end < text.len && text.at[end] != '\n') end++;
    return str_sub(text, start, end);
}

/* Whether a line that speaks of the environment makes capitals of small letters: `environ[name.upper()]`. */
static bool raises(const Language *l, Str text)
{
    const Strs *words = &l->words[WORDS_UPPER];
    for (uint32_t i = 0; i < words->len; i++) {
        ptrdiff_t at;
        for (size_t from = 0; (at = str_find(str_from(text, from), words->at[i])) >= 0;) {
            from += (size_t)at + words->at[i].len;
            if (variable_says_env(line_around(text, from, from))) return true;
        }
    }
    return false;
}

/* Whether something may be put in front of a word, or behind it: `{name}_KEY`, "JWT_%s", "JWT_" + name. */
static bool is_piece(const Language *l, Str text, size_t start, size_t end)
{
    char before = start ? text.at[start - 1] : ' ', behind = end < text.len ? text.at[end] : ' ';
    char next = end + 1 < text.len ? text.at[end + 1] : ' ';
    if (before == '}' || before == '^' || behind == '{' || (behind == '$' && next == '{')) return true;
    if (behind == '%' && (next == 's' || next == '(' || next == 'd')) return true;
    bool opened = quoting_is_mark(&l->grammar.quoting, before), closed = quoting_is_mark(&l->grammar.quoting, behind);
    if (!opened && !closed) return false;
    bool head = is_link(text.at[end - 1]) && closed, tail = is_link(text.at[start]) && opened;
    if ((head || tail) && text.at[start + 1] != '_') return true;
    Str line = line_around(text, start, end);
    return language_spells(l, WORDS_ADD, line) || language_spells(l, WORDS_JOIN, line) ||
           language_spells(l, WORDS_BEGINS, line) || language_spells(l, WORDS_ENDS, line) ||
           language_spells(l, WORDS_APPEND, line);
}

static char folded(char c) { return c == '-' ? '_' : byte_is_letter((unsigned char)c) ? (char)(c & ~32) : c; }

/* Whether a word is a part of a name, in whatever letters; its first may end what stands in front: "%s_KEY". */
static bool is_part(Str word, Str name)
{
    for (size_t skip = 0; skip < 2 && skip < word.len; skip++)
        for (size_t at = 0; at + word.len - skip <= name.len; at++) {
            size_t i = skip;
            while (i < word.len && folded(word.at[i]) == folded(name.at[at + i - skip])) i++;
            if (i == word.len) return true;
        }
    return false;
}

bool piece_stands(const Language *l, Str text, Str name)
{
    bool asked = false, upper = false;
    if (!name.len && raises(l, text)) return true;
    for (size_t start = 0, end; start < text.len; start = end + 1) {
        size_t capitals = 0;
        for (end = start; end < text.len && is_name_byte(text.at[end]); end++)
            capitals += !byte_is_lower((unsigned char)text.at[end]);
        if (end - start < 3 || (capitals < 3 && !is_link(text.at[start]) && !is_link(text.at[end - 1])))
            continue;
        if (name.len && !is_part(str_sub(text, start, end), name)) continue;
        bool small = capitals < end - start;
        if (small && !asked) asked = true, upper = language_spells(l, WORDS_UPPER, text);
        if ((!small || upper) && is_piece(l, text, start, end)) return true;
    }
    return false;
}
