#include "app/undo/retrace.h"

#include "app/undo/users.h"
#include "base/git.h"
#include "base/path.h"
#include "store/retract.h"

#include <stdlib.h>
#include <sys/stat.h>

/* ---- which values are free */

static Str key_of(const Retrace *r, Str path, Str name)
{
    return arena_fmt(r->arena, STR_FMT "\n" STR_FMT, STR_ARG(path), STR_ARG(name));
}

static void mark(Retrace *r, Map *map, const JournalValue *v)
{
    if (v->name.len) *map_put(map, r->arena, key_of(r, v->store, v->name)) = 1;
    if (v->file.len) *map_put(map, r->arena, key_of(r, v->file, (Str){0})) = 1;
}

void retrace_found(Retrace *r, const JournalValue *value) { mark(r, &r->found, value); }

static bool is_marked(const Retrace *r, const Map *map, const TrailStep *s)
{
    return map_get(map, key_of(r, s->path, s->kind == TRAIL_KEY ? (Str){0} : s->text)) != NULL;
}

static void stay(Retrace *r, Str what, const char *why, Str who)
{
    *array_add(r->arena, &r->stays) = arena_fmt(r->arena, STR_FMT "%s" STR_FMT, STR_ARG(what), why, STR_ARG(who));
}

static bool is_of_run(const void *context, Str path, struct timespec changed)
{
    const Retrace *r = context;
    if (str_starts(path, path_folder(r->run->path)) || restored_has(r->restored, path, changed)) return true;
    for (uint32_t i = 0; i < r->sources->entries.len; i++)
        if (str_eq(r->sources->entries.at[i].path, path)) return true; /* what those read is noted */
    return false;
}

/* Asks in each repository or folder that has a source of the run. */
static void find_users(Retrace *r, User *users, size_t count)
{
    Map asked = {0};
    for (uint32_t i = 0; i < r->sources->entries.len; i++) {
        Str folder = path_folder(r->sources->entries.at[i].path);
        Buf root = {0};
        if (!git_root(folder, &root)) buf_add(&root, folder.len ? folder : STR("/"));
        uint32_t *known = map_put(&asked, r->arena, arena_copy(r->arena, buf_str(&root)));
        if (!*known) users_find(root.at, r->run->since, users, count, is_of_run, r, r->arena);
        *known = 1;
        buf_clear(&root);
    }
}

static void stay_in(Retrace *r, const TrailStep *s, const char *why, Str who)
{
    Str what = arena_fmt(r->arena, STR_FMT " stays in " STR_FMT, STR_ARG(s->text), STR_ARG(path_short(s->path)));
    stay(r, what, why, who);
    *map_put(&r->staying, r->arena, s->path) = 1;
}

/* What values that stay in the code's place are read by: the sources of the run that are not put back. */
static void mark_used(Retrace *r)
{
    for (uint32_t i = 0; i < r->sources->entries.len; i++)
        for (uint32_t k = 0; k < r->sources->entries.at[i].values.len && r->entries[i] == JOURNAL_KEEP; k++)
            mark(r, &r->used, &r->sources->entries.at[i].values.at[k]);
}

/* A line that others read by now stays. */
static void ask_for_users(Retrace *r, bool *free_steps)
{
    User *users = arena_new(r->arena, (r->run->steps.len + 1) * sizeof *users), *user = users;
    for (uint32_t i = 0; i < r->run->steps.len; i++)
        if (free_steps[i] && r->run->steps.at[i].step.kind == TRAIL_VALUE)
            (user++)->word = r->run->steps.at[i].step.text;
    find_users(r, users, (size_t)(user - users));
    user = users;
    for (uint32_t i = 0; i < r->run->steps.len; i++) {
        const TrailStep *s = &r->run->steps.at[i].step;
        if (!free_steps[i] || s->kind != TRAIL_VALUE) continue;
        free_steps[i] = user->path.len == 0;
        if (user->path.len) stay_in(r, s, ": it stands in ", user->path);
        user++;
    }
}

/* A key stays with the variable that leads to it. */
static void keep_keys(Retrace *r, bool *free_steps)
{
    Map kept = {0};
    for (uint32_t i = 0; i < r->run->steps.len; i++) {
        const TrailStep *s = &r->run->steps.at[i].step;
        if (s->kind == TRAIL_VALUE && !free_steps[i]) *map_put(&kept, r->arena, key_of(r, s->path, s->text)) = 1;
    }
    for (uint32_t i = 0; i < r->sources->entries.len; i++)
        for (uint32_t k = 0; k < r->sources->entries.at[i].values.len; k++) {
            const JournalValue *v = &r->sources->entries.at[i].values.at[k];
            if (v->file.len && map_get(&kept, key_of(r, v->store, v->name)))
                *map_put(&r->used, r->arena, key_of(r, v->file, (Str){0})) = 1;
        }
    for (uint32_t i = 0; i < r->run->steps.len; i++)
        if (free_steps[i] && r->run->steps.at[i].step.kind == TRAIL_KEY)
            free_steps[i] = !is_marked(r, &r->used, &r->run->steps.at[i].step);
}

/* Of the steps of this kind that are free, leaves those so whose variable the .env has no line for. */
static void look_up(const Retrace *r, TrailKind kind, bool *free_steps)
{
    Map asked = {0};
    for (uint32_t first = 0; first < r->run->steps.len; first++) {
        const TrailStep *f = &r->run->steps.at[first].step;
        Str env = kind == TRAIL_EXAMPLE ? f->about : f->path;
        if (!free_steps[first] || f->kind != kind || (*map_put(&asked, r->arena, env))++) continue;
        RetractLine *lines = arena_new(r->arena, (r->run->steps.len + 1) * sizeof *lines);
        for (uint32_t i = first; i < r->run->steps.len; i++) lines[i].word = r->run->steps.at[i].step.text;
        retract_look(env.at, lines + first, r->run->steps.len - first);
        for (uint32_t i = first; i < r->run->steps.len; i++) {
            const TrailStep *s = &r->run->steps.at[i].step;
            if (s->kind == kind && str_eq(env, kind == TRAIL_EXAMPLE ? s->about : s->path))
                free_steps[i] &= lines[i].status == RETRACT_GONE;
        }
    }
}

/* Values that the run still uses are kept; the others are free when the code holds them, or their line is gone. */
static void judge_values(Retrace *r, bool *free_steps)
{
    uint32_t count = r->run->steps.len;
    bool *lost = arena_new(r->arena, count + 1), *there = arena_new(r->arena, count + 1);
    mark_used(r);
    for (uint32_t i = 0; i < count; i++) {
        const TrailStep *s = &r->run->steps.at[i].step;
        if ((s->kind != TRAIL_VALUE && s->kind != TRAIL_KEY) || is_marked(r, &r->used, s)) continue;
        free_steps[i] = is_marked(r, &r->found, s);
        lost[i] = there[i] = s->kind == TRAIL_VALUE && !free_steps[i];
    }
    ask_for_users(r, free_steps);
    look_up(r, TRAIL_VALUE, lost);
    for (uint32_t i = 0; i < count; i++) {
        free_steps[i] |= lost[i];
        if (there[i] && !lost[i])
            stay_in(r, &r->run->steps.at[i].step, ": the code is not known to hold its value", (Str){0});
    }
    keep_keys(r, free_steps);
}

/* ---- taking back */

static void settle_line(Retrace *r, const TrailStep *s, RetractStatus status, bool *out)
{
    *out |= status == RETRACT_DONE;
    if (status == RETRACT_CHANGED) stay_in(r, s, ": its line was changed since", (Str){0});
}

/* All free lines of one kind in the file of step `first`. */
static bool take_lines(Retrace *r, uint32_t first, RetractKind kind, bool *free_steps, Error *error)
{
    const TrailStep *f = &r->run->steps.at[first].step;
    ARRAY(RetractLine) lines = {0};
    for (uint32_t i = first; i < r->run->steps.len; i++) {
        const TrailStep *s = &r->run->steps.at[i].step;
        if (free_steps[i] && s->kind == f->kind && str_eq(s->path, f->path))
            *array_add(r->arena, &lines) = (RetractLine){.word = s->text};
    }
    bool out = false, fine = retract_lines(f->path.at, kind, lines.at, lines.len, error);
    uint32_t at = 0;
    for (uint32_t i = first; i < r->run->steps.len; i++) {
        const TrailStep *s = &r->run->steps.at[i].step;
        if (!free_steps[i] || s->kind != f->kind || !str_eq(s->path, f->path)) continue;
        free_steps[i] = false;
        r->steps[i] = fine ? JOURNAL_DROP : JOURNAL_KEEP;
        if (fine) settle_line(r, s, lines.at[at++].status, &out);
    }
    if (out) *array_add(r->arena, &r->lines) = f->path;
    return fine;
}

static bool take_all_lines(Retrace *r, TrailKind step, RetractKind kind, bool *free_steps, Error *error)
{
    bool fine = true;
    for (uint32_t i = 0; i < r->run->steps.len && fine; i++)
        if (free_steps[i] && r->run->steps.at[i].step.kind == step) fine = take_lines(r, i, kind, free_steps, error);
    return fine;
}

/* A line of an example may go when the .env has no such line any more. */
static void free_examples(const Retrace *r, bool *free_steps)
{
    for (uint32_t i = 0; i < r->run->steps.len; i++) free_steps[i] |= r->run->steps.at[i].step.kind == TRAIL_EXAMPLE;
    look_up(r, TRAIL_EXAMPLE, free_steps);
}

static bool take_things(Retrace *r, TrailKind kind, bool (*take)(const char *, RetractStatus *, Error *),
                        const bool *free_steps, Error *error)
{
    bool fine = true;
    for (uint32_t i = r->run->steps.len; i > 0 && fine; i--) {
        const TrailStep *s = &r->run->steps.at[i - 1].step;
        RetractStatus status;
        if (s->kind != kind || (free_steps && !free_steps[i - 1])) continue;
        fine = take(s->path.at, &status, error);
        if (!fine) r->steps[i - 1] = JOURNAL_KEEP;
        else if (status != RETRACT_CHANGED) r->steps[i - 1] = JOURNAL_DROP;
        if (fine && status == RETRACT_DONE && kind != TRAIL_FOLDER) *array_add(r->arena, &r->gone) = s->path;
    }
    return fine;
}

/* A line of a .gitignore may go when the file that it names is gone, or holds what it held before the run. */
static void free_ignores(const Retrace *r, bool *free_steps)
{
    for (uint32_t i = 0; i < r->run->steps.len; i++) {
        const JournalStep *s = &r->run->steps.at[i];
        struct stat st;
        if (s->step.kind != TRAIL_IGNORE) continue;
        bool there = lstat(s->step.about.at, &st) == 0;
        free_steps[i] = !there || (s->size >= 0 && s->size == (int64_t)st.st_size);
    }
}

/* Tells of what is left of files and lines when nothing of the run needs it any more. The steps stay noted: the undo of
 * another run may come to free them. */
static void tell_rest(Retrace *r)
{
    bool kept = false;
    for (uint32_t i = 0; i < r->sources->entries.len; i++) kept |= r->entries[i] == JOURNAL_KEEP;
    for (uint32_t i = 0; i < r->run->steps.len && !kept; i++) {
        const TrailStep *s = &r->run->steps.at[i].step;
        if (r->steps[i] != JOURNAL_KEEP) continue;
        Str shown = path_short(s->path);
        if (map_get(&r->staying, s->kind == TRAIL_IGNORE ? s->about : s->path)) continue; /* that was said */
        if (s->kind == TRAIL_IGNORE) stay(r, shown, " keeps its line for ", path_short(s->about));
        if (s->kind == TRAIL_FILE) stay(r, shown, " stays: there is something else in it", (Str){0});
        if (s->kind == TRAIL_FOLDER) stay(r, shown, "/ stays: there is something else in it", (Str){0});
    }
}

/* The line ends that were missing before. */
static bool take_ends(Retrace *r, Error *error)
{
    bool fine = true;
    for (uint32_t i = 0; i < r->run->steps.len && fine; i++) {
        const JournalStep *s = &r->run->steps.at[i];
        RetractStatus status;
        if (s->step.kind != TRAIL_END) continue;
        fine = retract_end(s->step.path.at, s->step.text, s->size, &status, error);
        if (fine && status != RETRACT_CHANGED) r->steps[i] = JOURNAL_DROP;
    }
    return fine;
}

bool retrace_steps(Retrace *r, Error *error)
{
    uint32_t count = r->run->steps.len;
    bool *free_steps = arena_new(r->arena, count + 1);
    r->steps = arena_new(r->arena, (count + 1) * sizeof *r->steps);
    for (uint32_t i = 0; i < count; i++) r->steps[i] = JOURNAL_KEEP;
    judge_values(r, free_steps);
    bool fine = take_all_lines(r, TRAIL_VALUE, RETRACT_VALUES, free_steps, error) &&
                take_things(r, TRAIL_KEY, retract_key, free_steps, error) &&
                take_ends(r, error) && take_things(r, TRAIL_FILE, retract_file, NULL, error);
    free_examples(r, free_steps);
    free_ignores(r, free_steps);
    fine = fine && take_all_lines(r, TRAIL_EXAMPLE, RETRACT_EXAMPLES, free_steps, error) &&
           take_all_lines(r, TRAIL_IGNORE, RETRACT_IGNORES, free_steps, error) && take_ends(r, error) &&
           take_things(r, TRAIL_FILE, retract_file, NULL, error) &&
           take_things(r, TRAIL_FOLDER, retract_folder, NULL, error);
    if (fine) tell_rest(r);
    return fine;
}
