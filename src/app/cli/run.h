/* run.h - what the command line asked for, from the engine to the exit status */
#ifndef APP_CLI_RUN_H
#define APP_CLI_RUN_H

#include "app/cli/options.h"

int run(const Options *options);

#endif
