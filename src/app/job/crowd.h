/* crowd.h - files that want one variable for different values
 *
 * Programs, packages and environments of a repository each have their SECRET_KEY. Where several files of a run want a
 * name in one store for different values, the file whose program the repository is about, or that runs in production,
 * has the plain name; the others get a word in front that tells them apart: what their folder or they are called.
 *
 *     crowd_settle(&found, &stores, &arena);   // before the first fix is planned
 *     input.apart = found.at[i].apart;         // see UhInput
 */
#ifndef APP_JOB_CROWD_H
#define APP_JOB_CROWD_H

#include "app/job/scanner.h"
#include "app/job/stores.h"

/* Sets `apart` of those that are to take other names. */
void crowd_settle(FoundList *found, Stores *stores, Arena *arena);

#endif
