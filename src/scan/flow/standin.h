/* standin.h - values that stand in for a variable of the environment, statements away from where it is read */
#ifndef SCAN_FLOW_STANDIN_H
#define SCAN_FLOW_STANDIN_H

#include "scan/flow/hit.h"
#include "scan/names/names.h"

typedef struct {
    bool *unread; /* [binding]: none of the name reads the environment */
} Standins;

/* Whether a node reads a variable of the environment, or its last part does: what comes out of `a or b`, of a wrapper,
 * of an assignment or of a name when nothing before it is there. */
bool standin_reads(Names *names, Node node, Str *env);

/* Whether a call that reads a variable has something that stands in for it. */
bool standin_has_default(Names *names, Node call);

/* Whether a condition asks for that variable: it reads it, or looks whether it is set. */
bool standin_asks(Names *names, Node condition, Str env);

/* The variable of which a comparison asks whether it is set; or empty. */
Str standin_compared(Names *names, Node comparison);

/* The condition that decides whether a literal stands in for a variable, statements away from its read; or 0. */
Node standin_condition(Names *names, Node literal);

/* Whether a node compares: `a === b`, `a in b`. */
bool standin_compares(const Language *language, const Tree *t, Node n);

/* Whether a list has nothing but what there is without a value, as in `x in (None, "")`; *empty: an empty text, too. */
bool standin_lists_nothing(Names *names, Node list, bool *empty);

/* What stands statements away from a literal that stands in for a variable. */
typedef struct {
    Str variable;
    Node decides; /* the condition, or what names the variable; 0: another part of a statement, as in `try` */
    Node read;    /* the value that is read there; or 0 */
    Node name;    /* what gets both; 0: a function returns them */
} Standin;

/* See standin_variable(). */
bool standin_find(Names *names, Node literal, Standin *out);

/* Whether the literal stands in for an empty variable as well as for one that is not set. */
bool standin_skips_empty(Names *names, const Hit *hit);

/* Whether the literal stands in for some values that are there as well: `if len(KEY) < 8: KEY = "lit"`. */
bool standin_is_judged(Names *names, const Hit *hit);

/* The variable that the literal stands in for, or empty: its name is given what the environment has as well, and
 * which of the two depends on that (`if not KEY: KEY = "x"`, `except KeyError: return "x"`); or what it is the default
 * of says which variable that is (`{default: "x", env: "KEY"}`). */
Str standin_variable(Names *names, Node literal);

#endif
