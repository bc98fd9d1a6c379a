#include "app/cli/progress.h"

#include "app/cli/say.h"

#include <time.h>
#include <unistd.h>

enum { PATIENCE = 1000, STEP = 100 }; /* milliseconds */

static uint64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
    return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

void progress_start(Progress *p, bool quiet)
{
    *p = (Progress){.quiet = quiet, .start = now()};
    p->next = p->start + PATIENCE;
}

void progress_add(Progress *p, uint32_t files, bool first_thread)
{
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

void progress_end(Progress *p)
{
    if (p->shown) say_progress(NULL);
}
