/* question.h - code that asks whether a variable is set
 *
 * `DEV = "X" not in environ`, `if (env.X)`, `hasOwnProperty("X")`: the answer is another one once a value is stored
 * under that name, and what depends on it changes. What decides over the literal itself is no such question.
 */
#ifndef FIX_DANGER_QUESTION_H
#define FIX_DANGER_QUESTION_H

#include "scan/find/finding.h"

typedef struct {
    Node at;
    Str variable;
    uint32_t older; /* index + 1 of the one before it about that variable, or 0 */
} Question;

typedef struct {
    ARRAY(Question) all;
    Map newest; /* variable -> index + 1 */
} Questions;

void questions_read(Questions *questions, Names *names);

/* The last question about a variable that the fix of a literal leaves in the code, or 0. `fallback` is what the literal
 * stands in beside the read, or 0. */
Node questions_find(const Questions *questions, Names *names, Node literal, Node fallback, Str variable);

#endif
