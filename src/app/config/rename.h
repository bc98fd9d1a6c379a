/* rename.h - other names for variables: --rename, and `rename` of a configuration */
#ifndef APP_CONFIG_RENAME_H
#define APP_CONFIG_RENAME_H

#include "base/error.h"
#include "base/words.h"

/* Adds a pair. Refused: what is no name of a variable, and a new name that other programs set or obey:
 * the value comes from code that may be somebody else's, and whoever loads the .env file would run what it says. */
bool rename_add(Words *renames, Str from, Str to, Arena *arena, Error *error);

#endif
