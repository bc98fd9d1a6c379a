/* closed.h - classes that read the .env by themselves, and stop the program at a variable that they do not know
 *
 *     ClosedClasses classes = {0};
 *     closed_note(&classes, &arena, path, text, result);  // for each file that was looked at
 *     input.closed = closed_list(&classes, &arena);       // for the fix of another
 *     closed_strangers(&classes.at[i], &report, &names);  // when all is stored
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

/* Whether all of them, if any, are in the file of that path. */
bool closed_are_in(const ClosedClasses *classes, Str path);

/* The classes alone, as many as there are. */
const UhClosed *closed_list(const ClosedClasses *classes, Arena *arena);

/* Appends the variables in a store's report that the class will stop at: "A, B". False when there are none. */
bool closed_strangers(const ClosedClass *class, const StoreReport *report, Buf *out);

#endif
