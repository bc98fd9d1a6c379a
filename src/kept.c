/* kept.c - a copy of a result, for callers who carry out several fixes at once */
#include "base/arena.h"
#include "unhardcode.h"

#include <stdlib.h>

typedef struct {
    UhResult result; /* first: what is handed out */
    Arena arena;
} Kept;

static const char *keep(Kept *k, const char *z) { return z ? arena_copy(&k->arena, (Str){z, strlen(z)}).at : NULL; }

/* Neighbours mostly say the same: then one copy serves both. */
static const char *keep_like(Kept *k, const char *z, const char *before)
{
    return z && before && strcmp(z, before) == 0 ? before : keep(k, z);
}

static void keep_findings(Kept *k, const UhResult *r)
{
    static const UhFinding none;
    UhFinding *out = arena_like(&k->arena, r->findings, r->finding_count * sizeof *out);
    for (size_t i = 0; i < r->finding_count; i++) {
        UhFinding *f = &out[i];
        const UhFinding *before = i ? &out[i - 1] : &none;
        f->rule = keep_like(k, f->rule, before->rule);
        f->kind = keep_like(k, f->kind, before->kind);
        f->name = keep_like(k, f->name, before->name);
        f->message = keep_like(k, f->message, before->message);
        f->reason = keep_like(k, f->reason, before->reason);
        f->advice = keep_like(k, f->advice, before->advice);
        f->taken = keep_like(k, f->taken, before->taken);
        f->taken_at = keep_like(k, f->taken_at, before->taken_at);
        f->shape = keep_like(k, f->shape, before->shape);
        f->wants = keep_like(k, f->wants, before->wants);
    }
    k->result.findings = out;
    k->result.finding_count = r->finding_count;
}

static void keep_lost_marks(Kept *k, const UhResult *r)
{
    UhLostMark *out = arena_like(&k->arena, r->lost_marks, r->lost_mark_count * sizeof *out);
    for (size_t i = 0; i < r->lost_mark_count; i++) out[i].rule = keep(k, out[i].rule);
    k->result.lost_marks = out;
    k->result.lost_mark_count = r->lost_mark_count;
}

static void keep_notes(Kept *k, const UhResult *r)
{
    UhNote *out = arena_like(&k->arena, r->notes, r->note_count * sizeof *out);
    for (size_t i = 0; i < r->note_count; i++) {
        out[i].kind = keep_like(k, out[i].kind, i ? out[i - 1].kind : NULL);
        out[i].text = keep_like(k, out[i].text, i ? out[i - 1].text : NULL);
    }
    k->result.notes = out;
    k->result.note_count = r->note_count;
}

static void keep_edits(Kept *k, const UhResult *r)
{
    UhEdit *out = arena_like(&k->arena, r->edits, r->edit_count * sizeof *out);
    for (size_t i = 0; i < r->edit_count; i++) out[i].text = arena_copy(&k->arena, (Str){out[i].text, out[i].len}).at;
    k->result.edits = out;
    k->result.edit_count = r->edit_count;
}

static const UhPlace *keep_place(Kept *k, const UhPlace *place)
{
    if (!place) return NULL;
    size_t count = 0;
    while (place->values[count]) count++;
    const char **values = arena_new(&k->arena, (count + 1) * sizeof *values);
    for (size_t i = 0; i < count; i++) values[i] = keep(k, place->values[i]);
    UhPlace *out = arena_new(&k->arena, sizeof *out);
    *out = (UhPlace){keep(k, place->template_name), values, keep(k, place->place), keep(k, place->put)};
    return out;
}

static void keep_values(Kept *k, const UhResult *r)
{
    UhValue *out = arena_like(&k->arena, r->values, r->value_count * sizeof *out);
    for (size_t i = 0; i < r->value_count; i++) {
        UhValue *v = &out[i];
        v->name = keep(k, v->name);
        v->file = keep(k, v->file);
        v->place = keep_place(k, v->place);
        v->bytes = arena_copy(&k->arena, (Str){v->bytes, v->len}).at;
        v->rotate = keep_like(k, v->rotate, i ? out[i - 1].rotate : NULL);
    }
    k->result.values = out;
    k->result.value_count = r->value_count;
}

static const char *const *keep_texts(Kept *k, const char *const *texts, size_t count)
{
    const char **out = arena_new(&k->arena, (count + 1) * sizeof *out);
    for (size_t i = 0; i < count; i++) out[i] = keep(k, texts[i]);
    return out;
}

/* What the file has to do with others; most have nothing. */
static void keep_ties(Kept *k, const UhResult *r)
{
    if (r->reach_count) {
        UhReach *out = arena_like(&k->arena, r->reaches, r->reach_count * sizeof *out);
        for (UhReach *reach = out; reach < out + r->reach_count; reach++)
            *reach = (UhReach){keep(k, reach->module), keep(k, reach->member), keep(k, reach->rule),
                               keep(k, reach->kind), reach->stands_in};
        k->result.reaches = out;
        k->result.reach_count = r->reach_count;
    }
    k->result.load = r->load;
    if (r->load.before_count) k->result.load.before = keep_texts(k, r->load.before, r->load.before_count);
    k->result.closed = r->closed;
    if (r->closed.file_count) k->result.closed.files = keep_texts(k, r->closed.files, r->closed.file_count);
    if (r->closed.variable_count)
        k->result.closed.variables = keep_texts(k, r->closed.variables, r->closed.variable_count);
}

UhResult *uh_result_keep(const UhResult *result)
{
    enum { ROOM = 512, MOST = 64 * 1024 }; /* about what one takes: many small results may be kept */
    Kept *k = mem_new(sizeof *k);
    size_t room = (2 + result->finding_count + result->edit_count) * ROOM;
    if (room < MOST) arena_reserve(&k->arena, room);
    k->result.status = result->status;
    keep_findings(k, result);
    keep_edits(k, result);
    keep_values(k, result);
    keep_lost_marks(k, result);
    keep_notes(k, result);
    keep_ties(k, result);
    k->result.skipped = keep(k, result->skipped);
    k->result.needs = keep(k, result->needs);
    k->result.early = keep(k, result->early);
    k->result.asked = keep(k, result->asked);
    k->result.read_at_load = keep(k, result->read_at_load);
    return &k->result;
}

void uh_result_free(UhResult *result)
{
    Kept *k = (Kept *)result;
    if (!k) return;
    arena_clear(&k->arena);
    free(k);
}
