/* environment.h - what the code that a fix leaves does to the environment, seen by its own eyes
 *
 * Looked at are the trees alone: how the words that stand for the environment are used. Nothing is asked of
 * the code that decided over the fix.
 *
 *     EnvironmentSeen seen = environment_look(&tree, &language, &environments, STR("SIGN_KEY"));
 *     if (seen.lost) tell("line ... takes it out");
 */
#ifndef PROVE_ENVIRONMENT_H
#define PROVE_ENVIRONMENT_H

#include "syntax/language.h"
#include "syntax/tree.h"

/* The first node of each kind; 0: there is none. */
typedef struct {
    Node lost;   /* empties or replaces the environment, or takes the variable out of it */
    Node asked;  /* asks whether the variable is set */
    Node opaque; /* makes something of it that is not seen: a proxy, another context */
} EnvironmentSeen;

/* `environments` are the names of the environment as an object: "os.environ". */
EnvironmentSeen environment_look(const Tree *tree, const Language *language, const Strs *environments,
                                 Str variable);

#endif
