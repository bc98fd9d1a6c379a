#include "app/filter.h"

#include "app/outcome.h"
#include "app/output.h"
#include "app/path.h"
#include "app/say.h"
#include "app/walk.h"
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
    if (!options->force_exclude) return false;
    FolderRules rules = {.hidden = options->hidden, .no_ignore = options->no_ignore};
    folder_rules_init(&rules, options->exclude.at, options->exclude.count);
    bool excluded = walk_excludes(&rules, path_tidy(str_of(options->stdin_filename)), false);
    folder_rules_clear(&rules);
    return excluded;
}

/* The text as it is to come out. What cannot be fixed comes out as it was. */
static bool print_fixed(Fixer *f, bool worth, Error *error)
{
    const Options *options = f->scanner.options;
    Str text = buf_str(&f->scanner.text);
    Buf out = {0};
    if (worth) {
        Store *store = stores_for(&f->stores, options->stdin_filename);
        const UhResult *r = fixer_plan(f, options->stdin_filename, text, store);
        if (r->edit_count && !fixer_store(f, r, store, error)) return false;
        report_apply(text, r, &out);
    }
    bool written = output_write(options, worth ? buf_str(&out) : text, error);
    buf_wipe(&out);
    return written;
}

/* The report, or the diff, of the text alone. */
static int tell(Fixer *f, ReaderStatus status, bool excluded)
{
    Scanner *s = &f->scanner;
    const char *path = s->options->stdin_filename;
    Candidate c = {.dir = AT_FDCWD, .name = path, .named = true};
    if (status == READER_TEXT && s->options->diff && !excluded) {
        const UhResult *r = fixer_plan(f, path, buf_str(&s->text), stores_for(&f->stores, path));
        fixer_add_diff(f, str_of(path), buf_str(&s->text), r);
        Found *found = array_add(&s->arena, &s->found);
        found->file = report_collect(&s->arena, str_of(path), buf_str(&s->text), r, false, false);
    } else if (!excluded) {
        scanner_look_at(s, &c, status);
    }
    return outcome_tell(s->options, s->found, s->looked_at, f);
}

int filter_run(const UhEngine *engine, const Options *options)
{
    Fixer f = fixer_of(engine, options);
    Error error = {0};
    int status = STATUS_TROUBLE;
    if (read_input(&f.scanner.text, options->max_file_size, &error)) {
        ReaderStatus kind = reader_judge(buf_str(&f.scanner.text), &f.scanner.why);
        bool excluded = is_excluded(options), known = uh_engine_knows(engine, options->stdin_filename);
        if (!options->fix || options->diff) status = tell(&f, kind, excluded || !known);
        else if (print_fixed(&f, kind == READER_TEXT && known && !excluded, &error)) status = STATUS_FINE;
    }
    if (say_error(&error)) status = STATUS_TROUBLE;
    fixer_clear(&f);
    return status;
}
