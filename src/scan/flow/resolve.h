/* resolve.h - from an expression to the literals that it may hold
 *
 * Two questions about an expression, both answered from the names of the file alone:
 *   qualify()  what it is called once import aliases are resolved: `j.encode` is "acme.jwt.encode"
 *   resolve()  which literals its value, or a member of its value, may be
 *
 * resolve() follows names, members, wrappers, branches, defaults and the functions of the file; it walks a
 * work list, never recurses, visits a node once per walk, and stops after a fixed number of steps.
 */
#ifndef SCAN_FLOW_RESOLVE_H
#define SCAN_FLOW_RESOLVE_H

#include "scan/names/names.h"

/* A literal at the end of the way; or, when `literal` is 0, the member of another module. */
typedef struct {
    Node literal;
    Node fallback;             /* the expression that reads the environment and else is the literal; or 0 */
    const Rule *fallback_rule; /* the rule of that read when it is a call, or NULL */
    Str env;                   /* the variable that is read there, or empty */
    Node spare;                /* what has the value only when it has no other: an `or`, a default; or 0 */
    bool partly;               /* only a part of the value is in the code: `literal` puts it together */
    Str module;                /* another module, as it is asked for here */
    const Path *members;       /* and the member of it */
} Hit;

typedef ARRAY(Hit) Hits;

/* Begins a walk: resolve() visits a node once per walk, so that many questions of one walk cost no more than
 * one that asks for all of them. What an earlier question of the walk has found is not found again. */
void resolve_begin(Names *names);

/* Adds the literals that `members` of the value of `node` may be, and this walk has not met. */
void resolve(Names *names, Node node, const Path *members, Hits *hits);

/* The dotted path of an expression; a call adds "()". What nothing is known of is called "?"; a name that the
 * file does not bind is a global and called by its own name. */
Str qualify(Names *names, Node node);

/* What one binding alone makes of its name; "?" when nothing is known of that. */
Str qualify_alone(Names *names, Binding *binding);

/* Whether `node` reads a variable of the environment; if so `env` is its name, or empty when it is computed.
 */
bool reads_env(Names *names, Node node, Str *env);

/* Whether `node` is the environment itself: an object whose members are the variables. */
bool is_env_object(Names *names, Node node);

/* The same of the call that a chain of calls begins with: `env.get("X").default("y")`. */
bool reads_env_first(Names *names, Node call, Str *env);

/* The condition of a CHOICE. */
Node choice_condition(const Tree *tree, Node choice);

/* The argument of a call that `arg` describes, or 0. */
Node call_argument(const Names *names, Node call, const Arg *arg);

/* The same, not counting the first `skip` arguments, and with what a spread list or object gives: `f(*args)`,
 * `f(**options)`. The members that `arg` asks for are added. */
bool call_gives(Names *names, Node call, const Arg *arg, uint32_t skip, Argument *found);

/* `head` copied in front of `tail`. */
const Path *path_join(Arena *arena, const Path *head, const Path *tail);

/* The rule of that form for what a call calls, or NULL. Cheap when no rule has the last part of its name. */
const Rule *call_rule(Names *names, Node call, Form form);

/* Whether a call is `require("m")`, and of which module. */
bool required_module(Names *names, Node call, Str *module);

/* What is called: the callee of a CALL or NEW. */
Str call_path(Names *names, Node call);

/* Through parentheses, `await`, type assertions and the like, to the expression itself. */
Node unwrap(const Tree *tree, Node node);

/* The text of a string literal, through wrappers of syntax; empty when it is none. The second also takes a name that is
 * bound to one. */
Str names_string(Names *names, Node node);
Str names_constant(Names *names, Node node);

#endif
