/* runs.h - which expressions run whenever their statement does
 *
 *     const token = jwt.sign({}, "x");      the statement runs, and so does the literal
 *     const token = user && sign("x");      it may not
 *     const sign = () => jwt.sign({}, "x"); it runs later
 *     const a = load(), b = sign("x");      and what load() does comes first
 */
#ifndef FIX_LAYOUT_RUNS_H
#define FIX_LAYOUT_RUNS_H

#include "scan/names/names.h"

/* Begins as {.names = names}; keeps what it found out about a statement for the next question. */
typedef struct {
    const Names *names;
    Node statement, waited;
} Runs;

/* The statement of a block that evaluates the expression once each time that it runs, and waits for nothing before it;
 * or 0. Other parts of the statement may be evaluated first. */
Node runs_with(Runs *r, Node expression);

#endif
