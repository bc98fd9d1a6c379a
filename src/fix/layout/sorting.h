/* sorting.h - where a new import stands among those of the file
 *
 * In a language whose words tell of a library, imports stand in sections: of the language's future, its library,
 * others, and the file's own package, each sorted, with an empty line between them. A new one goes to its place there.
 * How they are sorted is said by the project, or else seen in the file. A file that keeps no order gets the new one
 * behind what is most like it.
 */
#ifndef FIX_LAYOUT_SORTING_H
#define FIX_LAYOUT_SORTING_H

#include "fix/layout/anchor.h"
#include "unhardcode.h"

/* What was read of a file's imports, once for all that are put among them; {0} at first. */
typedef struct {
    const void *lines; /* on the arena of the names */
    uint32_t count;
    unsigned order;
    bool is_read, is_sorted;
} Sorting;

/* The place of the import `statement`, which must run before the top-level statement that holds `first`. `order` is 0,
 * or what the project says: UH_ORDER_SAID with UH_ORDER_MIXED (by the module alone: what imports a name of it stands
 * among what imports the module), UH_ORDER_FROM_FIRST (what imports a name of a module stands in front),
 * UH_ORDER_ONE_SECTION (the language's library is a package like others). False when the file has no imports to stand
 * among. */
bool sorting_find(Sorting *sorting, const Names *names, const Source *source, unsigned order, Node first, Str statement,
                  Anchor *anchor);

#endif
