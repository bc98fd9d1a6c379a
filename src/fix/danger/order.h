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
    bool deferred; /* it stands in a function: who knows when that is called */
    Strs before;   /* modules of this program that are imported before, by the first part of their names */
} Load;

Load load_of(Names *names);

/* Whether the literal's place is run when the file is, and before that. */
bool load_is_late(const Tree *tree, const Load *load, Node literal);

/* Whether the place is run when the file is loaded. */
bool runs_at_load(const Tree *tree, Node node);

#endif
