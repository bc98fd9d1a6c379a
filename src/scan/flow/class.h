/* class.h - classes of the file: what they extend, what extends them, whose a member is
 *
 * Names of classes are looked up where they stand; a class of another module is an expression like any other.
 */
#ifndef SCAN_FLOW_CLASS_H
#define SCAN_FLOW_CLASS_H

#include "scan/names/names.h"

/* A class that extends another, and the index + 1 of the one before it. */
typedef struct {
    Node class;
    uint32_t older;
} Heir;

typedef ARRAY(Node) Classes;

typedef struct {
    bool read;
    ARRAY(Heir) all; /* made when somebody first asks */
    Map newest;      /* a class -> index + 1 of the last that extends it */
    Classes found;   /* the answer to the last question */
} Heirs;

/* Which members of a class are asked for: those of its objects, those of its own, or any where the language does not
 * tell them apart. */
typedef enum { SIDE_ANY, SIDE_OBJECT, SIDE_CLASS } Side;

/* The i-th expression that a class extends; 0 behind the last. */
Node class_base(const Tree *tree, Node class, uint32_t i);

/* The class of the file that an expression or the text of a type names, or 0. */
Node class_named(const Names *names, Node expression);
Node class_of_type(const Names *names, Node type);

/* The classes of the file that extend it, at any distance. They hold until the next question. */
const Classes *class_heirs(Names *names, Node class);

/* Whether one of two classes is the other, or extends it at some distance. */
bool class_is_kin(Names *names, Node a, Node b);

/* Whether a node is `super`, or `super()` where that is a call like any other. */
bool class_is_super(const Names *names, Node node);

/* The method that a call of the class runs, in its own body; or 0. */
Node class_constructor(const Names *names, Node class);

/* The class or the object literal whose member a function is, or 0. */
Node class_of_method(const Names *names, Node function);

/* The side that a node in the body of the class is on: a field, a method, or what stands in one. */
Side class_side(const Names *names, Node class, Node node);

#endif
