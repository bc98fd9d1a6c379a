/* closed.h - classes that read the .env by themselves, and stop the program at a variable that they do not know
 *
 *     ClosedClasses classes = {0};
 *     closed_note(&classes, &arena, path, text, result);  // for each file that was looked at
 *     input.closed = closed_list(&classes, &arena);       // for the fix of another
 *     closed_tell(&classes, &stores);                     // when all is stored
 */
#ifndef APP_JOB_CLOSED_H
#define APP_JOB_CLOSED_H

#include "app/job/stores.h"

typedef struct {
    Str path;
    uint32_t line;
    UhClosed reads; /* its strings live on the arena */
} ClosedClass;

typedef ARRAY(ClosedClass) ClosedClasses;

void closed_note(ClosedClasses *classes, Arena *arena, Str path, Str text, const UhResult *result);

/* The classes alone, as many as there are. */
const UhClosed *closed_list(const ClosedClasses *classes, Arena *arena);

/* Tells which of the variables that this run has stored a class will stop at. */
void closed_tell(const ClosedClasses *classes, const Stores *stores);

#endif
