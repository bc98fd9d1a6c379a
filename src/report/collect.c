#include "report/collect.h"

#include "report/excerpt.h"
#include "text/source.h"

static Str copy(Arena *a, const char *z) { return z && *z ? arena_copy(a, str_of(z)) : (Str){0}; }

void report_apply(Str text, const UhResult *result, Buf *out)
{
    size_t at = 0;
    for (size_t i = 0; i < result->edit_count; i++) {
        const UhEdit *edit = &result->edits[i];
        buf_add(out, str_sub(text, at, edit->start));
        buf_add(out, (Str){edit->text, edit->len});
        at = edit->end;
    }
    buf_add(out, str_from(text, at));
}

/* Where offsets of the old text are in the new one. */
typedef struct {
    const UhResult *result;
    ptrdiff_t *shifts; /* [edits in front]: how far they moved what is behind them */
} Shift;

static Shift shift_of(Arena *arena, const UhResult *r)
{
    Shift s = {r, arena_new(arena, (r->edit_count + 1) * sizeof *s.shifts)};
    for (size_t i = 0; i < r->edit_count; i++)
        s.shifts[i + 1] = s.shifts[i] + (ptrdiff_t)r->edits[i].len - (ptrdiff_t)(r->edits[i].end - r->edits[i].start);
    return s;
}

/* One that was replaced is where its new text begins. */
static size_t moved(const Shift *s, size_t offset)
{
    size_t low = 0, high = s->result->edit_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->result->edits[middle].end <= offset) low = middle + 1;
        else high = middle;
    }
    bool replaced = low < s->result->edit_count && s->result->edits[low].start < offset;
    return (size_t)((ptrdiff_t)(replaced ? s->result->edits[low].start : offset) + s->shifts[low]);
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

static void collect_marks(Arena *arena, ReportFile *file, const UhResult *result, Source *source, const Shift *shift)
{
    file->lost_mark_count = (uint32_t)result->lost_mark_count;
    file->lost_marks = arena_new(arena, (file->lost_mark_count + 1) * sizeof *file->lost_marks);
    for (uint32_t i = 0; i < file->lost_mark_count; i++) {
        const UhLostMark *mark = &result->lost_marks[i];
        Place place = source_place(source, (uint32_t)(shift ? moved(shift, mark->at) : mark->at));
        file->lost_marks[i] = (ReportLostMark){place.line, copy(arena, mark->rule)};
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
    Shift shift = shift_of(&scratch, result);
    if (rewritten) report_apply(text, result, &changed);
    Source old = source_of(path, text, &scratch), new = source_of(path, buf_str(&changed), &scratch);
    file.count = (uint32_t)result->finding_count;
    static const ReportFinding none;
    file.findings = arena_new(arena, file.count * sizeof *file.findings);
    for (uint32_t i = 0; i < file.count; i++) {
        const UhFinding *f = &result->findings[i];
        ReportFinding *finding = &file.findings[i];
        *finding = collect_one(arena, result, f, i ? finding - 1 : &none);
        collect_place(arena, result, f, finding);
        if (rewritten && !f->fixed) set_place(finding, &new, moved(&shift, f->start), moved(&shift, f->end));
        else set_place(finding, &old, f->start, f->end);
        if (excerpts) set_excerpt(finding, excerpt_make(arena, &spans, text, result, i));
        arena_reset(&spans);
    }
    collect_marks(arena, &file, result, rewritten ? &new : &old, rewritten ? &shift : NULL);
    buf_wipe(&changed);
    arena_clear(&scratch);
    arena_clear(&spans);
    return file;
}
