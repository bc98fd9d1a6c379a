#include "scan/prefilter/loser.h"

#include "scan/prefilter/needle.h"
#include "scan/rules/members.h"

/* NAMES: of the environment in one text. BEFORE and BEHIND: how far a word may stand that says what becomes of it. */
enum { NAMES = 16, BEFORE = 80, BEHIND = 400 };

typedef struct {
    const Language *language;
    Str text;
    Str names[NAMES];
    uint32_t count;
    bool full; /* there would be more of them */
} Loser;

static bool in_name(char c) { return byte_is_letter((unsigned char)c) || (c >= '0' && c <= '9') || c == '_'; }

static char byte_at(Str s, size_t i) { return i < s.len ? s.at[i] : '\n'; }

static bool is_quote(const Loser *l, char c) { return quoting_is_mark(&l->language->grammar.quoting, c); }

static size_t skip_blanks(Str s, size_t i)
{
    while (byte_at(s, i) == ' ' || byte_at(s, i) == '\t') i++;
    return i;
}

static Str name_at(Str s, size_t at)
{
    size_t end = at;
    while (end < s.len && in_name(s.at[end])) end++;
    return str_sub(s, at, end);
}

static Str name_before(Str s, size_t end)
{
    size_t at = end;
    while (at > 0 && in_name(s.at[at - 1])) at--;
    return str_sub(s, at, end);
}

/* Whether a part of a text has one of the words by itself. */
static bool has_word(const Loser *l, WordList list, Str part)
{
    const Strs *words = &l->language->words[list];
    for (uint32_t i = 0; i < words->len; i++)
        for (size_t from = 0;;) {
            ptrdiff_t found = str_find(str_from(part, from), words->at[i]);
            if (found < 0) break;
            size_t at = from + (size_t)found, end = at + words->at[i].len;
            if ((!at || !in_name(part.at[at - 1])) && !in_name(byte_at(part, end))) return true;
            from = end;
        }
    return false;
}

static void add_name(Loser *l, Str name)
{
    for (uint32_t i = 0; i < l->count; i++)
        if (str_eq(l->names[i], name)) return;
    if (l->count == NAMES) l->full = true;
    else if (name.len) l->names[l->count++] = name;
}

/* Another name that the environment gets where it stands: `e = os.environ`, `environ as e`, `{ env: e }`. */
static void add_alias(Loser *l, size_t start, size_t end)
{
    Str s = l->text;
    size_t behind = skip_blanks(s, end), at = start;
    Str word = behind > end ? name_at(s, behind) : (Str){0};
    if (word.len) add_name(l, name_at(s, skip_blanks(s, behind + word.len))); /* a word between */
    if (byte_at(s, behind) == ':') add_name(l, name_at(s, skip_blanks(s, behind + 1)));
    if (strchr(".[(", byte_at(s, behind))) return;
    while (at > 0 && (in_name(s.at[at - 1]) || s.at[at - 1] == '.' || s.at[at - 1] == '?')) at--;
    while (at > 0 && s.at[at - 1] == ' ') at--;
    if (!at || s.at[at - 1] != '=') return;
    for (at--; at > 0 && (s.at[at - 1] == ' ' || s.at[at - 1] == ':');) at--;
    Str name = name_before(s, at);
    add_name(l, name);
    for (at -= name.len; at > 0 && s.at[at - 1] == ' ';) at--;
    if (at > 0 && s.at[at - 1] == ':') l->full = true; /* a type: the name stands before it */
}

/* Whether what opens behind text[at] is asked for by more than a text. */
static bool is_computed(const Loser *l, size_t at)
{
    return !is_quote(l, byte_at(l->text, skip_blanks(l->text, at + 1)));
}

/* Whether the environment is changed where it stands. */
static bool takes_at(const Loser *l, size_t start, size_t end)
{
    Str s = l->text, before = str_sub(s, start > BEFORE ? start - BEFORE : 0, start);
    size_t at = skip_blanks(s, end);
    char first = byte_at(s, at);
    bool quoted = is_quote(l, first);
    if (first == '=' && byte_at(s, at + 1) != '=') return start > 0 && s.at[start - 1] == '.';
    if (first == '.') {
        Str method = name_at(s, at + 1);
        bool deletes = language_has(l->language, WORDS_DELETE, method);
        return language_has(l->language, WORDS_EMPTY, method) || (deletes && is_computed(l, at + 1 + method.len));
    }
    if (first == '[') return is_computed(l, at) && has_word(l, WORDS_DELETE, before);
    if (has_word(l, WORDS_DELETE, before) || has_word(l, WORDS_EMPTY, before)) return true;
    if (quoted && has_word(l, WORDS_REPLACE, before)) return true;
    return (quoted || first == ',') && has_word(l, WORDS_EMPTY, str_sub(s, at, at + BEHIND));
}

static bool takes(Loser *l, Str name)
{
    for (size_t from = 0;;) {
        ptrdiff_t found = str_find(str_from(l->text, from), name);
        if (found < 0) return false;
        size_t at = from + (size_t)found, end = at + name.len;
        from = end;
        if ((at && in_name(l->text.at[at - 1])) || in_name(byte_at(l->text, end))) continue;
        if (takes_at(l, at, end)) return true;
        add_alias(l, at, end);
    }
}

/* `unsetenv(name)`. */
static bool unsets(const Loser *l, Str function)
{
    Str last = members_last(function);
    for (size_t from = 0;;) {
        ptrdiff_t found = str_find(str_from(l->text, from), last);
        if (found < 0) return false;
        from += (size_t)found + last.len;
        if (byte_at(l->text, from) != '(' || is_computed(l, from)) return true;
    }
}

bool loser_stands(const Language *language, const RuleSet *rules, Str text)
{
    Loser l = {.language = language, .text = text};
    const Strs *like = &language->words[WORDS_ENVIRONMENT_LIKE], *unset = &language->words[WORDS_UNSET];
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(rules, FORM_ENV, i)); i++)
        if (rule_is_environment(rule)) add_name(&l, members_last(rule->target));
    for (uint32_t i = 0; i < like->len; i++) add_name(&l, members_last(like->at[i]));
    for (uint32_t i = 0; i < l.count; i++)
        if (takes(&l, l.names[i]) || l.full) return true;
    for (uint32_t i = 0; i < unset->len; i++) /* a method of the environment was seen there */
        if (!language_has(language, WORDS_DELETE, members_last(unset->at[i])) && unsets(&l, unset->at[i])) return true;
    return false;
}
