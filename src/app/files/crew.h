/* crew.h - threads that share two piles of work
 *
 * Hands take from the pile of batches first and from the pile of folders when there is none, the newest first:
 * so few folders are open at a time, whatever the size of the tree. Work may add work. The caller's thread is
 * the first hand; others are started when there is more to do than the running ones can take, so that a small
 * job never starts any.
 *
 *     Crew *crew = crew_new(4, work, context);
 *     crew_add(crew, CREW_FOLDER, item);
 *     crew_run(crew);                       // until both piles are empty and all hands idle
 *     crew_free(crew);
 *
 * `work` is called with the number of the hand, 0 .. limit-1: two calls with the same number never overlap.
 */
#ifndef APP_FILES_CREW_H
#define APP_FILES_CREW_H

#include <stdint.h>

typedef struct Crew Crew;

typedef enum { CREW_BATCH, CREW_FOLDER, CREW_PILES } CrewPile;

/* The start of every item; the rest is the caller's, who also frees it, in `work`. */
typedef struct CrewItem {
    struct CrewItem *next;
    CrewPile pile;
} CrewItem;

typedef void CrewWork(void *context, uint32_t hand, CrewItem *item);

Crew *crew_new(uint32_t limit, CrewWork *work, void *context);
void crew_add(Crew *crew, CrewPile pile, CrewItem *item); /* by the owner before the run, or in `work` */
void crew_run(Crew *crew);
void crew_free(Crew *crew);

#endif
