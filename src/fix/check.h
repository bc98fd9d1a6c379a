/* check.h - whether a literal may be replaced where it stands
 *
 * Some literals have to stay: in code for a browser everybody would see the variable too, and a type is no value. A
 * literal that may go is a matter of template and name; the planner (plan.h) sees to these.
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
    bool compiled;  /* it is compiled to a kind of module without `await` at the top, whatever it looks like */
    bool generated; /* a program wrote it, and would write it again */
    bool conflict;  /* it has the marks of a merge that is not done */
    bool cleared;   /* it empties the environment, or replaces it */
    Losses losses;  /* what else it takes out of the environment */
} FileFacts;

/* Finds out what holds. `said` is the kind of module that runtime_of() asks for. */
FileFacts check_file(Names *names, Str path, Str said);

/* Why the literal of a finding must stay, or REFUSE_NOTHING. */
Refusal check_literal(Names *names, const FileFacts *facts, const Finding *f);

/* Whether the variable is still set when the new code in the place of the literal reads it. The text may take it out of
 * the environment before. */
bool check_keeps(Names *names, const FileFacts *facts, Node literal, Str variable);

/* Adds the strings that the text uses as types, as in `let x: "a" | "b"`. Such a string cannot come from a variable. */
void check_types(const Names *names, Map *types);

/* Whether `await` may stand at `node`: at the top level of a module that waits, or in an async function. */
bool check_can_await(const Names *names, const FileFacts *facts, Node node);

#endif
