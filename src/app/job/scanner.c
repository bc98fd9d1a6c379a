#include "app/job/scanner.h"

#include "app/config/config.h"
#include "app/files/testcode.h"
#include "app/job/keep.h"
#include "base/path.h"
#include "report/collect.h"

#include <stdlib.h>

Scanner scanner_of(const UhEngine *engine, const Settings *settings)
{
    return (Scanner){.engine = engine, .settings = settings, .modules = {.files = settings->files, .engine = engine},
                     .projects.files = settings->files,
                     .formats.files = settings->files};
}

static Found *found_add(Scanner *s, Str path, bool named)
{
    Found *found = array_add(&s->arena, &s->found);
    found->file.path = arena_copy(&s->arena, path);
    found->named = named;
    return found;
}

/* The path as it is printed. */
static Str path_of(Scanner *s, const Candidate *c)
{
    bool slash = c->folder.len && c->folder.at[c->folder.len - 1] != '/';
    return arena_fmt(&s->arena, STR_FMT "%s%s", STR_ARG(c->folder), slash ? "/" : "", c->name);
}

void scanner_note(Scanner *s, Found *found, ReaderStatus status)
{
    found->file.skipped = arena_copy(&s->arena, buf_str(&s->why));
    found->failed = scanner_minds(s, found->named) || status == READER_FAILED;
}

bool scanner_minds(const Scanner *s, bool named) { return named || s->settings->strict_scan; }

void scanner_pass(Scanner *s, Str path)
{
    Found *found = found_add(s, path, false);
    s->why.len = 0;
    buf_addz(&s->why, "excluded by the configuration");
    scanner_note(s, found, READER_SKIPPED);
}

void scanner_fail(Scanner *s, Str path, Error *error)
{
    Found *found = found_add(s, path, false);
    s->why.len = 0;
    reader_add_reason(&s->why, error, path);
    scanner_note(s, found, READER_FAILED);
    error_clear(error);
}

void scanner_prepare(Scanner *s, Str path, UhInput *input)
{
    const Settings *set = s->settings;
    settings_prepare(set, input);
    if (set->config && !set->template_name) input->template_name = config_template(set->config, path);
    if (input->fix && (set->template_name || input->template_name)) input->project = projects_of(&s->projects, path.at);
    if (input->fix) formats_of(&s->formats, path.at, input);
    if (!set->keep) return;
    if (!s->run) s->run = mem_new(sizeof *s->run);
    keep_run(s->run, set->keep, path);
    input->filter = &s->run->filter;
}

const UhResult *scanner_run(Scanner *s, Str path, const UhInput *given)
{
    UhInput input = *given;
    if (!s->worker) s->worker = uh_worker_new(s->engine);
    scanner_prepare(s, path, &input);
    return uh_worker_run(s->worker, &input);
}

/* Plans the fix, to be carried out later, when there is room for one more plan. */
static const UhResult *guess(Scanner *s, const Candidate *c, Str path, UhInput *input)
{
    UhInput as_fix = *input;
    if (c->queue) queue_wait(c->queue, c->number);
    Store *store = surroundings_enter(s->around, path.at, &as_fix);
    bool room = guesses_begin(&s->around->guesses, store, &as_fix);
    if (room) scanner_prepare(s, path, &as_fix);
    const UhResult *r = uh_worker_plan(s->worker, room ? &as_fix : input);
    if (room) *array_add(&s->arena, &s->guessed) = guesses_end(&s->around->guesses, buf_str(&s->text), r);
    surroundings_leave(s->around);
    return r;
}

/* Says what becomes of what was found. What takes a look at the path is asked for now, and not before. */
static const UhResult *plan(Scanner *s, const Candidate *c, Str path, bool may_be_test, UhInput *input)
{
    input->test_code |= may_be_test && testcode_name(path_name(str_of(c->name)));
    input->module_kind = modules_of(&s->modules, path.at);
    input->checked = modules_checked(&s->modules, path.at);
    bool around = s->around && !input->test_code;
    if (around && !s->guesses) surroundings_enter(s->around, path.at, input);
    scanner_prepare(s, path, input);
    if (around && s->guesses) return guess(s, c, path, input);
    const UhResult *r = uh_worker_plan(s->worker, input);
    if (around) surroundings_leave(s->around);
    return r;
}

/* Notes which variables its values want that may be chosen freely. */
static void note_wishes(Scanner *s, const UhResult *r, Found *found)
{
    for (size_t i = 0; i < r->finding_count; i++) {
        const UhFinding *f = &r->findings[i];
        bool fixes = f->fix == UH_FIX_SAFE || (f->fix == UH_FIX_UNSAFE && s->settings->unsafe);
        if (!fixes || f->stands_in) continue;
        *array_add(&s->arena, &found->wishes) = (Wish){arena_copy(&s->arena, str_of(f->wants)), f->sum};
    }
}

/* For a report nothing of what was planned is done. */
static void unfix(ReportFile *file)
{
    for (uint32_t i = 0; i < file->count; i++) {
        ReportFinding *finding = &file->findings[i];
        finding->fixed = false;
        finding->moved_to = finding->place = finding->template_name = (Str){0};
        finding->values = NULL;
    }
}

/* Notes that the file is there, and what it takes from others. */
static void note_imports(Scanner *s, const Candidate *c, const UhResult *r)
{
    *array_add(&s->arena, &s->seen) = (ScannerSeen){str_hash(buf_str(&s->path)), c->test_folder};
    Str path = r->reach_count ? arena_copy(&s->arena, buf_str(&s->path)) : (Str){0};
    for (size_t i = 0; i < r->reach_count; i++) {
        UhReach reach = {arena_copy(&s->arena, str_of(r->reaches[i].module)).at,
                         arena_copy(&s->arena, str_of(r->reaches[i].member)).at,
                         arena_copy(&s->arena, str_of(r->reaches[i].rule)).at,
                         arena_copy(&s->arena, str_of(r->reaches[i].kind)).at, r->reaches[i].stands_in};
        *array_add(&s->arena, &s->reaches) = (ScannerReach){path, reach};
    }
}

static void look_at_text(Scanner *s, const Candidate *c)
{
    bool may_be_test = !c->named && !s->settings->include_tests;
    s->path.len = 0;
    path_add(&s->path, c->folder, str_of(c->name));
    UhInput input = {.path = buf_str(&s->path).at, .text = s->text.at, .len = s->text.len, .later = true};
    input.reached = c->reached;
    input.reached_count = c->reached_count;
    input.test_code = may_be_test && c->test_folder;
    const UhResult *r = scanner_run(s, buf_str(&s->path), &input);
    note_imports(s, c, r);
    order_note(&s->loads, &s->arena, buf_str(&s->path), buf_str(&s->text), r);
    closed_note(&s->closed, &s->arena, buf_str(&s->path), buf_str(&s->text), r);
    if (!r->plans_later && r->lost_mark_count == 0 && !r->skipped) return;
    Str path = path_of(s, c);
    uint32_t guessed = s->guessed.len;
    input.path = path.at;
    if (r->plans_later) r = plan(s, c, path, may_be_test, &input);
    Found *found = array_add(&s->arena, &s->found);
    found->file = report_collect(&s->arena, path, buf_str(&s->text), r, false, s->settings->excerpts);
    unfix(&found->file);
    found->file.note = arena_copy(&s->arena, str_of(r->asked));
    found->file.test_code = input.test_code;
    if (!input.test_code) note_wishes(s, r, found);
    found->named = c->named;
    found->failed = scanner_minds(s, c->named && r->status == UH_SKIPPED) && r->skipped;
    found->reached = c->reached;
    found->reached_count = c->reached_count;
    found->guess = s->guessed.len > guessed ? s->guessed.at[guessed] : NULL;
}

void scanner_look_at(Scanner *s, const Candidate *c, ReaderStatus status)
{
    bool known = !c->named || uh_engine_knows(s->engine, c->name);
    if (status == READER_TEXT && known) {
        s->looked_at++;
        look_at_text(s, c);
        return;
    }
    if (!known) s->why.len = 0;
    const char *why = known ? NULL : uh_engine_skips(s->engine, c->name);
    if (!known) buf_addz(&s->why, why ? why : "no language that is known has such a name");
    Found *found = found_add(s, path_of(s, c), c->named && known);
    scanner_note(s, found, known ? status : READER_SKIPPED);
    if (!known && !why) found->failed = false; /* no source, as far as anybody knows */
}

static ReaderStatus read_text(Scanner *s, const Candidate *c)
{
    FileOrigin origin = c->named ? FILE_NAMED : FILE_WALKED;
    s->why.len = 0;
    if (c->named && !uh_engine_knows(s->engine, c->name)) return READER_SKIPPED;
    return reader_read(c->dir, c->name, origin, s->settings->max_file_size, &s->text, &s->why);
}

/* A file that no language knows, or that cannot be read, is told of in any case. */
void scanner_hold(Scanner *s, const Candidate *c)
{
    ReaderStatus status = read_text(s, c);
    bool known = !c->named || uh_engine_knows(s->engine, c->name);
    if (!s->worker) s->worker = uh_worker_new(s->engine);
    if (!known || status != READER_TEXT) {
        scanner_look_at(s, c, status);
        return;
    }
    s->path.len = 0;
    path_add(&s->path, c->folder, str_of(c->name));
    if (!uh_worker_may_find(s->worker, buf_str(&s->path).at, s->text.at, s->text.len)) {
        *array_add(&s->arena, &s->seen) = (ScannerSeen){str_hash(buf_str(&s->path)), c->test_folder};
        s->looked_at++;
        return;
    }
    Candidate held = *c;
    held.dir = AT_FDCWD;
    held.folder = (Str){0};
    held.name = path_of(s, c).at;
    *array_add(&s->arena, &s->held) = held;
}

void scanner_look(Scanner *s, const Candidate *c) { scanner_look_at(s, c, read_text(s, c)); }

void scanner_forget_project(Scanner *s)
{
    modules_clear(&s->modules);
    projects_clear(&s->projects);
    formats_clear(&s->formats);
    s->modules.files = s->projects.files = s->formats.files = s->settings->files;
    s->modules.engine = s->engine;
}

void scanner_forget_found(Scanner *s)
{
    arena_reset(&s->arena);
    s->found = (FoundList){0};
    s->reaches = (ScannerReaches){0};
    s->loads = (OrderLoads){0};
    s->closed = (ClosedClasses){0};
    s->seen = (ScannerSeenList){0};
    s->why.len = s->text.len = 0;
    s->looked_at = 0;
}

void scanner_drop_worker(Scanner *s)
{
    uh_worker_free(s->worker);
    s->worker = NULL;
}

void scanner_rest(Scanner *s)
{
    scanner_drop_worker(s);
    buf_wipe(&s->text);
}

void scanner_clear(Scanner *s)
{
    scanner_rest(s);
    buf_clear(&s->why);
    buf_clear(&s->path);
    if (s->run) keep_run_clear(s->run);
    free(s->run);
    for (uint32_t i = 0; i < s->guessed.len; i++) guess_free(s->guessed.at[i]);
    modules_clear(&s->modules);
    projects_clear(&s->projects);
    formats_clear(&s->formats);
    arena_clear(&s->arena);
    *s = (Scanner){0};
}
