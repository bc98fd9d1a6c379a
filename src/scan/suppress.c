#include "scan/suppress.h"

typedef struct {
    Node comment;
    Str only; /* "a, b" of `ignore[a, b]`, or empty for all rules */
} Mark;

typedef ARRAY(Mark) Marks;

static void read_mark(Marks *marks, const Names *names, Node comment)
{
    const RuleSet *rules = names->rules;
    Str text = node_text(names->tree, comment);
    const Rule *rule;
    for (uint32_t i = 0; (rule = rules_at(rules, FORM_SUPPRESS, i)); i++) {
        ptrdiff_t at = str_find(text, rule->target);
        if (at < 0) continue;
        Str rest = str_from(text, (size_t)at + rule->target.len);
        ptrdiff_t close = str_starts(rest, STR("[")) ? str_find_char(rest, ']') : -1;
        *array_add(names->arena, marks) =
            (Mark){comment, close < 0 ? (Str){0} : str_sub(rest, 1, (size_t)close)};
        return;
    }
}

static bool same_line(const Tree *t, uint32_t a, uint32_t b)
{
    Str between = a < b ? str_sub(t->text, a, b) : str_sub(t->text, b, a);
    return str_find_char(between, '\n') < 0;
}

static bool names_rule(Str only, Str rule)
{
    if (only.len == 0) return true;
    while (only.len)
        if (str_eq(str_trim(str_cut(&only, ',')), rule)) return true;
    return false;
}

static bool is_silenced(const Marks *marks, const Tree *t, const Finding *f)
{
    for (uint32_t i = 0; i < marks->len; i++) {
        uint32_t at = node_start(t, marks->at[i].comment);
        bool near = same_line(t, node_start(t, f->literal), at) || same_line(t, node_end(t, f->literal), at);
        if (near && names_rule(marks->at[i].only, f->rule)) return true;
    }
    return false;
}

void suppress(Findings *findings, const Names *names)
{
    const Tree *t = names->tree;
    Marks marks = {0};
    for (Node n = ROOT; findings->len && n < t->count; n++)
        if (node_role(t, n) == ROLE_COMMENT) read_mark(&marks, names, n);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < findings->len; i++)
        if (!is_silenced(&marks, t, &findings->at[i])) findings->at[kept++] = findings->at[i];
    findings->len = kept;
}
