/* loss.h - code that takes variables out of the environment, or starts a program without them
 *
 *     environ.clear()                                  # nobody finds a variable after that
 *     delete process.env.X                             # nobody finds X
 *     spawn("node", ["worker.js"], { env: {} })        # worker.js finds none, whatever is set here
 *
 * The first two are losses, the third is a start. A fix makes code read a variable, so it matters whether the variable
 * is still there.
 *
 *     Losses losses = {0};
 *     losses_read(names, &losses);
 *     for (uint32_t i = 0; i < losses.all.len; i++) use(&losses.all.at[i]);
 */
#ifndef FIX_DANGER_LOSS_H
#define FIX_DANGER_LOSS_H

#include "scan/names/names.h"

/* Variables are taken out at `at`. */
typedef struct {
    Node at;
    Str variable; /* empty: all of them */
    bool thins;   /* some are kept: those whose names the text has as strings or keys, see loss_spells() */
    Node chosen;  /* only those are taken out for which this condition holds: `if "SECRET" in name`; or 0 */
} Loss;

/* A program is started at `at` with an environment of its own. */
typedef struct {
    Node at;
    Str file;   /* as the code spells it, "./jobs/worker.js" or "jobs.worker"; empty: this very file */
    Node given; /* its environment, an object */
} Start;

typedef struct {
    ARRAY(Loss) all;
    ARRAY(Start) starts;
} Losses;

void losses_read(Names *names, Losses *losses);

/* Whether the text has that word as a string or key of its own in an expression: `keep = ["PATH", "X"]`, `{X:
 * 1}`. */
bool loss_spells(Names *names, Node in, Str variable);

/* Whether the condition of a loss may hold for the variable. */
bool loss_chooses(Names *names, const Loss *loss, Str variable);

#endif
