/* hit.h - a literal that an expression may hold, and what was passed on the way to it */
#ifndef SCAN_FLOW_HIT_H
#define SCAN_FLOW_HIT_H

#include "scan/rules/rules.h"
#include "syntax/tree.h"

/* A literal at the end of the way; or, when `literal` is 0, the member of another module. */
typedef struct {
    Node literal;
    Node fallback;             /* the expression that reads the environment and else is the literal; or 0 */
    const Rule *fallback_rule; /* the rule of that read when it is a call, or NULL */
    Str env;                   /* the variable that is read there, or empty */
    Node standin;              /* what has the value only when it has no other: an `or`, a default; or 0 */
    bool partly;               /* only a part of the value is in the code: `literal` puts it together */
    Str module;                /* another module, as it is asked for here */
    const Members *members;       /* and the member of it */
} Hit;

typedef ARRAY(Hit) Hits;

#endif
