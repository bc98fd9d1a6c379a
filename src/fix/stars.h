/* stars.h - which names an import of all names of a module brings, where its file is at hand
 *
 *     from names import *      # brings `os`, perhaps
 *
 * Any name may come from a module whose file does not tell for sure which names it has: it runs texts as code, takes
 * all names of yet another module, has syntax errors, or is a package, whose modules are names of it as well.
 */
#ifndef FIX_STARS_H
#define FIX_STARS_H

#include "fix/plan.h"

/* Asks what each module brings that the planned text takes all names from: `brings` of its stars. */
void stars_read(const PlanInput *in);

#endif
