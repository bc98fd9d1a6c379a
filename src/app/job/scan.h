/* scan.h - the first half of a run: looks at all that was named, with as many threads as that is worth
 *
 * The room app/job. In: settings, paths or texts. Out: what was found, planned, stored and written, as values
 * that a client shows. It sees all rooms but app/cli; it reads no option, prints nothing and never ends the process.
 *
 *     Scan *scan = scan_new(engine, settings, around);
 *     FoundList found = scan_run(scan, (ScanWatch){0});     // sorted by path, each path once, whatever the threads did
 *     ...
 *     scan_free(scan);                      // and what was found
 *
 * Once settings.stop is set the run ends, within a file as well, and what was found until then is returned.
 */
#ifndef APP_JOB_SCAN_H
#define APP_JOB_SCAN_H

#include "app/job/scanner.h"

typedef struct Scan Scan;

/* Told after each batch of files, in the thread that looked at them. */
typedef struct {
    void (*looked)(void *context, uint32_t files, bool first_thread);
    void *context;
} ScanWatch;

/* What was found is planned with the surroundings, which must live as long, where `settings` have `plan`. */
Scan *scan_new(const UhEngine *engine, const Settings *settings, Surroundings *around);
FoundList scan_run(Scan *scan, ScanWatch watch);
uint32_t scan_looked_at(const Scan *scan); /* files that were read */

/* Tells, in file.note, of files that were fixed and read variables before others of the run load them. */
void scan_judge_order(Scan *scan, FoundList *found);

/* The classes of all files that will stop at what is stored. */
ClosedClasses scan_closed(Scan *scan);

void scan_free(Scan *scan);

#endif
