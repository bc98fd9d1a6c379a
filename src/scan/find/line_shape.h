/* line_shape.h - what the line of a finding looks like, wherever it stands and whatever the values in it
 *
 *     LineShapes shapes = line_shapes_of(tree, arena);
 *     Str shape = line_shape_at(&shapes, literal);    // `app.config[""]=""`
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
} LineShapeGap;

typedef struct {
    const Tree *tree;
    Arena *arena;
    ARRAY(LineShapeGap) gaps; /* what is left out, in order, none inside another */
} LineShapes;

LineShapes line_shapes_of(const Tree *tree, Arena *arena);
Str line_shape_at(const LineShapes *shapes, Node literal);

#endif
