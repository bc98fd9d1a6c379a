/* callers.h - what a parameter may be: the arguments of the calls of its function in this file
 *
 * A function is called by its name, as a method of what may be an object of its class, where it stands
 * (`(function (k) {})("x")`), by what it is given to (`keys.map(k => ...)`), or by its class's constructor
 * in a class that extends it.
 */
#ifndef SCAN_FLOW_CALLERS_H
#define SCAN_FLOW_CALLERS_H

#include "scan/names/names.h"

/* Puts into names->arguments what calls give to a parameter, or to `members` of it; what is left of the members to ask
 * for is with each. */
void callers_arguments(Names *names, const Binding *parameter, const Members *members);

/* The same for one call alone. */
void callers_argument(Names *names, const Binding *parameter, Node call, const Members *members);

/* The same for a field of a class without a constructor: `Settings("x")`, `Settings(key="x")`. */
void callers_fields(Names *names, Node class, const Binding *field, const Members *members);

/* Whether the file makes objects of a class by its name. */
bool callers_construct(Names *names, Node class);

#endif
