/* caught.h - code around a literal that catches what a read throws in its place when the variable is not set
 *
 * A literal never throws; a read may. Where that is caught, nobody is told that the variable is missing.
 */
#ifndef FIX_DANGER_CAUGHT_H
#define FIX_DANGER_CAUGHT_H

#include "scan/names/names.h"

typedef struct {
    Node by;       /* the handler, or the call that is given one; 0: nothing catches it */
    bool masked;   /* another error goes on; else the program goes on */
    bool held;     /* and that one holds it: `raise Other from e` */
    bool handed;   /* a function that was given for it gets it, such as `next` */
    bool replaced; /* and has another value in the literal's place, or none */
} Caught;

Caught caught_of(Names *names, Node literal);

#endif
