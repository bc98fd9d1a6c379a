/* values.h - the names under which removed values are stored
 *
 * One value has one name, and two values never share one. Nor do a literal and the default of a variable: what is set
 * there would change the literal. A name that the store gives to another value is not taken: a word of what is around
 * it is put in front, or `_2`, `_3`, ... behind it. A weak value takes a name from the store only when it is its own:
 * the word "secret" may be the value of something else by chance.
 */
#ifndef FIX_VALUES_H
#define FIX_VALUES_H

#include "fix/blanks.h"
#include "fix/refusal.h"
#include "fix/template.h"
#include "scan/find/finding.h"
#include "unhardcode.h"

typedef struct {
    Str base; /* the name without what the way of storing adds */
    Str name; /* the variable that the code reads: base, base_B64 or base_FILE */
    Str bytes;
    Str kind, rule;
    Str file; /* UH_STORE_FILE: where the value goes */
    UhStoreAs as;
    Str equal;        /* another variable that has the same bytes, and is another key; or empty */
    bool unnamed;     /* nothing in the code names it */
    bool stands_in;   /* for a variable that the code reads itself */
    Str store;        /* the template that reads it from a store that somebody else fills; empty: there is none */
    BlankList blanks; /* of that template */
    Str place, put;   /* what that says of it, see fix/template.h; may be empty */
} StoredValue;

/* Names of a shape (src/base/variable.h) that the text may mean. */
typedef struct {
    Str shape;
    Node at;
    bool spelled; /* no more than a text says so */
} ValuesShape;

typedef struct {
    ARRAY(StoredValue) all;
    Names *names; /* of the text */
    Map by_value;         /* way of storing and bytes -> index + 1 */
    Map by_name;          /* names and their bases -> index + 1 */
    Map reserved;         /* variables that the text reads or sets already -> where: not for other values */
    Map spelled;          /* texts and keys that may be names of variables, where the text computes such */
    ARRAY(ValuesShape) shapes; /* the same of names that it puts together, and of those that it reads or sets */
    Map crowded;          /* names that several values of the text want */
    Map plain;            /* values that stand somewhere where nothing says what for */
    Map last_number;      /* variable -> the last number put behind it */
    const UhStore *store; /* may be NULL */
    const UhNeighbours *neighbours; /* may be NULL */
    const char *const *renames, *const *apart; /* pairs, NULL at the end; may be NULL */
    Str place;            /* what the file's program is called, or empty */
    Arena *arena;
} Values;

/* Notes every variable of the environment that the text speaks of. */
void values_reserve(Values *values);

/* A variable that a value could not have; `name` is empty without one. */
typedef struct {
    Str name;
    Str at;   /* where another file means something else by it; empty: this one does */
    Node own; /* where */
} ValuesTaken;

/* Notes every name that the text reads with this template already. */
void values_reserve_reads(Values *values, const Template *template);

/* Gives the finding's value a name, or finds the one that it has. `fixed` means that the finding's own
 * variable must be kept, since the code reads it already; `in_file` that the value goes to a file. Returns
 * REFUSE_NOTHING and the index, or why it cannot be. `taken` is of the text itself
 * or of another file of the project. */
Refusal values_name(Values *values, const Finding *f, bool fixed, bool in_file, uint32_t *index, ValuesTaken *taken);

#endif
