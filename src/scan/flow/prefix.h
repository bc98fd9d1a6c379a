/* prefix.h - the variable behind a key that code asks a library for
 *
 * `settings.get("SECRET_KEY")` reads MYAPP_SECRET_KEY where `settings` was made with that prefix: a `reader` rule says
 * which objects do so, which argument of their maker gives the prefix, and how key and prefix make a name.
 */
#ifndef SCAN_FLOW_PREFIX_H
#define SCAN_FLOW_PREFIX_H

#include "scan/names/names.h"

typedef struct {
    bool read;
    Node call; /* what gives the module's constants other values, or 0 */
} Overrides;

typedef struct {
    Str name;           /* empty: it is computed, or not known */
    bool unknown;       /* there is a prefix, and nothing here tells which */
    const Rule *reader; /* what puts it there, or NULL */
} Variable;

/* What a call with a default asks for, and the object that it asks; the key is empty when it is computed. */
Str prefix_key(Names *names, Node call, const Rule *rule);
Node prefix_object(const Tree *tree, Node call, const Rule *rule);

/* The variable that a call with a default reads. `rule` is that for the call; `key` what it asks for, where none of its
 * arguments says so, else empty. */
Variable prefix_variable(Names *names, Node call, const Rule *rule, Str key);

/* Whether `settings["KEY"]`, `Check("KEY")` or the maker of settings, `n`, reads that variable. */
bool prefix_asks(Names *names, Node n, Str variable);

/* The variable that `settings["KEY"]` or `settings.KEY`, `n`, reads; empty where the object is no reader. */
Str prefix_member(Names *names, Node n);

/* The variable that a member of that name reads in a class which `maker`, a reader or its call, decorates; empty
 * where it is none. */
Str prefix_of_member(Names *names, Node maker, Str member);

/* The variable that, when set, takes the place of a constant of the module that the literal is: where a later call says
 * so, `Override(__name__)`. Empty without one. */
Str prefix_of_constant(Names *names, Node literal);

/* Whether the reader gives these bytes back as the text that they are, and not as a number or a date. */
bool prefix_carries(const Rule *reader, Str bytes);

/* A prefix that is given as a constant; `False` is none. False when nothing here tells which. */
bool prefix_constant(Names *names, Node value, Str *prefix, bool *none);

#endif
