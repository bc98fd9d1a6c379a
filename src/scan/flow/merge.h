/* merge.h - values that something else may take the place of, which is merged with them
 *
 * `{ ...DEFAULTS, ...options }`, `dict(DEFAULTS, **options)`, `Object.assign({}, defaults, options)`: what DEFAULTS has
 * is only used where the options have nothing, and is computed in any case.
 */
#ifndef SCAN_FLOW_MERGE_H
#define SCAN_FLOW_MERGE_H

#include "scan/names/names.h"

/* Whether an expression may hold what the file does not show: what a caller gives, or what is read from elsewhere. */
bool merge_is_open(Names *names, Node value);

/* Whether an operand of a merge may have members that the file does not show: it is open, or what another file has. */
bool merge_brings_any(Names *names, Node operand);

/* The merge that a node is an operand of, when another operand is open and takes precedence; else 0. Operands are the
 * items of an object, the arguments of a call, both sides of an operator. */
Node merge_over(Names *names, Node operand);

#endif
