#include "fix/verify.h"

#include "scan/flow/flow.h"
#include "scan/names/names.h"

/* Whether a finding of the changed text has one of the values. */
static bool holds_value(const Findings *findings, const Strs *values, Arena *arena)
{
    Map known = {0};
    for (uint32_t i = 0; findings->len && i < values->len; i++) *map_put(&known, arena, values->at[i]) = 1;
    for (uint32_t i = 0; i < findings->len; i++)
        if (findings->at[i].readable && map_get(&known, findings->at[i].value.bytes)) return true;
    return false;
}

/* ---- a text that could not be parsed as a whole: how it was read must not depend on the edits */

/* One of the two trees, and where the edits are in its text. */
typedef struct {
    const Tree *tree;
    const EditMap *edits;
    EditMapSide side;
    Node next;
} Reading;

static bool touches(const Reading *s, uint32_t offset) { return editmap_touches(s->edits, offset, s->side); }

/* Moves on to the next node that no edit touches at either end; errors count in any case. */
static bool step(Reading *s)
{
    const Tree *t = s->tree;
    while (++s->next < t->count)
        if (node_role(t, s->next) == ROLE_ERROR ||
            (!touches(s, node_start(t, s->next)) && !touches(s, node_end(t, s->next))))
            return true;
    return false;
}

/* The bytes from the offset to the end of the edit in front of it, and the number of that: the same on both sides. */
static bool same_offset(const Reading *a, uint32_t x, const Reading *b, uint32_t y)
{
    const EditMap *edits = a->edits;
    uint32_t n = editmap_until(edits, x, a->side);
    if (editmap_until(edits, y, b->side) != n) return false;
    return n ? x - editmap_end(edits, n - 1, a->side) == y - editmap_end(edits, n - 1, b->side) : x == y;
}

static bool same_nodes(const Tree *before, const Tree *after, const EditMap *edits)
{
    if (before->errors != after->errors) return false;
    if (before->errors == 0) return true;
    Reading a = {before, edits, EDITMAP_OLD, ROOT}, b = {after, edits, EDITMAP_CHANGED, ROOT};
    bool more = step(&a), same = step(&b) == more;
    while (same && more) {
        same = before->at[a.next].kind == after->at[b.next].kind &&
               same_offset(&a, node_start(before, a.next), &b, node_start(after, b.next)) &&
               same_offset(&a, node_end(before, a.next), &b, node_end(after, b.next));
        more = step(&a);
        same &= step(&b) == more;
    }
    return same;
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
static bool means_what_it_should(const Verifier *v, Names *names, const EditMap *edits)
{
    const Tree *t = names->tree;
    for (Node n = ROOT; n < t->count; n++) {
        if (node_role(t, n) != ROLE_IDENTIFIER || names_is_label(t, n)) continue;
        if (!editmap_at(edits, node_start(t, n))) continue;
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

/* Whether something is found in what an edit puts in: another run would take that out again. */
static bool finds_in_edits(const Findings *findings, const Tree *after, const EditMap *edits)
{
    for (uint32_t k = 0; k < findings->len; k++)
        if (editmap_at(edits, node_start(after, findings->at[k].literal))) return true;
    return false;
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
    EditMap map = edits_map(edits, &scratch);
    editmap_apply(&map, v->before->coding.bytes, &out);
    ParserChange change = {v->holder, edits};
    uint32_t head = count_head(v->before);
    bool away = parser_put_away(v->holder);
    if (away && v->names) flow_rest(v->names);
    bool good = language_coding(language, buf_str(&out), &scratch, &coding) &&
                parser_run_changed(v->parser, &language->grammar, &coding, &change, &after) == PARSE_DONE;
    good = good && same_nodes(v->before, &after, &map) && head == count_head(&after);
    if (good) {
        detector_run(v->detector, &after, v->reached, v->takes_doubtful, &scratch, &names, &findings);
        if (v->names) import_take_stars(&names.imports, &v->names->imports); /* a fix leaves those imports alone */
        good = findings.len + fixed <= v->findings && !holds_value(&findings, values, &scratch);
        good = good && !finds_in_edits(&findings, &after, &map) && means_what_it_should(v, &names, &map);
    }
    buf_wipe(&out);
    arena_clear(&scratch);
    parser_rest(v->parser);
    if (away) parser_take_out(v->holder);
    return good;
}
