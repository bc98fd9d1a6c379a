#include "app/fixer.h"

#include "app/output.h"
#include "app/path.h"
#include "app/say.h"
#include "report/collect.h"
#include "text/diff.h"

#include <stdlib.h>
#include <unistd.h>

enum { ATTEMPTS = 3 }; /* while somebody else keeps saving the file */

Fixer fixer_of(const UhEngine *engine, const Options *options)
{
    return (Fixer){.scanner = {.engine = engine, .options = options}, .stores = stores_of(options->secrets)};
}

UhInput fixer_input(Fixer *f, const char *path, Str text, const Found *found)
{
    UhInput input = {.path = path,
                     .text = text.at,
                     .len = text.len,
                     .fix = true,
                     .module = modules_of(&f->scanner.modules, path)};
    if (found) {
        input.reached = found->reached;
        input.reached_count = found->reached_count;
    }
    return input;
}

const UhResult *fixer_plan(Fixer *f, const char *path, Str text, const Found *found, Store *store)
{
    UhStore view;
    store_view(store, &view);
    UhInput input = fixer_input(f, path, text, found);
    input.store = &view;
    return scanner_run(&f->scanner, path_tidy(str_of(path)), &input);
}

bool fixer_store(Fixer *f, const UhResult *r, Store *store, Error *error)
{
    for (size_t i = 0; i < r->value_count; i++)
        if (!store_put(store, &r->values[i], error)) return false;
    return f->scanner.options->diff || store_commit(store, error);
}

void fixer_add_diff(Fixer *f, Str path, Str text, const UhResult *r)
{
    const Options *options = f->scanner.options;
    DiffEdit *edits = mem_new(r->edit_count * sizeof *edits);
    for (size_t i = 0; i < r->edit_count; i++)
        edits[i] = (DiffEdit){r->edits[i].start, r->edits[i].end, {r->edits[i].text, r->edits[i].len}};
    int flags = output_colour(options) ? DIFF_COLOUR | DIFF_VISIBLE : DIFF_PLAIN;
    if (!options->output && isatty(STDOUT_FILENO)) flags |= DIFF_VISIBLE;
    diff_add(&f->diff, path, text, edits, r->edit_count, flags);
    free(edits);
}

static bool says(const Error *error, Str part) { return str_find(buf_str(&error->text), part) >= 0; }

/* Notes how to undo it. What stands in the way of that does not stand in the way of the fix. */
static bool note_undo(Fixer *f, const StoresEntry *entry, const char *path, Str old, Str new, const UhResult *r)
{
    Error why = {0};
    const char *store = store_report(entry->store).path;
    JournalChange change = {.path = path, .old = old, .new = new, .result = r, .store = store};
    bool noted = journal_add(&f->journal, &change, &why);
    if (!noted && !f->not_undoable.len) f->not_undoable = arena_copy(&f->scanner.arena, buf_str(&why.text));
    error_clear(&why);
    return noted;
}

/* True with *error set: the file is replaced, but the disk may not know yet. */
static bool replace(Fixer *f, StoresEntry *entry, const char *path, Str text, const UhResult *r, Error *error)
{
    Buf changed = {0};
    report_apply(text, r, &changed);
    bool noted = note_undo(f, entry, path, text, buf_str(&changed), r);
    bool replaced = file_replace(path, text, buf_str(&changed), error) || says(error, STR("replaced, but"));
    if (replaced) advice_note(&f->advice, entry, path, r);
    else if (noted) journal_take_back(&f->journal);
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

/* One attempt; false with *error set when the file was not to be written. */
static bool fix_once(Fixer *f, Found *found, Error *error)
{
    Scanner *s = &f->scanner;
    const char *path = found->file.path.at;
    Str shown = found->file.path;
    s->why.len = 0;
    FileOrigin origin = found->named ? FILE_NAMED : FILE_WALKED;
    ReaderStatus status = reader_read(AT_FDCWD, path, origin, s->options->max_file_size, &s->text, &s->why);
    if (status != READER_TEXT) {
        found->file = (ReportFile){.path = shown};
        scanner_note(s, found, status);
        return true;
    }
    Str text = buf_str(&s->text);
    StoresEntry *entry = stores_for(&f->stores, path);
    const UhResult *r = fixer_plan(f, path, text, found, entry->store);
    bool diff = s->options->diff, changes = r->edit_count > 0;
    bool done = !changes || ((diff || file_may_replace(path, error)) && fixer_store(f, r, entry->store, error));
    if (done && changes && diff) fixer_add_diff(f, shown, text, r);
    if (done && changes && !diff) done = replace(f, entry, path, text, r, error);
    bool rewritten = changes && done && !diff;
    found->file = report_collect(&s->arena, shown, text, r, rewritten, scanner_wants_excerpts(s));
    closed_note(&s->closed, &s->arena, shown, text, r);
    found->file.note = arena_copy(&s->arena, str_of(r->early));
    found->read_at_load = arena_copy(&s->arena, str_of(r->read_at_load));
    found->failed = found->named && r->skipped;
    return done;
}

void fixer_fix(Fixer *f, Found *found)
{
    Error error = {0};
    bool done = fix_once(f, found, &error);
    for (int attempt = 1; !done && attempt < ATTEMPTS && says(&error, STR("changed on disk")); attempt++) {
        error_clear(&error);
        done = fix_once(f, found, &error);
    }
    found->trouble = arena_copy(&f->scanner.arena, path_short(buf_str(&error.text)));
    if (!done) take_back(found);
    error_clear(&error);
}

void fixer_tell(const Fixer *f)
{
    advice_tell(&f->advice, &f->stores);
    if (f->not_undoable.len) say("`unhardcode undo` will not know of this run: " STR_FMT, STR_ARG(f->not_undoable));
}

void fixer_clear(Fixer *f)
{
    scanner_clear(&f->scanner);
    stores_clear(&f->stores);
    advice_clear(&f->advice);
    journal_close(&f->journal);
    buf_wipe(&f->diff);
}
