/* star.h - which names an import of all names of a module may bring, read in the module's file
 *
 *     Star star;
 *     star_read(&star, &scopes);                  // of the file
 *     if (star_may_bring(&star, STR("os"))) tell();
 */
#ifndef PROVE_STAR_H
#define PROVE_STAR_H

#include "prove/scopes.h"

typedef struct {
    const Scopes *scopes; /* what they bind: the tree may be gone */
    bool open;            /* it may bring any name, in a way that no reading of the file tells */
} Star;

void star_read(Star *star, const Scopes *scopes);

bool star_may_bring(const Star *star, Str name);

#endif
