/* xattr.h - extended attributes, ACLs among them, from one open file to another
 *
 * Part of base/file. What speaks of the old content (security.ima, .evm) or is dropped by every write
 * (security.capability) is not carried over.
 */
#ifndef BASE_XATTR_H
#define BASE_XATTR_H

#include "base/error.h"

/* Makes the attributes of `to` those of `from`; without `acl` it gets no ACL, nor keeps one inherited from its
 * folder. Fails where an attribute cannot be kept; `path` is for the message. */
bool xattr_copy(int from, int to, bool acl, const char *path, Error *error);

#endif
