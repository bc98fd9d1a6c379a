/* target.h - files that the command line names to be written, and what such a file must not be
 *
 * A report, a diff or a baseline goes over what was there. So no place for it is a store of values, a private file
 * with a key, source code, an ignore file, git's own or the notes for `undo`, by whatever path or link. The place for
 * values is none of those either, but a store.
 */
#ifndef APP_CLI_TARGET_H
#define APP_CLI_TARGET_H

#include "app/cli/options.h"
#include "unhardcode.h"

/* Looks at --output, --write-baseline and --secrets before anything is done; the engine may be NULL. */
bool target_check(const Options *options, const UhEngine *engine, Error *error);

/* False when --output is that file. */
bool target_is_none_of(const Options *options, const char *path, Error *error);

#endif
