/* loss_reader.h - what loss.c, loss_keeps.c and loss_start.c share
 *
 * loss.c goes through a text and finds the code that takes variables out of the environment. loss_keeps.c tells how
 * many variables are left where something else takes its place. loss_start.c finds the programs that are started.
 */
#ifndef FIX_DANGER_LOSS_READER_H
#define FIX_DANGER_LOSS_READER_H

#include "fix/danger/loss.h"

typedef struct {
    Names *names;
    const Tree *tree;
    const Language *language;
    Losses *found;
} LossReader;

/* Whether an expression is the environment, or something else that has all variables. */
bool loss_is_env(LossReader *r, Node n);

/* The environment as a whole, somewhere in there; or 0. */
Node loss_find_whole(LossReader *r, Node in);

/* The value of a name that is given only one, 0 when it is given more or none; of anything else the node itself. */
Node loss_value_of(LossReader *r, Node n);

/* How many of the variables an expression has. A name of which nothing is known may be the whole environment, so it
 * is taken for that. An object that spreads something unknown, as in `{ ...settings.env }`, may have any of them. */
typedef enum { KEEPS_NONE, KEEPS_CHOSEN, KEEPS_UNKNOWN, KEEPS_ALL } Keeps;

Keeps loss_keeps_of(LossReader *r, Node n);

typedef enum { EACH_NONE, EACH_SOME, EACH_ALL } Each;

/* Which variables are deleted by a name that is computed: `for (k in env) delete env[k]`. *chosen: the condition that
 * chooses them, or 0. */
Each loss_each_deleted(LossReader *r, Node deletion, Node *chosen);

/* Notes the programs that a call starts: `run(["python", "worker.py"], env={})`, `fork("./worker.js", { env: {} })`. */
void loss_note_start(LossReader *r, Node call);

#endif
