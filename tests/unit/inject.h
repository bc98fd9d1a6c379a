/* inject.h - makes system calls fail, or something happen before them
 *
 * The driver of the fault tests compiles the sources of base/file with `-include inject.h`: there every system
 * call asks inject_fails() first. The environment says what is to happen:
 *
 *     INJECT=fsync:2:28      the second fsync fails with errno 28; `any` stands for every call
 *     INJECT=write:1:28+     the first write and all calls of its kind behind it fail
 *     INJECT=any:7:kill15    the process gets signal 15 before the seventh call
 *     INJECT=write:1:short   that write takes half of the bytes only
 *     INJECT=any:7:run       INJECT_RUN is run by the shell before the seventh call
 *     INJECT_TRACE=file      the name of each call is appended to the file
 */
#ifndef UNIT_INJECT_H
#define UNIT_INJECT_H

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

extern bool inject_on; /* nothing happens while it is false */

bool inject_fails(const char *call); /* sets errno */
size_t inject_length(size_t len);    /* what is left of the length of a write */

#define INJECT(call, ...) (inject_fails(#call) ? -1 : (call)(__VA_ARGS__))

#define close(...) INJECT(close, __VA_ARGS__)
#define faccessat(...) INJECT(faccessat, __VA_ARGS__)
#define fchmod(...) INJECT(fchmod, __VA_ARGS__)
#define fchown(...) INJECT(fchown, __VA_ARGS__)
#define fcntl(...) INJECT(fcntl, __VA_ARGS__)
#define fgetxattr(...) INJECT(fgetxattr, __VA_ARGS__)
#define flistxattr(...) INJECT(flistxattr, __VA_ARGS__)
#define flock(...) INJECT(flock, __VA_ARGS__)
#define fremovexattr(...) INJECT(fremovexattr, __VA_ARGS__)
#define fsetxattr(...) INJECT(fsetxattr, __VA_ARGS__)
#define fstat(...) INJECT(fstat, __VA_ARGS__)
#define fstatat(...) INJECT(fstatat, __VA_ARGS__)
#define fsync(...) INJECT(fsync, __VA_ARGS__)
#define open(...) INJECT(open, __VA_ARGS__)
#define openat(...) INJECT(openat, __VA_ARGS__)
#define read(...) INJECT(read, __VA_ARGS__)
#define realpath(...) (inject_fails("realpath") ? NULL : (realpath)(__VA_ARGS__))
#define renameat(...) INJECT(renameat, __VA_ARGS__)
#define renameat2(...) INJECT(renameat2, __VA_ARGS__)
#define unlinkat(...) INJECT(unlinkat, __VA_ARGS__)
#define write(fd, at, len) INJECT(write, fd, at, inject_length(len))

#endif
