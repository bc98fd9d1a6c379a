#include "app/job/queue.h"

#include "base/arena.h"

#include <stdlib.h>

void queue_init(Queue *q, uint32_t count)
{
    *q = (Queue){.count = count, .done = mem_new(count)};
    pthread_mutex_init(&q->lock, NULL);
    pthread_cond_init(&q->turned, NULL);
}

bool queue_next(Queue *q, uint32_t *i)
{
    pthread_mutex_lock(&q->lock);
    bool more = q->next < q->count;
    if (more) *i = q->next++;
    pthread_mutex_unlock(&q->lock);
    return more;
}

/* Whoever is before it was begun before, and waits for nobody behind it. */
void queue_wait(Queue *q, uint32_t i)
{
    pthread_mutex_lock(&q->lock);
    while (q->turn < i) pthread_cond_wait(&q->turned, &q->lock);
    pthread_mutex_unlock(&q->lock);
}

void queue_done(Queue *q, uint32_t i)
{
    pthread_mutex_lock(&q->lock);
    q->done[i] = true;
    while (q->turn < q->count && q->done[q->turn]) q->turn++;
    pthread_cond_broadcast(&q->turned);
    pthread_mutex_unlock(&q->lock);
}

void queue_clear(Queue *q)
{
    pthread_cond_destroy(&q->turned);
    pthread_mutex_destroy(&q->lock);
    free(q->done);
}
