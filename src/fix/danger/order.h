/* order.h - whether variables are read before the file that holds them is loaded
 *
 * A program that loads `.env` by itself has to do so before anything reads from it. What is imported runs first, so a
 * call that stands in front of a read may still come too late.
 */
#ifndef FIX_DANGER_ORDER_H
#define FIX_DANGER_ORDER_H

#include "scan/names/names.h"

typedef struct {
    Node node;     /* the first that loads the variables, a call or an import; 0: none */
    bool deferred; /* it stands in a function, and nobody can tell when that is called */
    Strs before;   /* modules of this program that are imported before it, by the first part of their names */
} Load;

Load load_of(Names *names);

/* Whether the code at the literal runs when the file is loaded, and before the variables are. */
bool load_is_late(const Tree *tree, const Load *load, Node literal);

/* Whether the code at a place runs when the file is loaded, and not only when a function is called. */
bool runs_at_load(const Tree *tree, Node node);

#endif
