/* call.h - what a call is given */
#ifndef SCAN_NAMES_CALL_H
#define SCAN_NAMES_CALL_H

#include "scan/names/names.h"

/* What a call gives: a node, and the members of it that are meant where a list or an object is spread. */
typedef struct {
    Node value;
    const Members *members;
} Argument;

/* The argument of a call that `arg` describes, or 0. */
Node call_argument(const Tree *tree, Node call, const Arg *arg);

/* The same, not counting the first `skip` arguments, and with what a spread list or object gives: `f(*args)`,
 * `f(**options)`. The members that `arg` asks for are added. */
bool call_gives(Names *names, Node call, const Arg *arg, uint32_t skip, Argument *found);

#endif
