/* target.h - makes bindings of what is written to: names, members, patterns of them */
#ifndef SCAN_NAMES_TARGET_H
#define SCAN_NAMES_TARGET_H

#include "scan/names/names.h"

/* Adds one binding, in the scope that a `global` above makes its own. */
void target_add(Names *names, Binding binding);

/* Adds a binding for each name in a target: a name, a member, a pattern of them. */
void target_bind(Names *names, Node target, Binding b);

/* Fills in name, scope and members for a target such as app.config["X"]. */
void target_name_member(Names *names, Binding *b);

#endif
