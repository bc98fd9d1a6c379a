#include "fix/verify.h"

/* Whether a finding of the changed text has one of the values. */
static bool holds_value(const Findings *findings, const Strs *values, Arena *arena)
{
    Map known = {0};
    for (uint32_t i = 0; findings->len && i < values->len; i++) *map_put(&known, arena, values->at[i]) = 1;
    for (uint32_t i = 0; i < findings->len; i++)
        if (findings->at[i].readable && map_get(&known, findings->at[i].value.bytes)) return true;
    return false;
}

static Node next_error(const Tree *t, Node n)
{
    while (n < t->count && node_role(t, n) != ROLE_ERROR) n++;
    return n;
}

/* Whether what could not be parsed is the same as before, and nothing of it was edited. */
static bool same_errors(const Tree *before, const Tree *after, const EditList *edits)
{
    if (before->errors != after->errors) return false;
    uint32_t i = 0, added = 0, removed = 0; /* by the edits in front of the error */
    Node b = next_error(before, ROOT), a = next_error(after, ROOT);
    for (; b < before->count && a < after->count; b = next_error(before, b + 1), a = next_error(after, a + 1)) {
        uint32_t start = node_start(before, b);
        for (; i < edits->len && edits->at[i].end <= start; i++) {
            added += (uint32_t)edits->at[i].text.len;
            removed += edits->at[i].end - edits->at[i].start;
        }
        if (node_start(after, a) != start + added - removed) return false;
    }
    return b == before->count && a == after->count;
}

/* How many statements a text begins with that mean something only there: its docstring or directives, and imports
 * that must stay first. */
static uint32_t count_head(const Tree *t)
{
    uint32_t count = 0;
    for (Node n = node_first(t, ROOT); n; n = node_next(t, n)) {
        Role role = node_role(t, n), only = node_role(t, node_inner(t, n));
        bool string = role == ROLE_STATEMENT && (only == ROLE_STRING || only == ROLE_CONCAT);
        if (role == ROLE_COMMENT || role == ROLE_HASHBANG) continue;
        if (!string && role != ROLE_FUTURE) break;
        count++;
    }
    return count;
}

/* Whether the names that were put in mean what they should, where they stand. */
static bool means_what_it_should(const Verifier *v, Names *names, const EditList *edits)
{
    const Tree *t = names->tree;
    uint32_t i = 0, added = 0, removed = 0;
    for (Node n = ROOT; n < t->count && i < edits->len; n++) {
        if (node_role(t, n) != ROLE_IDENTIFIER || names_is_label(t, n)) continue;
        const Edit *e = &edits->at[i];
        while (i < edits->len && e->start + added - removed + e->text.len <= node_start(t, n)) {
            added += (uint32_t)e->text.len;
            removed += e->end - e->start;
            e = &edits->at[++i];
        }
        if (i == edits->len || node_start(t, n) < e->start + added - removed) continue;
        Str name = node_text(t, n);
        bool known = false, right = false;
        for (uint32_t k = 0; k < v->calls->len; k++) {
            if (!str_eq(v->calls->at[k].name, name)) continue;
            known = true;
            right |= import_means(names, &v->calls->at[k], n);
        }
        if (known && !right) return false;
    }
    return true;
}

bool verify(const Verifier *v, const EditList *edits, uint32_t fixed, const Strs *values)
{
    Buf out = {0};
    Tree after;
    Names names;
    Findings findings = {0};
    Arena scratch = {0};
    const Language *language = &v->detector->language;
    Coding coding;
    edits_apply(v->before->coding.bytes, edits->at, edits->len, &out);
    bool good = language_coding(language, buf_str(&out), &scratch, &coding) &&
                parser_run_coded(v->parser, &language->grammar, &coding, true, &after) == PARSE_DONE;
    good = good && same_errors(v->before, &after, edits) && count_head(v->before) == count_head(&after);
    if (good) {
        detector_run(v->detector, &after, v->reached, &scratch, &names, &findings);
        good = findings.len + fixed <= v->findings && !holds_value(&findings, values, &scratch);
        good = good && means_what_it_should(v, &names, edits);
    }
    buf_wipe(&out);
    arena_clear(&scratch);
    parser_rest(v->parser);
    return good;
}
