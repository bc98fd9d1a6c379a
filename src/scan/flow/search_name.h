/* search_name.h - what names stand for: values, defaults, arguments, options, other modules */
#ifndef SCAN_FLOW_SEARCH_NAME_H
#define SCAN_FLOW_SEARCH_NAME_H

#include "scan/flow/class.h"
#include "scan/flow/search.h"

/* Follows the bindings of a name, from the newest on: to what `members` of it may be. `class` and `side` tell those of
 * its members that count; 0 for names that are no members. */
void search_name_bindings(Search *w, const Step *s, Binding *b, const Members *members, Node class, Side side);

/* Follows what a command line's option is when the user gives none. */
void search_name_options(Search *w, const Step *s);

#endif
