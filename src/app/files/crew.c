#include "app/files/crew.h"

#include "base/arena.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

typedef struct {
    CrewItem *top;
    uint32_t count;
} Pile;

typedef struct {
    Crew *crew;
    uint32_t number;
    pthread_t thread;
} Hand;

struct Crew {
    CrewWork *work;
    void *context;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    Pile piles[CREW_PILES];
    uint32_t limit, hands, busy, idle;
    Hand *list; /* of limit */
};

/* As many items that nobody takes soon are worth a thread. Folders are small work, and make more. */
static const uint32_t worth[CREW_PILES] = {[CREW_BATCH] = 2, [CREW_FOLDER] = 16};

Crew *crew_new(uint32_t limit, CrewWork *work, void *context)
{
    Crew *crew = mem_new(sizeof *crew);
    *crew = (Crew){.work = work, .context = context, .limit = limit, .hands = 1};
    crew->list = mem_new(limit * sizeof *crew->list);
    pthread_mutex_init(&crew->mutex, NULL);
    pthread_cond_init(&crew->changed, NULL);
    return crew;
}

void crew_free(Crew *crew)
{
    pthread_cond_destroy(&crew->changed);
    pthread_mutex_destroy(&crew->mutex);
    free(crew->list);
    free(crew);
}

static CrewItem *take(Crew *crew)
{
    Pile *pile = crew->piles[CREW_BATCH].top ? &crew->piles[CREW_BATCH] : &crew->piles[CREW_FOLDER];
    CrewItem *item = pile->top;
    if (!item) return NULL;
    pile->top = item->next;
    pile->count--;
    return item;
}

/* Takes and does work until there is none and nobody is left who could make some. Called and left locked. */
static void labour(Crew *crew, uint32_t number)
{
    for (;;) {
        CrewItem *item = take(crew);
        if (!item && crew->busy == 0) break;
        if (!item) {
            crew->idle++;
            pthread_cond_wait(&crew->changed, &crew->mutex);
            crew->idle--;
            continue;
        }
        crew->busy++;
        pthread_mutex_unlock(&crew->mutex);
        crew->work(crew->context, number, item);
        pthread_mutex_lock(&crew->mutex);
        crew->busy--;
    }
    pthread_cond_broadcast(&crew->changed);
}

static void *hand_start(void *argument)
{
    Hand *hand = argument;
    pthread_mutex_lock(&hand->crew->mutex);
    labour(hand->crew, hand->number);
    pthread_mutex_unlock(&hand->crew->mutex);
    return NULL;
}

/* One more thread. When the system has none left, the ones that run do all the work. */
static void hire(Crew *crew)
{
    Hand *hand = &crew->list[crew->hands];
    *hand = (Hand){.crew = crew, .number = crew->hands};
    if (pthread_create(&hand->thread, NULL, hand_start, hand) == 0) crew->hands++;
    else crew->limit = crew->hands;
}

void crew_add(Crew *crew, CrewPile pile, CrewItem *item)
{
    pthread_mutex_lock(&crew->mutex);
    Pile *p = &crew->piles[pile];
    item->pile = pile;
    item->next = p->top;
    p->top = item;
    p->count++;
    if (crew->idle) pthread_cond_signal(&crew->changed);
    else if (crew->busy && crew->hands < crew->limit && p->count >= worth[pile]) hire(crew);
    pthread_mutex_unlock(&crew->mutex);
}

void crew_run(Crew *crew)
{
    pthread_mutex_lock(&crew->mutex);
    while (crew->hands < crew->limit && crew->piles[CREW_BATCH].count > crew->hands) hire(crew);
    labour(crew, 0);
    uint32_t hands = crew->hands;
    pthread_mutex_unlock(&crew->mutex);
    for (uint32_t i = 1; i < hands; i++) pthread_join(crew->list[i].thread, NULL);
}
