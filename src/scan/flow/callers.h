/* callers.h - what a parameter may be: the arguments of the calls of its function in this file
 *
 * A function is called by its name, as a method of what may be an object of its class, where it stands
 * (`(function (k) {})("x")`), by what it is given to (`keys.map(k => ...)`), or by its class's constructor
 * in a class that extends it.
 */
#ifndef SCAN_FLOW_CALLERS_H
#define SCAN_FLOW_CALLERS_H

#include "scan/names/call.h"
#include "scan/names/names.h"

/* A call of some name. */
typedef struct {
    Node call;
    Node object;    /* the object of the method that is called, or 0 */
    uint32_t skip;  /* arguments in front of those that the function is given */
    const Rule *by; /* what calls the function that it is given, or NULL when the call itself does */
    uint32_t older; /* index + 1 of the call of the same name before it, or 0 */
} CallersCall;

typedef ARRAY(Argument) Arguments;

typedef struct {
    bool read;
    ARRAY(CallersCall) calls; /* of the text; made when somebody first asks */
    Map newest;               /* what is called -> index + 1 of the last call */
    Arguments given;          /* the answer to the last question */
} Callers;

/* What calls give to a parameter, or to `members` of it; what is left of the members to ask for is with each. It holds
 * until the next question. */
const Arguments *callers_arguments(Names *names, const Binding *parameter, const Members *members);

/* The same for one call alone. */
const Arguments *callers_argument(Names *names, const Binding *parameter, Node call, const Members *members);

/* The same for a field of a class without a constructor: `Settings("x")`, `Settings(key="x")`. */
const Arguments *callers_fields(Names *names, Node class, const Binding *field, const Members *members);

/* Whether the file makes objects of a class by its name. */
bool callers_construct(Names *names, Node class);

#endif
