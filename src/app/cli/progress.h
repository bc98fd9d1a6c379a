/* progress.h - how far a scan is, when it takes long and somebody watches
 *
 * After one second, on a terminal, and from the first thread alone.
 */
#ifndef APP_CLI_PROGRESS_H
#define APP_CLI_PROGRESS_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct {
    atomic_uint files;
    bool quiet, shown;
    uint64_t start, next; /* milliseconds */
} Progress;

void progress_start(Progress *p, bool quiet);
void progress_add(Progress *p, uint32_t files, bool first_thread);
void progress_end(Progress *p);

#endif
