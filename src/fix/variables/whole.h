/* whole.h - what goes into the environment, or comes out of it, as a whole */
#ifndef FIX_VARIABLES_WHOLE_H
#define FIX_VARIABLES_WHOLE_H

#include "fix/variables/notes.h"

/* Adds all names below a node: keys, keywords, and texts that are spelled like names. Whether there are any.
 */
bool whole_add_names(Notes *notes, Node below, UhVariableUse use);

/* The value of a name that stands for one, else the expression itself. */
Node whole_value(Notes *notes, Node n);

/* Whether a node may be the environment as a whole; and whether the place where it stands tells which
 * variables that is about, which are added then: false when it may be any. */
bool whole_may_be(const Tree *tree, Node n);
bool whole_add(Notes *notes, Node whole);

#endif
