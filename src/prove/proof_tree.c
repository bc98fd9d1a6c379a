/* proof_tree.c - two trees, but for what was edited; see proof.h
 *
 * The nodes of both trees are gone through side by side, without those that lie in an edit. Where they differ, a node
 * that begins or ends at an edit is passed over: `a.b("x")` that loses `.b("x")` loses a call, and what gets ` || c`
 * behind it becomes the left side of an operator. All others have to be the same.
 */
#include "prove/proof.h"

#include <stdlib.h>

typedef struct {
    uint32_t start, end;
} Range;

/* One side: its tree, and where the edits are in its text. */
typedef struct {
    const Tree *tree;
    const Range *edits;
    size_t count;
    Node next;
    size_t edit; /* the first that does not end before the node at hand */
} Side;

/* How many edits begin before the offset, or at it. */
static size_t edits_until(const Side *s, uint32_t offset)
{
    size_t low = 0, high = s->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->edits[middle].start <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

static bool touches(const Side *s, uint32_t offset)
{
    size_t n = edits_until(s, offset);
    return n && s->edits[n - 1].end >= offset;
}

static bool is_at_edge(const Side *s, Node n)
{
    return touches(s, node_start(s->tree, n)) || touches(s, node_end(s->tree, n));
}

/* Whether the node is a part of what was edited. Nodes start in order, so the edits are passed once. */
static bool is_edited(Side *s, Node n)
{
    uint32_t start = node_start(s->tree, n), end = node_end(s->tree, n);
    while (s->edit < s->count && s->edits[s->edit].end <= start && !(s->edits[s->edit].end == start && end == start))
        s->edit++;
    return s->edit < s->count && start >= s->edits[s->edit].start && end <= s->edits[s->edit].end;
}

static void step(Side *s)
{
    while (++s->next < s->tree->count && is_edited(s, s->next)) continue;
}

static bool is_at_end(const Side *s) { return s->next >= s->tree->count; }

/* Where an offset of the old text is in the new one. What ends where something is inserted ends before that. */
static uint32_t moved(const Side *old, const Side *new, uint32_t offset, bool is_end)
{
    size_t n = edits_until(old, offset); /* the edits before it */
    while (n && (old->edits[n - 1].end > offset ||
                 (old->edits[n - 1].end == offset && is_end && old->edits[n - 1].start == offset)))
        n--;
    return n ? offset - old->edits[n - 1].end + new->edits[n - 1].end : offset;
}

static bool is_same(const Side *a, const Side *b)
{
    const NodeData *x = &a->tree->at[a->next], *y = &b->tree->at[b->next];
    return x->kind == y->kind && x->role == y->role && moved(a, b, x->start, false) == y->start &&
           moved(a, b, x->end, true) == y->end;
}

static ProofTrees compare(Side *a, Side *b)
{
    ProofTrees trees = {.same = true};
    step(a);
    step(b);
    while (!is_at_end(a) || !is_at_end(b)) {
        if (!is_at_end(a) && !is_at_end(b) && is_same(a, b)) {
            trees.nodes++;
            step(a);
            step(b);
        } else if (!is_at_end(a) && is_at_edge(a, a->next)) {
            step(a);
        } else if (!is_at_end(b) && is_at_edge(b, b->next)) {
            step(b);
        } else {
            trees.same = false;
            trees.where = is_at_end(a) ? (uint32_t)a->tree->text.len : node_start(a->tree, a->next);
            return trees;
        }
    }
    return trees;
}

ProofTrees proof_trees(const Tree *before, const Tree *after, const EditMap *edits)
{
    Range *old = mem_new((edits->len + 1) * sizeof *old), *new = mem_new((edits->len + 1) * sizeof *new);
    for (uint32_t i = 0; i < edits->len; i++) {
        const EditSpan *s = &edits->at[i];
        old[i] = (Range){(uint32_t)s->start, (uint32_t)s->end};
        new[i] = (Range){(uint32_t)s->at, (uint32_t)(s->at + s->text.len)};
    }
    Side a = {before, old, edits->len, ROOT, 0}, b = {after, new, edits->len, ROOT, 0};
    ProofTrees trees = compare(&a, &b);
    free(old);
    free(new);
    return trees;
}
