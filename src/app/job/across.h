/* across.h - values that one file of a run takes from another
 *
 * A sink may be fed by an import. Which file an import means is told from the paths of the run alone: nothing is
 * looked up on the disk, and a library outside the run is never followed. The file that is meant is looked at again
 * with what of it reaches a sink; it may take the value from yet another file, and so on.
 */
#ifndef APP_JOB_ACROSS_H
#define APP_JOB_ACROSS_H

#include "app/job/scanner.h"

/* Follows the reaches of all scanners; `found` gains, or gets anew, the files that they lead to. Works with the first
 * scanner. */
void across_follow(Scanner *const *scanners, uint32_t count, FoundList *found);

#endif
