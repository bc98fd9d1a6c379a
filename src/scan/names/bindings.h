/* bindings.h - the places of a text that give names their values
 *
 *     for (Binding *b = bindings_in_scope(&bindings, scope, name); b; b = bindings_next(&bindings, b)) use(b);
 *
 * A name that is assigned three times has three bindings: the newest, which is the last in the text, comes first.
 */
#ifndef SCAN_NAMES_BINDINGS_H
#define SCAN_NAMES_BINDINGS_H

#include "base/array.h"
#include "base/map.h"
#include "scan/rules/members.h"
#include "syntax/tree.h"

typedef enum {
    BIND_VALUE,     /* assignment, declaration, field, enum member */
    BIND_PARAMETER, /* value is the default, or 0 */
    BIND_DEFAULT,   /* a default inside a destructuring pattern; source and within tell of what */
    BIND_IMPORT,    /* module holds the dotted path */
    BIND_FUNCTION,  /* value is the FUNCTION node */
    BIND_CLASS,     /* value is the CLASS node */
    BIND_WRITE,     /* a call that writes: to the member, or to those that the value has */
    BIND_GLOBAL     /* the name means that of another scope, `source`, in this one */
} BindingKind;

/* Parts of paths of members that are none: each of those that a loop takes, in turn; and, as the name of a binding in a
 * class, all members of its object. */
#define EACH "[]"
#define ALL_MEMBERS "*"

/* The same, in front of others: of the object that a list of pairs of names and values makes. */
#define PAIRS "{}"

typedef struct {
    BindingKind kind;
    Str name;            /* "app" of app.config["X"] = ...; of self.x = ... it is "x", in the class */
    Node scope;          /* the scope that the name belongs to; 0: nothing names it (`f().x = ...`) */
    const Members *members; /* the members of the name that are written to: config, X */
    Node target;         /* the node that is written to, or the one that names it */
    Node value;          /* what it is given, or 0 */
    const Members *within;  /* destructuring: the member of `source` that it is given */
    Node source;         /* destructuring: the whole value */
    Node type;           /* its type annotation, or 0 */
    Str module;          /* BIND_IMPORT: "package.module" */
    Str specifier;       /* BIND_IMPORT: the module as it is asked for: \"./config\", \".settings\" */
    Str imported;        /* BIND_IMPORT: the member of it, or empty for the whole */
    bool joins;          /* the value is added to what is there: `+=` */
    bool item;           /* BIND_WRITE: it becomes another item of a list */
    bool ambient;        /* it tells of a name that is made elsewhere: `declare const process` */
    bool rest;           /* BIND_PARAMETER: it takes what is left: `*args`, `**options`, `...args` */
    uint32_t depth;      /* patterns around it */
    uint32_t next;       /* index + 1 of the binding of the same name and scope before it, or 0 */
} Binding;

typedef struct {
    ARRAY(Binding) all; /* in the order of the text, but for those that are only made when all others are there */
    Map newest;         /* a scope and a name in it -> index + 1 of the newest binding */
} Bindings;

/* Adds a binding to all that there are; without a scope nothing finds it by its name. */
void bindings_add(Bindings *bindings, Arena *arena, Binding binding);

/* The newest binding of `name` in that very scope, or NULL; and the one of the same name and scope before it. */
Binding *bindings_in_scope(const Bindings *bindings, Node scope, Str name);
Binding *bindings_next(const Bindings *bindings, const Binding *binding);

/* Where a binding stands among all. */
uint32_t bindings_index(const Bindings *bindings, const Binding *binding);

/* A scope and a name in it, as one key of a map. */
Str bindings_key(Arena *arena, Node scope, Str name);

/* The last word of what is written to: X of `app.config["X"] = ...`. */
Str bindings_last(const Binding *binding);

#endif
