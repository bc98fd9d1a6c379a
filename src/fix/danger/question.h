/* question.h - code that asks whether a variable is set
 *
 *     DEV = "X" not in environ      # true today
 *
 * A fix stores a value under the name X. From then on X is set, and code that asks for it goes the other way: here DEV
 * becomes false. `if (env.X)` and `env.hasOwnProperty("X")` are such questions, too. A condition that only chooses
 * between the variable and the literal is none: the fix takes care of that one.
 */
#ifndef FIX_DANGER_QUESTION_H
#define FIX_DANGER_QUESTION_H

#include "scan/find/finding.h"

typedef struct {
    Node at; /* where the code asks */
    Str variable;
    uint32_t older; /* index + 1 of the one before it about that variable, or 0 */
} Question;

typedef struct {
    ARRAY(Question) all;
    Map newest; /* variable -> index + 1 */
} Questions;

void questions_read(Questions *questions, Names *names);

/* The last question about a variable that is still in the code when a literal is fixed, or 0. `fallback` is the
 * expression that holds both the literal and the read of the variable (`env.X || "lit"`), or 0. */
Node questions_find(const Questions *questions, Names *names, Node literal, Node fallback, Str variable);

#endif
