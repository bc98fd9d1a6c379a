/* find.h - where the configuration of a run is */
#ifndef APP_CONFIG_FIND_H
#define APP_CONFIG_FIND_H

#include "app/config/settings.h"

/* Appends the full path of the nearest file `name` at or above the folder that holds all that is named: up to the root
 * of the repository that it is in; outside of repositories up to the current folder, or, when it is not
 * below that, in that folder alone. False when there is none. */
bool find_above(const Settings *settings, const char *name, Buf *path);

#endif
