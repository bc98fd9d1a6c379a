/* walk.h - one question of resolve(), for the files that answer it: resolve.c and walk_call.c */
#ifndef SCAN_WALK_H
#define SCAN_WALK_H

#include "scan/resolve.h"

/* The most nodes that one question looks at. */
enum { STEPS = 20000 };

typedef struct {
    Node node;
    const Path *members; /* of the node's value, that are asked for */
    Hit way;             /* the fallback that was passed on the way here */
} Step;

typedef struct {
    Names *names;
    const Tree *tree;
    ARRAY(Step) work;
    Hits *hits;
    uint32_t steps;
} Walk;

/* Puts a node on the work list. */
void walk_push(Walk *w, Node node, const Path *members, Hit way);

/* Notes that the value is a member of another module. */
void walk_leave(Walk *w, const Step *s, Str module, const Path *members);

/* walk_call.c: what a call stands for, and a function. */
void walk_call(Walk *w, const Step *s);
void walk_function(Walk *w, const Step *s);

/* The text of a string literal, through wrappers of syntax; empty when it is none. */
Str names_string(Names *names, Node node);

/* `head` copied in front of `tail`. */
const Path *path_join(Arena *arena, const Path *head, const Path *tail);

#endif
