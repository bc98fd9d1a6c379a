#include "app/cli/filter.h"

#include "app/cli/next_steps.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/say.h"
#include "app/files/walk.h"
#include "base/path.h"
#include "report/collect.h"

#include <errno.h>
#include <unistd.h>

enum { FIRST_ROOM = 64 * 1024 };

static bool read_input(Buf *text, uint64_t limit, Error *error)
{
    for (;;) {
        buf_reserve(text, FIRST_ROOM + FILE_PADDING);
        ssize_t got = read(STDIN_FILENO, text->at + text->len, text->cap - text->len - FILE_PADDING - 1);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return error_set_errno(error, errno, "standard input: cannot read");
        text->len += (size_t)got;
        if (text->len > limit) return error_set(error, "standard input: too large (--max-file-size)");
        if (got == 0) break;
    }
    memset(text->at + text->len, 0, FILE_PADDING);
    return true;
}

static bool is_excluded(const Options *options)
{
    if (!options->settings.force_exclude) return false;
    FolderRules rules;
    folder_rules_init(&rules, &options->settings.walk);
    bool excluded = walk_excludes(&rules, path_tidy(str_of(options->settings.text_name)), false);
    folder_rules_clear(&rules);
    return excluded;
}

/* Of values that have another variable than one would expect. */
static void tell_taken(const UhResult *r, const char *path)
{
    for (size_t i = 0; i < r->finding_count; i++) {
        const UhFinding *f = &r->findings[i];
        if (!f->taken || !f->fixed) continue;
        say("%s: %s, since %s is taken: %s", path, r->values[f->value].name, f->taken, f->taken_at);
    }
}

/* The text as it is to come out. What cannot be fixed comes out as it was. */
static bool print_fixed(Fixer *f, const Options *options, bool worth, Error *error)
{
    const char *path = options->settings.text_name;
    Str text = buf_str(&f->scanner.text);
    Buf out = {0};
    if (worth) {
        Store *store = stores_for(&f->stores, path)->store;
        const UhResult *r = fixer_plan(f, path, text, NULL, store);
        if (r->edit_count && !fixer_store(f, r, store, error)) return false;
        report_apply(text, r, &out);
        if (!options->quiet) tell_taken(r, path);
        advice_note(&f->advice, stores_for(&f->stores, path), path, r);
        if (!options->quiet) next_steps_tell_places(f);
    }
    bool written = output_write(options, worth ? buf_str(&out) : text, error);
    buf_wipe(&out);
    return written;
}

static void look_at_diff(Fixer *f, const char *path)
{
    Scanner *s = &f->scanner;
    Str text = buf_str(&s->text);
    const UhResult *r = fixer_plan(f, path, text, NULL, stores_for(&f->stores, path)->store);
    fixer_add_diff(f, str_of(path), text, r);
    array_add(&s->arena, &s->found)->file = report_collect(&s->arena, str_of(path), text, r, false, false);
}

static void report(Fixer *f, const Candidate *c, ReaderStatus status)
{
    Scanner *s = &f->scanner;
    Judge judge;
    judge_init(&judge, s->engine, s->settings);
    s->judge = s->settings->plan ? &judge : NULL;
    scanner_look_at(s, c, status);
    s->judge = NULL;
    judge_clear(&judge);
}

/* The report, or the diff, of the text alone. */
static int tell(Fixer *f, const Options *options, ReaderStatus status)
{
    Scanner *s = &f->scanner;
    Candidate c = {.dir = AT_FDCWD, .name = options->settings.text_name, .named = true};
    bool excluded = is_excluded(options), diff = options->settings.diff && status == READER_TEXT;
    if (!excluded && diff) look_at_diff(f, c.name);
    if (!excluded && !diff) report(f, &c, status);
    return outcome_tell(options, s->found, s->looked_at, f);
}

int filter_run(const UhEngine *engine, const Options *options)
{
    Fixer f = fixer_of(engine, &options->settings);
    Error error = {0};
    int status = STATUS_TROUBLE;
    if (read_input(&f.scanner.text, options->settings.max_file_size, &error)) {
        ReaderStatus kind = reader_judge(buf_str(&f.scanner.text), &f.scanner.why);
        bool known = uh_engine_knows(engine, options->settings.text_name);
        bool worth = kind == READER_TEXT && known && !is_excluded(options);
        if (!options->settings.fix || options->settings.diff) status = tell(&f, options, kind);
        else if (print_fixed(&f, options, worth, &error)) status = STATUS_FINE;
        fixer_end(&f);
    }
    if (say_error(&f.lost)) status = STATUS_TROUBLE;
    if (say_error(&error)) status = STATUS_TROUBLE;
    fixer_clear(&f);
    return status;
}
