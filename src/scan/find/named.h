/* named.h - findings of which a name is the only sign
 *
 * `jwt_secret = "x"` is found because of its name: no call is seen that signs with the value. The `name` rules of
 * grammars/rules list such names. The strong ones, such as JWT_SECRET, can mean nothing but a key. The others, such as
 * KEY, often mean something else; what the value looks like then decides whether it is found.
 */
#ifndef SCAN_FIND_NAMED_H
#define SCAN_FIND_NAMED_H

#include "scan/find/collector.h"

/* Adds the values whose names are strong, or those whose names are not. The strong ones have to be added first: when a
 * value has names of both sorts, the strong one then decides how it is reported. */
void named_collect(Collector *c, bool strong);

/* Adds the arguments that `hint` rules name. Such an argument is a key in some programs and not in others, so that each
 * of these findings is doubtful. */
void named_collect_hints(Collector *c);

#endif
