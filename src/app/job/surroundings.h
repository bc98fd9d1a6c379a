/* surroundings.h - what the planner asks about a text: the store that its values go to, and the project's other files
 *
 * A run has one, for what it looks at and for what it fixes: the `.env` and the project are read once, and a report
 * says of a finding what a fix would make of it. Nothing is read before a fix is planned, and nothing is written here.
 *
 *     Surroundings *around = surroundings_new(engine, settings);
 *     ... in each thread, for each text with findings:
 *     Store *store = surroundings_enter(around, "src/app.py", &input);
 *     uh_worker_plan(worker, &input);
 *     surroundings_leave(around);                // the others wait for that
 *     surroundings_free(around);
 */
#ifndef APP_JOB_SURROUNDINGS_H
#define APP_JOB_SURROUNDINGS_H

#include "app/config/settings.h"
#include "app/job/guess.h"
#include "app/job/stores.h"
#include "app/project/neighbours.h"
#include "app/project/origin.h"

#include <pthread.h>

typedef struct {
    const UhEngine *engine;
    const Settings *settings;
    Stores stores;
    Neighbours neighbours;
    UhStore view; /* of the store at hand */
    Origins origins;
    Arena label;  /* for what the file at hand belongs to */
    Guesses guesses;
    pthread_mutex_t lock;
} Surroundings;

/* Engine and settings must live as long. */
Surroundings *surroundings_new(const UhEngine *engine, const Settings *settings);

/* Overwrites all values that are in memory. NULL is fine. */
void surroundings_free(Surroundings *s);

/* Has the planner ask for the file of that path, whose values go to the store that is returned. What stands in the
 * input is valid until the next call. */
Store *surroundings_show(Surroundings *s, const char *path, UhInput *input);

/* The same for several threads: until surroundings_leave(). */
Store *surroundings_enter(Surroundings *s, const char *path, UhInput *input);
void surroundings_leave(Surroundings *s);

/* Looks at the project's other files anew when they are next asked for. */
void surroundings_forget(Surroundings *s);

#endif
