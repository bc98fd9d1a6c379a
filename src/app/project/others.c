#include "app/project/others.h"

#include "app/files/testcode.h"
#include "app/project/relaxed.h"
#include "base/path.h"

/* MOST_OUTSIDE: files, outside of a repository. MOST_STEPS: files from a class to the one that reads variables. */
enum { FILE_LIMIT = 8 << 20, MOST_OUTSIDE = 20000, MOST_STEPS = 4 };

/* What was found out with an index that tells less. */
static void forget(Project *p)
{
    *array_add(&p->arena, &p->older) = p->index;
    p->index = NULL;
    p->read = p->by_path = p->mixed = (Map){0};
    p->by_number.len = p->settings.len = p->mixed_at.len = p->closed.len = 0;
    p->asked_computes = p->asked_automatic = p->asked_closed = p->asked_mixed = p->asked_settings = false;
}

static void read_index(Project *p, Asked asked)
{
    uint32_t most = p->repository ? 0 : MOST_OUTSIDE;
    if (p->index) forget(p);
    p->index = wordindex_read(p->engine, p->files, p->root.at, p->threads, most, asked, p->plan.stop);
}

void others_ask(Project *p, Str name)
{
    if (p->index && wordindex_is_for(p->index, name)) return;
    Asked asked = {.what = p->asked_name ? ASKED_ANY : ASKED_NAME, .name = name};
    p->asked_name = true;
    read_index(p, asked);
}

WordIndex *others_index(Project *p)
{
    if (!p->index) read_index(p, (Asked){.what = ASKED_NONE});
    return p->index;
}

const char *others_path(Project *p, const WordFile *file)
{
    p->path.len = 0;
    path_add(&p->path, p->root, file->path);
    return p->path.at;
}

bool others_read(Project *p, const WordFile *file)
{
    Error ignored = {0};
    bool read =
        files_read(p->files, others_path(p, file), FILE_WALKED, FILE_LIMIT, &p->text, &ignored) == FILE_READ;
    error_clear(&ignored);
    return read;
}

bool others_is_test(const WordFile *file)
{
    return testcode_folder(path_folder(file->path)) || testcode_name(path_name(file->path));
}

static UhInput input_of(Project *p, const WordFile *file)
{
    UhInput input = p->plan;
    input.path = file->path.at;
    input.text = p->text.at;
    input.len = p->text.len;
    return input;
}

/* Leaves the file's text in p->text when it was not read before. */
FileUses *others_uses(Project *p, const WordFile *file)
{
    uint32_t *known = map_put(&p->read, &p->arena, file->path);
    if (*known) return p->uses.at[*known - 1];
    FileUses *uses = arena_new(&p->arena, sizeof *uses);
    *array_add(&p->arena, &p->uses) = uses;
    *known = p->uses.len;
    *uses = (FileUses){.at = file->shapes.all.at, .count = file->shapes.all.len, .computes = file->shapes.computes};
    if (!uh_engine_knows(p->engine, file->path.at) || !others_read(p, file)) return uses;
    if (!p->worker) p->worker = uh_worker_new(p->engine);
    UhInput input = input_of(p, file);
    input.settings = p->settings.at;
    input.settings_count = p->settings.len;
    *uses = uses_copy(&p->arena, uh_worker_variables(p->worker, &input));
    return uses;
}

/* The values that stand in for variables which the file reads. */
void others_defaults(Project *p, const WordFile *file, FileUses *uses)
{
    uses->has_defaults = true;
    if (!others_read(p, file)) return;
    UhInput input = input_of(p, file);
    input.fix = true;
    const UhResult *r = uh_worker_run(p->worker, &input);
    for (size_t i = 0; i < r->finding_count; i++) {
        const UhFinding *f = &r->findings[i];
        if (!f->fixed || !f->stands_in) continue;
        const UhValue *v = &r->values[f->value];
        *array_add(&p->arena, &uses->defaults) =
            (Default){arena_copy(&p->arena, str_of(v->name)), arena_copy(&p->arena, (Str){v->bytes, v->len})};
    }
}

bool others_compute(Project *p)
{
    const WordFile *file;
    if (p->asked_computes) return p->computes;
    p->asked_computes = true;
    for (uint32_t i = 0; !p->computes && wordindex_next_file(others_index(p), &i, &file);)
        if (file->hints & UH_HINT_SPEAKS && !others_is_test(file))
            p->computes = others_uses(p, file)->computes;
    return p->computes;
}

bool others_automatic(Project *p)
{
    const WordFile *file;
    if (p->asked_automatic) return p->automatic;
    p->asked_automatic = true;
    for (uint32_t i = 0; !p->automatic && wordindex_next_file(others_index(p), &i, &file);)
        p->automatic =
            relaxed_may_automatic(file->path.at) && others_read(p, file) && relaxed_automatic(buf_str(&p->text));
    return p->automatic;
}

/* ---- modules */

static const WordFile *find_file(Project *p, Str path)
{
    const WordFile *file;
    bool known = p->by_number.len;
    for (uint32_t i = 0; !known && wordindex_next_file(others_index(p), &i, &file);) {
        *array_add(&p->arena, &p->by_number) = file;
        *map_put(&p->by_path, &p->arena, file->path) = p->by_number.len;
    }
    const uint32_t *number = map_get(&p->by_path, path);
    return number && *number ? p->by_number.at[*number - 1] : NULL;
}

/* The file of a module in one folder, or its package. */
static const WordFile *find_module(Project *p, const UhLanguage *l, Str folder, Str module)
{
    Buf path = {0};
    const WordFile *found = NULL;
    for (size_t i = 0; l->module_endings[i] && !found; i++) {
        Str rest = module;
        path.len = 0;
        buf_add(&path, folder);
        while (rest.len) {
            if (path.len) buf_addc(&path, '/');
            buf_add(&path, str_cut(&rest, '.'));
        }
        buf_addz(&path, l->module_endings[i]);
        found = find_file(p, buf_str(&path));
    }
    buf_clear(&path);
    return found;
}

/* The file at a full path. */
static const WordFile *find_full(Project *p, Str path)
{
    bool below = str_starts(path, p->root) && str_starts(str_from(path, p->root.len), STR("/"));
    return below ? find_file(p, str_from(path, p->root.len + 1)) : NULL;
}

static bool has_full(void *context, Str path) { return find_full(context, path) != NULL; }

static const WordFile *find_script(Project *p, const UhLanguage *l, Str module)
{
    Script script = {.has = has_full, .context = p, .language = l, .arena = &p->arena, .places = &p->script_places};
    Str path;
    p->script_places.files = p->files;
    Str folder = arena_copy(&p->arena, path_folder(p->current));
    return script_find(&script, folder, module, &path) ? find_full(p, path) : NULL;
}

const WordFile *others_module(Project *p, Str module)
{
    const UhLanguage *l = uh_engine_language(p->engine, path_name(p->current).at);
    bool relative = str_starts(module, STR("."));
    Str folder = path_folder(str_from(p->current, p->root.len + 1)), asked = module;
    if (relative) module = str_from(module, 1);
    for (; str_starts(module, STR(".")); module = str_from(module, 1)) folder = path_folder(folder);
    if (!l || !module.len) return NULL;
    if (!l->dotted) return find_script(p, l, asked);
    if (str_find_char(module, '/') >= 0) return NULL;
    const WordFile *found = find_module(p, l, folder, module);
    while (folder.len && !relative) {
        const WordFile *other = find_module(p, l, folder = path_folder(folder), module);
        if (other && found) return NULL;
        found = other ? other : found;
    }
    return found;
}

/* ---- settings classes */

/* Whether a text has the name as a word, where a class may extend it (`class A(Base):`) or it gets another name. */
static bool may_extend(Str text, Str name)
{
    for (ptrdiff_t at; (at = str_find(text, name)) >= 0; text = str_from(text, (size_t)at + name.len)) {
        Str behind = str_from(text, (size_t)at + name.len);
        bool opens = at > 0 && strchr("(,. ", text.at[at - 1]);
        bool closes = str_starts(behind, STR(")")) || str_starts(behind, STR(",")) || str_starts(behind, STR(" as "));
        if (opens && closes) return true;
    }
    return false;
}

static bool extends_any(const Project *p, Str text)
{
    for (uint32_t i = 0; i < p->settings.len; i++)
        if (may_extend(text, str_of(p->settings.at[i].name))) return true;
    return false;
}

/* The classes that the files with hints define, those that extend the known ones among them. */
static SettingsList collect_settings(Project *p)
{
    const WordFile *file;
    SettingsList found = {0};
    for (uint32_t i = 0; wordindex_next_hint(others_index(p), UH_HINT_KEYS, &i, &file);) {
        const FileUses *uses = others_uses(p, file);
        for (size_t k = 0; k < uses->settings_count; k++) *array_add(&p->arena, &found) = uses->settings[k];
    }
    return found;
}

static void mark_extending(Project *p)
{
    const WordFile *file;
    for (uint32_t i = 0; wordindex_next_file(others_index(p), &i, &file);) {
        bool known = uh_engine_knows(p->engine, file->path.at) && others_read(p, file);
        if (!known || !extends_any(p, buf_str(&p->text))) continue;
        wordindex_add_hint(p->index, file, UH_HINT_KEYS | OTHERS_EXTENDS);
        *map_put(&p->read, &p->arena, file->path) = 0; /* what was read before did not know of the classes */
    }
}

void others_find_settings(Project *p)
{
    if (p->asked_settings) return;
    p->asked_settings = true;
    for (int step = 0; step < MOST_STEPS; step++) {
        SettingsList found = collect_settings(p);
        if (found.len == p->settings.len) return;
        p->settings = found;
        mark_extending(p);
    }
}
