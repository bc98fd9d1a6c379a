/* danger.h - what is unsafe in a fix that could be made */
#ifndef FIX_DANGER_DANGER_H
#define FIX_DANGER_DANGER_H

#include "fix/plan.h"

/* The fix as far as it is known: the variable that the new code reads, and how. */
typedef struct {
    const PlanInput *in;
    const FileFacts *facts;
    const Template *template; /* NULL: the code reads the variable by itself */
    Danger relied;            /* of relied.h */
    const StoredValue *value;
} DangerAsked;

/* What is unsafe, and at which place of another file or "line 3"; `at` is empty where no place says more. */
Danger danger_of(const DangerAsked *asked, Str *at);

#endif
