/* stars.h - which names an import of all names of a module brings, where its file is at hand
 *
 *     from names import *      # brings `os`, perhaps
 *
 * What the file does not tell for sure it may bring: it runs texts as code, takes all names of yet another
 * module, has errors, or is a package, whose modules are names of it as well.
 */
#ifndef FIX_STARS_H
#define FIX_STARS_H

#include "fix/plan.h"

/* Asks what each module brings that the planned text takes all names from: `brings` of its stars. */
void stars_read(const PlanInput *in);

#endif
