/* loss.h - code that takes variables out of the environment, or starts a program without them
 *
 * `environ.clear()`, `process.env = {}`, `delete process.env.X`, a loop that deletes each: who reads the
 * variable after that finds nothing. `spawn("node", ["worker.js"], { env: {} })`: worker.js finds nothing,
 * whatever is set here.
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
    Str variable; /* empty: all, but for those that the text spells when some are kept */
    bool thins;   /* some are kept */
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

#endif
