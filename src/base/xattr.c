#include "base/xattr.h"

#include "base/arena.h"

#include <errno.h>
#include <linux/limits.h>
#include <stdlib.h>
#include <sys/xattr.h>

static const char access_acl[] = "system.posix_acl_access";

static bool is_skipped(const char *name, bool acl)
{
    static const char *const skipped[] = {"security.capability", "security.evm", "security.ima"};
    for (size_t i = 0; i < sizeof skipped / sizeof skipped[0]; i++)
        if (strcmp(name, skipped[i]) == 0) return true;
    return !acl && strcmp(name, access_acl) == 0;
}

/* `value` and `other` have room for XATTR_SIZE_MAX bytes each. */
static bool copy_one(int from, int to, const char *name, char *value, char *other)
{
    ssize_t len = fgetxattr(from, name, value, XATTR_SIZE_MAX);
    if (len < 0) return errno == ENODATA;
    ssize_t other_len = fgetxattr(to, name, other, XATTR_SIZE_MAX);
    if (other_len == len && memcmp(value, other, (size_t)len) == 0) return true;
    return fsetxattr(to, name, value, (size_t)len, 0) == 0;
}

static bool drop_acl(int fd) { return fremovexattr(fd, access_acl) == 0 || errno == ENODATA || errno == EOPNOTSUPP; }

bool xattr_copy(int from, int to, bool acl, const char *path, Error *error)
{
    if (!drop_acl(to)) return error_set_errno(error, errno, "%s: cannot keep its ACL", path);
    ssize_t size = flistxattr(from, NULL, 0);
    if (size < 0 && errno != EOPNOTSUPP) return error_set_errno(error, errno, "%s: cannot list its attributes", path);
    if (size <= 0) return true;
    char *names = mem_new(XATTR_LIST_MAX + 1), *value = mem_new(XATTR_SIZE_MAX), *other = mem_new(XATTR_SIZE_MAX);
    size = flistxattr(from, names, XATTR_LIST_MAX);
    bool ok = size >= 0 || error_set_errno(error, errno, "%s: cannot list its attributes", path);
    for (char *name = names; ok && name < names + size; name += strlen(name) + 1) {
        if (is_skipped(name, acl) || copy_one(from, to, name, value, other)) continue;
        ok = error_set_errno(error, errno, "%s: cannot keep its attribute %s", path, name);
    }
    free(names);
    free(value);
    free(other);
    return ok;
}
