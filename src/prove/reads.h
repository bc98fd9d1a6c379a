/* reads.h - which variables of the environment a text reads, and where
 *
 * Made for `prove` alone: scan/ and fix/ have answers of their own. The facts are shared: the lines `env`,
 * `fallback` and `load` of the sinks say which calls read a variable, which of their arguments names it, and
 * what fills the environment.
 *
 *     Reads reads;
 *     reads_read(&reads, &scopes, &values, rules);
 *     for (uint32_t i = 0; i < reads.all.len; i++) use(&reads.all.at[i]);
 */
#ifndef PROVE_READS_H
#define PROVE_READS_H

#include "prove/evaluate.h"
#include "prove/scopes.h"
#include "scan/rules/rules.h"

typedef struct {
    Node at;
    Str name; /* empty: it is computed */
} OneRead;

typedef struct {
    Scopes *scopes;
    const Evaluation *values;
    const RuleSet *rules;
    ARRAY(OneRead) all;
    ARRAY(Node) getters; /* functions that may read a variable whose name they are given */
    ARRAY(Node) loads; /* calls that fill the environment from a file */
} Reads;

void reads_read(Reads *e, Scopes *scopes, const Evaluation *values, const RuleSet *rules);

/* Whether the node reads a variable, by a function of the text too (`requireEnv("X")`); then `name` is it, or empty
 * when it is computed. */
bool reads_variable(const Reads *e, Node n, Str *name);

/* Whether the name of a read is that of the variable, and no key that a prefix may stand before. */
bool reads_is_plain(const Reads *e, Node read);

/* Whether a node is the environment itself: an object whose members are the variables. */
bool reads_is_environment(const Reads *e, Node n);

/* What a read gives where the variable is not set: `default` of the call, or 0 without one. */
Node reads_default(const Reads *e, Node read);

/* Whether a read without a default gives nothing where the variable is not set. */
bool reads_misses(const Reads *e, Node read);

/* Whether it stops the program where the variable is empty. */
bool reads_refuses_empty(const Reads *e, Node read);

/* Whether what is called reads a variable for each of its keywords, which are the defaults of those. */
bool reads_takes_keywords(const Reads *e, Node call);

/* The last word of what a call calls. */
Str reads_callee(const Tree *tree, Node call);

#endif
