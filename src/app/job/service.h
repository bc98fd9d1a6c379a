/* service.h - plans the fix of one text, and carries the plan out later, or never
 *
 * For programs that show a plan before anything is done, such as a language server, a review or a filter. Their texts
 * need not be on the disk. Nothing here prints or ends the process. Nothing is written before a plan is carried out.
 *
 *     Service *service = service_new(engine, &settings);           // settings.files: the texts that are open
 *     ServicePlan *plan = service_plan(service, "src/app.py", text);
 *     ... show plan->result: findings, edits, values ...
 *     switch (service_store(service, plan, text_as_it_is_now, &error)) {
 *     case SERVICE_DONE: ... put plan->result->edits into the text
 *     case SERVICE_STALE: ... plan again
 *     case SERVICE_STOPPED: ... nothing was done
 *     case SERVICE_FAILED: ... leave the text alone, and tell the error
 *     }
 *     service_plan_free(plan);
 *     service_end(service);
 *     ... tell what the user has to know: service_fixer(service) ...
 *     service_free(service);
 *
 * A service belongs to one thread. A plan holds copies of all that it needs, and may be kept as long as the service
 * lives; what the service itself holds does not grow with the number of plans. How long a call takes is bounded by the
 * size of the text and of the project: the parser has a budget of time, and the store waits for its lock for ten
 * seconds at most. A program that cannot wait that long sets settings.stop, from another thread or in a handler of a
 * signal. Then service_plan() returns soon, with the result of a text that was skipped. So does each later call, as
 * long as settings.stop is set.
 */
#ifndef APP_JOB_SERVICE_H
#define APP_JOB_SERVICE_H

#include "app/job/fixer.h"

typedef struct Service Service;

typedef struct {
    const char *path;       /* as it was given */
    const UhResult *result; /* the findings, and the edits and values of their fixes */
} ServicePlan;

typedef enum {
    SERVICE_DONE,
    SERVICE_STALE,   /* nothing was done: the text, the store or the project has changed, and a new plan would differ */
    SERVICE_STOPPED, /* settings.stop is set, and nothing was stored */
    SERVICE_FAILED   /* *error says why. Some values may have been stored, and stay so; the text is as it was */
} ServiceOutcome;

/* The engine, the settings and all that these point to must live as long as the service. */
Service *service_new(const UhEngine *engine, const Settings *settings);

/* Overwrites all values that are in memory. NULL is fine. */
void service_free(Service *s);

/* Plans the fix of a text for the file of that path, which need not exist. If somebody has written to the store's file,
 * it is read again. The project's other files are read for the first plan only, and again after service_forget(). */
ServicePlan *service_plan(Service *s, const char *path, Str text);
void service_plan_free(ServicePlan *plan);

/* Forgets what was read of the project's other files. To be called when one of them, or an open text, has changed. */
void service_forget(Service *s);

/* Stores the values of a plan. `text` is the text as it is now: if it is not the one that was planned for, nothing is
 * stored and SERVICE_STALE is returned. On SERVICE_DONE the caller makes the edits. */
ServiceOutcome service_store(Service *s, const ServicePlan *plan, Str text, Error *error);

/* Stores the values, replaces the file on the disk, and notes how to undo both. The file must still hold the text that
 * was planned for; otherwise the plan is stale. */
ServiceOutcome service_write(Service *s, const ServicePlan *plan, Error *error);

/* Adds what a plan would change to the diff of the service, and returns its findings, which live as long as the
 * plan. */
Found service_diff(Service *s, ServicePlan *plan);

/* The report's findings in a text, as if the file of that path held it. With settings.plan each finding says whether a
 * fix would be made, too. The list lives until the next call. */
FoundList service_report(Service *s, const char *path, Str text);

/* To be called at the end. A value that was stored may be gone: an editor that had the store's file open saved its
 * older copy. Such a value is stored again. */
void service_end(Service *s);

/* The advice, the errors and the diff of all plans that were carried out. */
const Fixer *service_fixer(const Service *s);

#endif
