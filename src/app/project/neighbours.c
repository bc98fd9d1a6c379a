#include "app/project/neighbours.h"

#include "app/files/tour.h"
#include "app/project/mention.h"
#include "app/project/mixed.h"
#include "app/project/module.h"
#include "app/project/others.h"
#include "base/base64.h"
#include "base/git.h"
#include "base/path.h"
#include "base/variable.h"
#include "store/dotenv.h"

#include <stdlib.h>
#include <sys/stat.h>

typedef ARRAY(const WordFile *) FileList;

/* ---- one name */

typedef struct {
    Str name, bytes;
    UhClaim claim;
    size_t at;   /* where the use is that was found */
    bool placed; /* the text of the file is in p->text */
} Question;

static bool uses_say(Project *p, const FileUses *uses, bool test, Question *q)
{
    for (size_t i = 0; i < uses->count; i++) {
        const UhVariable *v = &uses->at[i];
        if (!variable_fits(q->name, str_of(v->name))) continue;
        bool spelled = v->use == UH_VARIABLE_TEXT || v->use == UH_VARIABLE_KEY;
        bool elsewhere = v->use == UH_VARIABLE_TEXT && !variable_is_shape(str_of(v->name));
        bool counts = !spelled || uses->computes || (elsewhere && others_compute(p));
        if (!counts && !uses->known && v->use == UH_VARIABLE_KEY) counts = others_automatic(p);
        if (q->claim == UH_CLAIM_STORED) counts = v->use == UH_VARIABLE_SET && !test;
        q->at = v->at;
        if (counts) return true;
    }
    return false;
}

/* Whether the file reads the variable and has another value for it. */
static bool is_rival(Project *p, const WordFile *file, FileUses *uses, Question *q)
{
    bool reads = false;
    for (size_t i = 0; i < uses->count; i++) {
        if (uses->at[i].use != UH_VARIABLE_READ || !str_eqz(q->name, uses->at[i].name)) continue;
        if (!reads) q->at = uses->at[i].at;
        reads = true;
    }
    if (!reads || others_is_test(file)) return false;
    if (!uses->has_defaults) others_defaults(p, file, uses);
    for (uint32_t i = 0; i < uses->defaults.len; i++) {
        const Default *d = &uses->defaults.at[i];
        if (str_eq(d->name, q->name) && !str_eq(d->bytes, q->bytes)) return true;
    }
    return false;
}

/* Whether an env file gives the name another value, or puts what it stands for into other values. */
static bool env_differs(Str text, const Question *q)
{
    Arena arena = {0};
    Dotenv env;
    Buf decoded = {0};
    dotenv_parse(&env, &arena, text);
    const DotenvEntry *entry = dotenv_find(&env, q->name);
    bool same = entry && entry->sure && str_eq(entry->value, q->bytes);
    if (entry && entry->sure && str_ends(q->name, STR("_B64")) && base64_decode(&decoded, entry->value))
        same |= str_eq(buf_str(&decoded), q->bytes);
    bool differs = !entry || !same;
    buf_wipe(&decoded);
    arena_clear(&arena);
    return differs;
}

/* A type declares it for others. */
static bool types_say(Project *p, const WordFile *file, Question *q)
{
    return q->claim == UH_CLAIM_CHOSEN && others_read(p, file) &&
           mention_typed(buf_str(&p->text), q->name, &q->at);
}

/* What lines of a file that is not parsed say. */
static bool lines_say(Project *p, const WordFile *file, Question *q)
{
    if (q->claim == UH_CLAIM_READ || q->claim == UH_CLAIM_STORED || !others_read(p, file)) return false;
    Mention mention = mention_find(file->kind, buf_str(&p->text), q->name, &q->at);
    bool gives = file->kind == KIND_ENV || file->kind == KIND_ENVRC;
    if (mention == MENTION_USED && gives) return env_differs(buf_str(&p->text), q);
    bool declared = mention == MENTION_DECLARED && q->claim == UH_CLAIM_CHOSEN;
    return mention == MENTION_USED || declared || types_say(p, file, q);
}

/* Whether a file that hides variables may mean this one. */
static bool spells(Project *p, const WordFile *file, Str name)
{
    return others_read(p, file) && mention_composed(buf_str(&p->text), name);
}

static bool file_says(Project *p, const WordFile *file, Question *q)
{
    Str path = str_of(others_path(p, file));
    if (str_eq(path, p->current) || str_eq(path, p->store)) return false;
    bool keys = (file->hints & (UH_HINT_KEYS | UH_HINT_SHAPES | OTHERS_EXTENDS)) == UH_HINT_KEYS;
    if ((keys || q->name.len < WORDINDEX_SHORTEST) && !spells(p, file, q->name)) return false;
    FileUses *uses = others_uses(p, file);
    if (!uses->known || file->kind == KIND_NAMES) return lines_say(p, file, q);
    if (q->claim == UH_CLAIM_READ) return is_rival(p, file, uses, q);
    return uses_say(p, uses, others_is_test(file), q) || types_say(p, file, q);
}

/* The first file, by its path, that puts the name together, or reads it by its prefix. */
static const WordFile *find_shape(Project *p, Question *q)
{
    const WordFile *file, *found = NULL;
    Question own = *q;
    if (q->claim == UH_CLAIM_READ) return NULL;
    for (uint32_t i = 0; wordindex_next_hint(others_index(p), UH_HINT_SHAPES, &i, &file);) {
        Str path = str_of(others_path(p, file));
        bool counts = !str_eq(path, p->current) && (!found || str_cmp(file->path, found->path) < 0);
        if (counts && uses_say(p, others_uses(p, file), others_is_test(file), &own)) found = file, q->at = own.at;
    }
    return found;
}

static int path_order(const void *a, const void *b)
{
    const WordFile *const *x = a, *const *y = b;
    return str_cmp((*x)->path, (*y)->path);
}

/* "config.py:3", as it is printed. */
static const char *place_of(Project *p, const WordFile *file, const Question *q)
{
    uint32_t line = 1;
    if (others_read(p, file))
        for (size_t i = 0; i < q->at && i < p->text.len; i++) line += p->text.at[i] == '\n';
    Str shown = path_short(str_of(others_path(p, file)));
    Buf place = {0};
    buf_addf(&place, STR_FMT ":%u", STR_ARG(shown), line);
    const char *at = map_intern(&p->places, &p->arena, buf_str(&place)).at;
    buf_clear(&place);
    return at;
}

static bool is_taken(void *context, const char *name, const char *bytes, size_t len, UhClaim claim,
                     const char **where)
{
    Project *p = context;
    Question q = {.name = str_of(name), .bytes = {bytes, len}, .claim = claim};
    FileList files = {0};
    Arena scratch = {0};
    const WordFile *file, *found = NULL;
    others_ask(p, q.name);
    others_find_settings(p);
    for (uint32_t i = 0; wordindex_next(others_index(p), q.name, &i, &file);) *array_add(&scratch, &files) = file;
    if (files.len) qsort(files.at, files.len, sizeof *files.at, path_order);
    for (uint32_t i = 0; i < files.len && !found; i++)
        if (file_says(p, files.at[i], &q)) found = files.at[i];
    if (!found) found = find_shape(p, &q);
    bool asks = claim != UH_CLAIM_READ && claim != UH_CLAIM_STORED;
    if (!found && asks) found = mixed_find(p, q.name, &q.at);
    *where = found ? place_of(p, found, &q) : NULL;
    arena_clear(&scratch);
    return found;
}

/* ---- what code does */

static bool is_current(Project *p, const WordFile *file) { return str_eq(str_of(others_path(p, file)), p->current); }

/* Where the second list of next_file() begins. */
static const size_t CHANGERS = SIZE_MAX / 2;

/* Files that may speak of the variable, or have such hints: *i goes through both lists. */
static bool next_file(Project *p, Str name, unsigned hints, size_t *i, const WordFile **file)
{
    uint32_t at = (uint32_t)*i;
    if (*i < CHANGERS && wordindex_next(others_index(p), name, &at, file)) return *i = at, true;
    at = *i < CHANGERS ? 0 : (uint32_t)(*i - CHANGERS);
    return wordindex_next_hint(others_index(p), hints, &at, file) && (*i = CHANGERS + at, true);
}

/* Whether a file that gives programs their environment may start the one at hand. */
static bool may_start(Project *p, const WordFile *file)
{
    return others_read(p, file) && uses_may_start(buf_str(&p->text), p->current);
}

static bool does(void *context, UhDeed deed, const char *name, const char **where)
{
    Project *p = context;
    const WordFile *file, *found = NULL;
    Question q = {.name = str_of(name)}, best = q;
    others_ask(p, q.name);
    unsigned hint = deed == UH_DEED_STARTS ? UH_HINT_STARTS : UH_HINT_LOSES;
    for (size_t i = deed == UH_DEED_STARTS ? CHANGERS : 0; next_file(p, q.name, hint, &i, &file);) {
        if (deed == UH_DEED_ASKS && i >= CHANGERS) break;
        bool together = deed == UH_DEED_STARTS || uh_engine_runs_together(p->engine, file->path.at, p->current.at);
        if (is_current(p, file) || others_is_test(file) || !together) continue;
        if (deed == UH_DEED_STARTS && !may_start(p, file)) continue;
        bool better = uses_do(others_uses(p, file), deed, q.name, p->current, &q.at) &&
                      (!found || str_cmp(file->path, found->path) < 0);
        if (better) found = file, best = q;
    }
    *where = found ? place_of(p, found, &best) : NULL;
    return found;
}

static const UhClosed *closed(void *context, size_t *count)
{
    Project *p = context;
    const WordFile *file;
    for (uint32_t i = 0; !p->asked_closed && wordindex_next_hint(others_index(p), UH_HINT_CLOSED, &i, &file);) {
        const FileUses *uses = others_is_test(file) ? NULL : others_uses(p, file);
        if (uses && uses->closed.file_count) *array_add(&p->arena, &p->closed) = uses->closed;
    }
    p->asked_closed = true;
    return *count = p->closed.len, p->closed.at;
}

static bool next(void *context, size_t *i, const char *name, UhNeighbour *out)
{
    Project *p = context;
    const WordFile *file;
    if (!*i) others_ask(p, str_of(name));
    while (next_file(p, str_of(name), UH_HINT_LOSES | UH_HINT_STARTS, i, &file)) {
        if (is_current(p, file) || !uh_engine_knows(p->engine, file->path.at) || !others_read(p, file)) continue;
        bool only = *i >= CHANGERS && !(file->hints & UH_HINT_LOSES);
        if (only && !may_start(p, file)) continue;
        *out = (UhNeighbour){file->path.at, p->text.at, p->text.len, others_is_test(file)};
        return true;
    }
    return false;
}

static bool module(void *context, const char *name, UhNeighbour *out)
{
    Project *p = context;
    const WordFile *file = others_module(p, str_of(name));
    if (!file || !others_read(p, file)) return false;
    *out = (UhNeighbour){file->path.at, p->text.at, p->text.len, others_is_test(file)};
    return true;
}

/* ---- which project */

Neighbours neighbours_of(const UhEngine *engine, const NeighboursSettings *settings)
{
    return (Neighbours){.engine = engine, .settings = *settings};
}

/* Appends the full path of the folder that was named and holds a file, or of the file's own. */
static void add_named(Words named, Str file, Buf *out)
{
    struct stat info;
    for (uint32_t i = 0; i < named.count; i++) {
        const char *path = named.at[i];
        if (stat(path, &info) != 0 || !S_ISDIR(info.st_mode)) continue;
        char *full = realpath(path, NULL);
        Str folder = str_of(full);
        bool holds = str_starts(file, folder) && (folder.len == 1 || file.at[folder.len] == '/');
        if (holds && out->len == 0) buf_add(out, folder);
        free(full);
    }
    Str own = path_folder(file);
    if (out->len == 0) buf_add(out, own.len ? own : STR("/"));
}

static Project *project_at(Neighbours *p, Str root, bool repository)
{
    for (uint32_t i = 0; i < p->all.len; i++)
        if (str_eq(p->all.at[i]->root, root)) return p->all.at[i];
    Project *project = mem_new(sizeof *project);
    project->engine = p->engine;
    project->files = p->settings.files;
    project->plan = p->settings.plan;
    project->threads = tour_hands(p->settings.jobs);
    project->repository = repository;
    project->root = arena_copy(&project->arena, root);
    return *array_add(&p->arena, &p->all) = project;
}

const UhNeighbours *neighbours_view(Neighbours *p, const char *path, const char *store)
{
    Buf full = {0}, root = {0};
    path_full(str_of(path), &full);
    bool repository = git_root(path_folder(buf_str(&full)), &root);
    if (!repository) add_named(p->settings.paths, buf_str(&full), &root);
    Project *project = project_at(p, buf_str(&root), repository);
    project->current_path.len = project->store_path.len = 0;
    buf_add(&project->current_path, buf_str(&full));
    buf_addz(&project->store_path, store);
    project->current = buf_str(&project->current_path);
    project->store = buf_str(&project->store_path);
    p->view = (UhNeighbours){project, is_taken, does, closed, next, module};
    buf_clear(&full);
    buf_clear(&root);
    return &p->view;
}

Str neighbours_partial(const Neighbours *p)
{
    for (uint32_t i = 0; i < p->all.len; i++)
        if (p->all.at[i]->index && wordindex_is_partial(p->all.at[i]->index)) return p->all.at[i]->root;
    return (Str){0};
}

static void project_free(Project *p)
{
    wordindex_free(p->index);
    for (uint32_t i = 0; i < p->older.len; i++) wordindex_free(p->older.at[i]);
    uh_worker_free(p->worker);
    buf_wipe(&p->text);
    buf_clear(&p->path);
    buf_clear(&p->current_path);
    buf_clear(&p->store_path);
    arena_clear(&p->arena);
    free(p);
}

void neighbours_clear(Neighbours *p)
{
    for (uint32_t i = 0; i < p->all.len; i++) project_free(p->all.at[i]);
    arena_clear(&p->arena);
    *p = (Neighbours){0};
}
