/* copies.h - places of a run's files that still hold a value which left the code elsewhere
 *
 * A made file beside its source, test code, a literal that is not fixed: each was found, and the report says why it
 * stays; this says that it is the same value.
 *
 *     copies_note(&found, &arena);    // when all is fixed; adds to the notes of the files
 */
#ifndef APP_JOB_COPIES_H
#define APP_JOB_COPIES_H

#include "app/job/scanner.h"

void copies_note(FoundList *found, Arena *arena);

#endif
