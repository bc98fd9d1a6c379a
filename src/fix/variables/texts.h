/* texts.h - texts and keys that are names of variables */
#ifndef FIX_VARIABLES_TEXTS_H
#define FIX_VARIABLES_TEXTS_H

#include "fix/variables/notes.h"

/* Adds what a string says: a name, several of them, a command that uses some. */
void texts_add(Notes *notes, Node string);

/* Adds what an option names for whoever reads it, `envvar="X"`, `env: ["X", "Y"]`: a KEYWORD or a PAIR. */
void texts_add_option(Notes *notes, Node n);

/* Adds the key of an object that has a name of its own. If the object is called after the environment, it is
 * read. */
void texts_add_pair(Notes *notes, Node n);

#endif
