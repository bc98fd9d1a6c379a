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

#include "scan/names/bindings.h"
#include "scan/names/hoist.h"
#include "scan/names/import.h"
#include "scan/names/object.h"
#include "scan/rules/rules.h"

/* What is known of the names of one text. Lives on the arena that it was made with. */
struct Names {
    const Language *language;
    const RuleSet *rules;
    const Tree *tree;
    Arena *arena;
    Node *scope;             /* [node]: the nearest MODULE, FUNCTION, CLASS or SCOPE above it */
    const uint8_t *literals; /* [node]: Literal; see literal.h */
    Bindings bindings;
    Imports imports;
    Objects objects;
    Hoisting hoisting;
    uint8_t *contexts; /* [context of a rule]: what names_allow() found, or 0 */
    struct Flow *flow; /* what scan/flow finds out about this text and keeps, or NULL; this room does not look in */
};

/* The newest binding of `name` as it is seen from `from`, or NULL; bindings_next() has the older ones. */
Binding *names_lookup(const Names *names, Node from, Str name);

/* The same, but only what is bound to the whole name, not to its members: NULL for a global such as `process`
 * even where the file writes to `process.env.X`. */
Binding *names_lookup_whole(const Names *names, Node from, Str name);

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
