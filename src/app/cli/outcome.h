/* outcome.h - the end of a run: messages, the report or diff, the exit status */
#ifndef APP_CLI_OUTCOME_H
#define APP_CLI_OUTCOME_H

#include "app/cli/options.h"
#include "app/job/fixer.h"

enum {
    STATUS_FINE,     /* nothing found, or all of it fixed; as a filter: the full text was printed */
    STATUS_FINDINGS, /* findings remain; with --diff: the diff is not empty */
    STATUS_TROUBLE   /* something could not be done; beats the other two */
};

/* Tells all of it, and returns the exit status. */
int outcome_tell(const Options *options, FoundList found, uint32_t looked_at, const Fixer *fixer);

/* Says what went wrong with files, and returns whether that matters. */
bool outcome_tell_files(FoundList found, bool quiet);

#endif
