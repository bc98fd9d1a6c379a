/* collector.h - how findings come together, for finding.c and the files that look for them; see finding.h */
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
Finding *collect(Collector *c, const Hit *hit, const Rule *rule, Confidence confidence, Str wanted);

/* sink.c: the literals that reach a sink: what calls are given, and, since a call knows better what a value is for,
 * after that what settings, keys and members are; all that these members of a node's value may be. */
void collect_sinks(Collector *c);
void collect_settings(Collector *c);
void collect_members(Collector *c, Node node, const Members *members, const Rule *rule, Str wanted);

/* typed.c: those in what a type or a base class tells to hold keys. */
void collect_typed(Collector *c);

/* reached.c: the literals of this module that reach a sink elsewhere. */
void collect_reached(Collector *c, const Reaches *reached);

/* tokens.c: those whose format gives them away. */
void collect_tokens(Collector *c);

/* Where a string is a value that code could compute: no key, docstring, module name, type. */
bool is_value_position(const Tree *t, const Language *l, Node n);

/* suspect.c: those whose format or name speaks against them, and those equal to one that was found. */
void collect_suspects(Collector *c);

#endif
