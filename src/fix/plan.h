/* plan.h - from findings to edits
 *
 * The room fix. In: the findings of one text, what the store and the other files of the project answer. Out: for every
 * finding an outcome, and the edits. It sees scan and its own rooms fix/danger and fix/variables, and touches no file.
 *
 * An outcome is an edit, or the reason why there is none. A fix is one group of edits: all of them are made or none
 * is. What several fixes need, such as an import, is added once. The new text is parsed and scanned again before it is
 * given out. A fix that spoils it is dropped and refused; the others stay.
 */
#ifndef FIX_PLAN_H
#define FIX_PLAN_H

#include "fix/check.h"
#include "fix/danger/danger.h"
#include "fix/values.h"
#include "scan/find/detector.h"
#include "syntax/parse.h"
#include "text/edit.h"

typedef struct {
    const Detector *detector;
    const Data *data;
    Names *names;
    const Findings *findings;
    const Reaches *reached; /* that they were found with */
    const Parser *holder;   /* of the tree */
    Parser *parser;         /* another, for templates and for the check */
    Str path;
    const char *const *renames, *const *apart, *const *template_values; /* of UhInput and UhOptions; may be NULL */
    Str place, project; /* may be empty */
    Str template_name; /* empty: the one that fits the value */
    const UhStore *store;
    const UhNeighbours *neighbours; /* may be NULL */
    const UhClosed *closed; /* of UhInput */
    size_t closed_count;
    Str module_kind; /* of UhInput; may be empty */
    bool apply; /* make the edits; otherwise only the outcomes */
    bool unsafe, strict, test_code;
    Arena *arena;
} PlanInput;

typedef struct {
    UhFix class;
    Danger danger; /* why the class is UH_FIX_UNSAFE */
    Str danger_at; /* where that is, if it is somewhere */
    Refusal refusal;
    bool fixed;
    bool stands_in; /* for a variable that the code reads already */
    uint32_t value; /* index into values, when fixed */
    ValuesTaken taken; /* why it has another variable than one would think, or is refused */
} Outcome;

typedef struct {
    Outcome *outcomes; /* one for each finding */
    EditList edits;    /* sorted and disjoint; empty unless input.apply */
    Values values;
    Str needs; /* what the templates that were used want, for the user */
} Plan;

/* False when a template cannot be read. */
bool plan_make(Plan *plan, const PlanInput *input, Error *error);

#endif
