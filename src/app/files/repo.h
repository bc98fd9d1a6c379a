/* repo.h - where a git repository keeps what is not in the work tree
 *
 * Nothing of git is run, and nothing of its configuration is read.
 */
#ifndef APP_FILES_REPO_H
#define APP_FILES_REPO_H

#include "base/str.h"

/* Appends the path of the folder that holds info/exclude: .git, or what a .git file of a worktree or a
 * submodule leads to. */
void repo_add_common(Str root, Buf *out);

#endif
