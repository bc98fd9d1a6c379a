/* prove.h - the checks of prove.c on a fix that anybody made: for tests, whose fixes are wrong on purpose */
#ifndef PROVE_H
#define PROVE_H

#include "engine.h"

/* Looks at the edits of `result` of the input's text, which `after` claims to be the outcome of. The proof's
 * result is that result; both must live as long. uh_proof_free() ends it. */
UhProof *prove_planned(const UhEngine *engine, const UhInput *input, const UhResult *result, Str after);

#endif
