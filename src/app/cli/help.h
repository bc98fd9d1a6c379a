/* help.h - what --help prints */
#ifndef APP_CLI_HELP_H
#define APP_CLI_HELP_H

#include "app/cli/options.h"

/* Of the command, when there is one. */
void help_add(const Options *options, Buf *out);

/* The line that stands for it after a mistake. */
void help_add_usage(Buf *out);

#endif
