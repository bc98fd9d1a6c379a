/* fuzz_engine.c - one text through the engine, and what must hold whatever the text is
 *
 * The first byte picks the file's name and so the language; the rest is the text. The text is scanned, fixed, and
 * the result fixed again. A broken promise aborts with a line that says which.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unhardcode.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const paths[] = {"a.py", "a.js", "a.ts", "a.tsx", "a.mjs", "a.cjs"};

static void check(bool promise, const char *what)
{
    if (promise) return;
    fprintf(stderr, "broken promise: %s\n", what);
    abort();
}

static UhWorker *new_worker(void)
{
    char *message = NULL;
    UhEngine *engine = uh_engine_new(&(UhOptions){.no_budget = true, .unsafe = true}, &message);
    if (!engine) fprintf(stderr, "%s\n", message);
    check(engine, "the engine starts");
    return uh_worker_new(engine);
}

static void check_findings(const UhResult *r, size_t len)
{
    check(r->status == UH_DONE || !r->skipped || !strstr(r->skipped, "fit the text"), "what is found fits the text");
    for (size_t i = 0; i < r->finding_count; i++) {
        const UhFinding *f = &r->findings[i];
        check(f->start < f->end && f->end <= len, "a finding lies inside the text");
        check(!i || f[-1].start <= f->start, "findings are sorted");
        check(f->rule && f->kind && f->name && f->message, "a finding has all its words");
        check(!f->advice == (!f->reason && f->fix != UH_FIX_UNSAFE), "a refusal, or a danger, comes with advice");
        check(!f->fixed || f->value < r->value_count, "a fixed finding has a value");
    }
}

/* Nothing that is printed about a finding may hold a value. Short ones can be there by chance. */
static void check_silence(const UhResult *r)
{
    for (size_t v = 0; v < r->value_count; v++) {
        const UhValue *value = &r->values[v];
        check(value->name && (*value->name || value->as == UH_STORE_FILE), "a value has a name");
        for (size_t i = 0; i < r->finding_count && value->len >= 12; i++) {
            const UhFinding *f = &r->findings[i];
            const char *said[] = {f->rule, f->kind, f->reason, f->advice};
            for (size_t s = 0; s < sizeof said / sizeof *said; s++)
                check(!said[s] || !memmem(said[s], strlen(said[s]), value->bytes, value->len), "no value is printed");
        }
    }
}

/* The text with the edits of the result in it; its length goes to *len. */
static char *apply(const UhResult *r, const char *text, size_t *len)
{
    size_t total = *len, from = 0, at = 0;
    for (size_t i = 0; i < r->edit_count; i++) total += r->edits[i].len;
    char *out = malloc(total + 1);
    if (!out) abort();
    for (size_t i = 0; i < r->edit_count; i++) {
        const UhEdit *e = &r->edits[i];
        check(e->start <= e->end && e->end <= *len, "an edit lies inside the text");
        check(!i || e->start > e[-1].end, "edits are sorted and apart");
        memcpy(out + at, text + from, e->start - from);
        at += e->start - from;
        if (e->len) memcpy(out + at, e->text, e->len);
        at += e->len;
        from = e->end;
    }
    memcpy(out + at, text + from, *len - from);
    *len = at + *len - from;
    return out;
}

/* ---- a store that knows what the first fix put into it */

typedef struct {
    struct {
        char name[128], *bytes;
        size_t len;
    } at[64];
    size_t count;
} Shelf;

static bool shelf_fill(Shelf *shelf, const UhResult *r)
{
    bool all = r->value_count <= sizeof shelf->at / sizeof *shelf->at;
    for (size_t v = 0; v < r->value_count && all; v++) {
        const UhValue *value = &r->values[v];
        all = snprintf(shelf->at[v].name, sizeof shelf->at[v].name, "%s", value->name) < 128;
        shelf->at[v].bytes = malloc(value->len + 1);
        if (!shelf->at[v].bytes) abort();
        memcpy(shelf->at[v].bytes, value->bytes, value->len);
        shelf->at[v].len = value->len;
        shelf->count++;
    }
    return all;
}

static void shelf_clear(Shelf *shelf)
{
    for (size_t i = 0; i < shelf->count; i++) free(shelf->at[i].bytes);
    shelf->count = 0;
}

static bool shelf_has(const Shelf *shelf, size_t i, const char *bytes, size_t len)
{
    return shelf->at[i].len == len && memcmp(shelf->at[i].bytes, bytes, len) == 0;
}

static const char *shelf_find(void *context, const char *bytes, size_t len)
{
    const Shelf *shelf = context;
    for (size_t i = 0; i < shelf->count; i++)
        if (shelf_has(shelf, i, bytes, len)) return shelf->at[i].name;
    return NULL;
}

static bool shelf_taken(void *context, const char *name, const char *bytes, size_t len)
{
    const Shelf *shelf = context;
    for (size_t i = 0; i < shelf->count; i++)
        if (strcmp(shelf->at[i].name, name) == 0) return !shelf_has(shelf, i, bytes, len);
    return false;
}

/* Fixes what the first fix left; `found` findings are the most that may be there. */
static void check_second_fix(UhWorker *worker, UhInput input, size_t found, Shelf *shelf)
{
    input.store = &(UhStore){.context = shelf, .find = shelf_find, .taken = shelf_taken};
    const UhResult *r = uh_worker_run(worker, &input);
    check_findings(r, input.len);
    check(!r->edit_count, "a second fix changes nothing");
    check(r->finding_count <= found, "what was fixed is found no more");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static UhWorker *worker;
    if (!worker) worker = new_worker();
    if (!size) return 0;
    const char *path = paths[data[0] % (sizeof paths / sizeof *paths)];
    UhInput input = {.path = path, .text = (const char *)data + 1, .len = size - 1};

    const UhResult *r = uh_worker_run(worker, &input);
    check_findings(r, input.len);
    check(!r->edit_count && !r->value_count, "a report plans no edit");
    size_t found = r->finding_count;

    input.fix = true;
    r = uh_worker_run(worker, &input);
    check_findings(r, input.len);
    check_silence(r);
    check(r->finding_count == found, "report and fix find the same");
    if (!r->edit_count) return 0;

    size_t len = input.len, fixed = 0;
    for (size_t i = 0; i < r->finding_count; i++) fixed += r->findings[i].fixed;
    check(fixed, "there are edits only where something is fixed");
    char *after = apply(r, input.text, &len);
    input.text = after;
    input.len = len;
    static Shelf shelf;
    if (shelf_fill(&shelf, r)) check_second_fix(worker, input, found - fixed, &shelf);
    shelf_clear(&shelf);
    free(after);
    return 0;
}
