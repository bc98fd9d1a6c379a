/* values.h - the names under which removed values are stored
 *
 * A value that leaves the code is stored under the name of a variable, which the new code reads. The planner asks for
 * that name with values_name(). These rules hold:
 *
 * - One value has one name, however often it stands in the text. Only a weak value may have two: when two settings with
 *   names of their own both hold it. Two values never share a name.
 * - A literal never gets the name of a variable that the code reads already with a default. Whoever sets that variable
 *   would change the literal as well.
 * - When the store, or another file, has the name for another value, the name is changed. A word from the names around
 *   the literal, or of its program, is put in front (REFRESH_SECRET), and where none helps a number behind (SECRET_2).
 * - When the store has the same value under some name already, that name is used. This does not hold for a weak value:
 *   something else may have the value "secret" by chance.
 */
#ifndef FIX_VALUES_H
#define FIX_VALUES_H

#include "fix/blanks.h"
#include "fix/refusal.h"
#include "fix/template.h"
#include "scan/find/finding.h"
#include "unhardcode.h"

/* A value, and all that is to be known for storing it. */
typedef struct {
    Str base; /* the name without `_B64` or `_FILE`, which say how the value is stored */
    Str name; /* the variable that the code reads: base, base_B64 or base_FILE */
    Str bytes;
    Str kind, rule;
    Str file; /* UH_STORE_FILE: where the value goes */
    UhStoreAs as;
    Str equal;        /* another variable that has the same bytes, and is another key; or empty */
    bool unnamed;     /* nothing in the code names it */
    bool stands_in;   /* it was the default of a variable that the code reads itself */
    Str store;        /* the template of a store that somebody else fills; empty: the value goes to our own */
    BlankList blanks; /* of that template */
    Str place, put;   /* where the value is in that store, and how to put it there, for the user; may be empty */
} StoredValue;

/* All names that look alike, such as `JWT_*` (base/variable.h), and where the text may mean one of them. */
typedef struct {
    Str shape;
    Node at;
    bool spelled; /* a string has that shape, but nothing shows that it is used as a name */
} ValuesShape;

typedef struct {
    ARRAY(StoredValue) all;
    Names *names; /* of the text */
    Map by_value;         /* way of storing and bytes -> index + 1 */
    Map by_name;          /* names and their bases -> index + 1 */
    Map reserved;         /* variables that the text reads or sets -> where: no other value gets these names */
    Map spelled;          /* strings and keys that may be such names, in a text that computes names of variables */
    ARRAY(ValuesShape) shapes; /* names that the text puts together from parts, and all that begin alike */
    Map crowded;          /* names that several values of the text want */
    Map plain;            /* values that stand at some place where no name says what for */
    Map last_number;      /* variable -> the last number that was put behind it */
    const UhStore *store; /* may be NULL */
    const UhNeighbours *neighbours; /* may be NULL */
    const char *const *renames, *const *apart; /* pairs, NULL at the end; may be NULL */
    Str place;            /* what the file's program is called, or empty */
    Arena *arena;
} Values;

/* Notes every variable of the environment that the text speaks of. */
void values_reserve(Values *values);

/* The name that a value would have, and cannot have since something else uses it. `name` is empty if there is none. */
typedef struct {
    Str name;
    Str at;   /* where in another file; empty: it is this text */
    Node own; /* where in this text */
} ValuesTaken;

/* Notes every name that the text reads with this template already. */
void values_reserve_reads(Values *values, const Template *template);

/* Gives the finding's value a name, or finds the one that it has, and sets the index in `all`. `fixed` means that the
 * finding's own variable has to be kept, since the code reads it already. `in_file` means that the value is stored in a
 * file of its own. Returns REFUSE_NOTHING, or why no name is right. `taken` says which name it could not have. */
Refusal values_name(Values *values, const Finding *f, bool fixed, bool in_file, uint32_t *index, ValuesTaken *taken);

#endif
