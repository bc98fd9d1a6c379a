/* apart.h - what tells variables apart that values of one text would share
 *
 * Two values that want one name are told apart by what is around them: the environment (DEV_SECRET_KEY), what a
 * function or an object is for (JWT_REFRESH_SECRET), the class, the program (BILLING_JWT_SECRET). What runs in
 * production has the plain name.
 *
 *     apart_read(&values, findings);
 *     ... for each finding, in turns:
 *     Str env = apart_name(&values, f);
 *     unsigned tries = 0;
 *     while (is_taken(env) && (other = apart_other(&values, f, env, &tries)).len) ...
 */
#ifndef FIX_APART_H
#define FIX_APART_H

#include "fix/values.h"

/* Notes which names several values want. */
void apart_read(Values *values, const Findings *findings);

/* When each finding is to be named, from 0 on: those with the better claim first, and of a name that several want what
 * is to have it as it is. Muted ones have no turn, which is APART_TURNS. */
enum { APART_TURNS = 9 };
const uint8_t *apart_turns(const Values *values, const Findings *findings);

/* The variable that the value would have if no other value were there. */
Str apart_wanted(const Values *values, const Finding *f);

/* The one that it is to have. */
Str apart_name(const Values *values, const Finding *f);

/* Another, when `env` is taken: each call has something else, until it is empty. */
Str apart_other(const Values *values, const Finding *f, Str env, unsigned *tries);

#endif
