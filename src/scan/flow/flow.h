/* flow.h - what this room finds out about one text, and keeps for the next question
 *
 * Each part belongs to the file in whose header it stands. No other file looks into it.
 */
#ifndef SCAN_FLOW_FLOW_H
#define SCAN_FLOW_FLOW_H

#include "scan/flow/callers.h"
#include "scan/flow/class.h"
#include "scan/flow/default.h"
#include "scan/flow/option.h"
#include "scan/flow/prefix.h"
#include "scan/flow/qualify.h"
#include "scan/flow/search.h"
#include "scan/flow/standin.h"

typedef struct Flow {
    Paths paths;
    Searches searches;
    Callers callers;
    Fills fills;
    Heirs heirs;
    Options options;
    Overrides overrides;
    Standins standins;
} Flow;

/* An empty one for these names, which has to wait until all bindings are there. */
Flow *flow_new(Names *names);

/* Gives back what is known of the text, where that is large: it is found out again when it is asked for. */
void flow_rest(Names *names);

/* What is kept about the text of these names. */
static inline Flow *flow_of(Names *names) { return names->flow ? names->flow : flow_new(names); }

#endif
