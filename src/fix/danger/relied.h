/* relied.h - whether a file leaves in place what the new code needs
 *
 * A file may put something else in the place of a library's function: `fs.readFileSync = ...`, `jest.mock("fs")`. Then
 * the new code would read from that. And a file that may lack a library (`try: import x`, `except ImportError: x =
 * None`) could not do without it any more.
 */
#ifndef FIX_DANGER_RELIED_H
#define FIX_DANGER_RELIED_H

#include "fix/danger/danger.h"

/* What the code of a template needs. */
typedef struct {
    Strs modules; /* that it imports, or members of them: "os", "pathlib.Path" */
    bool in_file; /* it reads the value from a file */
} Relied;

/* Whether the file puts something else in the place of one of them by itself. */
bool relied_is_replaced(Names *names, const Relied *relied);

/* DANGER_GUARDED, DANGER_REPLACED or DANGER_NONE. */
Danger relied_danger(Names *names, const Relied *relied);

#endif
