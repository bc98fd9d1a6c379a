#include "report/collect.h"

#include "report/excerpt.h"
#include "text/editmap.h"
#include "text/source.h"

static Str copy(Arena *a, const char *z) { return z && *z ? arena_copy(a, str_of(z)) : (Str){0}; }

static EditMap edits_of(Arena *arena, const UhResult *r)
{
    EditMap map = {0};
    for (size_t i = 0; i < r->edit_count; i++)
        editmap_add(&map, arena, r->edits[i].start, r->edits[i].end, (Str){r->edits[i].text, r->edits[i].len});
    return map;
}

void report_apply(Str text, const UhResult *result, Buf *out)
{
    Arena arena = {0};
    EditMap edits = edits_of(&arena, result);
    editmap_apply(&edits, text, out);
    arena_clear(&arena);
}

static Str moved_to(Arena *a, const UhResult *r, const UhFinding *f)
{
    if (!f->fixed || f->value >= r->value_count) return (Str){0};
    const UhValue *value = &r->values[f->value];
    return copy(a, value->name && *value->name ? value->name : value->file);
}

/* Where a fixed value has to be carried. */
static void collect_place(Arena *a, const UhResult *r, const UhFinding *f, ReportFinding *out)
{
    const UhPlace *place = f->fixed && f->value < r->value_count ? r->values[f->value].place : NULL;
    size_t count = 0;
    if (!place) return;
    out->place = copy(a, place->place);
    out->template_name = copy(a, place->template_name);
    while (place->values[count]) count++;
    const char **values = arena_new(a, (count + 1) * sizeof *values);
    for (size_t i = 0; i < count; i++) values[i] = arena_copy(a, str_of(place->values[i])).at;
    out->values = values;
}

/* Neighbours mostly say the same: then one copy serves both. */
static Str copy_like(Arena *a, const char *z, Str before) { return z && str_eqz(before, z) ? before : copy(a, z); }

static ReportFinding collect_one(Arena *a, const UhResult *r, const UhFinding *f, const ReportFinding *before)
{
    return (ReportFinding){
        .rule = copy_like(a, f->rule, before->rule),
        .kind = copy_like(a, f->kind, before->kind),
        .name = copy_like(a, f->name, before->name),
        .message = copy_like(a, f->message, before->message),
        .shape = copy_like(a, f->shape, before->shape),
        .reason = copy_like(a, f->reason, before->reason),
        .advice = copy_like(a, f->advice, before->advice),
        .taken = copy(a, f->taken),
        .taken_at = copy(a, f->taken_at),
        .confidence = f->confidence,
        .fix = f->fix,
        .weak = f->weak,
        .sum = f->sum,
        .known = f->known,
        .fixed = f->fixed,
        .moved_to = moved_to(a, r, f),
    };
}

static void set_place(ReportFinding *f, Source *source, size_t start, size_t end)
{
    Place from = source_place(source, (uint32_t)start), to = source_place(source, (uint32_t)end);
    f->line = from.line;
    f->column = from.column;
    f->end_line = to.line;
    f->end_column = to.column;
}

static void set_excerpt(ReportFinding *f, Excerpt e)
{
    f->source = e.source;
    f->marker = e.marker;
}

static void collect_marks(Arena *arena, ReportFile *file, const UhResult *result, Source *source,
                          const EditMap *edits)
{
    file->lost_mark_count = (uint32_t)result->lost_mark_count;
    file->lost_marks = arena_new(arena, (file->lost_mark_count + 1) * sizeof *file->lost_marks);
    for (uint32_t i = 0; i < file->lost_mark_count; i++) {
        const UhLostMark *mark = &result->lost_marks[i];
        Place place = source_place(source, (uint32_t)(edits ? editmap_moved(edits, mark->at) : mark->at));
        file->lost_marks[i] = (ReportLostMark){place.line, copy(arena, mark->rule)};
    }
}

static void collect_notes(Arena *arena, ReportFile *file, const UhResult *result, Source *source, const EditMap *edits)
{
    file->note_count = (uint32_t)result->note_count;
    file->notes = arena_new(arena, (file->note_count + 1) * sizeof *file->notes);
    for (uint32_t i = 0; i < file->note_count; i++) {
        const UhNote *note = &result->notes[i];
        Place place = source_place(source, (uint32_t)(edits ? editmap_moved(edits, note->at) : note->at));
        file->notes[i] = (ReportNote){place.line, place.column, copy(arena, note->kind), copy(arena, note->text)};
    }
}

ReportFile report_collect(Arena *arena, Str path, Str text, const UhResult *result, bool rewritten, bool excerpts)
{
    ReportFile file = {.path = arena_copy(arena, path)};
    file.skipped = copy(arena, result->skipped);
    file.partly = result->status != UH_SKIPPED && file.skipped.len;
    if (result->finding_count == 0 && result->lost_mark_count == 0) return file;
    Arena scratch = {0}, spans = {0};
    Buf changed = {0};
    EditMap edits = edits_of(&scratch, result);
    if (rewritten) editmap_apply(&edits, text, &changed);
    Source old = source_of(path, text, &scratch), new = source_of(path, buf_str(&changed), &scratch);
    file.count = (uint32_t)result->finding_count;
    static const ReportFinding none;
    file.findings = arena_new(arena, file.count * sizeof *file.findings);
    for (uint32_t i = 0; i < file.count; i++) {
        const UhFinding *f = &result->findings[i];
        ReportFinding *finding = &file.findings[i];
        *finding = collect_one(arena, result, f, i ? finding - 1 : &none);
        collect_place(arena, result, f, finding);
        if (rewritten && !f->fixed)
            set_place(finding, &new, editmap_moved(&edits, f->start), editmap_moved(&edits, f->end));
        else set_place(finding, &old, f->start, f->end);
        if (excerpts) set_excerpt(finding, excerpt_make(arena, &spans, text, result, i));
        arena_reset(&spans);
    }
    collect_marks(arena, &file, result, rewritten ? &new : &old, rewritten ? &edits : NULL);
    collect_notes(arena, &file, result, rewritten ? &new : &old, rewritten ? &edits : NULL);
    buf_wipe(&changed);
    arena_clear(&scratch);
    arena_clear(&spans);
    return file;
}
