/* names.h - what a name means at a place of a text
 *
 * The room scan/names. In: the tree of one text. Out: its bindings, and what a name, a member or a literal is at a
 * place. It sees the rules for one thing: which calls write to members of an object.
 *
 * One sweep over the tree (names_read.h) makes a Binding of every assignment, declaration, parameter, import,
 * function, class and class member. A binding belongs to a scope. names_lookup() asks what a name means at a place: it
 * climbs the scopes from there until one has a binding of that name.
 */
#ifndef SCAN_NAMES_NAMES_H
#define SCAN_NAMES_NAMES_H

#include "scan/rules/rules.h"
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
    bool unread;         /* none of the name reads the environment, as standin.c found */
    bool ambient;        /* it tells of a name that is made elsewhere: `declare const process` */
    bool rest;           /* BIND_PARAMETER: it takes what is left: `*args`, `**options`, `...args` */
    uint32_t depth;      /* patterns around it */
    uint32_t search;     /* the last search of resolve() that came by */
    Str path;            /* what qualify() found, or empty when it has not been asked */
    uint32_t next;       /* index + 1 of the binding of the same name and scope before it, or 0 */
} Binding;

/* A call of this name, and the index + 1 of the one before it; see callers.h. */
typedef struct {
    Node call;
    Node object;    /* the object of the method that is called, or 0 */
    uint32_t skip;  /* arguments in front of those that the function is given */
    const Rule *by; /* what calls the function that it is given, or NULL when the call itself does */
    uint32_t older;
} NamesCall;

/* What a call gives: a node, and the members of it that are meant where a list or an object is spread. */
typedef struct {
    Node value;
    const Members *members;
} Argument;

/* A class that extends another, and the index + 1 of the one before it; see class.h. */
typedef struct {
    Node class;
    uint32_t older;
} NamesHeir;

/* An item of an object literal, and the index + 1 of the one of the same name before it; see object.h. */
typedef struct {
    Node item;
    uint32_t older;
} NamesMember;

/* A default of an option, and the index + 1 of the one before it; see option.h. */
typedef struct {
    Node call, value;
    const Members *members; /* of the value */
    uint32_t older;
} NamesOption;

struct Step; /* search.h */

/* All that is known of the names of one text. Lives on the arena that it was made with. */
typedef struct {
    const Language *language;
    const RuleSet *rules;
    const Tree *tree;
    Arena *arena;
    const uint8_t *literals; /* [node]: Literal; see literal.h */
    Node *scope; /* [node]: the nearest MODULE, FUNCTION, CLASS or SCOPE above it */
    ARRAY(Binding) bindings;
    ARRAY(uint32_t) imports; /* the bindings that imports of the top level make, by index */
    Strs stars;              /* modules that all names are taken from */
    ARRAY(Node) star_places; /* and where */
    ARRAY(const Map *) star_names; /* what each of them brings, NULL: anything. None until somebody has looked */
    ARRAY(Node) evaluations; /* calls that run a text as code of the function around them; see `evaluates` */
    bool strict;             /* all code of the text is, by what the language says of modules */
    uint32_t *path_of;       /* [node]: index + 1 of what qualify() said of it; NULL while the names are read */
    Strs paths;
    Map by_name;             /* scope and name -> index + 1 of the newest binding */
    uint32_t *seen;          /* [node]: the last search of resolve() that came by */
    uint32_t search;
    uint8_t *contexts;       /* [context of a rule]: what names_allow() found, or 0 */
    ARRAY(NamesCall) calls; /* callers.c: made when it is first asked for */
    Map callers;
    ARRAY(Argument) arguments; /* the answer to the last question */
    ARRAY(NamesHeir) heir_list; /* class.c: made when it is first asked for */
    Map heirs_of;
    ARRAY(Node) heirs; /* the answer to the last question */
    ARRAY(NamesMember) members; /* object.c: of the literals that were asked for */
    Map member_of;
    ARRAY(NamesOption) options; /* option.c: made when it is first asked for */
    Map option_of;
    Node overrides; /* prefix.c: the call that gives the module's constants other values, or 0 */
    bool calls_read, heirs_read, options_read, overrides_read;
    uint64_t steps;          /* of all questions of resolve() */
    bool cut;                /* one of them was not followed to its end */
    ARRAY(struct Step) work; /* room for one question at a time */
} Names;

/* The newest binding of `name` as it is seen from `from`, or NULL; names_next() has the older ones. */
Binding *names_lookup(const Names *names, Node from, Str name);

/* The same, but only what is bound to the whole name, not to its members: NULL for a global such as `process`
 * even where the file writes to `process.env.X`. */
Binding *names_lookup_whole(const Names *names, Node from, Str name);

/* The newest binding of `name` in that very scope, or NULL. */
Binding *names_in_scope(const Names *names, Node scope, Str name);
Binding *names_next(const Names *names, const Binding *binding);

/* A scope and a name in it, as one key. */
Str names_scoped(Arena *arena, Node scope, Str name);

/* The last word of what is written to: X of `app.config["X"] = ...`. */
Str names_last(const Binding *binding);

/* The class whose object `node`, a `this` or a first parameter, stands for; 0 when it is none. */
Node names_self(const Names *names, Node node);

/* What a name, or a member of the object around, is bound to; NULL of anything else. */
Binding *names_binding(const Names *names, Node node);

/* Whether an identifier is the name of a member, a key, a keyword or an import: it is not looked up. */
bool names_is_label(const Tree *tree, Node identifier);

/* Whether the text has what a rule asks for: its context. */
bool names_allow(const Names *names, const Rule *rule);

/* The text of a property, key or index that is known: `x` of a.x, of a["x"], of {x: 1} and {"x": 1}. */
bool names_key(const Names *names, Node node, Str *key);

/* The text of a string literal, through wrappers of syntax; empty when it is none. The second also takes a name that is
 * bound to one. */
Str names_string(Names *names, Node node);
Str names_constant(Names *names, Node node);

#endif
