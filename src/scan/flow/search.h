/* search.h - one question of resolve(), while it is answered
 *
 * A search is a list of steps that are still to be taken. resolve.c takes one after the other; search_name.c,
 * search_member.c and search_call.c know what follows from a step, and add that with search_push().
 */
#ifndef SCAN_FLOW_SEARCH_H
#define SCAN_FLOW_SEARCH_H

#include "scan/flow/hit.h"
#include "scan/names/names.h"

/* The most nodes that one question looks at; and how many all questions of a text look at for each node of it, above
 * LEAST_STEPS; behind that each has FEW_STEPS. So whatever somebody wrote, the time is in proportion to the text. Every
 * loop whose length a text decides counts its rounds as steps. */
enum { STEPS = 200000, FEW_STEPS = 100, LEAST_STEPS = 10000, STEPS_FOR_A_NODE = 64 };

/* A call whose function is looked into, and the one whose function that call stands in. */
typedef struct Entry Entry;
struct Entry {
    Node call, function; /* function: 0 until it is reached */
    const Entry *around;
};

typedef struct Step {
    Node node;
    const Members *members; /* of the node's value, that are asked for */
    Hit way;             /* the fallback that was passed on the way here */
    uint32_t height;     /* classes that were climbed on the way */
    const Entry *entry;  /* the call by which the function was entered that we are in, or NULL */
} Step;

/* What searches of one text have in common. */
typedef struct {
    uint32_t current;      /* the number of this search */
    uint32_t *node_met;    /* [node]: the last search that came by */
    uint32_t *binding_met; /* [binding] */
    ARRAY(Step) work;      /* room for one question at a time */
    uint64_t steps;        /* of all questions */
    bool cut;              /* one of them was not followed to its end */
} Searches;

typedef struct {
    Names *names;
    Searches *searches;
    const Tree *tree;
    Hits *hits;
    uint32_t steps, limit;
    uint32_t height; /* of the step that is taken, as the next */
    const Entry *entry;
    Map known;       /* steps that were taken, once there are many */
} Search;

/* How many steps may be taken at once, as things stand. */
uint32_t search_limit(Names *names);

/* Counts steps that were taken, and notes whether there were too many to go on. */
void search_spend(Names *names, uint32_t steps, bool cut);

/* Puts a node on the work list, which is a step, too. */
void search_push(Search *w, Node node, const Members *members, Hit way);

/* The way to an operand of a merge: what is merged over it may have its value instead. */
Hit search_under(Search *w, const Step *s, Node operand);

/* Whether a member is the number of an item, as it is written without any need. */
bool search_is_index(Str part, uint32_t *number);

/* Notes that the value is a member of another module. */
void search_leave(Search *w, const Step *s, Str module, const Members *members);

#endif
