#include "app/job/scan.h"

#include "app/files/testcode.h"
#include "app/files/tour.h"
#include "app/job/across.h"
#include "app/job/keep.h"
#include "base/path.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

struct Scan {
    const UhEngine *engine;
    const Settings *settings;
    FolderRules rules;
    bool rules_read;
    Tour *tour;
    Scanner *scanners; /* one for each thread */
    uint32_t count;
    ScanWatch watch;
    bool guesses; /* fixes are planned with what was found, in the order of the files' paths */
};

static bool is_wanted(const void *scan, const char *name)
{
    return uh_engine_knows(((const Scan *)scan)->engine, name);
}

static void visit(void *context, uint32_t hand, const TourBatch *batch)
{
    Scan *scan = context;
    Folder *folder = batch->folder;
    Candidate c = {.dir = AT_FDCWD, .named = !folder};
    if (folder) {
        c.dir = folder->fd;
        c.folder = folder->shown;
        c.test_folder = testcode_folder(folder_inner(folder));
    }
    for (size_t at = 0; (c.name = tour_next(batch, &at)) && !settings_stopped(scan->settings);)
        (scan->guesses ? scanner_hold : scanner_look)(&scan->scanners[hand], &c);
    if (scan->watch.looked) scan->watch.looked(scan->watch.context, batch->count, hand == 0);
}

static void fail(void *context, uint32_t hand, const Folder *folder, Error *error)
{
    scanner_fail(&((Scan *)context)->scanners[hand], folder_shown(folder), error);
}

static void pass(void *context, uint32_t hand, const Folder *folder, const WalkEntry *entry)
{
    Buf path = {0};
    folder_add_shown(folder, str_of(entry->name), &path);
    if (entry->is_folder) buf_addc(&path, '/');
    scanner_pass(&((Scan *)context)->scanners[hand], buf_str(&path));
    buf_clear(&path);
}

Scan *scan_new(const UhEngine *engine, const Settings *settings, Surroundings *around)
{
    Scan *scan = mem_new(sizeof *scan);
    scan->engine = engine;
    scan->settings = settings;
    scan->count = tour_hands(settings->jobs);
    scan->scanners = mem_new(scan->count * sizeof *scan->scanners);
    scan->guesses = (settings->fix || settings->diff) && !(settings->keep && settings->keep->baseline);
    for (uint32_t i = 0; i < scan->count; i++) {
        scan->scanners[i] = scanner_of(engine, settings);
        scan->scanners[i].around = settings->plan || scan->guesses ? around : NULL;
        scan->scanners[i].guesses = scan->guesses;
    }
    TourVisitor visitor = {scan, {.takes = is_wanted, .context = scan}, settings->stop, visit, fail, pass};
    scan->tour = tour_new(&visitor, scan->count);
    return scan;
}

/* The ignore files are looked at when there is a folder to walk, and not before. */
static const FolderRules *rules_of(Scan *scan)
{
    if (!scan->rules_read) folder_rules_init(&scan->rules, &scan->settings->walk);
    scan->rules_read = true;
    return &scan->rules;
}

static void add_named(Scan *scan, const char *path)
{
    Scanner *scanner = &scan->scanners[0];
    struct stat info;
    Error error = {0};
    Str shown = path_tidy(str_of(path));
    if (stat(path, &info) != 0) {
        error_set_errno(&error, errno, "cannot read");
        scanner_fail(scanner, *path ? str_of(path) : STR("''"), &error);
        return;
    }
    bool is_folder = S_ISDIR(info.st_mode);
    if (scan->settings->force_exclude && shown.len && walk_excludes(rules_of(scan), shown, is_folder)) {
        if (walk_is_configured_out(rules_of(scan), shown, is_folder)) scanner_pass(scanner, shown);
        return;
    }
    if (is_folder) {
        Folder *folder = folder_named(rules_of(scan), shown, &error);
        if (folder) tour_add_folder(scan->tour, folder);
        if (error.text.len) scanner_fail(scanner, str_of(path), &error);
        return;
    }
    tour_add_named(scan->tour, path + (shown.at - path));
}

static int found_order(const void *a, const void *b)
{
    const Found *x = a, *y = b;
    int order = str_cmp(x->file.path, y->file.path);
    return order ? order : (int)y->named - (int)x->named;
}

/* All hands' findings in one list. A path that was met twice stands there once. */
static FoundList gather(Scan *scan)
{
    FoundList all = {0};
    Arena *arena = &scan->scanners[0].arena;
    for (uint32_t h = 0; h < scan->count; h++)
        for (uint32_t i = 0; i < scan->scanners[h].found.len; i++)
            *array_add(arena, &all) = scan->scanners[h].found.at[i];
    if (all.len == 0) return all;
    qsort(all.at, all.len, sizeof *all.at, found_order);
    uint32_t kept = 1;
    for (uint32_t i = 1; i < all.len; i++)
        if (!str_eq(all.at[i].file.path, all.at[kept - 1].file.path)) all.at[kept++] = all.at[i];
    all.len = kept;
    return all;
}

/* Values that come from other files of the run; costs nothing when there are none. */
static void follow(Scan *scan, FoundList *found)
{
    Scanner **scanners = mem_new(scan->count * sizeof *scanners);
    for (uint32_t i = 0; i < scan->count; i++) scanners[i] = &scan->scanners[i];
    across_follow(scanners, scan->count, found);
    free(scanners);
}

static int held_order(const void *a, const void *b)
{
    const Candidate *x = a, *y = b;
    int order = strcmp(x->name, y->name);
    return order ? order : (int)y->named - (int)x->named;
}

/* The files that all hands kept, each once, by their paths. */
static Candidates gather_held(Scan *scan)
{
    Candidates all = {0};
    Arena *arena = &scan->scanners[0].arena;
    for (uint32_t h = 0; h < scan->count; h++)
        for (uint32_t i = 0; i < scan->scanners[h].held.len; i++)
            *array_add(arena, &all) = scan->scanners[h].held.at[i];
    if (all.len) qsort(all.at, all.len, sizeof *all.at, held_order);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < all.len; i++)
        if (kept == 0 || strcmp(all.at[i].name, all.at[kept - 1].name) != 0) all.at[kept++] = all.at[i];
    all.len = kept;
    return all;
}

typedef struct {
    Scan *scan;
    Candidates *held;
    Queue *queue;
    uint32_t number;
    pthread_t thread;
} Hand;

static void *look_at_held(void *hand)
{
    const Hand *h = hand;
    Scanner *scanner = &h->scan->scanners[h->number];
    for (uint32_t i; queue_next(h->queue, &i); queue_done(h->queue, i)) {
        Candidate *c = &h->held->at[i];
        c->queue = h->queue;
        c->number = i;
        if (!settings_stopped(h->scan->settings)) scanner_look(scanner, c);
    }
    return NULL;
}

/* Looks at what was kept, so that fixes are planned in the order in which they will be carried out. */
static void look_in_order(Scan *scan)
{
    enum { WORTH_A_THREAD = 8 };
    Candidates held = gather_held(scan);
    uint32_t most = held.len / WORTH_A_THREAD + 1, count = scan->count < most ? scan->count : most, started = 1;
    Hand *hands = mem_new(count * sizeof *hands);
    Queue queue;
    queue_init(&queue, held.len);
    for (uint32_t i = 0; i < count; i++) hands[i] = (Hand){scan, &held, &queue, i, 0};
    while (started < count && !pthread_create(&hands[started].thread, NULL, look_at_held, &hands[started])) started++;
    look_at_held(&hands[0]);
    for (uint32_t i = 1; i < started; i++) pthread_join(hands[i].thread, NULL);
    queue_clear(&queue);
    free(hands);
}

FoundList scan_run(Scan *scan, ScanWatch watch)
{
    scan->watch = watch;
    for (uint32_t i = 0; i < scan->settings->paths.count; i++) add_named(scan, scan->settings->paths.at[i]);
    tour_run(scan->tour);
    if (scan->guesses) look_in_order(scan);
    FoundList found = gather(scan);
    follow(scan, &found);
    for (uint32_t i = 0; i < scan->count; i++) scanner_rest(&scan->scanners[i]); /* much, when a text was large */
    return found;
}

uint32_t scan_looked_at(const Scan *scan)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < scan->count; i++) count += scan->scanners[i].looked_at;
    return count;
}

static int load_order(const void *a, const void *b)
{
    return str_cmp(((const OrderLoad *)a)->path, ((const OrderLoad *)b)->path);
}

void scan_judge_order(Scan *scan, FoundList *found)
{
    OrderLoads all = {0};
    Arena *arena = &scan->scanners[0].arena;
    for (uint32_t h = 0; h < scan->count; h++)
        for (uint32_t i = 0; i < scan->scanners[h].loads.len; i++)
            *array_add(arena, &all) = scan->scanners[h].loads.at[i];
    if (all.len == 0) return;
    qsort(all.at, all.len, sizeof *all.at, load_order);
    for (uint32_t i = 0; i < found->len; i++) {
        Found *f = &found->at[i];
        if (f->read_at_load.len && !f->file.note.len)
            f->file.note = order_judge(&all, arena, f->file.path, f->read_at_load);
    }
}

ClosedClasses scan_closed(Scan *scan)
{
    ClosedClasses all = {0};
    for (uint32_t h = 0; h < scan->count; h++)
        for (uint32_t i = 0; i < scan->scanners[h].closed.len; i++)
            *array_add(&scan->scanners[0].arena, &all) = scan->scanners[h].closed.at[i];
    return all;
}

void scan_free(Scan *scan)
{
    for (uint32_t i = 0; i < scan->count; i++) scanner_clear(&scan->scanners[i]);
    free(scan->scanners);
    tour_free(scan->tour);
    folder_rules_clear(&scan->rules);
    free(scan);
}
