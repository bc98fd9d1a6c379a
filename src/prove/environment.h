/* environment.h - what the code that a fix leaves does to the environment, seen by its own eyes
 *
 * Looked at is how the environment is used, by whatever name: the names are followed with scopes.h. Nothing
 * is asked of the code that decided over the fix.
 *
 *     Environment environment;
 *     environment_read(&environment, &reads);
 *     EnvironmentSeen seen = environment_look(&environment, STR("SIGN_KEY"));
 *     if (seen.lost) tell("line ... takes it out");
 */
#ifndef PROVE_ENVIRONMENT_H
#define PROVE_ENVIRONMENT_H

#include "prove/reads.h"

/* The first node of each kind; 0: there is none. */
typedef struct {
    Node lost;   /* empties or replaces the environment, or takes the variable out of it */
    Node asked;  /* asks whether the variable is set */
    Node opaque; /* makes something of it that is not seen: a proxy, another context, an object from elsewhere
                  */
} EnvironmentSeen;

/* The places of a text that have to do with it, whatever the variable. */
typedef struct {
    Reads *reads;
    ARRAY(Node) uses;  /* of the environment as an object, in the order of the text */
    ARRAY(Node) calls; /* that put something in its place, or take out of it, by names that are texts */
    Node opaque;       /* see above */
} Environment;

void environment_read(Environment *e, Reads *reads);

EnvironmentSeen environment_look(const Environment *e, Str variable);

#endif
