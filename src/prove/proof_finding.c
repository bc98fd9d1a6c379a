#include "prove/proof.h"

void proof_finding(Proof *p, size_t i)
{
    proof_value(p, i);
    proof_place(p, i);
    proof_awaits(p, i);
    proof_reads(p, i);
    proof_type(p, i);
    proof_unset(p, i);
    proof_extra(p, i);
    proof_public(p, i);
    proof_names(p, i);
    proof_gone(p, i);
    proof_own(p, i);
    proof_set(p, i);
    proof_asked(p, i);
    proof_starts(p, i);
    proof_order(p, i);
    proof_default(p, i);
}
