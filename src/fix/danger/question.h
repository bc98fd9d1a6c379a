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
    uint32_t older; /* index + 1 of the question before it about the same variable, or 0 */
} Question;

typedef struct {
    ARRAY(Question) all;
    Map newest; /* variable -> index + 1 of the last question about it */
} Questions;

/* Collects the questions of a text, in its order. */
void questions_read(Questions *questions, Names *names);

/* Returns where the code asks for the variable, or 0 when it does not. Of several places it is the last one. A question
 * does not count when it only decides whether the literal is used, since the fix changes that code: the condition of
 * `if not KEY: KEY = "lit"`, or one inside `fallback`. `fallback` is the expression that holds both the literal and the
 * read of the variable (`env.X || "lit"`), or 0. */
Node questions_find(const Questions *questions, Names *names, Node literal, Node fallback, Str variable);

#endif
