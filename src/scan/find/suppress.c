#include "scan/find/suppress.h"

#include "scan/rules/rules.h"
#include "text/source.h"

#include <stdlib.h>

/* What a comment silences. */
typedef struct {
    uint32_t at;   /* where the comment begins */
    uint32_t line; /* that it silences */
    Str only;      /* "a, b" of `ignore[a, b]`, or empty for all rules */
} Mark;

typedef struct {
    const Names *names;
    Source source;
    uint64_t *asked;   /* a bit for each line: there is a finding on it */
    ARRAY(Mark) marks; /* by line */
} Marks;

static bool is_rule_char(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || c == '-';
}

static uint32_t line_of(Marks *m, uint32_t at) { return source_place(&m->source, at).line; }

static bool is_asked(const Marks *m, uint32_t line) { return m->asked[line / 64] >> line % 64 & 1; }

/* What follows a mark in a comment; false when it is not there as words of its own. */
static bool find_mark(Str comment, Str mark, Str *rest)
{
    for (size_t from = 0;;) {
        ptrdiff_t found = str_find(str_from(comment, from), mark);
        if (found < 0) return false;
        size_t start = from + (size_t)found, end = start + mark.len;
        *rest = str_from(comment, end);
        bool begins = start == 0 || !is_rule_char(comment.at[start - 1]);
        bool ends = rest->len == 0 || !is_rule_char(rest->at[0]) || !is_rule_char(mark.at[mark.len - 1]);
        if (begins && ends) return true;
        from = end;
    }
}

/* `B105` of "nosec B105, B106", `S105` of "noqa: E501,S105": whether one of the codes that are named is among `ours`;
 * true too when none is named and `ours` begin with `*`. */
static bool names_code(Str rest, Str ours)
{
    bool any = false, wanted = false;
    Str open = ours, first = str_word(&open);
    for (size_t i = 0; i < rest.len;) {
        size_t start = i;
        while (i < rest.len && is_rule_char(rest.at[i])) i++;
        Str word = str_sub(rest, start, i);
        bool code = word.len > 1 && word.at[0] >= 'A' && word.at[0] <= 'Z' && word.at[word.len - 1] <= '9';
        if (word.len && !code) break; /* a sentence */
        any |= code;
        for (Str all = ours, one; code && (one = str_word(&all)).len;) wanted |= str_eq(one, word);
        if (i == start) i++;
    }
    return wanted || (!any && str_eqz(first, "*"));
}

static void add_mark(Marks *m, Node comment, uint32_t line, Str rest)
{
    rest = str_trim(rest);
    ptrdiff_t close = str_starts(rest, STR("[")) ? str_find_char(rest, ']') : -1;
    Str only = close < 0 ? (Str){0} : str_sub(rest, 1, (size_t)close);
    *array_add(m->names->arena, &m->marks) = (Mark){node_start(m->names->tree, comment), line, only};
}

/* Only what stands where a finding is. */
static void read_comment(Marks *m, Node comment)
{
    const Tree *t = m->names->tree;
    const RuleSet *rules = m->names->rules;
    Str text = node_text(t, comment), rest;
    const Rule *rule;
    uint32_t own = line_of(m, node_start(t, comment)), next = line_of(m, node_end(t, comment)) + 1;
    for (uint32_t i = 0; is_asked(m, own) && (rule = rules_at(rules, FORM_SUPPRESS, i)); i++)
        if (find_mark(text, rule->target, &rest)) add_mark(m, comment, own, rest);
    for (uint32_t i = 0; is_asked(m, next) && (rule = rules_at(rules, FORM_SUPPRESS_NEXT, i)); i++)
        if (find_mark(text, rule->target, &rest)) add_mark(m, comment, next, rest);
    for (uint32_t i = 0; is_asked(m, own) && (rule = rules_at(rules, FORM_SUPPRESS_CODE, i)); i++)
        if (find_mark(text, rule->target, &rest) && names_code(rest, rule->suppress_code.codes))
            add_mark(m, comment, own, (Str){0});
}

static bool names_rule(Str only, Str rule)
{
    if (only.len == 0) return true;
    while (only.len)
        if (str_eq(str_trim(str_cut(&only, ',')), rule)) return true;
    return false;
}

static bool is_silenced(const Marks *m, uint32_t line, Str rule)
{
    uint32_t from = 0, to = m->marks.len;
    while (from < to) {
        uint32_t middle = from + (to - from) / 2;
        if (m->marks.at[middle].line < line)
            from = middle + 1;
        else
            to = middle;
    }
    for (; from < m->marks.len && m->marks.at[from].line == line; from++)
        if (names_rule(m->marks.at[from].only, rule)) return true;
    return false;
}

static int by_line(const void *left, const void *right)
{
    const Mark *a = left, *b = right;
    return (a->line > b->line) - (a->line < b->line);
}

static void ask(Marks *m, const Findings *findings)
{
    const Tree *t = m->names->tree;
    m->asked = arena_new(m->names->arena, (source_line_count(&m->source) / 64 + 2) * sizeof *m->asked);
    for (uint32_t i = 0; i < findings->len; i++) {
        Node literal = findings->at[i].literal;
        uint32_t first = line_of(m, node_start(t, literal)), last = line_of(m, node_end(t, literal));
        m->asked[first / 64] |= (uint64_t)1 << first % 64;
        m->asked[last / 64] |= (uint64_t)1 << last % 64;
    }
}

static void read_marks(Marks *m)
{
    const Tree *t = m->names->tree;
    for (Node n = ROOT; n < t->count; n++)
        if (node_role(t, n) == ROLE_COMMENT) read_comment(m, n);
    if (m->marks.len) qsort(m->marks.at, m->marks.len, sizeof *m->marks.at, by_line);
}

/* Those of this program have a sentence, those of a user's sinks a line. */
static bool is_rule(const RuleSet *rules, Str word)
{
    if (rules_get(rules, FORM_RULE, word)) return true;
    const RuleFinds *finds;
    for (uint32_t i = 0; i < rules->all.len; i++)
        if ((finds = rule_finds(&rules->all.at[i])) && str_eq(finds->id, word)) return true;
    return false;
}

/* What is not spelled like a rule may be a value that somebody left in the comment: it is not told. */
static Str told(Str word)
{
    for (size_t i = 0; i < word.len; i++)
        if (!is_rule_char(word.at[i])) return STR("...");
    return word;
}

static void note_lost(Findings *findings, const Marks *m)
{
    for (uint32_t i = 0; i < m->marks.len; i++) {
        Str only = m->marks.at[i].only;
        while (only.len) {
            Str word = str_trim(str_cut(&only, ','));
            if (word.len && !is_rule(m->names->rules, word))
                *array_add(m->names->arena, &findings->lost) = (LostMark){m->marks.at[i].at, told(word)};
        }
    }
}

void suppress(Findings *findings, const Names *names)
{
    const Tree *t = names->tree;
    Marks m = {.names = names, .source = source_of((Str){0}, t->text, names->arena)};
    if (findings->len == 0) return;
    ask(&m, findings);
    read_marks(&m);
    if (m.marks.len == 0) return;
    note_lost(findings, &m);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < findings->len; i++) {
        const Finding *f = &findings->at[i];
        uint32_t first = line_of(&m, node_start(t, f->literal)), last = line_of(&m, node_end(t, f->literal));
        if (!is_silenced(&m, first, f->rule) && !is_silenced(&m, last, f->rule)) findings->at[kept++] = *f;
    }
    findings->len = kept;
}
