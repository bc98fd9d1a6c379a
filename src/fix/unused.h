/* unused.h - imports that nothing but the replaced code used
 *
 *     from acme import Field
 *     key: str = Field(default="lit")      ->      key: str
 *
 * Such a name leaves its import, and an import without names goes. A name that the text spells anywhere else stays, be
 * it in a comment or in a string.
 */
#ifndef FIX_UNUSED_H
#define FIX_UNUSED_H

#include "scan/names/names.h"
#include "text/edit.h"

/* Adds the edits that take them out. `done` is all that a text's fixes change, as edits_finish() makes it; each new
 * edit belongs to the group of the first of them that took out the name. */
void unused_drop(const Names *names, const EditList *done, Arena *arena, EditList *edits);

#endif
