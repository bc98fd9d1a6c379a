/* shape.h - what the line of a finding looks like, wherever it stands and whatever the values in it
 *
 *     Shapes shapes = shapes_of(tree, arena);
 *     Str shape = shape_at(&shapes, literal);    // `app.config[""]=""`
 *
 * A shape is the source around a literal, on its line (a string of many lines is one thing), without the insides of
 * strings, without comments, types, markup and blanks, and with 0 for every number. No byte of it comes from a
 * literal: what cannot be told for sure, near a syntax error, gives the empty shape.
 */
#ifndef SCAN_FIND_LINE_SHAPE_H
#define SCAN_FIND_LINE_SHAPE_H

#include "base/array.h"
#include "syntax/tree.h"

typedef struct {
    uint32_t start, end;
    Role role;
} ShapeGap;

typedef struct {
    const Tree *tree;
    Arena *arena;
    ARRAY(ShapeGap) gaps; /* what is left out, in order, none inside another */
} Shapes;

Shapes shapes_of(const Tree *tree, Arena *arena);
Str shape_at(const Shapes *shapes, Node literal);

#endif
