/* files.h - the files of a project, as whoever runs the job sees them
 *
 * A command line sees the disk. A language server sees the texts that are open in its editor in front of the disk: it
 * hands out a `Files` that knows them (overlay.h). Whatever asks what stands beside a source (package.json, the other
 * files that read variables) asks here. NULL is the disk alone.
 */
#ifndef APP_FILES_FILES_H
#define APP_FILES_FILES_H

#include "base/file.h"

/* Is given the name of an entry, and returns whether it wants more. */
typedef bool FilesVisit(void *visitor, const char *name);

/* Any thread may call these during a run, and nothing changes what they answer until its end. Paths are those that the
 * system takes: full ones, or relative to the current folder. */
typedef struct {
    void *context;
    /* Whether something stands at the path. */
    bool (*exists)(void *context, const char *path);
    /* As file_read() without a folder. */
    FileStatus (*read)(void *context, const char *path, FileOrigin origin, size_t limit, Buf *text, Error *error);
    /* Visits the entries of a folder, in no order. False when the visitor wanted no more. */
    bool (*list)(void *context, const char *folder, FilesVisit *visit, void *visitor);
    /* The full path of the i-th text that is not that of the disk; NULL behind the last. */
    const char *(*changed)(void *context, size_t i);
} Files;

bool files_exist(const Files *f, const char *path);
FileStatus files_read(const Files *f, const char *path, FileOrigin origin, size_t limit, Buf *text, Error *error);
bool files_list(const Files *f, const char *folder, FilesVisit *visit, void *visitor);
const char *files_changed(const Files *f, size_t i);

/* Whether the text at that full path is not that of the disk. */
bool files_has_changed(const Files *f, Str path);

#endif
