/* evaluate.h - what the literals of a text evaluate to, all of them at once
 *
 * Made for `prove` alone: the planner has a reading of its own (scan/names/value.h), and neither asks the other.
 * This one goes from the leaves up, as a node has a higher number than what it stands in, so that a sum has
 * what its parts have.
 *
 *     Evaluation all;
 *     evaluate(&all, language, tree, arena);
 *     if (all.at[node].known) use(all.at[node].bytes);
 *
 * Sources: the Python language reference 2.4.1, ECMA-262 12.9.4 and 12.9.6, and JSX, whose attributes have no
 * escapes.
 */
#ifndef PROVE_EVALUATE_H
#define PROVE_EVALUATE_H

#include "syntax/language.h"
#include "syntax/tree.h"

typedef struct {
    Str bytes;
    bool known;    /* the node is made of literals alone, and this is what a program gets */
    bool is_bytes; /* of a bytes literal */
} Evaluated;

typedef struct {
    const Language *language;
    const Tree *tree;
    Evaluated *at;       /* [node] */
    char *room, *front;  /* texts are put in front of one another, as the last part is read first */
    size_t copied, most; /* bytes that were moved for joins and holes, and how many may be */
} Evaluation;

void evaluate(Evaluation *e, const Language *language, const Tree *tree, Arena *arena);

#endif
