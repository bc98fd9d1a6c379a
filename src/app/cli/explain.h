/* explain.h - the sub-commands that tell what the program knows: rules, explain, templates */
#ifndef APP_CLI_EXPLAIN_H
#define APP_CLI_EXPLAIN_H

#include "app/cli/options.h"
#include "unhardcode.h"

/* Prints what options->command asks for, and returns the exit status. */
int explain_run(const UhEngine *engine, const Options *options);

#endif
