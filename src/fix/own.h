/* own.h - the file's own way to read a variable that has to be set: a function that it defines, or imports and calls
 *
 *     OwnGetters own = own_read(in);
 *     Str name = own_at(&own, names, finding, strict);    // "mustGet", or empty
 *
 * What a reviewer expects is what the project does already. So new code calls such a function where there is one, and
 * the template sets up nothing. It is one by what it does (getter.h). One of another file has to be a function of
 * the project, and the file calls it with the name of a variable already.
 */
#ifndef FIX_OWN_H
#define FIX_OWN_H

#include "fix/getter.h"
#include "fix/plan.h"

typedef struct {
    Str name;
    const Binding *binding;
    Node function; /* of this file, or 0 */
    Getting is;
    uint32_t calls; /* how many there are in the file */
} OwnGetter;

typedef ARRAY(OwnGetter) OwnGetters;

OwnGetters own_read(const PlanInput *in);

/* The name of the one to call in the place of a finding's literal; with `strict`, one that takes no empty text. Of
 * several, the one that the file calls most. Empty without one. */
Str own_at(const OwnGetters *own, Names *names, const Finding *f, bool strict);

/* Whether the literal is what that function is given to stand in, `mustGet("X", "lit")`, which becomes `mustGet("X")`.
 * Then the call is the finding's fallback, and X its variable. */
bool own_given(Names *names, Str own, Finding *f);

#endif
