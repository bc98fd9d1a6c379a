/* object.h - the members of object literals by their names, so that asking a large one often costs no more than it has
 *
 *     for (uint32_t i = object_find(names, object, key); i; i = names->members.at[i - 1].older)
 *         use(names->members.at[i - 1].item);
 */
#ifndef SCAN_NAMES_OBJECT_H
#define SCAN_NAMES_OBJECT_H

#include "scan/names/names.h"

/* The key of what a literal takes from elsewhere: `...defaults`. */
#define OBJECT_SPREAD "..."

/* The index + 1 of the last item of that name in names->members, or 0. Items: pairs, shorthands, methods, spreads. */
uint32_t object_find(Names *names, Node object, Str key);

#endif
