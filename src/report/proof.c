#include "report/proof.h"

#include "base/json.h"
#include "base/utf8.h"
#include "text/source.h"

static Str copy(Arena *a, const char *z) { return z && *z ? arena_copy(a, str_of(z)) : (Str){0}; }

static ProofFinding copy_finding(Arena *a, Source *source, const UhResult *r, const UhFinding *f)
{
    Place at = source_place(source, (uint32_t)f->start);
    ProofFinding out = {.line = at.line, .column = at.column, .fixed = f->fixed};
    out.rule = copy(a, f->rule);
    out.name = copy(a, f->name);
    out.reason = copy(a, f->fixed ? NULL : f->reason ? f->reason : "unsafe");
    out.advice = copy(a, f->fixed ? NULL : f->advice);
    if (!f->fixed && !f->reason)
        out.advice = arena_fmt(a, STR_FMT "; --unsafe takes it all the same", STR_ARG(out.advice));
    if (!f->fixed) return out;
    const UhValue *v = &r->values[f->value];
    out.moved_to = copy(a, v->name && *v->name ? v->name : v->file);
    return out;
}

ProofFile report_proof(Arena *a, Str path, Str text, const UhProof *proof)
{
    ProofFile file = {.path = arena_copy(a, path)};
    Arena scratch = {0};
    Source source = source_of(path, text, &scratch);
    for (size_t i = 0; i < proof->result->finding_count; i++)
        *array_add(a, &file.findings) = copy_finding(a, &source, proof->result, &proof->result->findings[i]);
    for (size_t i = 0; i < proof->check_count; i++) {
        const UhCheck *c = &proof->checks[i];
        *array_add(a, &file.checks) =
            (ProofCheck){copy(a, c->check), copy(a, c->detail), c->finding, c->holds, c->unseen};
    }
    arena_clear(&scratch);
    return file;
}

/* Whether all that was looked at for the finding, or for the file, holds. */
static bool holds(const ProofFile *file, size_t finding)
{
    for (uint32_t i = 0; i < file->checks.len; i++)
        if (file->checks.at[i].finding == finding && !file->checks.at[i].holds) return false;
    return true;
}

static void add_file(ProofSum *sum, const ProofFile *file)
{
    bool whole = holds(file, UH_WHOLE_FILE);
    for (uint32_t i = 0; i < file->checks.len; i++) sum->failed += !file->checks.at[i].holds;
    for (uint32_t i = 0; i < file->findings.len; i++) {
        sum->refused += !file->findings.at[i].fixed;
        sum->fixes += file->findings.at[i].fixed;
        sum->good += file->findings.at[i].fixed && whole && holds(file, i);
    }
}

ProofSum report_proof_sum(const ProofFiles *files)
{
    ProofSum sum = {0};
    for (uint32_t i = 0; i < files->len; i++) add_file(&sum, &files->at[i]);
    return sum;
}

/* ---- text */

static void add_checks(const ProofFile *file, size_t finding, Buf *out)
{
    for (uint32_t i = 0; i < file->checks.len; i++) {
        const ProofCheck *c = &file->checks.at[i];
        if (c->finding != finding) continue;
        buf_addf(out, "  %s %-10s  ", c->unseen ? "--" : c->holds ? "ok" : "NO", c->check.at);
        utf8_add_visible(out, c->detail, false);
        buf_addc(out, '\n');
    }
}

static void add_finding(const ProofFile *file, uint32_t i, Buf *out)
{
    const ProofFinding *f = &file->findings.at[i];
    utf8_add_visible(out, file->path, false);
    buf_addf(out, ":%u:%u: " STR_FMT "  ", f->line, f->column, STR_ARG(f->rule));
    if (f->fixed) buf_addf(out, "the value moves to " STR_FMT "\n", STR_ARG(f->moved_to));
    else buf_addf(out, "not fixed (" STR_FMT "): " STR_FMT "\n", STR_ARG(f->reason), STR_ARG(f->advice));
    add_checks(file, i, out);
}

static const char *s_of(uint32_t count) { return count == 1 ? "" : "s"; }

static void add_summary(const ProofSum *sum, Buf *out)
{
    if (sum->fixes == 0 && sum->refused == 0) buf_addz(out, "nothing to fix\n");
    const char *fixes = sum->fixes == 1 ? "fix" : "fixes";
    if (sum->fixes) buf_addf(out, "%u %s, all that was looked at holds for %u", sum->fixes, fixes, sum->good);
    if (sum->refused)
        buf_addf(out, "%s%u finding%s not fixed", sum->fixes ? "; " : "", sum->refused, s_of(sum->refused));
    if (sum->fixes || sum->refused) buf_addc(out, '\n');
}

void report_proof_text(const ProofFiles *files, bool summary, Buf *out)
{
    for (uint32_t i = 0; i < files->len; i++) {
        const ProofFile *file = &files->at[i];
        utf8_add_visible(out, file->path, false);
        buf_addc(out, '\n');
        add_checks(file, UH_WHOLE_FILE, out);
        for (uint32_t k = 0; k < file->findings.len; k++) add_finding(file, k, out);
        buf_addc(out, '\n');
    }
    ProofSum sum = report_proof_sum(files);
    if (summary) add_summary(&sum, out);
}

/* ---- JSON */

static void add_json_checks(Json *j, const ProofFile *file, size_t finding)
{
    json_key(j, "checks");
    json_open(j, '[');
    for (uint32_t i = 0; i < file->checks.len; i++) {
        const ProofCheck *c = &file->checks.at[i];
        if (c->finding != finding) continue;
        json_open(j, '{');
        json_pair_str(j, "check", c->check);
        json_pair_bool(j, "holds", c->holds);
        if (c->unseen) json_pair_bool(j, "unseen", true);
        json_pair_str(j, "detail", c->detail);
        json_close(j, '}');
    }
    json_close(j, ']');
}

static void add_json_finding(Json *j, const ProofFile *file, uint32_t i)
{
    const ProofFinding *f = &file->findings.at[i];
    json_open(j, '{');
    json_pair_int(j, "line", f->line);
    json_pair_int(j, "column", f->column);
    json_pair_str(j, "rule", f->rule);
    json_pair_str(j, "name", f->name);
    json_pair_bool(j, "fixed", f->fixed);
    json_pair_or_null(j, "reason", f->reason);
    json_pair_or_null(j, "advice", f->advice);
    json_pair_or_null(j, "moved_to", f->moved_to);
    add_json_checks(j, file, i);
    json_close(j, '}');
}

static void add_json_file(Json *j, const ProofFile *file)
{
    json_open(j, '{');
    json_pair_path(j, "path", file->path);
    add_json_checks(j, file, UH_WHOLE_FILE);
    json_key(j, "findings");
    json_open(j, '[');
    for (uint32_t i = 0; i < file->findings.len; i++) add_json_finding(j, file, i);
    json_close(j, ']');
    json_close(j, '}');
}

void report_proof_json(const ProofFiles *files, Buf *out)
{
    Json json = json_to(out);
    ProofSum sum = report_proof_sum(files);
    json_open(&json, '{');
    json_pair_int(&json, "version", 1);
    json_key(&json, "files");
    json_open(&json, '[');
    for (uint32_t i = 0; i < files->len; i++) add_json_file(&json, &files->at[i]);
    json_close(&json, ']');
    json_key(&json, "summary");
    json_open(&json, '{');
    json_pair_int(&json, "fixes", sum.fixes);
    json_pair_int(&json, "good", sum.good);
    json_pair_int(&json, "refused", sum.refused);
    json_pair_int(&json, "failed_checks", sum.failed);
    json_close(&json, '}');
    json_close(&json, '}');
    buf_addc(out, '\n');
}
