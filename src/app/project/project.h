/* project.h - which names of variables mean something in other files of a project already
 *
 *     Projects projects = projects_of(engine, options);
 *     ... for each file whose fix is planned:
 *     input.project = projects_view(&projects, "src/app.py", "/project/.env");
 *     uh_worker_run(worker, &input);                    // asks
 *     projects_clear(&projects);
 *
 * A project is a repository; outside of one it is the folder that was named, or that of the file. Nothing is
 * looked at before a name is asked for. What is answered holds for the files as they were then: names that
 * the run itself gives out are the store's to know.
 */
#ifndef APP_PROJECT_PROJECT_H
#define APP_PROJECT_PROJECT_H

#include "app/options.h"
#include "app/project/wordindex.h"
#include "base/array.h"

typedef struct Project Project;

typedef struct {
    const UhEngine *engine;
    const Options *options;
    Arena arena;
    ARRAY(Project *) all;
    UhProject view;
} Projects;

Projects projects_of(const UhEngine *engine, const Options *options);

/* What the planner is to ask about the file of that path: what this very file says does not count, nor does
 * the env file in which its values are kept (a full path, or NULL). Valid until the next call. */
const UhProject *projects_view(Projects *p, const char *path, const char *store);

void projects_clear(Projects *p);

#endif
