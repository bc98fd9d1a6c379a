#include "app/project/uses.h"

#include "base/path.h"
#include "base/variable.h"

static const char *const *copies(Arena *arena, const char *const *list, size_t count)
{
    const char **out = arena_new(arena, count * sizeof *out + 1);
    for (size_t i = 0; i < count; i++) out[i] = arena_copy(arena, str_of(list[i])).at;
    return out;
}

static const UhLoss *copy_losses(Arena *arena, const UhVariables *v)
{
    UhLoss *copy = arena_like(arena, v->losses, v->loss_count * sizeof *copy + !v->loss_count);
    for (size_t i = 0; i < v->loss_count; i++) {
        copy[i].variable = arena_copy(arena, str_of(copy[i].variable)).at;
        if (copy[i].starts) copy[i].starts = arena_copy(arena, str_of(copy[i].starts)).at;
    }
    return copy;
}

static const UhSettings *copy_settings(Arena *arena, const UhVariables *v)
{
    UhSettings *copy = arena_like(arena, v->settings, v->settings_count * sizeof *copy + !v->settings_count);
    for (size_t i = 0; i < v->settings_count; i++) {
        copy[i].name = arena_copy(arena, str_of(copy[i].name)).at;
        copy[i].prefix = arena_copy(arena, str_of(copy[i].prefix)).at;
    }
    return copy;
}

FileUses uses_copy(Arena *arena, const UhVariables *v)
{
    UhVariable *copy = arena_new(arena, v->count * sizeof *copy + 1);
    for (size_t i = 0; i < v->count; i++) {
        copy[i] = v->at[i];
        copy[i].name = arena_copy(arena, str_of(v->at[i].name)).at;
    }
    FileUses uses = {
        .known = v->known, .computes = v->computes, .at = copy, .count = v->count, .closed = v->closed};
    uses.losses = v->loss_count ? copy_losses(arena, v) : NULL;
    uses.loss_count = v->loss_count;
    uses.settings = v->settings_count ? copy_settings(arena, v) : NULL;
    uses.settings_count = v->settings_count;
    uses.closed.files = copies(arena, v->closed.files, v->closed.file_count);
    uses.closed.variables = copies(arena, v->closed.variables, v->closed.variable_count);
    return uses;
}

static const UhVariable *find(const FileUses *uses, Str name, UhVariableUse use)
{
    for (size_t i = 0; i < uses->count; i++)
        if (uses->at[i].use == use && str_eqz(name, uses->at[i].name)) return &uses->at[i];
    return NULL;
}

/* Whether a file that keeps or gives on some variables spells this one, or what it begins with. */
static bool spells(const FileUses *uses, Str name)
{
    for (size_t i = 0; i < uses->count; i++) {
        const UhVariable *v = &uses->at[i];
        Str said = str_of(v->name);
        bool word = v->use == UH_VARIABLE_TEXT || v->use == UH_VARIABLE_KEY || v->use == UH_VARIABLE_SET;
        if (word && (str_eq(said, name) || (str_ends(said, STR("_")) && str_starts(name, said)))) return true;
    }
    return false;
}

/* A file's name without its ending, which a compiler changes: "src/worker.ts" is started as "dist/worker.js".
 */
static Str stem_of(Str path)
{
    Str name = path_name(path);
    ptrdiff_t dot = str_rfind_char(name, '.');
    return dot > 0 ? str_sub(name, 0, (size_t)dot) : name;
}

/* Folders that say nothing of which file it is. Sorted. */
static bool is_plain(Str folder)
{
    static const char *const names[] = {"", ".", "..", "bin", "build", "dist", "lib", "out", "src"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eqz(folder, names[i])) return true;
    return false;
}

/* Whether what is started may be the file of that path: "./jobs/worker.js", "jobs.worker" and "worker.py"
 * may. */
static bool may_mean(Str started, Str path)
{
    Str folder = path_folder(started), name = stem_of(started), stem = stem_of(path);
    ptrdiff_t dot = str_rfind_char(started, '.');
    bool module = dot > 0 && !str_eq(name, stem) && str_find_char(started, '/') < 0;
    if (module) {
        name = str_from(started, (size_t)dot + 1);
        folder = str_sub(started, 0, (size_t)dot);
        folder = str_from(folder, (size_t)(str_rfind_char(folder, '.') + 1));
    }
    Str own = path_name(folder);
    return str_eq(stem, name) && (is_plain(own) || str_eq(own, path_name(path_folder(path))));
}

bool uses_may_start(Str text, Str path)
{
    Str stem = stem_of(path);
    for (size_t from = 0;;) {
        ptrdiff_t found = str_find(str_from(text, from), stem);
        if (found < 0 || !stem.len) return false;
        size_t at = from + (size_t)found, end = from = at + stem.len;
        if (at > 0 && variable_is_name(str_sub(text, at - 1, at))) continue;
        while (end < text.len && (text.at[end] == '.' || variable_is_name(str_sub(text, end, end + 1)))) end++;
        bool ends = end == from || text.at[from] == '.';
        if (ends && end < text.len && strchr("\"'`\\", text.at[end])) return true;
    }
}

static bool is_lost(const FileUses *uses, const UhLoss *loss, Str name)
{
    return *loss->variable ? str_eqz(name, loss->variable) : !loss->thins || !spells(uses, name);
}

bool uses_do(const FileUses *uses, UhDeed deed, Str name, Str path, size_t *at)
{
    const UhVariable *asked = deed == UH_DEED_ASKS ? find(uses, name, UH_VARIABLE_ASKED) : NULL;
    if (asked) *at = asked->at;
    for (size_t i = 0; deed != UH_DEED_ASKS && i < uses->loss_count; i++) {
        const UhLoss *loss = &uses->losses[i];
        bool meant = deed == UH_DEED_STARTS
                         ? loss->starts && *loss->starts && may_mean(str_of(loss->starts), path)
                         : !loss->starts;
        *at = loss->at;
        if (meant && is_lost(uses, loss, name)) return true;
    }
    return asked;
}
