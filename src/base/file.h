/* file.h - reading source files, and replacing files so that nothing is ever lost
 *
 * Apart from app/ and store/ nothing else touches the file system. A file that is written here is, at every
 * moment and whatever fails (full disk, I/O error, signal, kill -9, power), whole: the old bytes or the new.
 *
 *     Buf text = {0};                                    // one per thread, used again for every file
 *     switch (file_read(AT_FDCWD, "app.py", FILE_NAMED, limit, &text, &error)) ...
 *     ...
 *     temp_signals_install();                            // once, before the first write
 *     if (file_replace("app.py", buf_str(&text), buf_str(&fixed), &error) != FILE_REPLACED) ...
 *
 * Writing is for one thread at a time; reading is free for all. Errors name the path, the step and the
 * reason, and never show content.
 */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/error.h"

#include <fcntl.h>
#include <sys/stat.h>

enum {
    FILE_PADDING = 64 /* zero bytes behind a text that was read: vector loads may run over its end */
};

typedef enum {
    FILE_READ,        /* into->at[0 .. into->len) is the whole file */
    FILE_TOO_LARGE,   /* more than `limit` bytes */
    FILE_NOT_REGULAR, /* a folder, FIFO, socket or device; with FILE_WALKED also a symbolic link */
    FILE_FAILED       /* *error is set */
} FileStatus;

typedef enum {
    FILE_NAMED, /* asked for by a person: symbolic links are followed */
    FILE_SKIMMED, /* like FILE_WALKED, for a look that nothing is written after: what one call gives is taken for all
                   * when it is less than it could be, so that most files take one call instead of two */
    FILE_WALKED /* met in a folder, as a regular file: links are refused, and few fstats are spent on it */
} FileOrigin;

/* Reads a file below the folder descriptor `dir` (or AT_FDCWD) into a reused buffer, whose old content is
 * dropped. Never blocks on a FIFO. `into` has FILE_PADDING zero bytes behind its len. */
FileStatus file_read(int dir, const char *path, FileOrigin origin, size_t limit, Buf *into, Error *error);

typedef enum {
    FILE_KEPT,      /* the file holds its old bytes; *error says why */
    FILE_REPLACED,  /* and the disk knows */
    FILE_UNFLUSHED, /* the file holds the new bytes, but its folder could not be flushed to the disk; *error is set */
} FileReplaced;

/* Replaces what `path` holds, which must be exactly `old`, by `text`.
 *
 * A symbolic link is resolved and stays. Owner, group, mode (without set-id bits), ACLs and other extended
 * attributes stay. Refused, with nothing changed: a file with a second hard link, one without any write
 * permission bit (also for root) or that the caller may not write, one in a folder of that kind, one that is
 * not regular, and one whose bytes, owner or mode are not those any more right before the switch (error->stale is
 * set then). A temporary file that a killed run has left beside it is taken away. */
FileReplaced file_replace(const char *path, Str old, Str text, Error *error);

/* Whether file_replace() would take the file as it is now; writes nothing. For those who have to write something
 * else first. What comes later (a full disk, a change meanwhile) it cannot know. */
bool file_may_replace(const char *path, Error *error);

/* file_replace() for files of secrets: `.env`, key files. `old` is what the file holds, or NULL when there must be
 * none yet. A new file has mode 0600 from its birth; an existing one keeps its owner and loses all permission
 * bits and ACLs of group and others. Symbolic links are refused. Missing folders are not made. */
bool file_write_private(const char *path, const Str *old, Str bytes, Error *error);

/* What tells one state of a path from the next, without a look into the file. `{0}` is one that has no file. */
typedef struct {
    bool exists;
    struct stat st;
} FileStamp;

FileStamp file_stamp(const char *path);
bool file_stamp_eq(const FileStamp *a, const FileStamp *b);

#endif
