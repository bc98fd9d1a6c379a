/* testcode.h - which files are tests, fixtures or examples, by their path
 *
 * What stands in them is no production key, mostly; and tests break when it changes.
 */
#ifndef APP_FILES_TESTCODE_H
#define APP_FILES_TESTCODE_H

#include "base/str.h"

/* By its folder: `path` is relative to the repository, or to the folder that was named, since what is above
 * says nothing. */
bool testcode_folder(Str path);

/* By its own name. */
bool testcode_name(Str name);

#endif
