/* notes.h - what is noted of the variables of one text while variables.c goes through it
 *
 * whole.c, prefixes.c, member_names.c and texts.c each know one way in which code speaks of variables, and
 * add what they see with notes_add() and its sisters.
 */
#ifndef FIX_VARIABLES_NOTES_H
#define FIX_VARIABLES_NOTES_H

#include "fix/variables/variables.h"

typedef struct {
    Names *names;
    const Tree *tree;
    bool prefixes;  /* it imports what puts prefixes in front of names */
    bool mixes_env; /* a method puts the environment among settings: `settings.env()` */
    bool env;       /* the text has that word: no other speaks of the environment as a whole */
    bool thins;     /* it takes variables out of the environment whose names it computes */
    Node whole;     /* the last that was put together of several texts */
    Variables *found;
} Notes;

/* The longest text of code that is looked through. */
enum { NOTES_LONGEST = 160 };

/* Notes a name, if it is one. */
void notes_add(Notes *notes, Str name, Node at, UhVariableUse use);

/* Notes the shape of names that code puts together, or one of those, if it is not empty. */
void notes_add_shape(Notes *notes, Str shape, Node at, UhVariableUse use);

/* Notes the names that a computed key may be, or that they may be any. */
void notes_add_computed(Notes *notes, Node key, Node at, UhVariableUse use);

#endif
