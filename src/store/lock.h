/* lock.h - one writer in a folder at a time
 *
 *     int lock = lock_folder("/project", &error);
 *     if (lock < 0) return false;
 *     ...
 *     lock_release(lock);
 *
 * The lock is the kernel's (flock on the folder itself): it leaves no file behind and ends with its process,
 * so there is no stale one. It keeps out other runs of this program, not editors.
 */
#ifndef STORE_LOCK_H
#define STORE_LOCK_H

#include "base/error.h"

/* Waits up to 10 s for another run to finish; -1 and *error when it does not. Whoever takes several in a process asks
 * for one at a time: two processes would wait for each other. */
int lock_folder(const char *folder, Error *error);
void lock_release(int lock);

#endif
