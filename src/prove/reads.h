/* reads.h - which variables of the environment a text reads, and where
 *
 * Made for `prove` alone: scan/ and fix/ have answers of their own. The facts are shared: the lines `env`,
 * `fallback` and `load` of the sinks say which calls read a variable, which of their arguments names it, and
 * what fills the environment.
 *
 *     Reads reads = {0};
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

/* A function that reads the variable whose name it is given. */
typedef struct {
    bool clear;         /* what it does is understood; the rest says nothing otherwise */
    bool misses;        /* it gives nothing where the variable is not set */
    bool refuses_empty; /* it throws for an empty one */
} Getter;

typedef struct {
    Scopes *scopes;
    const Evaluation *values;
    const RuleSet *rules;
    ARRAY(OneRead) all;
    ARRAY(Node) getters; /* functions that may read a variable whose name they are given */
    ARRAY(Node) loads; /* calls that fill the environment from a file */
    /* Whether a function of another module may be such a getter; may be NULL. */
    bool (*elsewhere)(void *context, Str module, Str name, Getter *getter);
    void *context;
} Reads;

/* `elsewhere` and its context may be set before. */
void reads_read(Reads *e, Scopes *scopes, const Evaluation *values, const RuleSet *rules);

/* Whether the node reads a variable, by a function of the text too (`requireEnv("X")`); then `name` is it, or empty
 * when it is computed. */
bool reads_variable(const Reads *e, Node n, Str *name);

/* ---- reads_direct.c: the same, but not by a function of code at hand */

bool reads_directly(const Reads *e, Node n, Str *name);

/* Whether such a read gives nothing where nothing is there, and does not fail. */
bool reads_miss_directly(const Reads *e, Node read);

/* The rule of a form for what a call calls, or NULL. */
const Rule *reads_rule(const Reads *e, Node call, Form form);

/* ---- reads_getter.c: functions of code at hand */

/* Whether a call calls one, of the text or of another one. */
bool reads_getter(const Reads *e, Node call, Getter *getter);

/* Whether it calls what may be one, and is not understood. */
bool reads_unclear_getter(const Reads *e, Node call);

/* Whether it is a call that ends the program: `process.exit(1)`. */
bool reads_end_program(const Reads *e, Node n);

/* Whether a call of a function runs it to its end and has what that gives: not with one that waits, or yields. */
bool reads_runs_at_once(const Reads *e, Node function);

/* Whether the text has what may be one, of that name, at its top level. */
bool reads_named_getter(const Reads *e, Str name, Getter *getter);

/* The text that is all that a call is given, or empty. */
Str reads_only_text(const Reads *e, Node call);

/* Keeps the function around a read of a computed name: it may be one. */
void reads_note_getter(Reads *e, Node read);

/* ---- what reads do */

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
