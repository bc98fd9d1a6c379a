/* output.h - what goes to standard output or to --output */
#ifndef APP_CLI_OUTPUT_H
#define APP_CLI_OUTPUT_H

#include "app/cli/options.h"

/* Writes all of it. A reader that has gone away (EPIPE) is no error. */
bool output_write(const Options *options, Str text, Error *error);

/* Whether standard output gets colours: --color, then NO_COLOR, then whether it is a terminal. */
bool output_colour(const Options *options);

/* How a diff is to be shown there: flags of text/diff.h. */
int output_diff_flags(const Options *options);

#endif
