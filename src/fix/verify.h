/* verify.h - the changed text is read again before anybody writes it */
#ifndef FIX_VERIFY_H
#define FIX_VERIFY_H

#include "fix/imports.h"
#include "scan/find/detector.h"
#include "syntax/parse.h"

typedef struct {
    const Detector *detector;
    Parser *parser; /* its tree is lost */
    const Tree *before;
    Names *names;             /* of that; may be NULL */
    Parser *holder;           /* of that; NULL: all of the text is parsed anew */
    const Reaches *reached;   /* as when they were found */
    const ImportCalls *calls; /* what the new code calls things, and what it means by that */
    bool takes_doubtful;      /* the same */
    uint32_t findings;        /* how many there were */
} Verifier;

/* Whether the edits leave a text that has the same errors in the same places and the same statements at its head
 * (docstring, directives, imports that must stay first), in which the new code's names mean what they should, that
 * has `fixed` findings less and holds none of the values. */
bool verify(const Verifier *v, const EditList *edits, uint32_t fixed, const Strs *values);

#endif
