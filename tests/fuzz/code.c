#include "code.h"

#include "report/collect.h"

#include <stdio.h>
#include <stdlib.h>

static UhEngine *engine;
static UhWorker *worker, *report_worker;
static const char *templates[8]; /* NULL first: the usual ones */
static size_t template_count = 1;

static void stop(void)
{
    uh_worker_free(worker);
    uh_worker_free(report_worker);
    uh_engine_free(engine);
}

void code_start(void)
{
    char *message = NULL;
    atexit(stop); /* what a rule compiled is not seen to be reachable */
    engine = uh_engine_new(&(UhOptions){.no_budget = true}, &message);
    promise(engine, message ? message : "the engine starts");
    worker = uh_worker_new(engine);
    report_worker = uh_worker_new(engine);
    const char *name;
    for (size_t i = 0; (name = uh_template_name(engine, i, NULL)) && template_count < 8; i++)
        templates[template_count++] = name;
}

CodeRun code_look(const UhInput *input)
{
    CodeRun run = {.engine = engine, .worker = worker, .input = *input, .text = {input->text, input->len}};
    UhInput report = *input;
    report.unsafe = false;
    report.fix = report.later = true;
    run.report = uh_worker_run(report_worker, &report);
    if (!run.report->plans_later) return run;
    promise(!run.report->edit_count && !run.report->value_count, "what is planned later is not planned yet");
    run.report = uh_worker_plan(report_worker, &report);
    run.proof = uh_proof_new(engine, input);
    return run;
}

void code_forget(CodeRun *run)
{
    uh_proof_free((UhProof *)(uintptr_t)run->proof);
}

static void check_finding(const UhResult *r, size_t i, size_t len)
{
    const UhFinding *f = &r->findings[i];
    promise(f->start < f->end && f->end <= len, "a finding lies inside the text");
    promise(!i || f[-1].start <= f->start, "findings are sorted");
    promise(f->rule && f->kind && f->name && f->message, "a finding has all its words");
    promise(!f->advice == (!f->reason && f->fix != UH_FIX_UNSAFE), "a refusal, or a danger, comes with advice");
    promise(!f->fixed || (f->fix && f->value < r->value_count), "a fixed finding has a fix, and a value");
}

static void check_result(const UhResult *r, size_t len)
{
    promise(r->status == UH_DONE || !r->skipped || !strstr(r->skipped, "fit the text"), "what is found fits the text");
    for (size_t i = 0; i < r->finding_count; i++) check_finding(r, i, len);
    for (size_t i = 0; i < r->edit_count; i++) {
        const UhEdit *e = &r->edits[i];
        promise(e->start <= e->end && e->end <= len, "an edit lies inside the text");
        promise(!i || e->start > e[-1].end, "edits are sorted and apart");
        promise(e->end > e->start || e->len, "an edit does something");
    }
    for (size_t i = 0; i < r->value_count; i++)
        promise(r->values[i].name && (*r->values[i].name || r->values[i].as == UH_STORE_FILE), "a value has a name");
    for (size_t i = 0; i < r->lost_mark_count; i++) promise(r->lost_marks[i].at < len, "a mark lies inside the text");
    promise(r->load.at <= len && r->closed.at <= len, "what loads and what is closed lies inside the text");
}

static bool same_words(const char *a, const char *b) { return strcmp(a ? a : "", b ? b : "") == 0; }

static bool would_break(const UhFinding *f) { return f->reason && strcmp(f->reason, "would-break") == 0; }

/* What is not asked for is not tried: that the changed text would not hold up shows when it is. And beside a syntax
 * error what does not hold up without the unsafe fixes may do so with them, or the other way round. */
static void check_same(const UhFinding *told, const UhFinding *done, bool broken)
{
    bool spoils = (told->fix == UH_FIX_UNSAFE && would_break(done)) || (broken && (would_break(told) || would_break(done)));
    promise(told->start == done->start && told->end == done->end, "report and fix find the same places");
    promise(same_words(told->rule, done->rule) && same_words(told->kind, done->kind) &&
                same_words(told->name, done->name) && same_words(told->message, done->message),
            "report and fix say the same");
    promise(told->weak == done->weak && told->known == done->known && told->confidence == done->confidence,
            "report and fix think the same");
    promise(spoils || told->fix == done->fix, "what the report calls safe or unsafe the fix does, too");
    promise(spoils || same_words(told->reason, done->reason), "report and fix refuse for the same reason");
    promise(spoils || same_words(told->advice, done->advice), "report and fix advise the same");
    promise(done->fixed == (done->fix != UH_FIX_NONE), "a fix is done, or refused");
    promise(told->fixed == (told->fix == UH_FIX_SAFE), "what is unsafe is done when it is asked for");
}

static bool is_broken(const UhProof *proof)
{
    bool broken = false;
    for (size_t i = 0; i < proof->check_count; i++)
        broken |= strcmp(proof->checks[i].check, "parses") == 0 && strncmp(proof->checks[i].detail, "without", 7) != 0;
    return broken;
}

/* What has the value of a finding that is unsafe is a finding, too, for whom takes that. */
static void check_report(const CodeRun *run)
{
    const UhResult *told = run->report, *done = run->proof->result;
    size_t next = 0;
    bool fixed = false, broken = is_broken(run->proof) || !done->edit_count;
    for (size_t i = 0; i < done->finding_count; i++) {
        const UhFinding *f = &done->findings[i];
        bool same = next < told->finding_count && told->findings[next].start == f->start;
        fixed |= f->fixed;
        promise(same || same_words(f->rule, "same-value"), "report and fix find the same");
        if (same) check_same(&told->findings[next++], f, broken);
    }
    promise(next == told->finding_count, "report and fix find as much");
    promise(fixed == (done->edit_count > 0), "there are edits where something is fixed, and only there");
}

/* Whether the changed text still has the value, as it is: in a text that a comment silences, or a part of another. */
static bool is_there(const CodeRun *run, size_t finding, Str after)
{
    const UhResult *r = run->proof->result;
    const UhValue *v = &r->values[r->findings[finding].value];
    return str_find(after, (Str){v->bytes, v->len}) >= 0;
}

/* Where the text is broken, parsers guess: the two may read names in different ways, and what is left. */
static bool is_promised(const CodeRun *run, const UhCheck *c)
{
    static const char *const always[] = {"bytes", "encoding", "parses", "same-tree", "second-run", "stored", "value", NULL};
    bool listed = false;
    for (size_t i = 0; always[i]; i++) listed |= strcmp(always[i], c->check) == 0;
    return listed || !is_broken(run->proof);
}

/* A value that is elsewhere, too, or that a refused finding keeps is not gone, and prove says so. */
static void check_proof(const CodeRun *run, Str after)
{
    const UhResult *r = run->proof->result;
    char told[256];
    bool refused = false;
    for (size_t i = 0; i < r->finding_count; i++) refused |= !r->findings[i].fixed;
    for (size_t i = 0; i < run->proof->check_count; i++) {
        const UhCheck *c = &run->proof->checks[i];
        bool stays = strcmp(c->check, "gone") == 0 && (refused || is_there(run, c->finding, after));
        snprintf(told, sizeof told, "prove holds for what the fix does: %s: %s", c->check, c->detail);
        promise(c->holds || stays || !is_promised(run, c), told);
    }
}

static void check_run(const CodeRun *run)
{
    Buf after = {0};
    report_apply(run->text, run->proof->result, &after);
    check_result(run->proof->result, run->text.len);
    check_report(run);
    check_proof(run, buf_str(&after));
    check_silence(run);
    if (run->proof->result->edit_count) check_second_fix(run, buf_str(&after));
    if (run->proof->result->edit_count) check_undo(run, buf_str(&after));
    buf_clear(&after);
}

void code_run(const char *const paths[4], Str input)
{
    static const char *const kinds[] = {NULL, "esm", "commonjs"};
    unsigned choice = target_byte(&input);
    UhInput in = {.unsafe = true,
                  .path = paths[choice % 4],
                  .text = input.len ? input.at : "",
                  .len = input.len,
                  .template_name = templates[choice / 4 % template_count],
                  .module_kind = kinds[choice / 64 % 3]};
    CodeRun run = code_look(&in);
    check_result(run.report, in.len);
    if (run.proof) check_run(&run);
    code_forget(&run);
}
