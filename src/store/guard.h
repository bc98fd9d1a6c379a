/* guard.h - files of secrets stay out of git
 *
 * Called right before such a file is written, whether it exists already or not.
 */
#ifndef STORE_GUARD_H
#define STORE_GUARD_H

#include "base/error.h"
#include "store/trail.h"

/* Makes sure that git does not pick up `path`, a full path whose folder exists and has no symbolic links.
 * Fails when the path is a symbolic link, a folder or anything else than a file, and when git tracks it. When
 * git would show it, a line goes into the .gitignore of its folder, or of the repository's root when only that
 * one exists; a new one is made in the folder. `changed` then gets the path of the .gitignore. */
bool guard_path(const char *path, Buf *changed, const Trail *trail, Error *error);

/* Whether guard_path() would take the path; writes nothing. *added says that it would add a line to a .gitignore. */
bool guard_allows(const char *path, bool *added, Error *error);

#endif
