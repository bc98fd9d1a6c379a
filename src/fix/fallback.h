/* fallback.h - how the value goes that stands in for a variable which is not set
 *
 * `getenv("X", "lit")`, `env.X || "lit"`, `const { X = "lit" } = env`: the variable's name is kept, and what
 * remains must fail without it. Which way depends on the code around the literal and on what the template has.
 */
#ifndef FIX_FALLBACK_H
#define FIX_FALLBACK_H

#include "scan/find/finding.h"
#include "text/edit.h"

typedef enum {
    REMOVE_LITERAL,  /* a read takes the literal's place */
    REMOVE_READ,     /* a read takes the place of the read and its default */
    REMOVE_DEFAULT,  /* what stops the program takes the literal's place: the read beside it stays */
    REMOVE_PROPERTY, /* the property leaves its pattern, a declaration with a read takes its place */
    REMOVE_ARGUMENT, /* the argument goes: what is called fails by itself */
    REMOVE_CHECKED,  /* the argument goes, and what stops the program stands behind the call */
    REMOVE_CALL      /* the method that gives the default is replaced by one that demands a value */
} Removal;

/* `stops`: the template has code that stops the program. */
Removal fallback_removal(Names *names, const Finding *f, bool stops);

/* Whether the literal stands in the read of a variable of the environment whose name has to be kept. */
bool fallback_keeps_name(const Tree *tree, const Finding *f);

/* A member that leaves its pattern, and the read that takes its place. Which others leave as well has to be known
 * before edits are made. */
typedef struct {
    const Finding *finding;
    Str code;
    uint32_t group;
} Split;

typedef ARRAY(Split) Splits;

/* Makes the edits of one group. */
typedef struct {
    const Tree *tree;
    const Finding *finding;
    const Splits *splits; /* fallback_split(): neighbours in a pattern are taken out with care for each other */
    Arena *arena;
    EditList *edits;
    uint32_t group;
    Str eol;
} Remover;

/* REMOVE_READ: what `code` takes the place of. */
void fallback_span(Names *names, const Finding *f, uint32_t *start, uint32_t *end);

/* REMOVE_DEFAULT: what else changes, so that an empty variable stops the program as well. */
void fallback_make_strict(const Remover *r);

/* REMOVE_PROPERTY, with the read as code. Where all members leave, the edits of each need those of the others: they
 * share an edit that takes something out. */
void fallback_split(const Remover *r, Str code);

/* REMOVE_ARGUMENT and REMOVE_CALL; REMOVE_CHECKED, with what stops the program as `code`. */
void fallback_drop(const Remover *r, Str code);

#endif
