/* tree.h - the syntax tree of one text, flattened
 *
 * The room syntax. In: a text and the name of its language. Out: its tree, whose nodes have roles (role.h) that are the
 * same in all languages. It is the only room that knows tree-sitter and PCRE2.
 *
 * The parser's tree is swept once into an array in pre-order and given up. What is kept: named nodes, and
 * anonymous ones in a slot. So a parent, a subtree and "does A hold B" cost one comparison, no visitor needs
 * recursion, and nothing outside syntax/ knows tree-sitter.
 *
 * A `Node` is an index. 0 is no node: every accessor takes it and gives 0, ROLE_OTHER or the empty text.
 * The root is 1. Nodes are in pre-order: `for (Node n = 1; n < tree->count; n++)` visits them as they start
 * in the source, and the descendants of n are n + 1 .. tree->at[n].after - 1.
 */
#ifndef SYNTAX_TREE_H
#define SYNTAX_TREE_H

#include "base/arena.h"
#include "syntax/role.h"
#include "text/coding.h"

typedef uint32_t Node;

typedef enum { SLOT_NONE, SLOT_A, SLOT_B, SLOT_C } Slot;

typedef struct {
    uint32_t start, end; /* bytes */
    Node parent;         /* 0 for the root */
    Node after;          /* the node behind the last descendant */
    uint16_t kind;       /* the grammar's symbol */
    uint8_t role;        /* Role */
    uint8_t slot;        /* Slot: which of the parent's named children this is */
} NodeData;

typedef struct {
    const NodeData *at;
    uint32_t count;  /* nodes, counting the unused number 0 */
    uint32_t errors; /* how many have ROLE_ERROR */
    Str text;        /* what was parsed */
    Coding coding;   /* what the file holds where that differs: bytes of the same length */
} Tree;

#define ROOT ((Node)1)

static inline Role node_role(const Tree *t, Node n) { return (Role)t->at[n].role; }
static inline Node node_parent(const Tree *t, Node n) { return t->at[n].parent; }
static inline uint32_t node_start(const Tree *t, Node n) { return t->at[n].start; }
static inline uint32_t node_end(const Tree *t, Node n) { return t->at[n].end; }

/* Whether `inner` is `outer` or below it. */
static inline bool node_holds(const Tree *t, Node outer, Node inner)
{
    return outer && inner >= outer && inner < t->at[outer].after;
}

Str node_text(const Tree *t, Node n);

/* The first child, and the next one behind `child`; 0 when there is none. */
Node node_first(const Tree *t, Node n);
Node node_next(const Tree *t, Node child);

Node node_slot(const Tree *t, Node n, Slot slot);  /* the first child in that slot */
Node node_child(const Tree *t, Node n, Role role); /* the first child of that role */

/* The first and the last child that is an expression or the like: no comment, token or type. */
Node node_inner(const Tree *t, Node n);
Node node_inner_last(const Tree *t, Node n);

/* The nearest ancestor of that role (not `n` itself), or 0. */
Node node_above(const Tree *t, Node n, Role role);

/* Through parentheses, `await`, type assertions and the like, to the expression itself. */
Node node_unwrap(const Tree *t, Node n);

/* The condition of a CHOICE. */
Node node_condition(const Tree *t, Node choice);

/* The innermost node that holds bytes [start, end), or 0. */
Node tree_find(const Tree *t, uint32_t start, uint32_t end);

#endif
