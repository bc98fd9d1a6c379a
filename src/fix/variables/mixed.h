/* mixed.h - what puts the environment among settings, which other code asks for by their keys */
#ifndef FIX_VARIABLES_MIXED_H
#define FIX_VARIABLES_MIXED_H

#include "fix/variables/notes.h"

/* Adds what a call says of the names of variables, `settings.env({ separator: "__" })`, and those that it names. */
void mixed_add_call(Notes *notes, Node call);

#endif
