/* unseen.h - places where a name may mean something that no declaration shows
 *
 * In the body of `with (object)` a name may be a member of the object. After `eval(text)` it may be what the text
 * declares. New code that uses a name must not stand at such a place.
 */
#ifndef FIX_DANGER_UNSEEN_H
#define FIX_DANGER_UNSEEN_H

#include "scan/names/names.h"

/* Whether a name at a place means what the declarations of the text say. */
bool unseen_is_none(Names *names, Str name, Node at);

#endif
