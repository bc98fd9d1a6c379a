/* repo.h - where a git repository keeps what is not in the work tree
 *
 * Nothing of git is run, and nothing of its configuration is read.
 */
#ifndef BASE_REPO_H
#define BASE_REPO_H

#include "base/str.h"

/* Appends the path of the folder that holds HEAD and the index: .git, or what a .git file of a worktree or a
 * submodule leads to. */
void repo_add_own(Str root, Buf *out);

/* Of the folder that holds info/exclude and the configuration: the same, or the one that worktrees share. */
void repo_add_common(Str root, Buf *out);

#endif
