/* collector.h - how findings come together
 *
 * findings.c makes a Collector and passes it on to the files that each know one way to a finding: sink.c, exported.c,
 * typed.c, tokens.c, named.c, twins.c. They add what they see with collector_add(), which decides whether the literal
 * is a secret at all, and names it.
 */
#ifndef SCAN_FIND_COLLECTOR_H
#define SCAN_FIND_COLLECTOR_H

#include "scan/find/finding.h"

typedef struct {
    Names *names;
    const Tree *tree;
    Arena *arena;
    Findings *found;
    uint32_t *index; /* [node]: 1 + index of the finding of that literal, or 0 */
    Hits hits;       /* room for one question at a time */
    bool takes_doubtful;
    bool stands_in; /* what is collected is, elsewhere: see Finding */
} Collector;

/* Adds a literal, or strengthens what is known of it; NULL when it is no secret or known well enough.
 * `wanted` is the name of the setting, where it has one. */
Finding *collector_add(Collector *c, const Hit *hit, const Rule *rule, Confidence confidence, Str wanted);

/* Adds all literals that these members of a node's value may be: they reach the sink of that rule. */
void collector_add_members(Collector *c, Node node, const Members *members, const Rule *rule, Str wanted);

/* The rule of what is found beside others, as a `found-as` line has it: `what` is `echo` or `fallback`. */
Str collector_found_as(const Collector *c, Str what, Str otherwise);

#endif
