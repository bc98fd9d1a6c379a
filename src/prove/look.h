/* look.h - one look at a text for one variable, which environment.c takes */
#ifndef PROVE_LOOK_H
#define PROVE_LOOK_H

#include "prove/environment.h"

typedef struct {
    const Environment *all;
    Reads *reads;
    const Tree *tree;
    const Language *language;
    Str variable;
    EnvironmentSeen seen;
} Look;

static inline bool look_has(const Look *l, WordList list, Str word)
{
    return language_has(l->language, list, word);
}

/* The first use of the environment at a node or behind that, as an index of `all->uses`. */
uint32_t look_first_use(const Look *l, Node from);

/* Whether all of the environment goes somewhere in an expression: `{...environ}`, `environ.copy()`. */
bool look_holds_whole(const Look *l, Node in);

/* Where only some items are taken: `keys.filter(...)`, `[k for k in environ if ...]`; or 0. */
Node look_thinned(const Look *l, Node items);

typedef enum {
    EACH_NONE,
    EACH_BUT_SAID,
    EACH_ALL
} LookEach; /* BUT_SAID: but for those that the text keeps by name */

/* Which variables a place is reached with that takes one out by a name which is computed. */
LookEach look_each(const Look *l, Node at);

#endif
