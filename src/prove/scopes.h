/* scopes.h - what a name means at a place of a text, by the rules of its language
 *
 * Made for `prove` alone. The planner has an answer of its own (scan/names/names.h); neither asks the other, so
 * that a mistake of one is seen by the other. Both read the same tree, and what language.conf says of kinds
 * of nodes.
 *
 *     Scopes scopes;
 *     scopes_read(&scopes, language, tree, arena);
 *     Meaning meaning = scopes_meaning(&scopes, identifier);
 *     for (uint32_t i = 0; i < scopes.unread.len; i++) tell(scopes.unread.at[i]);
 *
 * The answer is the safe one: a name that may mean two things at a place means something else there.
 */
#ifndef PROVE_SCOPES_H
#define PROVE_SCOPES_H

#include "base/map.h"
#include "syntax/language.h"
#include "syntax/tree.h"

typedef enum {
    MEANS_GLOBAL, /* nothing in the text binds it: it is the language's, or nobody's */
    MEANS_PATH,   /* what `path` says: a module, or a member of one; bound at `at`, which has run before */
    MEANS_OTHER,  /* something else, bound at `at` */
    MEANS_LATE,   /* `path`, but what binds it at `at` may not have run */
    MEANS_TYPE,   /* `at` gives the name to a type alone */
    MEANS_OPEN    /* `at` may give it any meaning: `with (object)`, `eval(text)`, all names of a module */
} MeaningKind;

typedef struct {
    MeaningKind kind;
    Str path; /* "os", "os.environ", "m.Maker()" */
    Node at;
} Meaning;

typedef enum {
    SCOPE_VALUE,
    SCOPE_IMPORT,
    SCOPE_OTHER,
    SCOPE_TYPE,
    SCOPE_AMBIENT,
    SCOPE_GLOBAL,
    SCOPE_NONLOCAL
} BoundKind;

/* A place that binds a name in a scope. */
typedef struct {
    BoundKind kind;
    Str name,
        path; /* SCOPE_IMPORT: what of which module; SCOPE_VALUE: members of the value, each behind a dot */
    Node scope, at, value;
    bool exported;
    bool asked;         /* `meant` is known: the dotted path of what is bound, or empty */
    Str meant;
    uint32_t older; /* index + 1 of the one before it in the same scope, or 0 */
} Bound;

typedef struct {
    const Language *language;
    const Tree *tree;
    Arena *arena;
    Node *around; /* [node]: the node that opens the scope which it is evaluated in; 0 for the root */
    ARRAY(Bound) bounds;
    Map newest;         /* scope and name -> index + 1 */
    Map nonlocals;      /* names that inner functions give to outer ones */
    ARRAY(Node) stars;  /* imports of all names of a module */
    bool (*brings)(void *context, Str module, Str name); /* whether one may bring the name; NULL: any may */
    void *context;
    ARRAY(Node) spaces; /* namespaces */
    ARRAY(Node) evals;  /* calls that run a text as code of their function */
    ARRAY(Node)
    unread;      /* what may bind any name, in a way that no reading of code can follow: `exec(text)` */
    bool strict; /* the whole text is */
} Scopes;

/* What an identifier means where it stands. */
Meaning scopes_meaning(Scopes *s, Node identifier);

/* The dotted path of an expression, its names resolved: "os.environ", "process.env", "m.Maker()"; empty when
 * it has none. */
Str scopes_path(Scopes *s, Node expression);

/* Whether the code at a node is strict. */
bool scopes_strict(const Scopes *s, Node n);

/* The newest place that binds the name in that very scope, or NULL; scopes_older() has the others. */
const Bound *scopes_find(const Scopes *s, Node scope, Str name);
const Bound *scopes_older(const Scopes *s, const Bound *bound);

/* Adds a place that binds a name. */
void scopes_bind(Scopes *s, Bound bound);

/* Whether the body of a function, or of the text, begins with a directive that makes it strict. */
bool scopes_says_strict(const Scopes *s, Node body);

/* The text of a string without quotes, and without the scheme of a module: `node:`. */
Str scopes_module(const Scopes *s, Node string);

#endif
