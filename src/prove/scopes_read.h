/* scopes_read.h - finds all scopes of a text and what is bound in them */
#ifndef PROVE_SCOPES_READ_H
#define PROVE_SCOPES_READ_H

#include "prove/scopes.h"

void scopes_read(Scopes *s, const Language *language, const Tree *tree, Arena *arena);

#endif
