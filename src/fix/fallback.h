/* fallback.h - how a default of a variable leaves the code
 *
 * In `getenv("X", "lit")`, in `env.X || "lit"` and in `const { X = "lit" } = env` the literal stands in for the
 * variable X when it is not set. The fix keeps the name X and takes the literal out. The code that is left must fail
 * when X is not set. What that takes depends on the code around the literal and on what the template has: a Removal.
 */
#ifndef FIX_FALLBACK_H
#define FIX_FALLBACK_H

#include "scan/find/finding.h"
#include "text/edit.h"

typedef enum {
    REMOVE_LITERAL,  /* the template's read takes the place of the literal */
    REMOVE_READ,     /* it takes the place of the old read together with its default: of all of `getenv("X", "lit")` */
    REMOVE_DEFAULT,  /* the old read stays. Code that stops the program takes the literal's place: `env.X || stop()` */
    REMOVE_PROPERTY, /* X leaves its pattern `{ X = "lit" }`. A declaration of its own reads it */
    REMOVE_ARGUMENT, /* the argument "lit" goes, since what is called fails by itself without a default */
    REMOVE_CHECKED,  /* the argument goes, and code that stops the program is put behind the call */
    REMOVE_CALL      /* a method that demands a value takes the place of the one with the default: `.required()` */
} Removal;

/* Chooses the way for a finding. `stops` says that the template has code that stops the program; `global`, what its own
 * read is made of, as `process`: an old read of that goes. Else it stays, since what it calls would be left without a
 * use. */
Removal fallback_removal(Names *names, const Finding *f, bool stops, Str global);

/* Whether the literal is the default of a variable, so that its fix has to keep the variable's name. */
bool fallback_keeps_name(const Tree *tree, const Finding *f);

/* A member that leaves its pattern `{ X = "lit" }`, and the code that reads X from then on. All members that leave have
 * to be known before the first edit is made: when none stays, the braces go as well. */
typedef struct {
    const Finding *finding;
    Str code;
    uint32_t group;
} Split;

typedef ARRAY(Split) Splits;

/* Makes the edits of one group. */
typedef struct {
    const Tree *tree;
    const Language *language;
    const Finding *finding;
    const Splits *splits; /* for fallback_split(): all members that leave their patterns */
    Arena *arena;
    EditList *edits;
    uint32_t group;
    Str eol;
} Remover;

/* REMOVE_READ: the bytes that the new code takes the place of. */
void fallback_span(Names *names, const Finding *f, uint32_t *start, uint32_t *end);

/* REMOVE_DEFAULT: adds the edits by which an empty variable stops the program as well: `??` becomes `||`. */
void fallback_make_strict(const Remover *r);

/* REMOVE_PROPERTY: `code` is the read. When all members of a pattern leave, the braces leave with them: each of
 * these fixes has the same edits that take the braces out, and they are made once (`shared` in text/edit.h). */
void fallback_split(const Remover *r, Str code);

/* REMOVE_ARGUMENT and REMOVE_CALL; REMOVE_CHECKED, with what stops the program as `code`. */
void fallback_drop(const Remover *r, Str code);

#endif
