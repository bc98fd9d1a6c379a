/* run.h - what the command line asked for, from the engine to the exit status */
#ifndef APP_RUN_H
#define APP_RUN_H

#include "app/options.h"

int run(const Options *options);

#endif
