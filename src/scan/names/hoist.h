/* hoist.h - the scope in which a declaration makes its name */
#ifndef SCAN_NAMES_HOIST_H
#define SCAN_NAMES_HOIST_H

#include "base/array.h"
#include "syntax/tree.h"

typedef struct Names Names;

/* What decides over the scopes of a text. */
typedef struct {
    bool strict;             /* all of its code is, by what the language says of modules */
    ARRAY(Node) evaluations; /* calls that run a text as code of the function around them; see `evaluates` */
} Hoisting;

/* The scope in which a declaration makes its name, in which a loop does, and the outer one in which code that is not
 * strict sees the function of a block, too (or 0). */
Node hoist_scope(const Names *names, Node declaration);
Node hoist_loop_scope(const Names *names, Node loop);
Node hoist_outer_scope(const Names *names, Node function);

/* Whether the code at a node is strict. */
bool hoist_is_strict(const Names *names, Node n);

/* Sees whether all code of the text is strict. */
void hoist_read_mode(Names *names);

#endif
