/* progress.h - how far a scan is, when it takes long and somebody watches
 *
 * After one second, on a terminal, and from the first thread alone.
 */
#ifndef APP_CLI_PROGRESS_H
#define APP_CLI_PROGRESS_H

#include "app/job/scan.h"

/* Runs the scan, and tells how far it is unless that is to be quiet. */
FoundList progress_scan(Scan *scan, bool quiet);

#endif
