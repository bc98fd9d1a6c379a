#include "app/files/tour.h"

#include "app/files/crew.h"
#include "base/arena.h"

#include <sched.h>
#include <stdlib.h>

enum { BATCH = 64, MOST_HANDS = 8, MOST_ASKED = 1024 };

/* A piece of work: a batch of files, or a folder to walk. */
typedef struct {
    CrewItem item;
    Folder *folder; /* NULL: paths that were named */
    uint32_t count; /* of the names of a batch */
    size_t len;
    char names[]; /* each with its NUL */
} Work;

typedef struct {
    WalkList list;
    Buf names; /* of the batch that is being made */
    uint32_t count;
} Hand;

struct Tour {
    TourVisitor visitor;
    Crew *crew;
    Hand *hands;
    uint32_t hand_count;
};

uint32_t tour_hands(uint64_t asked)
{
    cpu_set_t processors;
    if (asked) return asked > MOST_ASKED ? MOST_ASKED : (uint32_t)asked;
    bool known = sched_getaffinity(0, sizeof processors, &processors) == 0;
    uint32_t count = known ? (uint32_t)CPU_COUNT(&processors) : 1;
    return count > MOST_HANDS ? MOST_HANDS : count;
}

static void add_work(Tour *tour, CrewPile pile, Folder *folder, uint32_t count, Str names)
{
    Work *work = mem_new(sizeof *work + names.len);
    work->folder = folder;
    work->count = count;
    work->len = names.len;
    if (names.len) memcpy(work->names, names.at, names.len);
    crew_add(tour->crew, pile, &work->item);
}

/* Makes a batch of the names that were collected. */
static void add_batch(Tour *tour, Hand *hand, Folder *folder)
{
    if (hand->count == 0) return;
    if (folder) folder_share(folder);
    add_work(tour, CREW_BATCH, folder, hand->count, buf_str(&hand->names));
    hand->names.len = hand->count = 0;
}

static void add_name(Tour *tour, Hand *hand, Folder *folder, const char *name)
{
    buf_add(&hand->names, (Str){name, strlen(name) + 1});
    if (++hand->count == BATCH) add_batch(tour, hand, folder);
}

static bool is_stopped(const Tour *tour) { return tour->visitor.stop && tour->visitor.stop->is_set; }

static void walk_folder(Tour *tour, uint32_t number, Folder *folder)
{
    Hand *hand = &tour->hands[number];
    Error error = {0};
    bool open = !is_stopped(tour) && walk_list(folder, &tour->visitor.wanted, &hand->list, &error);
    if (error.text.len) tour->visitor.fail(tour->visitor.context, number, folder, &error);
    error_clear(&error);
    for (const WalkEntry *e; open && (e = walk_next(&hand->list));) {
        if (e->configured_out) {
            if (tour->visitor.pass) tour->visitor.pass(tour->visitor.context, number, folder, e);
        } else if (e->is_folder) {
            add_work(tour, CREW_FOLDER, folder_below(folder, str_of(e->name)), 0, (Str){0});
        } else {
            add_name(tour, hand, folder, e->name);
        }
    }
    if (open) {
        add_batch(tour, hand, folder);
        folder_close(folder);
    }
    folder_release(folder);
}

static void do_work(void *context, uint32_t number, CrewItem *item)
{
    Tour *tour = context;
    Work *work = (Work *)item;
    if (item->pile == CREW_FOLDER) {
        walk_folder(tour, number, work->folder);
    } else {
        TourBatch batch = {work->folder, {work->names, work->len}, work->count};
        if (!is_stopped(tour)) tour->visitor.visit(tour->visitor.context, number, &batch);
        if (work->folder) {
            folder_close(work->folder);
            folder_release(work->folder);
        }
    }
    free(work);
}

Tour *tour_new(const TourVisitor *visitor, uint32_t hands)
{
    Tour *tour = mem_new(sizeof *tour);
    tour->visitor = *visitor;
    tour->hand_count = hands;
    tour->hands = mem_new(hands * sizeof *tour->hands);
    tour->crew = crew_new(hands, do_work, tour);
    return tour;
}

void tour_add_folder(Tour *tour, Folder *folder) { add_work(tour, CREW_FOLDER, folder, 0, (Str){0}); }

void tour_add_named(Tour *tour, const char *path) { add_name(tour, &tour->hands[0], NULL, path); }

void tour_run(Tour *tour)
{
    add_batch(tour, &tour->hands[0], NULL);
    crew_run(tour->crew);
}

void tour_free(Tour *tour)
{
    for (uint32_t i = 0; i < tour->hand_count; i++) {
        walk_clear(&tour->hands[i].list);
        buf_clear(&tour->hands[i].names);
    }
    free(tour->hands);
    crew_free(tour->crew);
    free(tour);
}

const char *tour_next(const TourBatch *batch, size_t *at)
{
    if (*at >= batch->names.len) return NULL;
    const char *name = batch->names.at + *at;
    *at += strlen(name) + 1;
    return name;
}
