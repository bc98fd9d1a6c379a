/* guess.h - plans that are made when a file is looked at, for a fix that is carried out when all files were
 *
 * A text goes through the engine once, although its fix may depend on files that are looked at later: what the planner
 * asked of the store, and what it was told, is noted with the plan. The fix asks the same again; where all answers are
 * what they were, the plan is the one that would be made now. Else it is made anew.
 *
 *     Guesses guesses = {0};
 *     ... for each file, in the order in which they will be fixed, nobody else at the same time:
 *     if (guesses_begin(&guesses, store, &input)) ...       // input.store notes what is asked
 *     Guess *guess = guesses_end(&guesses, text, uh_worker_plan(worker, &input));
 *     ... later: if (guess_holds(guess, text, &view)) carry out guess->result
 *     guess_free(guess);
 *     guesses_clear(&guesses);
 *
 * What earlier guesses would put into the store counts as put, so that files which are fixed one after the other get
 * the names that they will get. All guesses of a run together are kept in a bounded room; what has none is planned
 * when it is fixed.
 */
#ifndef APP_JOB_GUESS_H
#define APP_JOB_GUESS_H

#include "base/array.h"
#include "base/map.h"
#include "unhardcode.h"

typedef struct Guess {
    Buf text, asked; /* `asked`: questions and answers, one behind the other */
    UhResult *result;
} Guess;

/* What a guess would put into a store. */
typedef struct {
    const void *store;
    Str name, file, bytes;
    bool stands_in;
} GuessValue;

typedef struct {
    Arena arena;
    ARRAY(GuessValue) values;
    Map names;    /* -> index + 1 of the value with that name; of several stores the newest */
    Map contents; /* the same, by bytes */
    size_t bytes; /* of all guesses */
    Guess *now;   /* that is being made */
    const void *store;
    UhStore real, view;
} Guesses;

/* Lets the planner ask a view that notes it, in the place of input->store, which is that of `store`. False when there
 * is no room for more, and nothing changed then. */
bool guesses_begin(Guesses *g, const void *store, UhInput *input);

/* The guess, with copies of both. */
Guess *guesses_end(Guesses *g, Str text, const UhResult *result);
void guesses_clear(Guesses *g);

/* Whether the plan would be the same for that text, and with the answers of that store. NULL: false. */
bool guess_holds(const Guess *guess, Str text, const UhStore *store);

/* Takes the result out, for uh_result_free(). */
UhResult *guess_take(Guess *guess);

/* Overwrites the values. NULL is fine. */
void guess_free(Guess *guess);

#endif
