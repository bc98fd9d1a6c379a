/* spare.h - values that stand in for a variable of the environment, statements away from where it is read */
#ifndef SCAN_SPARE_H
#define SCAN_SPARE_H

#include "scan/resolve.h"

/* Whether a condition asks for that variable: it reads it, or looks whether it is set. */
bool spare_asks(Names *names, Node condition, Str env);

/* The variable that the literal stands in for, or empty: its name is given what the environment has as well, and
 * which of the two depends on that (`if not KEY: KEY = "x"`, `except KeyError: return "x"`); or what it is the default
 * of says which variable that is (`{default: "x", env: "KEY"}`). */
Str spare_variable(Names *names, Node literal);

#endif
