/* search_call.h - what calls stand for: wrappers, reads with a default, functions of the file */
#ifndef SCAN_FLOW_SEARCH_CALL_H
#define SCAN_FLOW_SEARCH_CALL_H

#include "scan/flow/search.h"

void search_call(Search *w, const Step *s);

/* Follows what a function gives back, when it was called or is read like a member. */
void search_call_function(Search *w, const Step *s);

#endif
