#include "app/cli/progress.h"

#include "app/cli/say.h"

#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    atomic_uint files;
    bool quiet, shown;
    uint64_t start, next; /* milliseconds */
} Progress;

enum { PATIENCE = 1000, STEP = 100 }; /* milliseconds */

static uint64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
    return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

static void looked(void *context, uint32_t files, bool first_thread)
{
    Progress *p = context;
    unsigned count = atomic_fetch_add(&p->files, files) + files;
    if (!first_thread || p->quiet) return;
    uint64_t time = now();
    if (time < p->next) return;
    p->next = time + STEP;
    if (!p->shown && !isatty(STDERR_FILENO)) {
        p->quiet = true;
        return;
    }
    p->shown = true;
    say_progress("%u files, %u s", count, (unsigned)((time - p->start) / 1000));
}

FoundList progress_scan(Scan *scan, bool quiet)
{
    Progress progress = {.quiet = quiet, .start = now()};
    progress.next = progress.start + PATIENCE;
    FoundList found = scan_run(scan, (ScanWatch){looked, &progress});
    if (progress.shown) say_progress(NULL);
    return found;
}
