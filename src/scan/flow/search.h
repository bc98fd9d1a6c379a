/* walk.h - one question of resolve(), for the files that answer it: resolve.c and walk_*.c */
#ifndef SCAN_FLOW_SEARCH_H
#define SCAN_FLOW_SEARCH_H

#include "scan/flow/class.h"
#include "scan/flow/resolve.h"

/* The most nodes that one question looks at; and how many, once the questions of a text have looked at more than so
 * many for each node of it: whatever somebody wrote, the time is in proportion to the text. Every loop whose length a
 * text decides counts its rounds as steps. */
enum { STEPS = 200000, FEW_STEPS = 100, STEPS_FOR_A_NODE = 64 };

/* A call whose function is looked into, and the one whose function that call stands in. */
typedef struct Entry Entry;
struct Entry {
    Node call, function; /* function: 0 until it is reached */
    const Entry *around;
};

typedef struct Step {
    Node node;
    const Path *members; /* of the node's value, that are asked for */
    Hit way;             /* the fallback that was passed on the way here */
    uint32_t height;     /* classes that were climbed on the way */
    const Entry *entry;  /* the call by which the function was entered that we are in, or NULL */
} Step;

typedef struct {
    Names *names;
    const Tree *tree;
    Hits *hits;
    uint32_t steps, limit;
    uint32_t height; /* of the step that is taken, as the next */
    const Entry *entry;
    Map known;       /* steps that were taken, once there are many */
} Walk;

/* How many steps may be taken at once, as things stand. */
uint32_t walk_limit(const Names *names);

/* Puts a node on the work list, which is a step, too. */
void walk_push(Walk *w, Node node, const Path *members, Hit way);

/* Whether a member is the number of an item, as it is written without any need. */
bool walk_is_index(Str part, uint32_t *number);

/* Notes that the value is a member of another module. */
void walk_leave(Walk *w, const Step *s, Str module, const Path *members);

/* Follows the bindings of a name, from the newest on: to what `members` of it may be. `class` and `side` tell those of
 * its members that count; 0 for names that are no members. */
void walk_bindings(Walk *w, const Step *s, Binding *b, const Path *members, Node class, Side side);

/* What a command line's option is when the user gives none. */
void walk_options(Walk *w, const Step *s);

/* walk_class.c: a member of an object of the class around, of a class, of a namespace. */
bool walk_self(Walk *w, const Step *s, Node object, Str key, const Path *rest);
void walk_class(Walk *w, const Step *s);
void walk_type(Walk *w, const Step *s, Node type, const Path *members);

/* walk_call.c: what a call stands for, and a function. */
void walk_call(Walk *w, const Step *s);
void walk_function(Walk *w, const Step *s);

#endif
