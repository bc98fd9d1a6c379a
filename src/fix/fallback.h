/* fallback.h - how a default of a variable leaves the code
 *
 * In `getenv("X", "lit")`, in `env.X || "lit"` and in `const { X = "lit" } = env` the literal stands in for the
 * variable X when it is not set. The fix keeps the name X and removes the literal. The code that is left must fail when
 * X is not set. There are several ways to do that, and each is a Removal. Which one is right depends on the code around
 * the literal and on the template: the code that fixes put in, such as `environ["X"]` (template.h). A template may also
 * have code that stops the program (its piece `secret_missing`). It is written `stop()` below.
 */
#ifndef FIX_FALLBACK_H
#define FIX_FALLBACK_H

#include "scan/find/finding.h"
#include "text/edit.h"

typedef enum {
    REMOVE_LITERAL,  /* the template's read replaces the literal: the code becomes `get("X", environ["X"])` */
    REMOVE_READ,     /* the old read is replaced together with its default: `getenv("X", "lit")` becomes
                      * `environ["X"]` */
    REMOVE_DEFAULT,  /* the old read stays, and stopping code replaces the literal: `env.X || stop()` is left */
    REMOVE_PROPERTY, /* X is removed from the pattern `{ X = "lit" }`, and a declaration of its own reads it */
    REMOVE_ARGUMENT, /* the argument "lit" is removed, since the function throws without a default: `config("X")` is
                      * left. Where it does not throw by itself, `required=True` replaces the argument */
    REMOVE_CHECKED,  /* the argument is removed, and stopping code is put after the call: `get("X") || stop()` */
    REMOVE_CALL      /* the call is replaced by one that throws without a value: `.default("lit")` by `.required()`, or
                      * `settings.get("X", "lit")` by `settings["X"]`. In `Env(X=(str, "lit"))` only `str` is left */
} Removal;

/* Chooses the way for a finding. `stops`: the template has stopping code. `global`: the object that the template's own
 * function reads from, as template_global() gives it; `process`, or empty. When the old read begins with that object,
 * as `process.env.X || "lit"` does, a call of the function takes its place. Other old reads stay if `stops` is true. */
Removal fallback_removal(Names *names, const Finding *f, bool stops, Str global);

/* Whether the literal is the default of a variable, so that its fix has to keep the variable's name. */
bool fallback_keeps_name(const Tree *tree, const Finding *f);

/* A member that is removed from its pattern `{ X = "lit" }`, and the code that reads X instead. All such members have
 * to be known before the first edit is made: when no member stays, the braces are removed as well. */
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
    const Splits *splits; /* for pattern_split_all(): all members that leave their patterns */
    Arena *arena;
    EditList *edits;
    uint32_t group;
    Str eol;
} Remover;

/* REMOVE_READ: sets the range of bytes that the new code replaces. */
void fallback_span(Names *names, const Finding *f, uint32_t *start, uint32_t *end);

/* REMOVE_DEFAULT and REMOVE_LITERAL: adds edits so that an empty variable stops the program as well: `??` becomes
 * `||`. */
void fallback_make_strict(const Remover *r);

/* REMOVE_ARGUMENT, REMOVE_CALL and REMOVE_CHECKED. For REMOVE_CHECKED `code` is the stopping code to put after the
 * call; it is empty when the template has none, and for the other two. (The stopping code of REMOVE_DEFAULT is put in
 * by the planner, which replaces the literal itself.) */
void fallback_drop(const Remover *r, Str code);

#endif
