/* trial.h - which of the planned fixes are made
 *
 * The changed text is read again, with all fixes in it. Where that does not hold up, the fix that spoils it is looked
 * for by halving, refused, and the others stay. Beside a syntax error, what spoils the text hangs on what else is
 * changed, and a second run could make a fix that this one refuses: there one that spoils it takes all others with it.
 */
#ifndef FIX_TRIAL_H
#define FIX_TRIAL_H

#include "fix/imports.h"
#include "fix/plan.h"

typedef struct {
    const PlanInput *in;
    Plan *plan;
    EditList *edits;    /* of all fixes; group i + 1 is that of finding i */
    EditList plain;     /* the same before lines were looked at; empty where they were not */
    const Map *muted;   /* values that may stay */
    const ImportCalls *calls;
} Trial;

/* Makes plan->edits of those that hold up, and refuses the others. */
void trial_run(Trial *s);

#endif
