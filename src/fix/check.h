/* check.h - whether a literal may be replaced where it stands
 *
 * Some literals have to stay. A value in code for a browser is sent to everybody, even if it comes from a variable. A
 * type, as in `let x: "a" | "b"`, cannot be read from a variable. This file finds what the place of a literal forbids.
 * The planner (plan.h) may still refuse a literal that it allows: when the template has no code for it, or when the
 * name of its variable is taken.
 *
 *     FileFacts facts = check_file(names, path, kind);       // once for a text
 *     Refusal why = check_literal(names, &facts, finding);   // for each finding
 */
#ifndef FIX_CHECK_H
#define FIX_CHECK_H

#include "fix/danger/loss.h"
#include "fix/danger/runtime.h"
#include "fix/refusal.h"
#include "scan/find/finding.h"

/* What holds for the whole file. */
typedef struct {
    Str path;
    Runtime runtime;
    bool compiled;  /* a compiler turns it into a module that may not `await` at its top level; `import` statements in
                     * it do not change that */
    bool generated; /* a program wrote it, and would write it again */
    bool conflict;  /* it has the marks of a merge that is not done */
    bool cleared;   /* it empties the environment, `environ.clear()`, or replaces it */
    Losses losses;  /* all that it takes out of the environment, such as `delete process.env.X` */
} FileFacts;

/* Finds out what holds. `said` is the kind of module that a manifest says (PlanInput.module_kind): the name in a
 * `module-kind` line of language.conf, or empty. */
FileFacts check_file(Names *names, Str path, Str said);

/* Why the literal of a finding must stay, or REFUSE_NOTHING. */
Refusal check_literal(Names *names, const FileFacts *facts, const Finding *f);

/* Whether the variable is still set when the new code in the place of the literal reads it. It is not when the text
 * removes it before, as `del environ["X"]` does. */
bool check_keeps(Names *names, const FileFacts *facts, Node literal, Str variable);

/* Adds the values of strings that the text uses as types: "a" and "b" for `let x: "a" | "b"`. The planner calls this
 * once, before it plans the first finding. The map then has 1 for each such value, and a literal with one of them is
 * refused with REFUSE_LITERAL_TYPE. */
void check_types(const Names *names, Map *types);

/* Whether `await` may stand at `node`: in an async function, or at the top level of a module whose kind allows that
 * (ModuleKind.waits). */
bool check_can_await(const Names *names, const FileFacts *facts, Node node);

#endif
