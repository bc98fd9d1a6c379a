#include "app/job/fixer.h"

#include "base/path.h"
#include "report/collect.h"
#include "text/diff.h"

#include <stdlib.h>

enum { ATTEMPTS = 3 }; /* while somebody else keeps saving the file */

Fixer fixer_of(Surroundings *around)
{
    return (Fixer){.scanner = scanner_of(around->engine, around->settings), .around = around};
}

static StoresEntry *entry_of(Fixer *f, const char *path) { return stores_for(&f->around->stores, path); }

UhInput fixer_input(Fixer *f, const char *path, Str text, const Found *found)
{
    UhInput input = {.path = path, .text = text.at, .len = text.len};
    surroundings_show(f->around, path, &input);
    input.module_kind = modules_of(&f->scanner.modules, path);
    input.checked = modules_checked(&f->scanner.modules, path);
    if (f->closed_count != f->closed.len) f->closed_reads = closed_list(&f->closed, &f->arena);
    input.closed = f->closed_reads;
    input.closed_count = f->closed_count = f->closed.len;
    if (found) {
        input.reached = found->reached;
        input.reached_count = found->reached_count;
        input.apart = found->apart;
    }
    return input;
}

/* The plan that was made when the file was looked at, if the same one would be made now. */
static const UhResult *guessed(const Fixer *f, const Found *found, const UhInput *input)
{
    const Guess *guess = found->guess;
    Str text = {input->text, input->len};
    bool alone = closed_are_in(&f->closed, found->file.path) && !found->apart;
    return guess && alone && guess_holds(guess, text, input->store) ? guess->result : NULL;
}

/* The result for the batch. */
static UhResult *keep(const Found *found, const UhResult *r)
{
    return found->guess && found->guess->result == r ? guess_take(found->guess) : uh_result_keep(r);
}

/* When there is something to store, other runs are kept out from then on. */
static const UhResult *make_plan(Fixer *f, const char *path, Str text, const Found *found, Store *store)
{
    UhInput input = fixer_input(f, path, text, found);
    const UhResult *r = guessed(f, found, &input);
    if (!r) r = scanner_run(&f->scanner, path_tidy(str_of(path)), &input);
    const Settings *settings = f->scanner.settings;
    if (r->edit_count == 0 || (settings->diff && !settings->store) || !store_hold(store)) return r;
    const UhResult *again = guessed(f, found, &input);
    return again ? again : scanner_run(&f->scanner, path_tidy(str_of(path)), &input);
}

/* The current folder, or the nearest above it that has all that was named in it. */
static void find_base(Fixer *f)
{
    const Words *paths = &f->scanner.settings->paths;
    char *current = realpath(".", NULL);
    Str base = str_of(current);
    for (uint32_t i = 0; i < paths->count; i++) {
        char *full = realpath(paths->at[i], NULL);
        Str path = str_of(full);
        while (full && base.len > 1 && !str_eq(path, base) && !(str_starts(path, base) && path.at[base.len] == '/'))
            base.len = path_folder(base).len ? path_folder(base).len : 1;
        free(full);
    }
    f->diff_base = arena_copy(&f->arena, base);
    free(current);
}

/* The path as a diff has it: `git apply` takes no full ones, none with "..", and no link. */
static bool add_below(Fixer *f, Str path, Buf *below)
{
    Buf full = {0};
    if (f->diff_base.len == 0) find_base(f);
    path_full(path, &full);
    char *real = realpath(full.at, NULL);
    bool placed = path_below(f->diff_base, (Str){0}, real ? str_of(real) : buf_str(&full), below);
    free(real);
    buf_clear(&full);
    return placed;
}

void fixer_add_diff(Fixer *f, Str path, Str text, const UhResult *r)
{
    DiffEdit *edits = mem_new(r->edit_count * sizeof *edits);
    for (size_t i = 0; i < r->edit_count; i++)
        edits[i] = (DiffEdit){r->edits[i].start, r->edits[i].end, {r->edits[i].text, r->edits[i].len}};
    Buf below = {0};
    bool placed = add_below(f, path, &below);
    diff_add(&f->diff, placed ? buf_str(&below) : path, text, edits, r->edit_count, f->scanner.settings->diff_flags);
    glimpses_add(&f->glimpses, path, text, edits, r->edit_count, r);
    buf_clear(&below);
    free(edits);
}

static JournalChange change_of(const Batch *batch, uint32_t i, Str changed)
{
    const BatchFix *fix = &batch->fixes.at[i];
    return (JournalChange){.path = fix->found->file.path.at, .old = fix->old, .new = changed, .result = fix->result,
                           .store = store_report(fix->store).path};
}

/* Whether the file waits for the end of the run, when all values are known which a comment in it may quote. */
static bool waits(const Fixer *f, const Batch *batch, uint32_t i)
{
    JournalChange change = change_of(batch, i, (Str){0});
    return !f->ending && journal_takes_comment(&change);
}

/* Notes how to undo it. What stands in the way of that does not stand in the way of the fix. */
static void note_undo(Fixer *f, const Batch *batch)
{
    Error why = {0};
    for (uint32_t i = 0; i < batch->fixes.len; i++) {
        JournalChange change = change_of(batch, i, (Str){0});
        journal_expect(&f->journal, &change);
    }
    for (uint32_t i = 0; i < batch->fixes.len; i++) {
        const BatchFix *fix = &batch->fixes.at[i];
        Buf changed = {0};
        if (waits(f, batch, i)) continue;
        report_apply(fix->old, fix->result, &changed);
        JournalChange change = change_of(batch, i, buf_str(&changed));
        journal_add(&f->journal, &change, &why);
        buf_wipe(&changed);
    }
    journal_flush(&f->journal, &why);
    if (why.text.len && !f->not_undoable.len) f->not_undoable = arena_copy(&f->arena, buf_str(&why.text));
    error_clear(&why);
}

/* True with *error set: the file is replaced, but the disk may not know yet. */
static bool replace(Fixer *f, const BatchFix *fix, Error *error)
{
    Buf changed = {0};
    const char *path = fix->found->file.path.at;
    StoresEntry *entry = entry_of(f, path);
    report_apply(fix->old, fix->result, &changed);
    bool replaced = file_replace(path, fix->old, buf_str(&changed), error) != FILE_KEPT;
    if (replaced) advice_note(&f->advice, entry, f->scanner.engine, path, fix->result);
    buf_wipe(&changed);
    return replaced;
}

/* The plan was made, but the file is as it was. */
static void take_back(Found *found)
{
    for (uint32_t i = 0; i < found->file.count; i++) {
        ReportFinding *finding = &found->file.findings[i];
        if (!finding->fixed) continue;
        finding->fixed = false;
        finding->reason = STR("not-written");
        finding->advice = found->trouble;
    }
}

/* Stores what the diff takes out of the code. Without that in the store there is no diff. */
static void store_diffed(Fixer *f)
{
    if (!store_commit(f->diffed.store, &f->unstored)) f->diff.len = 0;
    f->diffed = (Diffed){0};
}

static void await_storing(Fixer *f, Store *store, const char *path, Str text, const UhResult *r)
{
    advice_note(&f->advice, entry_of(f, path), f->scanner.engine, path, r);
    f->diffed.store = store;
    f->diffed.files++;
    f->diffed.bytes += text.len;
}

/* Whether the diff has the file already, under another path. */
static bool is_diffed(Fixer *f, Str path)
{
    char *real = realpath(path.at, NULL);
    if (!real) return false;
    uint32_t *times = map_put(&f->in_diff, &f->arena, arena_copy(&f->arena, str_of(real)));
    free(real);
    return (*times)++ > 0;
}

/* Reads the file and plans its fix, which then waits in the batch. False with *error set when it is not to be
 * written. */
static bool plan(Fixer *f, Found *found, Store *store, Error *error)
{
    Scanner *s = &f->scanner;
    const char *path = found->file.path.at;
    Str shown = found->file.path;
    s->why.len = 0;
    FileOrigin origin = found->named ? FILE_NAMED : FILE_WALKED;
    ReaderStatus status = reader_read(AT_FDCWD, path, origin, s->settings->max_file_size, &s->text, &s->why);
    if (status != READER_TEXT) {
        found->file = (ReportFile){.path = shown};
        scanner_note(s, found, status);
        return true;
    }
    Str text = buf_str(&s->text);
    const UhResult *r = make_plan(f, path, text, found, store);
    bool diff = s->settings->diff, changes = r->edit_count > 0;
    bool done = !changes || ((diff || file_may_replace(path, error)) &&
                             store_put(store, r->values, r->value_count, error));
    bool waits = changes && done && !diff;
    closed_note(&s->closed, &s->arena, shown, text, r);
    if (waits) batch_add(&f->batch, store, found, text, keep(found, r));
    else if (changes && done) {
        fixer_add_diff(f, shown, text, r);
        if (s->settings->store) await_storing(f, store, path, text, r);
    }
    if (!waits) found->file = report_collect(&s->arena, shown, text, r, false, s->settings->excerpts);
    const char *both = r->early && r->asked ? "; " : "";
    found->early = arena_fmt(&s->arena, "%s%s%s", r->early ? r->early : "", both, r->asked ? r->asked : "");
    found->read_at_load = arena_copy(&s->arena, str_of(r->read_at_load));
    found->failed = scanner_minds(s, found->named && r->status == UH_SKIPPED) && r->skipped;
    return done;
}

/* What is told of a file in the end. Clears the error. */
static void note_end(Fixer *f, Found *found, bool done, Error *error)
{
    found->file.note = found->early;
    found->trouble = arena_copy(&f->scanner.arena, path_short(buf_str(&error->text)));
    if (!done) take_back(found);
    error_clear(error);
}

/* The fix of a batch was carried out, or cannot be. */
static void end_fix(Fixer *f, const BatchFix *fix, bool done, Error *error)
{
    Scanner *s = &f->scanner;
    Str shown = fix->found->file.path;
    fix->found->file = report_collect(&s->arena, shown, fix->old, fix->result, done, s->settings->excerpts);
    note_end(f, fix->found, done, error);
}

static void carry_out(Fixer *f, int attempts);

/* Plans the fix of a file that could not be carried out anew, and carries it out alone. */
static void try_again(Fixer *f, Found *found, int attempts)
{
    Error error = {0};
    Store *store = entry_of(f, found->file.path.at)->store;
    bool done = plan(f, found, store, &error);
    if (f->batch.fixes.len) {
        carry_out(f, attempts - 1);
        return;
    }
    store_release(store);
    note_end(f, found, done, &error);
}

/* Replaces a file, or tells why its values could not be stored. */
static void carry_out_one(Fixer *f, const Batch *batch, uint32_t i, const Error *stored, int attempts)
{
    const BatchFix *fix = &batch->fixes.at[i];
    Error error = {0};
    bool done = stored ? error_set(&error, STR_FMT, STR_ARG(buf_str(&stored->text))) : replace(f, fix, &error);
    bool stale = stored ? stored->stale : error.stale; /* somebody else keeps saving the file, or writes to the store */
    bool again = !done && attempts > 1 && (stale || (stored && batch->fixes.len > 1));
    if (again) try_again(f, fix->found, attempts);
    else end_fix(f, fix, done, &error);
    error_clear(&error);
}

/* Stores the values of the batch and replaces its files. Files whose fix cannot be carried out as it was planned get
 * some more attempts, each on its own. Recurses: at most ATTEMPTS deep. */
static void carry_out(Fixer *f, int attempts)
{
    Batch batch = f->batch;
    Error stored = {0};
    f->batch = (Batch){0};
    if (batch_is_full(&batch)) scanner_drop_worker(&f->scanner); /* what it made of a large text is much */
    size_t mark = journal_mark(&f->journal);
    note_undo(f, &batch);
    store_follow(batch.store, journal_trail(&f->journal));
    bool ok = store_commit(batch.store, &stored);
    if (!ok) journal_take_back(&f->journal, mark);
    for (uint32_t i = 0; i < batch.fixes.len; i++) {
        if (ok && waits(f, &batch, i)) batch_move(&f->late, &batch.fixes.at[i]);
        else carry_out_one(f, &batch, i, ok ? NULL : &stored, attempts);
    }
    error_clear(&stored);
    batch_clear(&batch);
}

/* Replaces the files that waited, whose values are stored. */
static void carry_out_late(Fixer *f)
{
    Batch batch = f->late;
    f->late = (Batch){0};
    if (batch.fixes.len) journal_mark(&f->journal);
    if (batch.fixes.len) note_undo(f, &batch);
    for (uint32_t i = 0; i < batch.fixes.len; i++) carry_out_one(f, &batch, i, NULL, ATTEMPTS);
    batch_clear(&batch);
}

bool fixer_carry_out(Fixer *f, Found *found, Store *store, Str text, const UhResult *r)
{
    Error error = {0};
    if (file_may_replace(found->file.path.at, &error) && store_put(store, r->values, r->value_count, &error)) {
        bool before = f->ending;
        f->ending = true; /* the file has to be replaced now */
        batch_add(&f->batch, store, found, text, uh_result_keep(r));
        carry_out(f, 1);
        f->ending = before;
    } else {
        note_end(f, found, false, &error);
    }
    return found->trouble.len == 0;
}

void fixer_forget_project(Fixer *f)
{
    surroundings_forget(f->around);
    scanner_forget_project(&f->scanner);
}

void fixer_fix(Fixer *f, Found *found)
{
    Error error = {0};
    if (settings_stopped(f->scanner.settings)) return;
    if (f->unstored.text.len || (f->scanner.settings->diff && is_diffed(f, found->file.path))) return;
    Store *store = entry_of(f, found->file.path.at)->store;
    if (f->batch.fixes.len && f->batch.store != store) carry_out(f, ATTEMPTS); /* one lock at a time */
    if (f->diffed.files && f->diffed.store != store) store_diffed(f);
    uint32_t before = f->batch.fixes.len;
    bool done = plan(f, found, store, &error);
    if (f->batch.fixes.len == before) note_end(f, found, done, &error);
    if (f->batch.fixes.len == 0 && f->diffed.files == 0) store_release(store);
    if (batch_is_full(&f->batch)) carry_out(f, ATTEMPTS);
    if (batch_is_enough(f->diffed.files, f->diffed.bytes)) store_diffed(f);
}

void fixer_end(Fixer *f)
{
    f->ending = true;
    if (f->batch.fixes.len) carry_out(f, ATTEMPTS);
    carry_out_late(f);
    if (f->diffed.files) store_diffed(f);
    const Stores *stores = &f->around->stores;
    for (uint32_t i = 0; i < stores->list.len; i++) {
        Error error = {0};
        if (!store_settle(stores->list.at[i].store, &error) && !f->lost.text.len) f->lost = error;
        else error_clear(&error);
    }
}

void fixer_clear(Fixer *f)
{
    scanner_clear(&f->scanner);
    arena_clear(&f->arena);
    advice_clear(&f->advice);
    journal_close(&f->journal);
    batch_clear(&f->batch);
    batch_clear(&f->late);
    error_clear(&f->lost);
    error_clear(&f->unstored);
    buf_wipe(&f->diff);
    glimpses_clear(&f->glimpses);
}
