#include "base/json.h"

#include "report/formats.h"

static const char *const confidences[] = {
    [UH_CONFIDENCE_NAME] = "name", [UH_CONFIDENCE_FORMAT] = "format", [UH_CONFIDENCE_SINK] = "sink"};
static const char *const fixes[] = {[UH_FIX_NONE] = "none", [UH_FIX_UNSAFE] = "unsafe", [UH_FIX_SAFE] = "safe"};

/* Where the code reads it now: only of values that have to be carried there. */
static void add_place(Json *j, const ReportFinding *f)
{
    json_key(j, "carry_to");
    json_open(j, '{');
    json_pair_str(j, "template", f->template_name);
    json_pair_str(j, "name", f->moved_to);
    for (const char *const *v = f->values; v[0]; v += 2) json_pair_strz(j, v[0], v[1]);
    json_pair_str(j, "place", f->place);
    json_close(j, '}');
}

static void add_finding(Json *j, const ReportFile *file, const ReportFinding *f)
{
    json_open(j, '{');
    json_pair_path(j, "path", file->path);
    json_pair_int(j, "line", f->line);
    json_pair_int(j, "column", f->column);
    json_pair_int(j, "end_line", f->end_line);
    json_pair_int(j, "end_column", f->end_column);
    json_pair_str(j, "rule", f->rule);
    json_pair_str(j, "kind", f->kind);
    json_pair_strz(j, "confidence", confidences[f->confidence]);
    json_pair_bool(j, "weak", f->weak);
    json_pair_bool(j, "known", f->known);
    json_pair_str(j, "name", f->name);
    json_pair_strz(j, "fix", fixes[f->fix]);
    json_pair_or_null(j, "reason", f->reason);
    json_pair_str(j, "message", f->message);
    json_pair_or_null(j, "advice", f->advice);
    json_pair_bool(j, "fixed", f->fixed);
    json_pair_or_null(j, "moved_to", f->fixed ? f->moved_to : (Str){0});
    if (f->template_name.len) add_place(j, f);
    if (f->taken.len) json_pair_str(j, "taken", f->taken);
    if (f->taken.len) json_pair_str(j, "taken_at", f->taken_at);
    json_pair_bool(j, "test", file->test_code);
    json_close(j, '}');
}

static void add_findings(Json *j, const Report *r)
{
    json_key(j, "findings");
    json_open(j, '[');
    for (uint32_t i = 0; i < r->count; i++)
        for (uint32_t k = 0; k < r->files[i].count; k++) add_finding(j, &r->files[i], &r->files[i].findings[k]);
    json_close(j, ']');
}

static void add_skipped(Json *j, const Report *r)
{
    json_key(j, "skipped");
    json_open(j, '[');
    for (uint32_t i = 0; i < r->count; i++) {
        if (r->files[i].skipped.len == 0) continue;
        json_open(j, '{');
        json_pair_path(j, "path", r->files[i].path);
        json_pair_str(j, "reason", r->files[i].skipped);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void add_note(Json *j, Str path, const ReportNote *note)
{
    json_open(j, '{');
    json_pair_path(j, "path", path);
    if (note->line) json_pair_int(j, "line", note->line);
    if (note->line) json_pair_int(j, "column", note->column);
    if (note->kind.len) json_pair_str(j, "kind", note->kind);
    json_pair_str(j, "note", note->text);
    json_close(j, '}');
}

static void add_notes_of(Json *j, const ReportFile *file)
{
    if (file->note.len) add_note(j, file->path, &(ReportNote){.text = file->note});
    for (uint32_t i = 0; i < file->note_count; i++) add_note(j, file->path, &file->notes[i]);
}

/* Only where there are some. */
static void add_notes(Json *j, const Report *r)
{
    bool some = false;
    for (uint32_t i = 0; i < r->count && !some; i++) some = r->files[i].note.len || r->files[i].note_count;
    if (!some) return;
    json_key(j, "notes");
    json_open(j, '[');
    for (uint32_t i = 0; i < r->count; i++) add_notes_of(j, &r->files[i]);
    json_close(j, ']');
}

static void add_summary(Json *j, const Report *r)
{
    ReportSum sum = report_sum(r);
    json_key(j, "summary");
    json_open(j, '{');
    json_pair_int(j, "files", r->looked_at);
    json_pair_int(j, "findings", sum.findings);
    json_pair_int(j, "fixed", sum.fixed);
    json_pair_int(j, "refused", sum.refused);
    json_pair_int(j, "test_findings", sum.test_code);
    json_pair_int(j, "skipped", sum.skipped);
    json_pair_int(j, "partly", sum.partly);
    json_close(j, '}');
}

static void add(const Report *r, Buf *out)
{
    Json json = json_to(out);
    json_open(&json, '{');
    json_pair_int(&json, "version", 1);
    add_findings(&json, r);
    add_skipped(&json, r);
    add_notes(&json, r);
    add_summary(&json, r);
    json_close(&json, '}');
    buf_addc(out, '\n');
}

extern const ReportFormat report_json; /* formats.c lists it */
const ReportFormat report_json = {.name = "json", .add = add};
