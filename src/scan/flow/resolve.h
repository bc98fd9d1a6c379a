/* resolve.h - from an expression to the literals that it may hold
 *
 * The room scan/flow. In: the names of one text, and an expression in it. Out: the literals whose value may arrive
 * there, and what was passed on the way: a read of the environment, a default. It sees scan/names and scan/rules.
 *
 *     key = getenv("KEY") or "x"
 *     sign(data, key)             # resolve(key) gives the literal "x", a fallback of the variable KEY
 *
 * resolve() answers from the names of this file alone. It follows names, members, wrappers, branches, defaults and the
 * functions of the file. It works off a list of steps (search.h) and never recurses. It visits a node once per search,
 * and stops after a fixed number of steps.
 */
#ifndef SCAN_FLOW_RESOLVE_H
#define SCAN_FLOW_RESOLVE_H

#include "scan/flow/hit.h"
#include "scan/names/names.h"

/* Begins a search: resolve() visits a node once per search, so that many questions of one search cost no more than
 * one that asks for all of them. What an earlier question of the search has found is not found again. */
void resolve_begin(Names *names);

/* Whether some question was not followed to its end: something may be missing. */
bool resolve_was_cut(Names *names);

/* Adds the literals that `members` of the value of `node` may be, and this search has not met. */
void resolve(Names *names, Node node, const Members *members, Hits *hits);

#endif
