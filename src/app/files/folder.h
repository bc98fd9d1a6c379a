/* folder.h - a folder that is walked: where it is, and what is ignored in it
 *
 * A folder knows the one above it, up to the top: the root of the git repository that it lies in, or the
 * folder that was named on the command line when there is none. What an entry's fate is:
 *
 *   --exclude, relative to the current folder
 *   `exclude` of the configuration, relative to that file's folder
 *   .ignore, the nearest first, up to the top
 *   inside a repository: .gitignore, the nearest first, up to the repository's root; its info/exclude; the
 *   user's own file, $XDG_CONFIG_HOME/git/ignore
 *
 * The first that has an opinion decides. The rules of an outer repository do not reach into an inner one.
 * Folders are counted: folder_hold() and folder_release() may be called by any thread. All other functions
 * only read, after folder_load() has been called by the one thread that reads the folder.
 */
#ifndef APP_FILES_FOLDER_H
#define APP_FILES_FOLDER_H

#include "app/files/ignore.h"
#include "base/error.h"
#include "base/words.h"

#include <stdatomic.h>

/* What a configuration says of a path as it is printed. Without one `judge` is NULL. */
typedef struct {
    IgnoreVerdict (*judge)(const void *config, Str shown, bool is_folder);
    const void *config;
} FolderConfigured;

/* What is looked at, and what is left out. */
typedef struct {
    bool hidden;    /* take also what begins with a dot */
    bool no_ignore; /* look at no ignore file */
    Words exclude;  /* patterns, relative to the current folder */
    FolderConfigured configured;
} FolderSettings;

typedef struct {
    bool hidden;         /* take also what begins with a dot */
    bool no_ignore;      /* look at no ignore file */
    IgnoreRules exclude; /* --exclude */
    IgnoreRules user;    /* the user's own file, read by folder_rules_init */
    Str current;         /* the current folder's full path, when there is an --exclude */
    FolderConfigured configured;
} FolderRules;

typedef struct Folder {
    struct Folder *above;
    const FolderRules *common;
    atomic_uint users;
    atomic_uint readers; /* of fd; the last one closes it */
    int fd;
    bool named;         /* on the command line */
    bool repository;    /* holds .git */
    bool in_repository; /* it or one above does */
    bool has_git_rules, has_own_rules; /* .gitignore, .ignore: set by whoever lists the folder */
    IgnoreRules git, own, info;
    Str shown; /* as it is printed and opened; empty for the current folder */
    Str path;  /* below the top */
} Folder;

/* Reads what is common to all folders. */
void folder_rules_init(FolderRules *r, const FolderSettings *settings);
void folder_rules_clear(FolderRules *r);

/* What --exclude, or else the configuration, says of a path as it is printed. */
IgnoreVerdict folder_rules_judge(const FolderRules *r, Str shown, bool is_folder);

/* A folder that was named, with those above it up to the repository's root. */
Folder *folder_named(const FolderRules *common, Str shown, Error *error);
Folder *folder_below(Folder *above, Str name);
void folder_hold(Folder *f);
void folder_release(Folder *f);

/* Opens its descriptor and holds it; to be given back with folder_close. */
bool folder_open(Folder *f, Error *error);
void folder_share(Folder *f); /* holds the open folder and its descriptor once more */
void folder_close(Folder *f);

/* Reads its ignore files: of the open folder, as has_git_rules and the like say; or having opened it and
 * looked which there are. *error is set when one could not be read; the others then count all the same. */
void folder_load(Folder *f, Error *error);
void folder_load_unlisted(Folder *f, Error *error);

/* Whether an entry is excluded: by the ignore files alone, or by --exclude as well. `path` is the entry's,
 * below the top. */
bool folder_ignores(const Folder *f, Str path, bool is_folder);
bool folder_excludes(const Folder *f, Str path, bool is_folder);

/* Of an entry that is excluded: whether by the configuration alone, which came with the code. */
bool folder_is_configured_out(const Folder *f, Str path, bool is_folder);

/* The folder's own path as it is printed: "." for the current one. */
Str folder_shown(const Folder *f);

/* Appends an entry's path as it is printed. */
void folder_add_shown(const Folder *f, Str name, Buf *out);

/* The folder's path below the repository that it is in, or below the top. */
Str folder_inner(const Folder *f);

#endif
