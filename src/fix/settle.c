#include "fix/settle.h"

#include "fix/verify.h"

typedef struct {
    const PlanInput *in;
    Plan *plan;
    EditList *edits;
    const Map *muted;
} Settling;

static void refuse(Settling *s, uint32_t group)
{
    Outcome *o = &s->plan->outcomes[group - 1];
    edits_drop(s->edits, group);
    o->refusal = REFUSE_WOULD_BREAK;
    o->fixed = false;
}

/* The values that stay in the text at a place that is not fixed: elsewhere they may go all the same. */
static Map values_that_stay(const Settling *s)
{
    Map stay = {0};
    for (uint32_t i = 0; i < s->in->findings->len; i++) {
        const Finding *f = &s->in->findings->at[i];
        if (!s->plan->outcomes[i].fixed && f->readable) *map_put(&stay, s->in->arena, f->value.bytes) = 1;
    }
    return stay;
}

static bool holds_up(Settling *s, const EditList *edits, uint32_t only)
{
    Verifier v = {.detector = s->in->detector,
                  .parser = s->in->parser,
                  .before = s->in->names->tree,
                  .reached = s->in->reached,
                  .findings = s->in->findings->len,
                  .arena = s->in->arena};
    Strs values = {0};
    Map stay = only ? (Map){0} : values_that_stay(s);
    uint32_t fixed = 0;
    for (uint32_t i = 0; i < s->in->findings->len; i++) {
        const Outcome *o = &s->plan->outcomes[i];
        if (!o->fixed || (only && only != i + 1)) continue;
        fixed++;
        Str bytes = s->plan->values.all.at[o->value].bytes;
        if (!only && !map_get(s->muted, bytes) && !map_get(&stay, bytes)) *array_add(s->in->arena, &values) = bytes;
    }
    return verify(&v, edits, fixed, &values);
}

/* Drops, one at a time, the fixes that do not hold up alone; then all, if together they do not. */
static void drop_culprits(Settling *s)
{
    for (uint32_t i = 0; i < s->in->findings->len; i++) {
        EditList alone = {0}, done = {0};
        EditClash clash;
        uint32_t group = i + 1;
        if (!s->plan->outcomes[i].fixed) continue;
        for (uint32_t k = 0; k < s->edits->len; k++)
            if (s->edits->at[k].group == group) edits_add(s->in->arena, &alone, s->edits->at[k]);
        if (!edits_finish(&alone, s->in->arena, &done, &clash) || !holds_up(s, &done, group)) refuse(s, group);
    }
}

static void finish_edits(Settling *s)
{
    EditClash clash;
    while (!edits_finish(s->edits, s->in->arena, &s->plan->edits, &clash)) refuse(s, clash.later);
}

void settle(Plan *plan, const PlanInput *in, EditList *edits, const Map *muted)
{
    Settling all = {.in = in, .plan = plan, .edits = edits, .muted = muted}, *s = &all;
    finish_edits(s);
    if (s->plan->edits.len == 0 || holds_up(s, &s->plan->edits, 0)) return;
    drop_culprits(s);
    finish_edits(s);
    if (s->plan->edits.len == 0 || holds_up(s, &s->plan->edits, 0)) return;
    for (uint32_t i = 0; i < s->in->findings->len; i++)
        if (s->plan->outcomes[i].fixed) refuse(s, i + 1);
    s->plan->edits.len = 0;
}
