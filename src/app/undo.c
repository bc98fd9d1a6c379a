#include "app/undo.h"

#include "app/journal.h"
#include "app/outcome.h"
#include "app/output.h"
#include "app/path.h"
#include "app/restore.h"
#include "app/say.h"
#include "base/file.h"
#include "base/map.h"
#include "store/git.h"
#include "store/lock.h"

#include <stdlib.h>
#include <sys/stat.h>

enum { MOST_NAMES = 8 };

/* A place where values are that are in the code again. */
typedef struct {
    Str place;
    Str names[MOST_NAMES]; /* the first of them */
    uint32_t count;
} Kept;

typedef struct {
    const Options *options;
    Arena arena;
    ARRAY(Str) scope; /* full paths: files, and folders with all that is in them */
    bool whole;       /* what of the run is elsewhere is undone as well */
    JournalRun run;
    bool *keeps;      /* entries that are not undone yet */
    Map known;        /* names of values that are in the code again, behind their place */
    ARRAY(Kept) kept;
    uint32_t restored, refused;
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

/* Reads the newest journal of the scope into u->run; false without one, and when one on the way cannot be read. */
static bool find_run(Undo *u, Str folder, Error *error)
{
    JournalNames names = {0};
    journal_list(folder, &names, &u->arena);
    for (uint32_t i = names.len; i > 0; i--) {
        Buf path = {0};
        path_add(&path, folder, names.at[i - 1]);
        bool read = journal_read(&u->run, buf_str(&path), &u->arena, error);
        buf_clear(&path);
        if (!read) return false;
        if (touches_scope(u, &u->run)) return true;
    }
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

static void note_name(Undo *u, Str place, Str name)
{
    uint32_t i = 0;
    Str key = arena_fmt(&u->arena, STR_FMT "\n" STR_FMT, STR_ARG(place), STR_ARG(name));
    uint32_t *known = map_put(&u->known, &u->arena, key);
    if (*known) return;
    *known = 1;
    while (i < u->kept.len && !str_eq(u->kept.at[i].place, place)) i++;
    Kept *kept = i < u->kept.len ? &u->kept.at[i] : array_add(&u->arena, &u->kept);
    kept->place = place;
    if (kept->count < MOST_NAMES) kept->names[kept->count] = name;
    kept->count++;
}

static void note_names(Undo *u, const JournalEntry *e)
{
    for (uint32_t i = 0; i < e->values.len; i++) {
        const JournalValue *v = &e->values.at[i];
        note_name(u, v->store, v->name.len ? v->name : path_short(v->file));
    }
}

/* Puts the text in its place. "replaced, but" is a success with a warning. */
static bool replace(const char *path, Str now, Str text, Error *error)
{
    if (file_replace(path, now, text, error)) return true;
    if (str_find(buf_str(&error->text), STR("replaced, but")) < 0) return false;
    say_error(error);
    return true;
}

static void tell_restored(Undo *u, Str shown, RestoreStatus status, uint32_t respelled)
{
    static const char *const sentences[] = {
        [RESTORE_WHOLE] = "as it was before",
        [RESTORE_VALUES] = "its values are back; it was changed since, so what was put beside them stays",
        [RESTORE_NOTHING] = "was as it was before already",
    };
    buf_addf(&u->out, STR_FMT ": %s", STR_ARG(shown), sentences[status]);
    if (respelled && status != RESTORE_NOTHING)
        buf_addf(&u->out, ", but for %u value%s spelled in another way", respelled, s_of(respelled));
    buf_addc(&u->out, '\n');
}

static bool undo_entry(Undo *u, const JournalEntry *e, Error *error)
{
    Buf now = {0};
    Restored restored = {0};
    bool done = e->why.len || read_source(e->path.at, &now, error);
    RestoreStatus status = done ? restore_text(e, buf_str(&now), &restored, error) : RESTORE_REFUSED;
    done = status != RESTORE_REFUSED;
    if (status == RESTORE_WHOLE || status == RESTORE_VALUES)
        done = replace(e->path.at, buf_str(&now), buf_str(&restored.text), error);
    if (done) tell_restored(u, path_short(e->path), status, restored.respelled);
    if (done && status != RESTORE_NOTHING) note_names(u, e);
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
    u->keeps = arena_new(&u->arena, u->run.entries.len * sizeof *u->keeps + 1);
    for (uint32_t i = 0; i < u->run.entries.len; i++) {
        const JournalEntry *e = &u->run.entries.at[i];
        Error error = {0};
        u->keeps[i] = true;
        if (!u->whole && !is_in_scope(u, e->path)) continue;
        u->keeps[i] = !undo_entry(u, e, &error);
        u->restored += !u->keeps[i];
        u->refused += u->keeps[i];
        if (u->keeps[i]) say_refused(e, &error);
        error_clear(&error);
    }
}

static void say_kept(const Kept *kept)
{
    Buf list = {0};
    for (uint32_t i = 0; i < kept->count && i < MOST_NAMES; i++)
        buf_addf(&list, "%s" STR_FMT, i ? ", " : "", STR_ARG(kept->names[i]));
    if (kept->count > MOST_NAMES) buf_addf(&list, " and %u more", kept->count - MOST_NAMES);
    const char *subject = kept->count == 1 ? "the value stays" : "the values stay";
    say("%s in " STR_FMT " as well: %s", subject, STR_ARG(path_short(kept->place)), list.at);
    buf_clear(&list);
}

static bool undo(Undo *u, Error *error)
{
    Buf folder = {0};
    bool fine = journal_folder(&folder, (Str){0}, error);
    int lock = fine ? lock_folder(folder.at, error) : -1;
    fine = lock >= 0 && find_run(u, buf_str(&folder), error);
    if (fine) {
        undo_entries(u);
        fine = journal_rewrite(&u->run, u->keeps, error) && u->refused == 0;
        output_write(u->options, buf_str(&u->out), error);
        if (!u->options->quiet && u->restored) {
            say("undone: the run of " STR_FMT ", %u file%s", STR_ARG(u->run.time), u->restored, s_of(u->restored));
            for (uint32_t i = 0; i < u->kept.len; i++) say_kept(&u->kept.at[i]);
        }
    }
    if (lock >= 0) lock_release(lock);
    buf_clear(&folder);
    return fine;
}

int undo_run(const Options *options)
{
    Undo u = {.options = options, .whole = options->paths.count == 1};
    Error error = {0};
    if (u.whole) add_default_scope(&u);
    for (uint32_t i = 1; i < options->paths.count; i++) add_scope(&u, options->paths.at[i]);
    bool fine = undo(&u, &error);
    if (say_error(&error)) fine = false;
    buf_clear(&u.out);
    arena_clear(&u.arena);
    return fine ? STATUS_FINE : STATUS_TROUBLE;
}
