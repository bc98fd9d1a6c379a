/* settle.h - from the edits of all fixes to those that hold up together
 *
 * The changed text is parsed and scanned again. When it is not as it should be, the fixes that fail alone are dropped
 * and refused, the others stay.
 */
#ifndef FIX_SETTLE_H
#define FIX_SETTLE_H

#include "fix/plan.h"

/* Sets plan->edits. `muted` has the values that may stay. */
void settle(Plan *plan, const PlanInput *in, EditList *edits, const Map *muted);

#endif
