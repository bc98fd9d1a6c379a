/* default.h - values that something else may be given instead of: defaults of parameters, options and fields */
#ifndef SCAN_FLOW_DEFAULT_H
#define SCAN_FLOW_DEFAULT_H

#include "scan/names/names.h"

typedef struct {
    Node from, to; /* no node from the one up to the other gives an object of its class any members */
    bool is_met;   /* `to` does */
} Fills;

/* What has the value of an expression only when it is given no other, or 0: a PARAMETER or DEFAULTED; the
 * ARGUMENTS that declare an option of a command line, or that say what stands in for a member; the ASSIGN of a field
 * that the constructor of its class takes; an OBJECT, the ARGUMENTS or a BINARY whose other operands may have another
 * (merge.h). All but parameters compute it in any case, and so do parameters of Python. */
Node default_around(Names *names, Node value);

#endif
