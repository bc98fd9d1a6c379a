/* closed.h - classes that read the .env by themselves, and stop the program at a variable that they do not know
 *
 *     ClosedClasses classes = {0};
 *     closed_note(&classes, &arena, path, text, result);  // for each file that was looked at
 *     closed_tell(&classes, &stores);                     // when all is stored
 */
#ifndef APP_CLOSED_H
#define APP_CLOSED_H

#include "app/stores.h"

typedef ARRAY(Str) ClosedNames;

typedef struct {
    Str path;
    uint32_t line;
    ClosedNames files, variables; /* the names of the files without their folders; its own variables */
} ClosedClass;

typedef ARRAY(ClosedClass) ClosedClasses;

void closed_note(ClosedClasses *classes, Arena *arena, Str path, Str text, const UhResult *result);

/* Tells which of the variables that this run has stored a class will stop at. */
void closed_tell(const ClosedClasses *classes, const Stores *stores);

#endif
