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

/* What the planner is given. What has no comment here is explained at UhInput and UhOptions. */
typedef struct {
    const Detector *detector;
    const Data *data;
    Names *names; /* of the text */
    const Findings *findings;
    const Reaches *reached; /* what other files use of this one; the new text is searched with it, too */
    const Parser *holder;   /* the parser that holds the tree of the text */
    Parser *parser;         /* another one, for templates and for the new text */
    Str path;
    const char *const *renames, *const *apart, *const *template_values; /* of UhInput and UhOptions; may be NULL */
    Str place, project; /* may be empty */
    Str template_name; /* empty: each value gets the template that fits it */
    const UhStore *store;
    const UhNeighbours *neighbours; /* may be NULL */
    const UhClosed *closed;
    size_t closed_count;
    Str module_kind; /* may be empty */
    unsigned order; /* of UhInput */
    bool apply; /* make the edits; otherwise only the outcomes */
    bool unsafe, strict, test_code;
    Arena *arena;
} PlanInput;

/* What became of one finding. */
typedef struct {
    UhFix class;
    Danger danger;   /* why the class is UH_FIX_UNSAFE */
    Str danger_at;   /* where the danger is: "line 3", a place of another file; or empty */
    Refusal refusal; /* why there is no fix, or REFUSE_NOTHING */
    bool fixed;      /* there is a fix, and it is among the edits if they are made */
    bool stands_in;  /* the literal is the default of a variable that the code reads already */
    uint32_t value;  /* when it is fixed: the index of its value */
    ValuesTaken taken; /* what else uses the name that the value would have had */
} Outcome;

typedef struct {
    Outcome *outcomes; /* one for each finding */
    EditList edits;    /* sorted and disjoint; empty unless input.apply */
    Values values;
    Str needs; /* for the user: what has to be installed and set for the new code */
} Plan;

/* False when a template cannot be read. */
bool plan_make(Plan *plan, const PlanInput *input, Error *error);

#endif
