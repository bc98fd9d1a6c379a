/* proof_tree.c - two trees, but for what was edited; see proof.h
 *
 * The nodes of both trees are gone through side by side, without those that lie in an edit. Where they differ, a node
 * that begins or ends at an edit is passed over: `a.b("x")` that loses `.b("x")` loses a call, and what gets ` || c`
 * behind it becomes the left side of an operator. All others have to be the same.
 */
#include "prove/proof.h"

/* One side: its tree, and where the edits are in its text. */
typedef struct {
    const Tree *tree;
    const EditMap *edits;
    EditMapSide side;
    Node next;
    uint32_t edit; /* the first that does not end before the node at hand */
} Side;

static bool touches(const Side *s, uint32_t offset) { return editmap_touches(s->edits, offset, s->side); }

static size_t start_of(const Side *s, uint32_t i) { return editmap_start(s->edits, i, s->side); }

static size_t end_of(const Side *s, uint32_t i) { return editmap_end(s->edits, i, s->side); }

static bool is_at_edge(const Side *s, Node n)
{
    return touches(s, node_start(s->tree, n)) || touches(s, node_end(s->tree, n));
}

/* Whether the node is a part of what was edited. Nodes start in order, so the edits are passed once. */
static bool is_edited(Side *s, Node n)
{
    uint32_t start = node_start(s->tree, n), end = node_end(s->tree, n);
    uint32_t count = s->edits->len;
    while (s->edit < count && end_of(s, s->edit) <= start && !(end_of(s, s->edit) == start && end == start)) s->edit++;
    return s->edit < count && start >= start_of(s, s->edit) && end <= end_of(s, s->edit);
}

static void step(Side *s)
{
    while (++s->next < s->tree->count && is_edited(s, s->next)) continue;
}

static bool is_at_end(const Side *s) { return s->next >= s->tree->count; }

/* Where an offset of the old text is in the new one. What ends where something is inserted ends before that. */
static uint32_t moved(const Side *old, const Side *new, uint32_t offset, bool is_end)
{
    uint32_t n = editmap_until(old->edits, offset, old->side); /* the edits before it */
    while (n && (end_of(old, n - 1) > offset ||
                 (end_of(old, n - 1) == offset && is_end && start_of(old, n - 1) == offset)))
        n--;
    return n ? (uint32_t)(offset - end_of(old, n - 1) + end_of(new, n - 1)) : offset;
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
    Side a = {before, edits, EDITMAP_OLD, ROOT, 0}, b = {after, edits, EDITMAP_CHANGED, ROOT, 0};
    return compare(&a, &b);
}
