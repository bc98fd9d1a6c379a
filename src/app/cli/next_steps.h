/* next_steps.h - tells the user what a fix has moved, and what to do now: load it, carry it elsewhere, rotate it */
#ifndef APP_CLI_NEXT_STEPS_H
#define APP_CLI_NEXT_STEPS_H

#include "app/job/fixer.h"

/* At the end of a run: a few lines. */
void next_steps_tell(const Fixer *fixer);

/* Only where values have to be carried that the code reads elsewhere from now on. */
void next_steps_tell_places(const Fixer *fixer);

/* Which of the variables that this run has stored a class will stop at. */
void next_steps_tell_closed(const ClosedClasses *classes, const Stores *stores);

#endif
