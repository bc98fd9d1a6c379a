#include "app/cli/undo.h"

#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/say.h"
#include "app/cli/target.h"
#include "app/undo/journal.h"
#include "app/undo/restore.h"
#include "app/undo/retrace.h"
#include "base/file.h"
#include "base/git.h"
#include "base/path.h"
#include "base/utf8.h"
#include "store/lock.h"

#include <stdlib.h>
#include <sys/stat.h>

enum { MOST_NAMES = 8 };

typedef struct {
    const Options *options;
    Arena arena;
    ARRAY(Str) scope; /* full paths: files, and folders with all that is in them */
    bool whole;       /* what of the run is elsewhere is undone as well */
    JournalRun run;
    JournalFate *entries; /* what becomes of each */
    Retrace retrace;
    RestoredFiles files;
    uint32_t restored, refused;
    bool passed_over; /* notes of a later run here that cannot be read */
    Buf out;
} Undo;

static const char *s_of(uint32_t count) { return count == 1 ? "" : "s"; }

/* ---- which run */

static void add_scope(Undo *u, const char *path)
{
    Buf full = {0};
    char *real = realpath(path, NULL);
    if (real) buf_addz(&full, real);
    else path_full(str_of(path), &full);
    *array_add(&u->arena, &u->scope) = arena_copy(&u->arena, buf_str(&full));
    buf_clear(&full);
    free(real);
}

/* The repository of the current folder, or the folder. */
static void add_default_scope(Undo *u)
{
    Buf root = {0};
    char *current = realpath(".", NULL);
    if (current && git_root(str_of(current), &root)) add_scope(u, root.at);
    else add_scope(u, ".");
    buf_clear(&root);
    free(current);
}

static bool is_in_scope(const Undo *u, Str path)
{
    for (uint32_t i = 0; i < u->scope.len; i++) {
        Str s = u->scope.at[i];
        if (s.len == 1 || str_eq(path, s)) return true;
        if (str_starts(path, s) && path.at[s.len] == '/') return true;
    }
    return false;
}

static bool touches_scope(const Undo *u, const JournalRun *run)
{
    for (uint32_t i = 0; i < run->entries.len; i++)
        if (is_in_scope(u, run->entries.at[i].path)) return true;
    return false;
}

/* Notes that cannot be read are passed over, and told of when they may be of a run here. */
static bool read_run(Undo *u, Str folder, Str name)
{
    Buf path = {0};
    Error error = {0};
    path_add(&path, folder, name);
    bool read = journal_read(&u->run, buf_str(&path), &u->arena, &error), here = u->scope.at[0].len == 1;
    for (uint32_t i = 0; !read && i < u->scope.len; i++) here |= journal_is_of(name, u->scope.at[i]);
    if (!read && here) {
        u->passed_over = true;
        say_error(&error);
    }
    error_clear(&error);
    buf_clear(&path);
    return read;
}

/* Reads the newest journal of the scope into u->run; false without one. What undone runs left has no sources. */
static bool find_run(Undo *u, Str folder, Error *error)
{
    JournalNames names = {0};
    journal_list(folder, &names, &u->arena);
    for (uint32_t i = names.len; i > 0; i--)
        if (read_run(u, folder, names.at[i - 1]) && touches_scope(u, &u->run)) return true;
    return error_set(error, "undo: no run is known that changed something %s%s",
                     u->whole ? "in " : "there", u->whole ? u->scope.at[0].at : "");
}

/* ---- one source */

static bool read_source(const char *path, Buf *text, Error *error)
{
    struct stat st;
    if (lstat(path, &st) == 0 && !S_ISREG(st.st_mode)) return error_set(error, "%s: not a regular file", path);
    return file_read(AT_FDCWD, path, FILE_WALKED, UINT32_MAX, text, error) == FILE_READ ||
           error_set(error, "%s: not a file any more", path);
}

static void note_values(Undo *u, const JournalEntry *e, const bool *shown)
{
    for (uint32_t i = 0; i < e->values.len; i++)
        if ((!shown || shown[i]) && !e->values.at[i].quoted) retrace_found(&u->retrace, &e->values.at[i]);
}

/* Puts the text in its place. That the disk may not know yet is told, and no failure. */
static bool replace(const char *path, Str now, Str text, Error *error)
{
    FileReplaced replaced = file_replace(path, now, text, error);
    if (replaced == FILE_UNFLUSHED) say_error(error);
    return replaced != FILE_KEPT;
}

static void tell_restored(Undo *u, Str shown, RestoreStatus status, uint32_t respelled)
{
    static const char *const sentences[] = {
        [RESTORE_WHOLE] = "as it was before",
        [RESTORE_VALUES] = "its values are back; it was changed since, so what was put beside them stays",
        [RESTORE_NOTHING] = "was as it was before already",
        [RESTORE_ABSENT] = "has nothing of that run in it",
    };
    utf8_add_visible(&u->out, shown, false);
    buf_addf(&u->out, ": %s", sentences[status]);
    if (respelled && status < RESTORE_NOTHING)
        buf_addf(&u->out, ", but for %u value%s spelled in another way", respelled, s_of(respelled));
    buf_addc(&u->out, '\n');
}

/* What an `undo` put back that was stopped before it came to the store. */
static bool look_at_back(Undo *u, const JournalEntry *e)
{
    Buf now = {0};
    Error ignored = {0};
    bool *shown = arena_new(&u->arena, e->values.len + 1);
    if (read_source(e->path.at, &now, &ignored)) restore_shows(e, buf_str(&now), shown);
    note_values(u, e, shown);
    error_clear(&ignored);
    buf_wipe(&now);
    return true;
}

static bool undo_entry(Undo *u, const JournalEntry *e, Error *error)
{
    if (e->back) return look_at_back(u, e);
    Buf now = {0};
    Restored restored = {0};
    bool done = e->why.len || read_source(e->path.at, &now, error);
    RestoreStatus status = done ? restore_text(e, buf_str(&now), &restored, error) : RESTORE_REFUSED;
    done = status != RESTORE_REFUSED;
    if (status == RESTORE_WHOLE || status == RESTORE_VALUES)
        done = replace(e->path.at, buf_str(&now), buf_str(&restored.text), error);
    if (done && status == RESTORE_WHOLE) restored_add(path_folder(u->run.path), e->path.at);
    if (done) tell_restored(u, path_short(e->path), status, restored.respelled);
    if (done && status != RESTORE_ABSENT) note_values(u, e, NULL);
    restore_clear(&restored);
    buf_wipe(&now);
    return done;
}

/* Without the path in front when the reason begins with it. */
static void say_refused(const JournalEntry *e, Error *error)
{
    Str shown = path_short(e->path), why = path_short(buf_str(&error->text));
    if (str_starts(why, shown) && str_starts(str_from(why, shown.len), STR(": "))) why = str_from(why, shown.len + 2);
    say(STR_FMT ": not undone: " STR_FMT, STR_ARG(shown), STR_ARG(why));
    error_clear(error);
}

/* ---- all of it */

static void undo_entries(Undo *u)
{
    u->entries = arena_new(&u->arena, (u->run.entries.len + 1) * sizeof *u->entries);
    for (uint32_t i = 0; i < u->run.entries.len; i++) {
        const JournalEntry *e = &u->run.entries.at[i];
        Error error = {0};
        u->entries[i] = JOURNAL_KEEP;
        if (!u->whole && !is_in_scope(u, e->path)) continue;
        bool done = undo_entry(u, e, &error);
        u->entries[i] = done ? JOURNAL_BACK : JOURNAL_KEEP;
        u->restored += done;
        u->refused += !done;
        if (!done) say_refused(e, &error);
        error_clear(&error);
    }
}

/* The sources first: what is in the code again may leave the store. */
static bool undo_steps(Undo *u, Error *error)
{
    JournalFate *all = arena_new(&u->arena, (u->run.steps.len + 1) * sizeof *all);
    for (uint32_t i = 0; i < u->run.steps.len; i++) all[i] = JOURNAL_KEEP;
    bool some = u->run.steps.len && !u->run.lost && u->restored;
    bool fine = !some || journal_rewrite(&u->run, u->entries, all, &u->arena, error);
    u->retrace.steps = all;
    if (fine && some) fine = retrace_steps(&u->retrace, error);
    for (uint32_t i = 0; i < u->run.entries.len && fine; i++)
        if (u->entries[i] == JOURNAL_BACK) u->entries[i] = JOURNAL_DROP;
    return journal_rewrite(&u->run, u->entries, u->retrace.steps, &u->arena, error) && fine;
}

static void undo_rest(Undo *u, Str path, Error *error)
{
    JournalRun rest;
    Error ignored = {0};
    bool read = journal_read(&rest, path, &u->arena, &ignored);
    error_clear(&ignored);
    if (!read || rest.entries.len || rest.steps.len == 0) return;
    Retrace r = u->retrace;
    r.run = &rest;
    memset(&r.stays, 0, sizeof r.stays); /* those are not new */
    r.staying = r.used = (Map){0};
    if (retrace_steps(&r, error)) journal_rewrite(&rest, NULL, r.steps, &u->arena, error);
    u->retrace.gone = r.gone;
    u->retrace.lines = r.lines;
}

/* What the undo of other runs here had to leave, since the sources of this one used it. */
static void undo_rests(Undo *u, Str folder, Error *error)
{
    JournalNames names = {0};
    journal_list(folder, &names, &u->arena);
    for (uint32_t i = names.len; i > 0 && u->restored; i--) {
        Buf path = {0};
        path_add(&path, folder, names.at[i - 1]);
        if (journal_same_place(names.at[i - 1], path_name(u->run.path))) undo_rest(u, buf_str(&path), error);
        buf_clear(&path);
    }
}

static void say_list(const char *what, const Str *paths, uint32_t count, const Str *but, uint32_t but_count)
{
    Buf list = {0};
    uint32_t told = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool known = false;
        for (uint32_t k = 0; k < but_count; k++) known |= str_eq(paths[i], but[k]);
        if (known || told++ >= MOST_NAMES) continue;
        buf_addf(&list, "%s" STR_FMT, list.len ? ", " : "", STR_ARG(path_short(paths[i])));
    }
    if (told > MOST_NAMES) buf_addf(&list, " and %u more", told - MOST_NAMES);
    if (told) say("%s: %s", what, list.at);
    buf_clear(&list);
}

static void say_undone(const Undo *u)
{
    const Retrace *r = &u->retrace;
    say("undone: the run of " STR_FMT ", %u file%s", STR_ARG(u->run.time), u->restored, s_of(u->restored));
    say_list("gone again", r->gone.at, r->gone.len, NULL, 0);
    say_list("its lines are gone again from", r->lines.at, r->lines.len, r->gone.at, r->gone.len);
    for (uint32_t i = 0; i < r->stays.len && i < MOST_NAMES; i++) say(STR_FMT, STR_ARG(r->stays.at[i]));
    if (r->stays.len > MOST_NAMES) say("and %u more stay", r->stays.len - MOST_NAMES);
}

/* What a run wrote is no place for the report of its undo. */
static bool check_output(const Undo *u, Error *error)
{
    bool fine = true;
    for (uint32_t i = 0; i < u->run.entries.len && fine; i++)
        fine = target_is_none_of(u->options, u->run.entries.at[i].path.at, error);
    for (uint32_t i = 0; i < u->run.steps.len && fine; i++)
        fine = target_is_none_of(u->options, u->run.steps.at[i].step.path.at, error);
    return fine;
}

static bool undo(Undo *u, Error *error)
{
    Buf folder = {0};
    bool fine = journal_folder(&folder, (Str){0}, error);
    int lock = fine ? lock_folder(folder.at, error) : -1;
    fine = lock >= 0 && find_run(u, buf_str(&folder), error) && check_output(u, error);
    if (fine) {
        if (u->run.lost) say("%u line%s of the notes cannot be read", u->run.lost, s_of(u->run.lost));
        restored_read(&u->files, buf_str(&folder));
        undo_entries(u);
        u->retrace.entries = u->entries;
        fine = undo_steps(u, error) && u->refused == 0 && !u->run.lost;
        undo_rests(u, buf_str(&folder), error);
        output_write(u->options, buf_str(&u->out), error);
        if (!u->options->quiet && u->restored) say_undone(u);
    }
    if (lock >= 0) lock_release(lock);
    buf_clear(&folder);
    return fine;
}

int undo_run(const Options *options)
{
    Undo u = {.options = options, .whole = options->settings.paths.count == 1};
    u.retrace = (Retrace){.run = &u.run, .sources = &u.run, .restored = &u.files, .arena = &u.arena};
    Error error = {0};
    if (u.whole) add_default_scope(&u);
    for (uint32_t i = 1; i < options->settings.paths.count; i++) add_scope(&u, options->settings.paths.at[i]);
    bool fine = target_check(options, NULL, &error) && undo(&u, &error);
    if (say_error(&error)) fine = false;
    buf_clear(&u.out);
    restored_clear(&u.files);
    arena_clear(&u.arena);
    return fine ? STATUS_FINE : STATUS_TROUBLE;
}
