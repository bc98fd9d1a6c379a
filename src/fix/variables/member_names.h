/* member_names.h - members whose names are those of variables */
#ifndef FIX_VARIABLES_MEMBER_NAMES_H
#define FIX_VARIABLES_MEMBER_NAMES_H

#include "fix/variables/notes.h"

/* Adds members of classes and enums, and small letters of which code makes capitals, as keys. */
void member_names_add(Notes *notes);

/* Adds what the members of a class read that a reader decorates: `@acme.settings(prefix="APP")`. */
void member_names_add_decorated(Notes *notes, Node decorator);

#endif
