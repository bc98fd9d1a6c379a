/* neighbours.h - which names of variables mean something in other files of a project already
 *
 * The room app/project. In: the path of a source. Out: what stands beside it says: which kind of module it is, where
 * its imports lead, which names of variables are taken. It sees base, text, the public header, app/files, and of the
 * store how a `.env` is read.
 *
 *     Neighbours neighbours = neighbours_of(engine, &settings);
 *     ... for each file whose fix is planned:
 *     input.neighbours = neighbours_view(&neighbours, "src/app.py", "/project/.env");
 *     uh_worker_run(worker, &input);                    // asks
 *     neighbours_clear(&neighbours);
 *
 * A project is a repository; outside of one it is the folder that was named, or that of the file. Nothing is
 * looked at before a name is asked for. What is answered holds for the files as they were then: names that
 * the run itself gives out are the store's to know.
 */
#ifndef APP_PROJECT_NEIGHBOURS_H
#define APP_PROJECT_NEIGHBOURS_H

#include "base/words.h"
#include "app/project/wordindex.h"
#include "base/array.h"

typedef struct Project Project;

typedef struct {
    const Files *files; /* NULL: the disk */
    uint64_t jobs;      /* threads; 0: as many as there are processors */
    Words paths;        /* the files and folders that were named */
    UhInput plan;       /* how fixes are planned: its `unsafe`, `strict`, `renames` and `now` count */
} NeighboursSettings;

typedef struct {
    const UhEngine *engine;
    NeighboursSettings settings;
    Arena arena;
    ARRAY(Project *) all;
    UhNeighbours view;
} Neighbours;

Neighbours neighbours_of(const UhEngine *engine, const NeighboursSettings *settings);

/* What the planner is to ask about the file of that path: what this very file says does not count, nor does
 * the env file in which its values are kept (a full path, or NULL). Valid until the next call. */
const UhNeighbours *neighbours_view(Neighbours *p, const char *path, const char *store);

/* A folder, outside of a repository, that has more files than were looked at; empty without one. */
Str neighbours_partial(const Neighbours *p);

void neighbours_clear(Neighbours *p);

#endif
