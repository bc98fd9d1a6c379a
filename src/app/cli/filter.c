#include "app/cli/filter.h"

#include "app/cli/next_steps.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/say.h"
#include "app/files/reader.h"
#include "app/files/walk.h"
#include "app/job/service.h"
#include "base/path.h"
#include "report/collect.h"

#include <errno.h>
#include <unistd.h>

/* ATTEMPTS: while other runs write to the store. */
enum { FIRST_ROOM = 64 * 1024, ATTEMPTS = 10 };

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

/* Plans the fix and stores its values; NULL with *error set when they could not be. */
static ServicePlan *store_fix(Service *s, const char *path, Str text, Error *error)
{
    for (int i = 0; i < ATTEMPTS; i++) {
        ServicePlan *plan = service_plan(s, path, text);
        ServiceOutcome outcome = SERVICE_DONE;
        if (plan->result->edit_count) outcome = service_store(s, plan, text, error);
        if (outcome == SERVICE_DONE) return plan;
        service_plan_free(plan);
        if (outcome != SERVICE_STALE) return NULL;
    }
    error_set(error, "other runs keep writing to the store");
    return NULL;
}

/* The text as it is to come out. What cannot be fixed comes out as it was. */
static bool print_fixed(Service *s, const Options *options, Str text, bool worth, Error *error)
{
    const char *path = options->settings.text_name;
    if (!worth) return output_write(options, text, error);
    Buf out = {0};
    ServicePlan *plan = store_fix(s, path, text, error);
    if (!plan) return false;
    report_apply(text, plan->result, &out);
    if (!options->quiet) tell_taken(plan->result, path);
    if (!options->quiet) next_steps_tell_places(service_fixer(s));
    bool written = output_write(options, buf_str(&out), error);
    service_plan_free(plan);
    buf_wipe(&out);
    return written;
}

/* The report, or the diff, of the text alone. */
static int tell(Service *s, const Options *options, Str text, bool worth)
{
    const char *path = options->settings.text_name;
    bool excluded = is_excluded(options);
    ServicePlan *plan = NULL;
    Found of_diff;
    FoundList found = {0};
    if (options->settings.diff && worth) {
        plan = service_plan(s, path, text);
        of_diff = service_diff(s, plan);
        found = (FoundList){.at = &of_diff, .len = 1};
    } else if (!excluded) {
        found = service_report(s, path, text);
    }
    int status = outcome_tell(options, found, service_fixer(s)->scanner.looked_at, service_fixer(s));
    service_plan_free(plan);
    return status;
}

int filter_run(const UhEngine *engine, const Options *options)
{
    Service *s = service_new(engine, &options->settings);
    Error error = {0};
    Buf input = {0}, ignored = {0};
    int status = STATUS_TROUBLE;
    if (read_input(&input, options->settings.max_file_size, &error)) {
        Str text = buf_str(&input);
        bool readable = reader_judge(text, &ignored) == READER_TEXT && !is_excluded(options);
        bool known = uh_engine_knows(engine, options->settings.text_name);
        if (!options->settings.fix || options->settings.diff) status = tell(s, options, text, readable);
        else if (print_fixed(s, options, text, readable && known, &error)) status = STATUS_FINE;
        service_end(s);
    }
    if (say_failure(&service_fixer(s)->lost)) status = STATUS_TROUBLE;
    if (say_error(&error)) status = STATUS_TROUBLE;
    service_free(s);
    buf_wipe(&input);
    buf_clear(&ignored);
    return status;
}
