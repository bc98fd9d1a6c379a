#include "app/cli/outcome.h"

#include "app/cli/next_steps.h"
#include "app/cli/output.h"
#include "app/cli/say.h"
#include "app/job/baseline.h"
#include "base/path.h"
#include "report/formats.h"

#include <stdlib.h>

/* The reason why a file was not fixed, without its path in front. */
static void say_trouble(const Found *found)
{
    Error error = {0};
    Buf reason = {0};
    error_set(&error, STR_FMT, STR_ARG(found->trouble));
    reader_add_reason(&reason, &error, found->file.path);
    say(STR_FMT ": not fixed: " STR_FMT, STR_ARG(found->file.path), STR_ARG(buf_str(&reason)));
    buf_clear(&reason);
    error_clear(&error);
}

static void say_lost_marks(const ReportFile *file)
{
    for (uint32_t i = 0; i < file->lost_mark_count; i++) {
        const ReportLostMark *mark = &file->lost_marks[i];
        say(STR_FMT ":%u: ignore[" STR_FMT "]: there is no such rule; `unhardcode rules` lists them",
            STR_ARG(file->path), mark->line, STR_ARG(mark->rule));
    }
}

static void say_notes(const ReportFile *file)
{
    for (uint32_t i = 0; i < file->note_count; i++) {
        const ReportNote *note = &file->notes[i];
        say(STR_FMT ":%u:%u: " STR_FMT, STR_ARG(file->path), note->line, note->column, STR_ARG(note->text));
    }
}

/* The reasons why files were skipped, and how many lines told of each: some folders hold hundreds of one kind. */
typedef struct {
    Str reason;
    uint32_t count;
} Skipped;

enum { MOST_REASONS = 16, MOST_TOLD = 8 };

static Skipped *skipped_of(Skipped list[MOST_REASONS], Str why)
{
    uint32_t i = 0;
    Str reason = str_cut(&why, ':'); /* what follows is of one file alone */
    while (i < MOST_REASONS - 1 && list[i].count && !str_eq(list[i].reason, reason)) i++;
    list[i].reason = reason;
    list[i].count++;
    return &list[i];
}

static void say_skipped(const Found *f, Skipped list[MOST_REASONS])
{
    const char *skipped = f->failed || f->file.partly ? "" : "skipped: ";
    if (skipped_of(list, f->file.skipped)->count > MOST_TOLD) return;
    say(STR_FMT ": %s" STR_FMT, STR_ARG(f->file.path), skipped, STR_ARG(f->file.skipped));
}

static void say_more_skipped(const Skipped list[MOST_REASONS])
{
    for (uint32_t i = 0; i < MOST_REASONS; i++)
        if (list[i].count > MOST_TOLD)
            say("%u more: " STR_FMT, list[i].count - MOST_TOLD, STR_ARG(list[i].reason));
}

bool outcome_tell_files(FoundList found, bool quiet)
{
    bool trouble = false;
    Skipped skipped[MOST_REASONS] = {0};
    for (uint32_t i = 0; i < found.len; i++) {
        const Found *f = &found.at[i];
        trouble |= f->failed || f->trouble.len;
        if (f->trouble.len) say_trouble(f);
        if (f->file.note.len && !quiet) say(STR_FMT ": " STR_FMT, STR_ARG(f->file.path), STR_ARG(f->file.note));
        if (!quiet) say_notes(&f->file);
        if (!quiet) say_lost_marks(&f->file);
        if (f->file.skipped.len && (f->failed || !quiet)) say_skipped(f, skipped);
    }
    say_more_skipped(skipped);
    return trouble;
}

/* Of values in the diff that have another variable than one would expect. */
static void say_taken(const ReportFile *file, const ReportFinding *f)
{
    if (!f->taken.len || !f->fixed) return;
    say(STR_FMT ":%u: " STR_FMT ", since " STR_FMT " is taken: " STR_FMT, STR_ARG(file->path), f->line,
        STR_ARG(f->moved_to), STR_ARG(f->taken), STR_ARG(f->taken_at));
}

static void say_unfixable(ReportSum sum, bool quiet)
{
    uint32_t rest = sum.findings - sum.fixed;
    if (rest && !quiet)
        say("%u finding%s not in the diff: the report, without --diff, says why", rest, rest == 1 ? " is" : "s are");
}

/* A comment that quotes a value stays as it is, in the file and in the lines around a change. */
static void say_quoted(const ReportFile *file)
{
    for (uint32_t i = 0; i < file->count; i++)
        if (!file->findings[i].fixed && str_eqz(file->findings[i].reason, "in-text"))
            say(STR_FMT ":%u: a value is quoted here: the line still shows it, in the diff as well",
                STR_ARG(file->path), file->findings[i].line);
}

static bool is_quoted(const ReportFile *files, uint32_t count, const Glimpse *glimpse)
{
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; str_eq(files[i].path, glimpse->path) && k < files[i].count; k++)
            if (files[i].findings[k].line == glimpse->line && str_eqz(files[i].findings[k].reason, "in-text"))
                return true;
    return false;
}

/* So does one that quotes a piece of a value, or an encoded one. */
static void say_glimpses(const Fixer *fixer, const ReportFile *files, uint32_t count)
{
    Arena arena = {0};
    GlimpseList list = glimpses_find(&fixer->glimpses, &arena);
    for (uint32_t i = 0; i < list.len; i++)
        if (!is_quoted(files, count, &list.at[i]))
            say(STR_FMT ":%u: a piece of a value is quoted here: the line still shows it, in the diff as well",
                STR_ARG(list.at[i].path), list.at[i].line);
    arena_clear(&arena);
}

/* What has to be known to apply it. */
static void say_diff(const Options *options, const Fixer *fixer)
{
    char *current = realpath(".", NULL);
    Str base = fixer->diff_base;
    if (!options->settings.store) say("the values stand in the diff alone: `--diff --store` stores them first");
    if (base.len && current && !str_eqz(base, current))
        say("the paths in the diff are those below " STR_FMT ": apply it with `git -C " STR_FMT " apply`",
            STR_ARG(base), STR_ARG(base));
    free(current);
}

static void say_partial(const Fixer *fixer)
{
    Str folder = path_short(neighbours_partial(&fixer->around->neighbours));
    if (folder.len) say(STR_FMT ": too many files for all to be asked which names they take", STR_ARG(folder));
}

/* Instead of telling what was found. */
static bool write_baseline(const Options *options, const FoundList *found)
{
    Error error = {0};
    uint32_t count;
    bool written = baseline_write(options->write_baseline, found, &count, &error);
    const char *path = options->write_baseline;
    if (written && !options->quiet) say("%u finding%s written to %s", count, count == 1 ? "" : "s", path);
    say_error(&error);
    return written;
}

/* What somebody should know who reads the diff. */
static void tell_diff(const Options *options, const ReportFile *files, uint32_t count, ReportSum sum,
                      const Fixer *fixer)
{
    bool quiet = options->quiet, empty = fixer->diff.len == 0;
    say_unfixable(sum, quiet);
    for (uint32_t i = 0; i < count && !quiet; i++)
        for (uint32_t k = 0; k < files[i].count; k++) say_taken(&files[i], &files[i].findings[k]);
    if (!empty && !quiet) say_diff(options, fixer);
    for (uint32_t i = 0; i < count && !empty; i++) say_quoted(&files[i]);
    if (!empty) say_glimpses(fixer, files, count);
}

int outcome_tell(const Options *options, FoundList found, uint32_t looked_at, const Fixer *fixer)
{
    if (options->write_baseline) {
        bool missing = outcome_tell_files(found, options->quiet);
        return write_baseline(options, &found) && !missing ? STATUS_FINE : STATUS_TROUBLE;
    }
    Arena arena = {0};
    ReportFile *files = arena_new(&arena, (found.len + 1) * sizeof *files);
    for (uint32_t i = 0; i < found.len; i++) files[i] = found.at[i].file;
    Report report = {.files = files, .count = found.len, .looked_at = looked_at, .fixing = options->settings.fix,
                     .colour = output_colour(options), .summary = !options->quiet};
    ReportSum sum = report_sum(&report);
    bool trouble = outcome_tell_files(found, options->quiet), remain = sum.findings > sum.fixed;
    Buf out = {0};
    Error error = {0};
    if (options->settings.diff) {
        trouble |= say_failure(&fixer->unstored);
        remain = fixer->diff.len > 0;
        buf_add(&out, buf_str(&fixer->diff));
        tell_diff(options, files, found.len, sum, fixer);
    } else {
        formats_get(str_of(options->format))->add(&report, &out);
    }
    output_write(options, buf_str(&out), &error);
    trouble |= say_error(&error);
    trouble |= say_failure(&fixer->lost);
    if (!options->quiet && (options->settings.diff ? options->settings.store && out.len : options->settings.fix))
        next_steps_tell(fixer);
    if (!options->quiet) say_partial(fixer);
    buf_wipe(&out);
    arena_clear(&arena);
    if (trouble) return STATUS_TROUBLE;
    return remain && !options->exit_zero ? STATUS_FINDINGS : STATUS_FINE;
}
