/* service.h - plans what becomes of one text, and carries that out later, or never
 *
 * For whoever has texts that may not be on the disk, and shows a plan before anything is done: a language server, a
 * review, a filter. Nothing here prints or ends the process, and nothing is written before a plan is carried out.
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
 * seconds at most. Who does not want to wait that long sets settings.stop, from another thread or in a handler of a
 * signal: the plan that is being made comes back as one of a text that was skipped, and no other is made while it is
 * set.
 */
#ifndef APP_JOB_SERVICE_H
#define APP_JOB_SERVICE_H

#include "app/job/fixer.h"

typedef struct Service Service;

typedef struct {
    const char *path;       /* as it was given */
    const UhResult *result; /* what was found; edits and values are what will be done */
} ServicePlan;

typedef enum {
    SERVICE_DONE,
    SERVICE_STALE,   /* the text, the store or the project is another one by now, and the plan would be, too */
    SERVICE_STOPPED, /* settings.stop is set, and nothing was stored */
    SERVICE_FAILED   /* *error says why; what was stored before that stays stored, and the text is as it was */
} ServiceOutcome;

/* Engine, settings and what they point to must live as long. */
Service *service_new(const UhEngine *engine, const Settings *settings);

/* Overwrites all values that are in memory. NULL is fine. */
void service_free(Service *s);

/* Plans the fix of a text for the file of that path, which need not exist. The store's file is read again when somebody
 * wrote to it; of the project's other files is known what the first plan after service_forget() saw. */
ServicePlan *service_plan(Service *s, const char *path, Str text);
void service_plan_free(ServicePlan *plan);

/* Other files of the project, or open texts, are not what they were. */
void service_forget(Service *s);

/* Stores the values of a plan. `text` is what the caller would put the edits into. */
ServiceOutcome service_store(Service *s, const ServicePlan *plan, Str text, Error *error);

/* Stores the values, replaces the file on the disk, which must hold the text that was planned for, and notes how to
 * undo that. */
ServiceOutcome service_write(Service *s, const ServicePlan *plan, Error *error);

/* Adds what a plan would change to the diff of the service, and returns its findings, which live as long as the
 * plan. */
Found service_diff(Service *s, ServicePlan *plan);

/* What a report has to say of a text, as of a file of that path; with settings.plan what a fix would make of it, too.
 * It lives until the next call. */
FoundList service_report(Service *s, const char *path, Str text);

/* The last look: what was stored and is gone, since an editor saved an older copy, is stored again. */
void service_end(Service *s);

/* What has become of all that was carried out: advice, errors, the diff. */
const Fixer *service_fixer(const Service *s);

#endif
