/* binder.h - whether an identifier is one that is bound where it stands, and in which scope */
#ifndef PROVE_BINDER_H
#define PROVE_BINDER_H

#include "prove/scopes.h"

/* Binds the identifier when it is a target, a parameter, the name of a definition, of an import, or the like.
 */
void binder_read(Scopes *s, Node identifier);

#endif
