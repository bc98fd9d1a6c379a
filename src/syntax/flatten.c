/* flatten.c - sweeps the parser's tree once
 *
 * Looks into tree-sitter's own nodes: through TSTreeCursor the same sweep takes three times as long, a sixth
 * of the whole. tests/unit/test_flatten.c compares it with what TSTreeCursor says, so that a version of
 * tree-sitter with other insides is noticed.
 */
#include "syntax/flatten.h"

#undef array_reserve /* of base/array.h; tree-sitter has another one */

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpragmas"
#pragma GCC diagnostic ignored "-Wunknown-warning-option"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wundef"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wsign-compare"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wcast-qual"
#include <../src/language.h>
#include <../src/subtree.h>
#include <../src/tree.h>
#pragma GCC diagnostic pop

/* A tree-sitter node whose children are being visited. Hidden ones have levels too, but no Node. */
typedef struct {
    const Subtree *children;
    uint32_t count, next; /* of the children */
    uint32_t structural;  /* how many of those visited count for fields and aliases: not the extras */
    uint32_t end;         /* where the child before the next one ends */
    Node node;            /* of this level, or of the nearest level that has one */
    uint16_t field;       /* a hidden node gives its field to its children */
    bool is_node;
    const TSSymbol *aliases; /* [structural], or NULL */
    const TSFieldMapEntry *fields, *fields_end;
} Level;

typedef struct {
    const Grammar *grammar;
    const TSLanguage *language;
    Pool *pool;
    NodeData *at;
    uint32_t count, errors;
    Level *levels;
    uint32_t depth, room;
} Sweep;

/* One visible node, as tree-sitter has it. */
typedef struct {
    Subtree subtree;
    TSSymbol symbol;
    uint32_t start;
    Node parent;
    uint16_t field;
} Visible;

static uint8_t slot_of(const Sweep *s, const Visible *v)
{
    uint16_t kind = s->at[v->parent].kind;
    if (!v->field || !v->parent || kind >= s->grammar->symbol_count) return SLOT_NONE;
    for (int i = 0; i < 3; i++)
        if (s->grammar->slot_fields[kind][i] == v->field) return (uint8_t)(SLOT_A + i);
    return SLOT_NONE;
}

/* Adds a node, or returns 0 for a token that says nothing: an anonymous leaf outside the slots. */
static Node add(Sweep *s, const Visible *v)
{
    uint16_t kind = ts_language_public_symbol(s->language, v->symbol);
    uint32_t end = v->start + ts_subtree_size(v->subtree).bytes;
    uint8_t role = kind < s->grammar->symbol_count ? s->grammar->role_of_symbol[kind] : ROLE_ERROR;
    uint8_t slot = slot_of(s, v);
    if (ts_subtree_missing(v->subtree)) role = ROLE_ERROR;
    if (role == ROLE_TOKEN && slot == SLOT_NONE && !ts_subtree_visible_child_count(v->subtree)) return 0;
    s->errors += role == ROLE_ERROR;
    s->at[s->count] = (NodeData){v->start, end, v->parent, s->count + 1, kind, role, slot};
    return s->count++;
}

static Level *level_new(Sweep *s)
{
    if (s->depth == s->room) {
        Level *more = pool_take(s->pool, 2 * s->room * sizeof *more);
        memcpy(more, s->levels, s->depth * sizeof *more);
        s->levels = more;
        s->room *= 2;
    }
    return &s->levels[s->depth++];
}

/* Goes down to the children of a tree-sitter node that begins at `start`; `node` is the Node they get as
 * parent. */
static void descend(Sweep *s, Subtree subtree, uint32_t start, Node node, bool is_node, uint16_t field)
{
    Level *l = level_new(s);
    uint32_t production = subtree.ptr->production_id;
    *l = (Level){.children = ts_subtree_children(subtree),
                 .count = ts_subtree_child_count(subtree),
                 .end = start,
                 .node = node,
                 .is_node = is_node,
                 .field = field};
    l->aliases = ts_language_alias_sequence(s->language, production);
    ts_language_field_map(s->language, production, &l->fields, &l->fields_end);
}

static uint16_t field_of(const Level *l)
{
    for (const TSFieldMapEntry *f = l->fields; f < l->fields_end; f++)
        if (!f->inherited && f->child_index == l->structural) return f->field_id;
    return l->field;
}

/* Visits the next child of the deepest level. */
static void step(Sweep *s, Level *l)
{
    Subtree child = l->children[l->next];
    Visible v = {.subtree = child, .start = l->end, .parent = l->node};
    TSSymbol alias = 0;
    if (l->next++) v.start += ts_subtree_padding(child).bytes; /* that of the first one is its parent's */
    l->end = v.start + ts_subtree_size(child).bytes;
    if (!ts_subtree_extra(child)) {
        alias = l->aliases ? l->aliases[l->structural] : 0;
        v.field = field_of(l);
        l->structural++;
    }
    bool visible = alias || ts_subtree_visible(child), inner = ts_subtree_visible_child_count(child) > 0;
    v.symbol = alias ? alias : ts_subtree_symbol(child);
    Node node = visible ? add(s, &v) : l->node;
    if (inner) descend(s, child, v.start, node, visible, visible ? 0 : v.field);
}

static void sweep(Sweep *s)
{
    while (s->depth) {
        Level *l = &s->levels[s->depth - 1];
        if (l->next < l->count) {
            step(s, l);
        } else {
            if (l->is_node) s->at[l->node].after = s->count;
            s->depth--;
        }
    }
}

/* Adds the nodes of a tree whose text begins at `from`; all but its root where there is a root already. */
static void sweep_tree(Sweep *s, Subtree top, uint32_t from, Tree *tree)
{
    enum { LEVELS = 64 };
    s->room = LEVELS;
    s->levels = pool_take(s->pool, LEVELS * sizeof *s->levels);
    s->at[0] = (NodeData){0};
    Visible root = {
        .subtree = top, .symbol = ts_subtree_symbol(top), .start = from + ts_subtree_padding(top).bytes};
    Node n = s->count > ROOT ? ROOT : add(s, &root);
    if (ts_subtree_child_count(top)) descend(s, top, root.start, n, true, 0);
    sweep(s);
    s->at[n].end = root.start + ts_subtree_size(top).bytes;
    tree->at = s->at;
    tree->count = s->count;
    tree->errors = s->errors;
}

static size_t most_nodes(const TSTree *t) { return (size_t)ts_subtree_visible_descendant_count(t->root) + 2; }

void flatten(Pool *pool, const Grammar *grammar, const void *ts_tree, Tree *tree)
{
    const TSTree *t = ts_tree;
    Sweep s = {.grammar = grammar, .language = grammar->ts_language, .pool = pool, .count = 1};
    s.at = pool_take_apart(pool, most_nodes(t) * sizeof *s.at);
    sweep_tree(&s, t->root, 0, tree);
}

void flatten_more(Pool *pool, const Grammar *grammar, const void *ts_tree, uint32_t from, Tree *tree)
{
    const TSTree *t = ts_tree;
    Sweep s = {.grammar = grammar, .language = grammar->ts_language, .pool = pool};
    s.count = tree->count ? tree->count : 1;
    s.errors = tree->errors;
    s.at = pool_grow_apart(pool, (s.count + most_nodes(t)) * sizeof *s.at);
    sweep_tree(&s, t->root, from, tree);
}
