/* relied.h - whether a file leaves in place what the code of a template relies on
 *
 * `fs.readFileSync = ...`, `jest.mock("fs")`, a library that stands in for the file system: the new code
 * would read from what is there instead. `try: import x` / `except ImportError: x = None`: the file can
 * do without the library, and could no longer.
 */
#ifndef FIX_DANGER_RELIED_H
#define FIX_DANGER_RELIED_H

#include "fix/refusal.h"
#include "fix/template.h"

/* Whether it puts something else in the place of what the template imports by itself. */
bool relied_is_replaced(Names *names, const Template *template);

/* DANGER_GUARDED, DANGER_REPLACED or DANGER_NONE. */
Danger relied_danger(Names *names, const Template *template);

#endif
