#include "app/job/across.h"

#include "app/project/script.h"
#include "base/map.h"
#include "base/path.h"

#include <fcntl.h>
#include <stdlib.h>

/* A chain of re-exports is followed so far. */
enum { ROUNDS = 8 };

/* A file that values are taken from. */
typedef struct {
    Str path;
    bool test_folder, fresh; /* fresh: it has to be looked at (again) */
    ARRAY(UhReach) reached;
} Target;

typedef struct {
    Arena *arena;
    const UhEngine *engine;
    const UhLanguage *language; /* of the file that imports */
    ScannerSeenList seen; /* sorted by hash */
    ARRAY(Target) targets;
    Map by_path; /* path -> index + 1 of its target */
    Map known;   /* reaches that were followed */
    Places places;
} Across;

static int by_hash(const void *a, const void *b)
{
    const ScannerSeen *x = a, *y = b;
    return (x->hash > y->hash) - (x->hash < y->hash);
}

/* Whether a file of this path is in the run. */
static const ScannerSeen *find_seen(const Across *a, Str path)
{
    ScannerSeen key = {.hash = str_hash(path)};
    return a->seen.len ? bsearch(&key, a->seen.at, a->seen.len, sizeof key, by_hash) : NULL;
}

static bool has_seen(void *context, Str path) { return find_seen(context, path) != NULL; }

static Script script_of(Across *a)
{
    return (Script){.has = has_seen, .context = a, .language = a->language, .arena = a->arena, .places = &a->places};
}

static bool resolve_script(Across *a, const ScannerReach *r, Str *path, Str *member)
{
    Script script = script_of(a);
    *member = str_of(r->reach.member);
    return script_find(&script, path_folder(r->path), str_of(r->reach.module), path);
}

/* `parts` of the dotted name `all` as the path of a package's file below the folder. */
static bool find_package(Across *a, Str folder, Str all, int parts, Str *path, Str *member)
{
    Str base = folder;
    for (; parts > 0 && all.len; parts--)
        if (!script_join(a->arena, base, str_cut(&all, '.'), &base)) return false;
    Script script = script_of(a);
    *member = all;
    return all.len && script_ends(&script, base, a->language->module_endings, path);
}

static bool resolve_package(Across *a, const ScannerReach *r, Str *path, Str *member)
{
    Str module = str_of(r->reach.module), folder = path_folder(r->path);
    bool relative = str_starts(module, STR("."));
    if (relative) module = str_from(module, 1);
    for (; str_starts(module, STR(".")); module = str_from(module, 1)) folder = path_folder(folder);
    Str all = arena_fmt(a->arena, STR_FMT "%s%s", STR_ARG(module), module.len ? "." : "", r->reach.member);
    int parts = 1;
    for (size_t i = 0; i < all.len; i++) parts += all.at[i] == '.';
    for (;; folder = path_folder(folder)) {
        for (int count = parts - 1; count > 0; count--)
            if (find_package(a, folder, all, count, path, member)) return true;
        for (const char *const *file = a->language->package_files; *file && relative; file++)
            if (find_package(a, folder, arena_fmt(a->arena, "%s" STR_FMT, *file, STR_ARG(all)), 1, path, member))
                return true;
        if (relative || folder.len == 0) return false;
    }
}

static void add_reach(Across *a, const ScannerReach *r)
{
    Str key = arena_fmt(a->arena, STR_FMT "|%s|%s|%d", STR_ARG(r->path), r->reach.module, r->reach.member,
                        r->reach.stands_in);
    Str path, member;
    uint32_t *known = map_put(&a->known, a->arena, key);
    if ((*known)++) return;
    a->language = uh_engine_language(a->engine, arena_copy(a->arena, path_name(r->path)).at);
    bool there = a->language && (a->language->dotted ? resolve_package : resolve_script)(a, r, &path, &member);
    if (!there || str_eq(path, r->path)) return;
    uint32_t *index = map_put(&a->by_path, a->arena, path);
    if (*index == 0) {
        *array_add(a->arena, &a->targets) =
            (Target){.path = path, .test_folder = find_seen(a, path)->test_folder};
        *index = a->targets.len;
    }
    Target *target = &a->targets.at[*index - 1];
    UhReach reach = {"", arena_copy(a->arena, member).at, r->reach.rule, r->reach.kind, r->reach.stands_in};
    *array_add(a->arena, &target->reached) = reach;
    target->fresh = true;
}

/* Puts what was found anew in the place of what was known of that file. */
static void put_found(Across *a, FoundList *found, const Found *anew)
{
    for (uint32_t i = 0; i < found->len; i++) {
        if (!str_eq(found->at[i].file.path, anew->file.path)) continue;
        bool named = found->at[i].named;
        found->at[i] = *anew;
        found->at[i].named = named;
        return;
    }
    *array_add(a->arena, found) = *anew;
}

static void look_again(Across *a, Scanner *s, Target *t, FoundList *found)
{
    uint32_t before = s->found.len, looked = s->looked_at;
    Candidate c = {.dir = AT_FDCWD, .name = arena_copy(a->arena, t->path).at, .test_folder = t->test_folder};
    c.reached = t->reached.at;
    c.reached_count = t->reached.len;
    t->fresh = false;
    scanner_look(s, &c);
    s->looked_at = looked;
    if (s->found.len > before) put_found(a, found, &s->found.at[s->found.len - 1]);
    s->found.len = before;
}

static int by_path(const void *a, const void *b)
{
    const Found *x = a, *y = b;
    return str_cmp(x->file.path, y->file.path);
}

/* One file's, in the order in which it was looked at: what comes first says which rule a value is found by. */
static int by_importer(const void *a, const void *b)
{
    const ScannerReach *x = *(ScannerReach *const *)a, *y = *(ScannerReach *const *)b;
    int order = str_cmp(x->path, y->path);
    return order ? order : (x > y) - (x < y);
}

/* Follows what all scanners have, by the paths of the files: which thread met a file, and when, must not matter. */
static void follow_gathered(Across *a, Scanner *const *scanners, uint32_t count)
{
    ARRAY(const ScannerReach *) all = {0};
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < scanners[i]->reaches.len; k++)
            *array_add(a->arena, &all) = &scanners[i]->reaches.at[k];
    qsort(all.at, all.len, sizeof *all.at, by_importer);
    for (uint32_t i = 0; i < all.len; i++) add_reach(a, all.at[i]);
}

void across_follow(Scanner *const *scanners, uint32_t count, FoundList *found)
{
    Scanner *first = scanners[0];
    Across a = {.arena = &first->arena, .engine = first->engine, .places.files = first->settings->files};
    uint32_t reaches = 0;
    for (uint32_t i = 0; i < count; i++) reaches += scanners[i]->reaches.len;
    if (reaches == 0) return;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < scanners[i]->seen.len; k++)
            *array_add(a.arena, &a.seen) = scanners[i]->seen.at[k];
    qsort(a.seen.at, a.seen.len, sizeof *a.seen.at, by_hash);
    follow_gathered(&a, scanners, count);
    uint32_t followed = first->reaches.len;
    for (int round = 0; round < ROUNDS; round++) {
        bool any = false;
        for (uint32_t i = 0; i < a.targets.len && !settings_stopped(first->settings); i++) {
            any |= a.targets.at[i].fresh;
            if (a.targets.at[i].fresh) look_again(&a, first, &a.targets.at[i], found);
        }
        if (!any) break;
        for (; followed < first->reaches.len; followed++) add_reach(&a, &first->reaches.at[followed]);
    }
    if (found->len) qsort(found->at, found->len, sizeof *found->at, by_path);
}
