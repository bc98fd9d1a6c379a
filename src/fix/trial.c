#include "fix/trial.h"

#include "fix/unused.h"
#include "fix/verify.h"
#include "scan/flow/resolve.h"

/* So many fixes may spoil a text, one after the other, before all that are left are given up. */
enum { CULPRITS = 16 };

static void refuse_one(Trial *s, uint32_t group)
{
    Outcome *o = &s->plan->outcomes[group - 1];
    edits_drop(s->edits, group);
    o->refusal = REFUSE_WOULD_BREAK;
    o->fixed = false;
}

/* Another group that takes out what this one does, for both are parts of one change; or 0. */
static uint32_t partner_of(const Trial *s, uint32_t group)
{
    for (uint32_t i = 0; i < s->edits->len; i++) {
        const Edit *e = &s->edits->at[i];
        if (e->group != group || !e->shared || e->start == e->end) continue;
        for (uint32_t k = 0; k < s->edits->len; k++) {
            const Edit *other = &s->edits->at[k];
            if (other->group != group && other->shared && other->start == e->start && other->end == e->end)
                return other->group;
        }
    }
    return 0;
}

/* Takes back a fix, and those that need it. */
static void refuse(Trial *s, uint32_t group)
{
    for (uint32_t partner; (partner = partner_of(s, group));) refuse_one(s, partner);
    refuse_one(s, group);
}

/* The values that must be gone when findings before `end` are fixed: those that no other finding keeps in the text. */
static Strs values_gone(const Trial *s, uint32_t end, Arena *arena)
{
    const Findings *findings = s->in->findings;
    Strs gone = {0};
    Map kept = {0};
    for (uint32_t i = 0; i < findings->len; i++) {
        const Finding *f = &findings->at[i];
        bool stays = i >= end || !s->plan->outcomes[i].fixed;
        if (stays && f->readable) *map_put(&kept, arena, f->value.bytes) = 1;
    }
    for (uint32_t i = 0; i < end; i++) {
        if (!s->plan->outcomes[i].fixed) continue;
        Str bytes = s->plan->values.all.at[s->plan->outcomes[i].value].bytes;
        if (!map_get(&kept, bytes) && !map_get(s->muted, bytes)) *array_add(arena, &gone) = bytes;
    }
    map_give_back(&kept, arena);
    return gone;
}

/* Whether the text holds up with the fixes of the findings before `end`, whose edits are `done`. */
static bool holds_up(const Trial *s, uint32_t end, EditList *done)
{
    EditList some = {0};
    EditClash clash;
    Verifier v = {.detector = s->in->detector,
                  .takes_doubtful = s->in->unsafe,
                  .parser = s->in->parser,
                  .holder = s->in->holder,
                  .before = s->in->names->tree,
                  .names = s->in->names,
                  .reached = s->in->reached,
                  .calls = s->calls,
                  .findings = s->in->findings->len};
    Arena scratch = {0};
    arena_give_back(s->in->arena, done->at);
    Strs gone = values_gone(s, end, &scratch);
    uint32_t fixed = 0;
    for (uint32_t i = 0; i < end; i++) fixed += s->plan->outcomes[i].fixed;
    for (uint32_t i = 0; i < s->edits->len; i++)
        if (s->edits->at[i].group <= end) edits_add(&scratch, &some, s->edits->at[i]);
    bool good = edits_finish(&some, s->in->arena, done, &clash);
    arena_give_back(&scratch, some.at);
    good = good && (done->len == 0 || verify(&v, done, fixed, &gone));
    arena_clear(&scratch);
    return good;
}

/* The finding whose fix spoils the text: that of those before `good` holds up, that of all before `bad` does not. */
static uint32_t find_culprit(const Trial *s, uint32_t good, uint32_t bad)
{
    EditList done = {0};
    while (bad - good > 1) {
        uint32_t middle = good + (bad - good) / 2;
        if (holds_up(s, middle, &done)) good = middle;
        else bad = middle;
    }
    arena_give_back(s->in->arena, done.at);
    return good;
}

/* Takes out the imports that the fixes leave without a use, unless the text does not hold up then. */
static void drop_unused(const Trial *s, uint32_t count, EditList *done)
{
    EditClash clash;
    uint32_t before = s->edits->len;
    unused_drop(s->in->names, done, s->in->arena, s->edits);
    if (s->edits->len == before || holds_up(s, count, done)) return;
    s->edits->len = before;
    edits_finish(s->edits, s->in->arena, done, &clash);
}

void trial_run(Trial *s)
{
    uint32_t count = s->in->findings->len, good = 0;
    EditClash clash;
    EditList *done = &s->plan->edits;
    bool held = edits_finish(s->edits, s->in->arena, done, &clash) && holds_up(s, count, done);
    if (!held && s->plain.len) *s->edits = s->plain; /* no fix is given up for how its lines look */
    if (!held)
        while (!edits_finish(s->edits, s->in->arena, done, &clash)) refuse(s, clash.later);
    /* What is found beside an error, or where values were not followed to their end, may be something else when some of
     * it is gone: then it is not looked for which fix that is. */
    bool broken = s->in->names->tree->errors > 0 || resolve_was_cut(s->in->names);
    for (int culprits = 0; !held && !holds_up(s, count, done); culprits++) {
        if (!broken) good = find_culprit(s, good, count);
        bool one = !broken && culprits < CULPRITS;
        for (uint32_t i = good; i < (one ? good + 1 : count); i++)
            if (s->plan->outcomes[i].fixed) refuse(s, i + 1);
    }
    drop_unused(s, count, done);
}
