/* git.h - what git says about paths
 *
 * The `git` of the machine is asked, since only it knows all of its rules. It runs without the variables that
 * a hook or a caller may have set, without the repository's hooks and file system monitor, and never from the
 * current folder or another relative entry of PATH: the repository may be somebody else's. It has 10 s to answer; then
 * it is ended, with all that it started, and is not asked again for a minute.
 */
#ifndef BASE_GIT_H
#define BASE_GIT_H

#include "base/error.h"

typedef enum {
    GIT_NONE,    /* the folder is in no repository */
    GIT_IGNORED, /* git leaves the path alone */
    GIT_TRACKED, /* it is in the index */
    GIT_SHOWN,   /* it would be added by the next `git add .` */
    GIT_UNKNOWN, /* there is a repository and no `git` to ask */
    GIT_FAILED   /* *error is set */
} GitState;

/* Appends the nearest folder from the full path `folder` upwards that holds a .git; false when none does. */
bool git_root(Str folder, Buf *out);

/* The state of `name` in the full path `folder`. Nothing needs to exist there yet. */
GitState git_state(Str folder, Str name, Error *error);

/* Appends the paths, below the full path `root` of a repository, of files that are in the index although they are to be
 * ignored; each with a NUL behind it. Nothing where git cannot say. */
void git_ignored_but_tracked(Str root, Buf *paths);

#endif
