#include "app/job/advice.h"

#include "app/cli/say.h"
#include "base/path.h"
#include "store/git.h"

#include <stdlib.h>

enum { MOST_NAMES = 8, MOST_LINES = 4 };

/* How programs get at what a .env file holds. This is about tools, not about code. Sorted by the letters that an
 * ending of the language has in it, as .mjs and .tsx do. */
static const struct {
    const char *letters, *language, *before, *behind;
    bool sourced; /* the shell looks for a name without a slash in PATH */
} loaders[] = {
    {"js", "JavaScript", "node --env-file=", " app.js", false},
    {"py", "Python", "set -a; . ", "; set +a; python3 app.py   (or python-dotenv)", true},
    {"ts", "TypeScript", "node --env-file=", " app.js", false},
};

enum { LOADERS = sizeof loaders / sizeof *loaders };

static unsigned loader_bit(Str path)
{
    Str ending = str_from(path, (size_t)(str_rfind_char(path, '.') + 1));
    for (unsigned i = 0; i < LOADERS; i++)
        if (str_find(ending, str_of(loaders[i].letters)) >= 0) return 1u << i;
    return 0;
}

static void add_once(Arena *arena, AdviceLines *lines, const char *text)
{
    if (!text || !*text) return;
    for (uint32_t i = 0; i < lines->len; i++)
        if (str_eqz(lines->at[i], text)) return;
    *array_add(arena, lines) = arena_copy(arena, str_of(text));
}

/* Whether the folder of a file is in a repository. */
static bool in_repository(const char *path)
{
    Buf folder = {0}, root = {0};
    Str all = str_of(path);
    buf_add(&folder, str_sub(all, 0, (size_t)(str_rfind_char(all, '/') + 1)));
    buf_addc(&folder, '.');
    char *full = realpath(folder.at, NULL);
    bool found = full && git_root(str_of(full), &root);
    free(full);
    buf_clear(&folder);
    buf_clear(&root);
    return found;
}

/* Two files may have the value in common. */
static void add_carry(Advice *a, const Store *store, const UhValue *value)
{
    for (uint32_t i = 0; i < a->carries.len; i++) {
        const AdviceCarry *c = &a->carries.at[i];
        if (c->store == store && str_eqz(c->name, value->name) && str_eqz(c->place, value->place->place)) return;
    }
    *array_add(&a->arena, &a->carries) = (AdviceCarry){.name = arena_copy(&a->arena, str_of(value->name)),
                                                       .place = arena_copy(&a->arena, str_of(value->place->place)),
                                                       .put = arena_copy(&a->arena, str_of(value->place->put)),
                                                       .store = store};
}

void advice_note(Advice *a, StoresEntry *entry, const char *path, const UhResult *result)
{
    entry->loaders |= loader_bit(str_of(path));
    if (!a->in_repository) a->in_repository = in_repository(path);
    add_once(&a->arena, &a->needs, result->needs);
    for (size_t i = 0; i < result->value_count; i++) {
        const UhValue *value = &result->values[i];
        a->values++;
        add_once(&a->arena, &a->rotate, value->rotate);
        if (value->place) add_carry(a, entry->store, value);
    }
}

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
    const char *git = in_repository(report->path) ? ", ignored by git" : "";
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
    const char *git = in_repository(report->path) ? ", ignored by git" : "";
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

static void say_loaders(unsigned bits, Str file)
{
    for (unsigned i = 0; i < LOADERS; i++) {
        Buf path = {0};
        if (!(bits & 1u << i)) continue;
        if (loaders[i].sourced) add_sourced(&path, file);
        else path_add_quoted(&path, file);
        say("%s loads it with: %s" STR_FMT "%s", loaders[i].language, loaders[i].before, STR_ARG(buf_str(&path)),
            loaders[i].behind);
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
    if (read) say_loaders(entry->loaders, path_short(str_of(report.path)));
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

void advice_tell_places(const Advice *a, const Stores *stores) { say_carries(a, stores_keep(stores)); }

void advice_tell(const Advice *a, const Stores *stores)
{
    for (uint32_t i = 0; i < stores->list.len; i++) tell_store(a, &stores->list.at[i]);
    if (a->values == 0) return;
    if (!stores_keep(stores)) say("%u value%s not kept (--secrets none)", a->values, a->values == 1 ? "" : "s");
    say_carries(a, stores_keep(stores));
    say_lines("it needs", &a->needs);
    say_lines("rotate", &a->rotate);
    if (a->in_repository) say("the history of the repository keeps the old value%s", a->values == 1 ? "" : "s");
}

void advice_clear(Advice *a)
{
    arena_clear(&a->arena);
    *a = (Advice){0};
}
