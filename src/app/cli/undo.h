/* undo.h - `unhardcode undo [PATH...]`: the code as it was before the last run that changed something here */
#ifndef APP_CLI_UNDO_H
#define APP_CLI_UNDO_H

#include "app/cli/options.h"

/* Without a PATH the whole run, the last one that touched the repository of the current folder (or that folder); with
 * some, what the last run that touched them did to them. Returns the exit status. */
int undo_run(const Options *options);

#endif
