/* plan.h - from findings to edits
 *
 * This is the main header of the room fix; a room is a folder of src/ (see CONTRIBUTING.md). It is given the findings
 * of one text, and asks the store and the other files of the project. It makes an outcome for each finding, and the
 * edits. It may call scan and its own rooms fix/danger and fix/variables, and touches no file.
 *
 * An outcome says that a finding is fixed, or why it is not. A fix is a group of edits: all of them are made or none
 * is. An import that several fixes need is added once. The new text is parsed and scanned again before plan_make()
 * returns. A fix that spoils it is dropped and refused; the others stay.
 */
#ifndef FIX_PLAN_H
#define FIX_PLAN_H

#include "fix/check.h"
#include "fix/danger/danger.h"
#include "fix/values.h"
#include "scan/find/detector.h"
#include "syntax/parse.h"
#include "text/edit.h"

/* What the planner is given. UhInput and UhOptions (unhardcode.h) say more of the fields that have the same names. */
typedef struct {
    const Detector *detector;
    const Data *data;
    Names *names; /* of the text */
    const Findings *findings;
    const Reaches *reached; /* what other files use of this one, such as its `SECRET`. The first scan had it, so
                             * the scan of the new text gets it, too */
    Parser *holder;         /* the parser that holds the tree of the text */
    Parser *parser;         /* another one, for templates and for the new text */
    Str path;
    /* Lists of pairs with NULL at the end, or NULL. A pair of `renames` is a name that the planner would choose, and
     * the one that the user wants in its place. A pair of `apart` is such a name, and one that no other file needs. A
     * pair of `template_values` is the name of a blank in templates, and its value. */
    const char *const *renames, *const *apart, *const *template_values;
    Str place;   /* the word that goes in front of a name that is taken: SHOP of SHOP_SECRET_KEY; may be empty */
    Str project; /* what {{project}} in templates stands for; may be empty */
    Str template_name; /* empty: each value gets the template that fits it */
    const UhStore *store;           /* may be NULL */
    const UhNeighbours *neighbours; /* may be NULL */
    const UhClosed *closed; /* classes that stop the program at a variable that they do not know */
    size_t closed_count;
    Str module_kind; /* what the package's manifest says that a module is; may be empty */
    unsigned order; /* how the project sorts imports: bits of UhOrder */
    UhFormat format; /* how the project's formatters are set up */
    bool checked; /* a checker of types looks at the text, as the project says */
    bool made;  /* the text is made from another file */
    bool apply; /* make the edits; otherwise only the outcomes */
    /* Also make fixes of class UH_FIX_UNSAFE; write code that accepts no empty value either; the text is a test, so
     * refuse each finding with REFUSE_TEST_CODE. */
    bool unsafe, strict, test_code;
    Arena *arena;
} PlanInput;

/* What became of one finding. */
typedef struct {
    UhFix class;
    Danger danger;   /* why the class is UH_FIX_UNSAFE */
    Str danger_at;   /* where the danger is: "line 3", a place of another file; or empty */
    Refusal refusal; /* why there is no fix, or REFUSE_NOTHING */
    bool fixed;      /* the edits have its fix. False without input.apply. It may be true with UH_FIX_UNSAFE, when the
                      * input says `unsafe` */
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
