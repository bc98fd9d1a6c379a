/* queue.h - files that several threads look at, and whose turns come in the order of the queue
 *
 *     Queue queue;
 *     queue_init(&queue, count);
 *     ... in each thread:
 *     for (uint32_t i; queue_next(&queue, &i); queue_done(&queue, i)) {
 *         ... parse ...
 *         queue_wait(&queue, i);     // where it matters: all before it are done
 *         ... plan ...
 *     }
 *     queue_clear(&queue);
 */
#ifndef APP_JOB_QUEUE_H
#define APP_JOB_QUEUE_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct {
    pthread_mutex_t lock;
    pthread_cond_t turned;
    uint32_t count, next, turn; /* turn: all before it are done */
    bool *done;
} Queue;

void queue_init(Queue *q, uint32_t count);
bool queue_next(Queue *q, uint32_t *i);
void queue_wait(Queue *q, uint32_t i);
void queue_done(Queue *q, uint32_t i);
void queue_clear(Queue *q);

#endif
