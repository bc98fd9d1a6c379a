#include "scan/flow/wording.h"

/* The most letters of one name that are told apart. */
enum { MOST_LETTERS = 48 };

/* How long the words at the front of `letters` are, all of which are `joined`; 0: they are not. `cut[i]` is the
 * length of the last of the words that end at i, or 0. */
static bool cut_words(const RuleSet *rules, Str letters, size_t cut[MOST_LETTERS + 1])
{
    if (letters.len > MOST_LETTERS) return false;
    for (size_t end = 1; end <= letters.len; end++) {
        cut[end] = 0;
        for (size_t start = 0; start < end && !cut[end]; start++) /* the longest word first */
            if ((start == 0 || cut[start]) && rules_get(rules, FORM_JOINED, str_sub(letters, start, end)))
                cut[end] = end - start;
    }
    return letters.len && cut[letters.len];
}

/* Puts `_` between the words of which one word is made. The last has to say that it is a key. */
static Str split_word(const RuleSet *rules, Arena *arena, Str word)
{
    size_t cut[MOST_LETTERS + 1];
    Str out = {0};
    if (!cut_words(rules, word, cut)) return word;
    size_t last = cut[word.len];
    if (!rules_get(rules, FORM_TELLING, str_from(word, word.len - last))) return word;
    for (size_t end = word.len; end; end -= cut[end]) {
        Str part = str_sub(word, end - cut[end], end);
        out = out.len ? arena_fmt(arena, STR_FMT "_" STR_FMT, STR_ARG(part), STR_ARG(out)) : part;
    }
    return out;
}

static Str add_word(Arena *arena, Str out, Str word)
{
    if (!out.len) return word;
    return arena_fmt(arena, STR_FMT "_" STR_FMT, STR_ARG(out), STR_ARG(word));
}

static Str split(const RuleSet *rules, Arena *arena, Str upper)
{
    Str out = {0};
    while (upper.len) out = add_word(arena, out, split_word(rules, arena, str_cut(&upper, '_')));
    return out;
}

static Str last_word(Str upper)
{
    ptrdiff_t at = str_rfind_char(upper, '_');
    return at < 0 ? upper : str_from(upper, (size_t)at + 1);
}

static Str without_last(Str upper)
{
    ptrdiff_t at = str_rfind_char(upper, '_');
    return at < 0 ? (Str){0} : str_sub(upper, 0, (size_t)at);
}

Str wording_said(const RuleSet *rules, Arena *arena, Str upper)
{
    Str said = split(rules, arena, upper);
    while (said.len && rules_get(rules, FORM_AFFIX, last_word(said))) said = without_last(said);
    for (Str rest = said; said.len; said = rest)
        if (!rules_get(rules, FORM_AFFIX, str_cut(&rest, '_'))) break;
    bool number = said.len && said.at[0] >= '0' && said.at[0] <= '9';
    return number ? upper : said;
}

Str wording_without(const RuleSet *rules, Form set, Arena *arena, Str upper)
{
    Str out = {0};
    while (upper.len) {
        Str word = str_cut(&upper, '_');
        if (word.len && !rules_get(rules, set, word)) out = add_word(arena, out, word);
    }
    return out;
}

Str wording_find(const RuleSet *rules, Form set, Str upper)
{
    while (upper.len) {
        Str word = str_cut(&upper, '_');
        if (rules_get(rules, set, word)) return word;
    }
    return (Str){0};
}

bool wording_has(Str upper, Str words)
{
    for (size_t from = 0; words.len && from + words.len <= upper.len;) {
        ptrdiff_t at = str_find(str_from(upper, from), words);
        if (at < 0) return false;
        size_t start = from + (size_t)at, end = start + words.len;
        bool begins = start == 0 || upper.at[start - 1] == '_';
        if (begins && (end == upper.len || upper.at[end] == '_')) return true;
        from = start + 1;
    }
    return false;
}

Str wording_single(const RuleSet *rules, Str upper)
{
    Str last = last_word(upper);
    bool plural = last.len > 1 && last.at[last.len - 1] == 'S';
    if (plural && rules_get(rules, FORM_NOUN, str_sub(last, 0, last.len - 1))) upper.len--;
    return upper;
}

Str wording_front(const RuleSet *rules, Str upper)
{
    while (upper.len && rules_get(rules, FORM_NOUN, last_word(upper))) upper = without_last(upper);
    return upper;
}

Str wording_nouns(const RuleSet *rules, Str upper)
{
    Str front = wording_front(rules, upper);
    return front.len == upper.len ? (Str){0} : str_from(upper, front.len ? front.len + 1 : 0);
}
