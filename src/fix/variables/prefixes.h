/* prefixes.h - what reads all variables that begin with a prefix */
#ifndef FIX_VARIABLES_PREFIXES_H
#define FIX_VARIABLES_PREFIXES_H

#include "fix/variables/notes.h"

/* Adds what a call reads by its prefix, `load(prefix="APP_")`. */
void prefixes_add_call(Notes *notes, Node call);

/* The same of a key that tells a prefix, `{ envPrefix: "APP_" }`: a PAIR, KEYWORD, DECLARE or ASSIGN. */
void prefixes_add_key(Notes *notes, Node n);

#endif
