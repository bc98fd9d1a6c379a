/* unseen.h - places where a name may mean what no declaration says: `with (object)`, `eval(text)` */
#ifndef FIX_DANGER_UNSEEN_H
#define FIX_DANGER_UNSEEN_H

#include "scan/names/names.h"

/* Whether a name at a place means what the declarations of the text say: nothing unseen may give it another meaning. */
bool unseen_is_none(Names *names, Str name, Node at);

#endif
