/* run.h - what the command line asked for, from the engine to the exit status
 *
 * The room app/cli. In: the words of the command line. Out: reports and diffs on standard output, messages on standard
 * error, an exit status. It sees the job and what the job hands out, and nothing of the library but its public header.
 */
#ifndef APP_CLI_RUN_H
#define APP_CLI_RUN_H

#include "app/cli/options.h"

int run(const Options *options);

#endif
