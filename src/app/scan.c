#include "app/scan.h"

#include "app/across.h"
#include "app/crew.h"
#include "app/path.h"
#include "app/progress.h"
#include "app/testcode.h"
#include "app/walk.h"

#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { BATCH = 64, MOST_HANDS = 8 };

/* A piece of work: files of one folder, or paths that were named; or a folder to walk. */
typedef struct {
    CrewItem item;
    Folder *folder; /* NULL: paths that were named */
    uint32_t count; /* of the names of a batch */
    size_t len;
    char names[]; /* each with its NUL */
} Work;

typedef struct {
    Scanner scanner;
    WalkList list;
    Buf names; /* of the batch that is being made */
    uint32_t count;
} Hand;

struct Scan {
    const UhEngine *engine;
    const Options *options;
    FolderRules rules;
    bool rules_read;
    Crew *crew;
    Hand *hands;
    uint32_t hand_count;
    Progress progress;
};

static uint32_t count_hands(const Options *options)
{
    cpu_set_t processors;
    uint64_t wanted = options->jobs;
    if (wanted == 0) {
        bool known = sched_getaffinity(0, sizeof processors, &processors) == 0;
        wanted = known ? (uint64_t)CPU_COUNT(&processors) : 1;
        if (wanted > MOST_HANDS) wanted = MOST_HANDS;
    }
    return wanted > 1024 ? 1024 : (uint32_t)wanted;
}

static void add_work(Scan *scan, CrewPile pile, Folder *folder, uint32_t count, Str names)
{
    Work *work = mem_new(sizeof *work + names.len);
    work->folder = folder;
    work->count = count;
    work->len = names.len;
    if (names.len) memcpy(work->names, names.at, names.len);
    crew_add(scan->crew, pile, &work->item);
}

/* Makes a batch of the names that were collected. */
static void add_batch(Scan *scan, Hand *hand, Folder *folder)
{
    if (hand->count == 0) return;
    if (folder) folder_share(folder);
    add_work(scan, CREW_BATCH, folder, hand->count, buf_str(&hand->names));
    hand->names.len = hand->count = 0;
}

static void add_name(Scan *scan, Hand *hand, Folder *folder, const char *name)
{
    buf_add(&hand->names, (Str){name, strlen(name) + 1});
    if (++hand->count == BATCH) add_batch(scan, hand, folder);
}

static bool is_wanted(const void *engine, const char *name) { return uh_engine_knows(engine, name); }

static void walk_folder(Scan *scan, Hand *hand, Folder *folder)
{
    WalkWanted wanted = {is_wanted, scan->engine};
    Error error = {0};
    bool open = walk_list(folder, &wanted, &hand->list, &error);
    if (error.text.len) scanner_fail(&hand->scanner, folder_shown(folder), &error);
    for (const WalkEntry *e; open && (e = walk_next(&hand->list));) {
        if (e->is_folder) add_work(scan, CREW_FOLDER, folder_below(folder, str_of(e->name)), 0, (Str){0});
        else add_name(scan, hand, folder, e->name);
    }
    if (open) {
        add_batch(scan, hand, folder);
        folder_close(folder);
    }
    folder_release(folder);
}

static void look_at_batch(Scan *scan, Hand *hand, const Work *work)
{
    Folder *folder = work->folder;
    Candidate c = {.dir = AT_FDCWD, .named = !folder};
    if (folder) {
        c.dir = folder->fd;
        c.folder = folder->shown;
        c.test_folder = testcode_folder(folder_inner(folder));
    }
    for (Str rest = {work->names, work->len}; rest.len;) {
        c.name = str_cut(&rest, 0).at;
        scanner_look(&hand->scanner, &c);
    }
    progress_add(&scan->progress, work->count, hand == scan->hands);
    if (!folder) return;
    folder_close(folder);
    folder_release(folder);
}

static void do_work(void *context, uint32_t number, CrewItem *item)
{
    Scan *scan = context;
    Hand *hand = &scan->hands[number];
    Work *work = (Work *)item;
    if (item->pile == CREW_FOLDER) walk_folder(scan, hand, work->folder);
    else look_at_batch(scan, hand, work);
    free(work);
}

Scan *scan_new(const UhEngine *engine, const Options *options)
{
    Scan *scan = mem_new(sizeof *scan);
    scan->engine = engine;
    scan->options = options;
    scan->hand_count = count_hands(options);
    scan->hands = mem_new(scan->hand_count * sizeof *scan->hands);
    for (uint32_t i = 0; i < scan->hand_count; i++)
        scan->hands[i].scanner = (Scanner){.engine = engine, .options = options};
    scan->crew = crew_new(scan->hand_count, do_work, scan);
    return scan;
}

/* The ignore files are looked at when there is a folder to walk, and not before. */
static const FolderRules *rules_of(Scan *scan)
{
    if (!scan->rules_read) folder_rules_init(&scan->rules, scan->options);
    scan->rules_read = true;
    return &scan->rules;
}

static void add_named(Scan *scan, const char *path)
{
    Hand *hand = &scan->hands[0];
    struct stat info;
    Error error = {0};
    Str shown = path_tidy(str_of(path));
    if (stat(path, &info) != 0) {
        error_set_errno(&error, errno, "cannot read");
        scanner_fail(&hand->scanner, *path ? str_of(path) : STR("''"), &error);
        return;
    }
    bool is_folder = S_ISDIR(info.st_mode);
    if (scan->options->force_exclude && shown.len && walk_excludes(rules_of(scan), shown, is_folder)) return;
    if (is_folder) {
        Folder *folder = folder_named(rules_of(scan), shown, &error);
        if (folder) add_work(scan, CREW_FOLDER, folder, 0, (Str){0});
        if (error.text.len) scanner_fail(&hand->scanner, str_of(path), &error);
        return;
    }
    add_name(scan, hand, NULL, path + (shown.at - path));
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
    Arena *arena = &scan->hands[0].scanner.arena;
    for (uint32_t h = 0; h < scan->hand_count; h++)
        for (uint32_t i = 0; i < scan->hands[h].scanner.found.len; i++)
            *array_add(arena, &all) = scan->hands[h].scanner.found.at[i];
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
    Scanner **scanners = mem_new(scan->hand_count * sizeof *scanners);
    for (uint32_t i = 0; i < scan->hand_count; i++) scanners[i] = &scan->hands[i].scanner;
    across_follow(scanners, scan->hand_count, found);
    free(scanners);
}

FoundList scan_run(Scan *scan)
{
    progress_start(&scan->progress, scan->options->quiet);
    for (uint32_t i = 0; i < scan->options->paths.count; i++) add_named(scan, scan->options->paths.at[i]);
    add_batch(scan, &scan->hands[0], NULL);
    crew_run(scan->crew);
    FoundList found = gather(scan);
    follow(scan, &found);
    progress_end(&scan->progress);
    return found;
}

uint32_t scan_looked_at(const Scan *scan)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < scan->hand_count; i++) count += scan->hands[i].scanner.looked_at;
    return count;
}

static int load_order(const void *a, const void *b)
{
    return str_cmp(((const OrderLoad *)a)->path, ((const OrderLoad *)b)->path);
}

void scan_judge_order(Scan *scan, FoundList *found)
{
    OrderLoads all = {0};
    Arena *arena = &scan->hands[0].scanner.arena;
    for (uint32_t h = 0; h < scan->hand_count; h++)
        for (uint32_t i = 0; i < scan->hands[h].scanner.loads.len; i++)
            *array_add(arena, &all) = scan->hands[h].scanner.loads.at[i];
    if (all.len == 0) return;
    qsort(all.at, all.len, sizeof *all.at, load_order);
    for (uint32_t i = 0; i < found->len; i++) {
        Found *f = &found->at[i];
        if (f->read_at_load.len && !f->file.note.len)
            f->file.note = order_judge(&all, arena, f->file.path, f->read_at_load);
    }
}

void scan_tell_closed(const Scan *scan, const Stores *stores)
{
    for (uint32_t h = 0; h < scan->hand_count; h++) closed_tell(&scan->hands[h].scanner.closed, stores);
}

void scan_free(Scan *scan)
{
    for (uint32_t i = 0; i < scan->hand_count; i++) {
        scanner_clear(&scan->hands[i].scanner);
        walk_clear(&scan->hands[i].list);
        buf_clear(&scan->hands[i].names);
    }
    free(scan->hands);
    crew_free(scan->crew);
    folder_rules_clear(&scan->rules);
    free(scan);
}
