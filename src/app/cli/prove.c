#include "app/cli/prove.h"

#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "app/cli/say.h"
#include "app/job/crowd.h"
#include "app/job/scan.h"
#include "base/path.h"
#include "report/proof.h"

typedef struct {
    Fixer fixer;
    Arena arena;
    ProofFiles files;
} Prover;

/* What the commit would do, made and read back: the values of the file, and those of the files before it. */
static void prove_store(Prover *v, ProofFile *file, Store *store, const UhResult *r)
{
    Error error = {0};
    bool ignores = false, fine = store_put(store, r->values, r->value_count, &error);
    fine = fine && store_rehearse(store, &ignores, &error);
    const char *path = store_report(store).path;
    Str detail = arena_copy(&v->arena, path_short(buf_str(&error.text)));
    if (fine && !path) detail = STR("the values are not kept (--secrets none)");
    else if (fine)
        detail = arena_fmt(&v->arena, STR_FMT " would take %s and give %s back%s", STR_ARG(path_short(str_of(path))),
                           r->value_count == 1 ? "the value" : "the values", r->value_count == 1 ? "it" : "them",
                           ignores ? "; a .gitignore gets a line for it" : "");
    *array_add(&v->arena, &file->checks) = (ProofCheck){STR("store"), detail, UH_WHOLE_FILE, fine, false};
    error_clear(&error);
}

/* That the source may be replaced is a promise, too. */
static void prove_place(Prover *v, ProofFile *file)
{
    Error error = {0};
    bool fine = file_may_replace(file->path.at, &error);
    Str detail = STR("the file can be replaced as a whole");
    if (!fine) detail = arena_copy(&v->arena, path_short(buf_str(&error.text)));
    *array_add(&v->arena, &file->checks) = (ProofCheck){STR("place"), detail, UH_WHOLE_FILE, fine, false};
    error_clear(&error);
}

static void prove_file(Prover *v, Found *found)
{
    Scanner *s = &v->fixer.scanner;
    const char *path = found->file.path.at;
    FileOrigin origin = found->named ? FILE_NAMED : FILE_WALKED;
    s->why.len = 0;
    ReaderStatus status = reader_read(AT_FDCWD, path, origin, s->settings->max_file_size, &s->text, &s->why);
    if (status != READER_TEXT) {
        scanner_note(s, found, status);
        return;
    }
    UhInput input = fixer_input(&v->fixer, path, buf_str(&s->text), found);
    Store *store = stores_for(&v->fixer.around->stores, path)->store;
    scanner_prepare(s, path_tidy(str_of(path)), &input);
    UhProof *proof = uh_proof_new(s->engine, &input);
    ProofFile *file = array_add(&v->arena, &v->files);
    *file = report_proof(&v->arena, found->file.path, buf_str(&s->text), proof);
    if (proof->result->edit_count) prove_store(v, file, store, proof->result);
    if (proof->result->edit_count) prove_place(v, file);
    uh_proof_free(proof);
}

static int tell(Prover *v, FoundList found, const Options *options)
{
    Buf out = {0};
    Error error = {0};
    ProofSum sum = report_proof_sum(&v->files);
    bool trouble = outcome_tell_files(found, options->quiet);
    if (strcmp(options->format, "json") == 0) report_proof_json(&v->files, &out);
    else report_proof_text(&v->files, !options->quiet, &out);
    output_write(options, buf_str(&out), &error);
    trouble |= say_error(&error);
    buf_clear(&out);
    if (trouble) return STATUS_TROUBLE;
    return sum.failed || sum.refused ? STATUS_FINDINGS : STATUS_FINE;
}

int prove_run(const UhEngine *engine, const Options *options)
{
    Surroundings *around = surroundings_new(engine, &options->settings);
    Prover v = {.fixer = fixer_of(around)};
    Scan *scan = scan_new(engine, &options->settings, around);
    FoundList found = progress_scan(scan, options->quiet);
    v.fixer.closed = scan_closed(scan);
    crowd_settle(&found, &around->stores, &v.fixer.arena);
    for (uint32_t i = 0; i < found.len; i++)
        if (found.at[i].file.count && !found.at[i].file.test_code) prove_file(&v, &found.at[i]);
    int status = tell(&v, found, options);
    fixer_clear(&v.fixer);
    arena_clear(&v.arena);
    scan_free(scan);
    surroundings_free(around);
    return status;
}
