/* filter.h - a source on standard input, for editors
 *
 * With --fix the complete text comes out, fixed or as it was, or nothing at all and a reason on standard
 * error: an editor that puts the output in the place of its buffer can lose nothing. Without it, the report.
 */
#ifndef APP_CLI_FILTER_H
#define APP_CLI_FILTER_H

#include "app/cli/options.h"
#include "unhardcode.h"

/* Returns the exit status. */
int filter_run(const UhEngine *engine, const Options *options);

#endif
