/* values.h - the names under which removed values are stored
 *
 * A value that is removed from the code is stored under the name of a variable, which the new code reads. The planner
 * asks for that name with values_name(). A value is weak when it can be guessed, as "secret" (classify_is_weak()).
 * These rules hold:
 *
 * - A value has one name, however often it stands in the text. There are two exceptions: a weak value has two names
 *   when two settings with names of their own hold it, and the next rule. Two different values never share a name.
 * - In `getenv("X", "lit")` the literal is stored under X. A literal that is no default of X never gets that name, even
 *   if it has the same value: whoever sets X later would change that literal as well.
 * - When this text, the store, or another file has the name for another value, the name is changed. A word is put in
 *   front, from the names around the literal (REFRESH_SECRET) or from the name of the file's program (ADMIN_SECRET). If
 *   no such word helps, a number is put after it (SECRET_2).
 * - When the store has the same value under some name already, that name is used. This does not hold for a weak value,
 *   since another setting may have the value "secret" by chance.
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
    Str equal;        /* a weak value that has two names: the other name; or empty */
    bool unnamed;     /* nothing in the code names it: the "x" of `sign(data, "x")` */
    bool stands_in;   /* it was the default of a variable that the code reads itself */
    Str store;        /* the name of the store that the template reads, when somebody else fills that store; empty when
                       * the value goes to our own store */
    BlankList blanks; /* what is filled in for {{path}} and other blanks of that template (blanks.h) */
    Str place, put;   /* where the value is in that store, and how to put it there, for the user; may be empty */
} StoredValue;

/* The shape of names that the code computes: `"JWT_" + kind` has the shape `JWT_*`, where `*` is any text. The code may
 * mean each variable that fits the shape (variable_fits() in base/variable.h). */
typedef struct {
    Str shape;
    Node at;      /* where the code computes the name */
    bool spelled; /* it is only known that a string has that shape, and not that it is the name of a variable */
} ValuesShape;

typedef struct {
    ARRAY(StoredValue) all;
    Names *names; /* of the text */
    Map by_value[UH_STORE_FILE + 1]; /* for each way of storing: bytes -> index + 1 */
    Map by_name;          /* names and their bases -> index + 1 */
    Map reserved;         /* variables that the text reads or sets -> where: no other value gets these names */
    Map spelled;          /* strings and keys that are spelled like variables -> where. The map is empty unless the text
                           * computes names of variables: only then one of the strings may be such a name */
    ARRAY(ValuesShape) shapes; /* the shapes of all names that the text computes */
    Map crowded;          /* names that several different values of the text want */
    Map plain;            /* values that are unnamed at one place at least, where no word says their purpose either */
    Map last_number;      /* variable -> the last number that was put after it: 2 when SECRET_2 was given out */
    const UhStore *store; /* may be NULL */
    const UhNeighbours *neighbours; /* may be NULL */
    const char *const *renames, *const *apart; /* as in PlanInput; may be NULL */
    Str place;            /* what the file's program is called, such as ADMIN, or empty */
    Arena *arena;
} Values;

/* Notes every variable of the environment that the text reads, sets, or may name. Call it once, before the first
 * values_name(). */
void values_reserve(Values *values);

/* The name that a value would have, and cannot have since something else uses it. `name` is empty if there is none. */
typedef struct {
    Str name;
    Str at;   /* where in another file; empty: it is this text */
    Node own; /* where in this text */
} ValuesTaken;

/* Notes every name that the text reads already in the way of this template: X of `vault.read("X")`. Call it once for a
 * template that reads another store than the environment, before values_name() is called for a fix with it. */
void values_reserve_reads(Values *values, const Template *template);

/* Gives the finding's value a name, or finds the one that it has, and sets the index in `all`. `fixed` means that the
 * name may not be changed, since the code reads that variable already: X of `getenv("X", "lit")`. (Outcome.fixed in
 * plan.h means something else.) `in_file` means that the value is stored in a file of its own. Returns REFUSE_NOTHING,
 * or why no name is right. `taken` says which name it could not have. */
Refusal values_name(Values *values, const Finding *f, bool fixed, bool in_file, uint32_t *index, ValuesTaken *taken);

#endif
