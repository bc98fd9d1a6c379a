#include "app/cli/next_steps.h"

#include "app/cli/say.h"
#include "base/path.h"

enum { MOST_NAMES = 8, MOST_LINES = 4 };

static void add_list(Buf *out, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count && i < MOST_NAMES; i++) buf_addf(out, "%s%s", i ? ", " : "", names[i]);
    if (count > MOST_NAMES) buf_addf(out, " and %zu more", count - MOST_NAMES);
}

static void say_moved(const StoreReport *report)
{
    Buf list = {0};
    Str shown = path_short(str_of(report->path));
    add_list(&list, report->names, report->name_count);
    const char *git = advice_in_repository(report->path) ? ", ignored by git" : "";
    say("%zu value%s moved to " STR_FMT " (mode 0600%s%s): %s", report->name_count, report->name_count == 1 ? "" : "s",
        STR_ARG(shown), git, report->ignore_count ? " from now on" : "", list.at);
    buf_clear(&list);
}

/* What was there already is kept as well as what is new. */
static void say_found(const StoreReport *report)
{
    Buf list = {0};
    Str shown = path_short(str_of(report->path));
    add_list(&list, report->found, report->found_count);
    const char *git = advice_in_repository(report->path) ? ", ignored by git" : "";
    bool one = report->found_count == 1;
    say("%zu value%s %s in " STR_FMT " already (mode 0600%s%s): %s", report->found_count, one ? "" : "s",
        one ? "is" : "are", STR_ARG(shown), git, report->ignore_count && !report->name_count ? " from now on" : "",
        list.at);
    buf_clear(&list);
}

/* A path for `. PATH`: the shell looks for a name without a slash in PATH. */
static void add_sourced(Buf *out, Str file)
{
    if (str_find_char(file, '/') < 0) buf_addz(out, "./");
    path_add_quoted(out, file);
}

static void say_loaders(const StoresEntry *entry, Str file)
{
    for (uint32_t i = 0; i < entry->loader_count; i++) {
        const UhLanguage *l = entry->loaders[i];
        Buf path = {0};
        if (l->load_sourced) add_sourced(&path, file);
        else path_add_quoted(&path, file);
        say("%s loads it with: %s" STR_FMT "%s", l->title, l->load_before, STR_ARG(buf_str(&path)), l->load_behind);
        buf_clear(&path);
    }
}

static void add_paths(Buf *out, const char *const *paths, size_t count)
{
    for (size_t i = 0; i < count; i++)
        buf_addf(out, "%s" STR_FMT, out->len ? ", " : "", STR_ARG(path_short(str_of(paths[i]))));
}

/* Files of the project that got lines, too. */
static void say_also(const StoreReport *report)
{
    Buf list = {0};
    add_paths(&list, report->ignores, report->ignore_count);
    add_paths(&list, report->examples, report->example_count);
    if (list.len) say("also written: %s", list.at);
    buf_clear(&list);
}

static void tell_store(const Advice *a, const StoresEntry *entry)
{
    StoreReport report = store_report(entry->store);
    if (!report.path) return;
    if (report.name_count) say_moved(&report);
    if (report.found_count) say_found(&report);
    for (size_t i = 0; i < report.file_count; i++)
        say("a key moved to " STR_FMT " (mode 0600)", STR_ARG(path_short(str_of(report.files[i]))));
    for (size_t i = 0; i < report.found_file_count; i++)
        say("a key is in " STR_FMT " already (mode 0600)", STR_ARG(path_short(str_of(report.found_files[i]))));
    say_also(&report);
    for (size_t i = 0; i < report.note_count; i++) say("%s", report.notes[i]);
    bool read = report.name_count + report.found_count > 0 && !a->carries.len;
    if (read) say_loaders(entry, path_short(str_of(report.path)));
}

static void say_lines(const char *head, const AdviceLines *lines)
{
    for (uint32_t i = 0; i < lines->len && i < MOST_LINES; i++) say("%s: " STR_FMT, head, STR_ARG(lines->at[i]));
}

/* The command takes the value from where it is, and shows it to nobody; without the value it does nothing. */
static void say_carry(const AdviceCarry *c)
{
    Str name = c->name, place = c->place.len ? c->place : STR("where the code reads it");
    const char *path = store_report(c->store).path;
    say(STR_FMT " belongs to " STR_FMT, STR_ARG(name), STR_ARG(place));
    if (!path || !c->put.len) return;
    Buf file = {0};
    add_sourced(&file, path_short(str_of(path)));
    say("carry it there with: (. " STR_FMT "; : \"${" STR_FMT ":?}\" && printf %%s \"$" STR_FMT "\" | " STR_FMT ")",
        STR_ARG(buf_str(&file)), STR_ARG(name), STR_ARG(name), STR_ARG(c->put));
    buf_clear(&file);
}

/* All of them, however many: one that is not told is lost. */
static void say_carries(const Advice *a, bool kept)
{
    const char *them = a->carries.len == 1 ? "it" : "them";
    if (a->carries.len && kept) say("the code reads %s elsewhere now; once there, delete %s here", them, them);
    for (uint32_t i = 0; i < a->carries.len; i++) say_carry(&a->carries.at[i]);
}

static void tell_advice(const Advice *a, const Stores *stores)
{
    for (uint32_t i = 0; i < stores->list.len; i++) tell_store(a, &stores->list.at[i]);
    if (a->values == 0) return;
    if (!stores_keep(stores)) say("%u value%s not kept (--secrets none)", a->values, a->values == 1 ? "" : "s");
    say_carries(a, stores_keep(stores));
    say_lines("it needs", &a->needs);
    say_lines("rotate", &a->rotate);
    if (a->in_repository) say("the history of the repository keeps the old value%s", a->values == 1 ? "" : "s");
}

void next_steps_tell(const Fixer *fixer)
{
    tell_advice(&fixer->advice, &fixer->around->stores);
    if (fixer->not_undoable.len)
        say("`unhardcode undo` will not know of this run: " STR_FMT, STR_ARG(fixer->not_undoable));
}

void next_steps_tell_places(const Fixer *fixer) { say_carries(&fixer->advice, stores_keep(&fixer->around->stores)); }

static void tell_closed(const ClosedClass *class, const StoreReport *report)
{
    Buf strangers = {0};
    if (closed_strangers(class, report, &strangers))
        say(STR_FMT ":%u: this class reads " STR_FMT " by itself and stops at what is none of its fields: let it "
                    "ignore the others, for there are new ones: %s",
            STR_ARG(class->path), class->line, STR_ARG(path_name(str_of(report->path))), strangers.at);
    buf_clear(&strangers);
}

void next_steps_tell_closed(const ClosedClasses *classes, const Stores *stores)
{
    for (uint32_t i = 0; i < stores->list.len; i++) {
        StoreReport report = store_report(stores->list.at[i].store);
        for (uint32_t k = 0; report.path && k < classes->len; k++) tell_closed(&classes->at[k], &report);
    }
}
