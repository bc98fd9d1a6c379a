/* result.h - what a worker found and planned, as the public API gives it out
 *
 * All of it is copied into the worker's arena, or kept apart where that is large, and lives until its next text.
 */
#ifndef RESULT_H
#define RESULT_H

#include "engine.h"
#include "fix/danger/order.h"
#include "fix/plan.h"

/* What was found in a text. */
typedef struct {
    const Detector *detector;
    Coding coding;
    Tree tree; /* the parser's */
    Names names;
    Findings found;
    Reaches reached; /* that it was found with */
    Load load;
    bool some; /* there is something to plan, and nothing was planned yet */
} Looked;

/* The templates of a language that read from a store which somebody else fills. */
typedef struct {
    const Detector *detector;
    ARRAY(Template) templates;
} Elsewhere;

struct UhWorker {
    UhEngine *engine;
    Looked looked;   /* of the last text */
    Parser *parser;  /* of the text */
    Parser *checker; /* of templates and of changed texts; made when first needed */
    Arena arena;
    Arena lasting; /* what holds for all texts */
    ARRAY(Elsewhere) elsewhere;
    UhResult result;
    UhResult *kept; /* what the result points to, where the arena was given back for its size; or NULL */
    UhVariables variables;
};

/* What was made of a text. */
typedef struct {
    const Detector *detector;
    Names *names;
    const Findings *findings;
    const Plan *plan;
    const Load *load;
    int64_t now; /* of the input */
    Str made_from; /* the same; may be empty */
} Work;

/* A copy that ends in a NUL. */
const char *result_text(UhWorker *w, Str s);

/* The members of other modules that reach a sink here. */
void result_give_reaches(UhWorker *w, const Findings *found);

/* The comments that silence what is no rule. */
void result_give_lost_marks(UhWorker *w, const Findings *found);

/* What loads the environment here, when something of the program is imported before. */
void result_give_load(UhWorker *w, const Tree *t, const Load *load);

/* The class that takes no other variables than its own; empty when there is none. */
UhClosed result_closed(UhWorker *w, Names *names);

/* Comments that are untrue now, and code that catches what new code throws. */
void result_give_notes(UhWorker *w, const Work *work);

/* Findings, edits, values, and what to tell of them. */
void result_give(UhWorker *w, const Work *work);

#endif
