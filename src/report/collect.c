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

/* Where an offset of the old text is in the new one. Offsets mostly grow from call to call: `edit` and `shift`
 * go along. */
typedef struct {
    const UhResult *result;
    size_t edit, grown, shrunk, last;
} Shift;

/* One that was replaced is where its new text begins. */
static size_t moved(Shift *s, size_t offset)
{
    if (offset < s->last) *s = (Shift){.result = s->result};
    s->last = offset;
    for (; s->edit < s->result->edit_count && s->result->edits[s->edit].end <= offset; s->edit++) {
        s->grown += s->result->edits[s->edit].len;
        s->shrunk += s->result->edits[s->edit].end - s->result->edits[s->edit].start;
    }
    bool replaced = s->edit < s->result->edit_count && s->result->edits[s->edit].start < offset;
    return (replaced ? s->result->edits[s->edit].start : offset) + s->grown - s->shrunk;
}

static Str moved_to(Arena *a, const UhResult *r, const UhFinding *f)
{
    if (!f->fixed || f->value >= r->value_count) return (Str){0};
    const UhValue *value = &r->values[f->value];
    return copy(a, value->name && *value->name ? value->name : value->file);
}

static ReportFinding collect_one(Arena *a, const UhResult *r, const UhFinding *f)
{
    return (ReportFinding){
        .rule = copy(a, f->rule),
        .kind = copy(a, f->kind),
        .name = copy(a, f->name),
        .message = copy(a, f->message),
        .shape = copy(a, f->shape),
        .reason = copy(a, f->reason),
        .advice = copy(a, f->advice),
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

static void collect_marks(Arena *arena, ReportFile *file, const UhResult *result, Source *source, bool rewritten)
{
    file->lost_mark_count = (uint32_t)result->lost_mark_count;
    file->lost_marks = arena_new(arena, (file->lost_mark_count + 1) * sizeof *file->lost_marks);
    for (uint32_t i = 0; i < file->lost_mark_count; i++) {
        const UhLostMark *mark = &result->lost_marks[i];
        Shift shift = {.result = result};
        Place place = source_place(source, (uint32_t)(rewritten ? moved(&shift, mark->at) : mark->at));
        file->lost_marks[i] = (ReportLostMark){place.line, copy(arena, mark->rule)};
    }
}

ReportFile report_collect(Arena *arena, Str path, Str text, const UhResult *result, bool rewritten, bool excerpts)
{
    ReportFile file = {.path = arena_copy(arena, path)};
    file.skipped = copy(arena, result->skipped);
    file.partly = result->status != UH_SKIPPED && file.skipped.len;
    if (result->finding_count == 0 && result->lost_mark_count == 0) return file;
    Arena scratch = {0};
    Buf changed = {0};
    Shift shift = {.result = result};
    if (rewritten) report_apply(text, result, &changed);
    Source old = source_of(path, text, &scratch), new = source_of(path, buf_str(&changed), &scratch);
    file.count = (uint32_t)result->finding_count;
    file.findings = arena_new(arena, file.count * sizeof *file.findings);
    for (uint32_t i = 0; i < file.count; i++) {
        const UhFinding *f = &result->findings[i];
        ReportFinding *finding = &file.findings[i];
        *finding = collect_one(arena, result, f);
        if (rewritten && !f->fixed) set_place(finding, &new, moved(&shift, f->start), moved(&shift, f->end));
        else set_place(finding, &old, f->start, f->end);
        if (excerpts) set_excerpt(finding, excerpt_make(arena, &scratch, text, result, i));
    }
    collect_marks(arena, &file, result, rewritten ? &new : &old, rewritten);
    buf_wipe(&changed);
    arena_clear(&scratch);
    return file;
}
