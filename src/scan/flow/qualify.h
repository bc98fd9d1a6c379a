/* qualify.h - what an expression is called once import aliases are resolved: `j.encode` is "acme.jwt.encode" */
#ifndef SCAN_FLOW_QUALIFY_H
#define SCAN_FLOW_QUALIFY_H

#include "scan/names/names.h"

/* What was found before. */
typedef struct {
    uint32_t *of_node; /* [node]: index + 1 of its path, or 0 */
    Str *of_binding;   /* [binding]: its path, or empty */
    Strs all;
    Str joined; /* the last one that was put together: calls in a row are often of one thing */
} Paths;

/* The dotted path of an expression; a call adds "()". What nothing is known of is called "?"; a name that the
 * file does not bind is a global and called by its own name. */
Str qualify(Names *names, Node node);

/* What one binding alone makes of its name; "?" when nothing is known of that. */
Str qualify_alone(Names *names, Binding *binding);

/* What is called: the callee of a CALL or NEW. */
Str qualify_callee(Names *names, Node call);

/* The rule of that form for what a call calls, or NULL. Cheap when no rule has the last part of its name. */
const Rule *qualify_rule(Names *names, Node call, Form form);

/* Whether a call is `require("m")`, and of which module. */
bool qualify_required(Names *names, Node call, Str *module);

#endif
