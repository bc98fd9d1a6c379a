/* judge.h - lets a report say of each finding what --fix would make of it
 *
 * What --fix makes of a finding depends on the store and on the other files of the project, so a report asks these as a
 * fix does: when there is a finding, and not before. Nothing is written.
 *
 *     Judge judge;
 *     judge_init(&judge, engine, settings);
 *     ... in each thread, for each text with findings:
 *     judge_enter(&judge, "src/app.py", &input);
 *     uh_worker_plan(worker, &input);
 *     judge_leave(&judge);                       // the others wait for that
 *     judge_clear(&judge);
 */
#ifndef APP_JOB_JUDGE_H
#define APP_JOB_JUDGE_H

#include "app/config/settings.h"
#include "app/job/stores.h"
#include "app/project/neighbours.h"

#include <pthread.h>

typedef struct {
    Stores stores;
    Neighbours neighbours;
    UhStore view; /* of the store at hand */
    pthread_mutex_t lock;
} Judge;

/* The other files of the project, as a fix with these settings asks them. */
Neighbours judge_neighbours(const UhEngine *engine, const Settings *settings);

void judge_init(Judge *j, const UhEngine *engine, const Settings *settings);

/* Has the planner ask for the file of that path, until judge_leave(). */
void judge_enter(Judge *j, const char *path, UhInput *input);
void judge_leave(Judge *j);

void judge_clear(Judge *j);

#endif
