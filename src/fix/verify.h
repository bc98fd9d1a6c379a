/* verify.h - the changed text is read again before anybody writes it */
#ifndef FIX_VERIFY_H
#define FIX_VERIFY_H

#include "scan/detector.h"
#include "syntax/parse.h"
#include "text/edit.h"

typedef struct {
    const Detector *detector;
    Parser *parser; /* its tree is lost */
    const Tree *before;
    const Reaches *reached; /* as when they were found */
    uint32_t findings;      /* how many there were */
    Arena *arena;
} Verifier;

/* Whether the edits leave a text that parses no worse, has `fixed` findings less and holds none of the
 * values. */
bool verify(const Verifier *v, const EditList *edits, uint32_t fixed, const Strs *values);

#endif
