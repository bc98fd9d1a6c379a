/* walk.h - lists a folder: which files in it to look at, and which folders to walk next
 *
 *     WalkList list = {0};                            // one per thread, used again for every folder
 *     if (walk_list(folder, &wanted, &list, &error))  // then open and held: folder_close() it
 *         while ((entry = walk_next(&list))) ...
 *     walk_clear(&list);
 *
 * What is found: regular files whose name is wanted, and folders, without those that are hidden (unless
 * asked for), ignored, or called .git. Symbolic links are not followed and not found. The order is the file
 * system's.
 */
#ifndef APP_FILES_WALK_H
#define APP_FILES_WALK_H

#include "app/files/folder.h"

typedef struct {
    bool (*takes)(const void *context, const char *name);
    const void *context;
    bool (*enters)(const void *context, const char *folder); /* NULL: every folder */
    /* Asked for each ignored entry, whether it is found all the same; NULL: none is. */
    bool (*takes_ignored)(const void *context, const char *name, bool is_folder);
} WalkWanted;

typedef struct {
    bool is_folder;
    bool configured_out; /* the configuration excludes it: to be told, not to be looked at */
    const char *name;
} WalkEntry;

typedef struct {
    Folder *folder;
    const WalkWanted *wanted;
    Buf names; /* of the entries: a byte that says which kind, the name, a NUL */
    size_t at;
    Buf path; /* of the entry at hand, below the top */
    size_t folder_len;
    WalkEntry entry;
    Buf entries; /* as the kernel gives them */
} WalkList;

/* Opens the folder, reads its names and ignore files. `wanted` must live as long as the list. On false nothing was
 * opened. When *error is set on success, an ignore file could not be read. */
bool walk_list(Folder *folder, const WalkWanted *wanted, WalkList *list, Error *error);
const WalkEntry *walk_next(WalkList *list); /* NULL behind the last; what it points to lives until the next call */
void walk_clear(WalkList *list);

/* Whether it is the configuration that excludes a path, or one of its folders. */
bool walk_is_configured_out(const FolderRules *rules, Str path, bool is_folder);

/* Whether the rules exclude a path that was named, itself or by one of its folders. */
bool walk_excludes(const FolderRules *rules, Str path, bool is_folder);

#endif
