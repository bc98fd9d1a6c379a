/* settings.h - what a run shall look at, and what it shall do
 *
 * The room app/config. In: `.unhardcode.yaml`, folders of a user's own rules and templates. Out: the settings of a run,
 * and the engine that they ask for. It sees base, text, the public header and app/files.
 *
 * Plain data for whoever asks the job for something: the command line fills it from its options, a language server from
 * what its editor says. `.unhardcode.yaml` adds to it (config.h). Nothing here says how to print or where.
 */
#ifndef APP_CONFIG_SETTINGS_H
#define APP_CONFIG_SETTINGS_H

#include "app/files/files.h"
#include "app/files/folder.h"
#include "base/words.h"
#include "unhardcode.h"

typedef struct {
    bool fix;           /* rewrite the files */
    bool diff;          /* collect what that would change instead */
    bool store;         /* with `diff`: store the values all the same */
    bool plan;          /* say of each finding what a fix would make of it */
    bool unsafe;        /* make also fixes that may change what the program does */
    bool strict;        /* write code that takes no empty value */
    bool strict_scan;   /* a source that was not looked at to the end is a failure */
    bool include_tests; /* test code counts as other code does */
    bool force_exclude; /* what is excluded is left out even when it is named */
    bool excerpts;      /* keep the source lines of what is found */
    int diff_flags;     /* see text/diff.h */
    const char *template_name; /* NULL: the default one */
    const char *secrets;       /* where values go; NULL: the default place; "none": nowhere */
    const char *data;          /* a folder with grammars/ and templates/ of the user's */
    const char *baseline;      /* a file of known findings */
    const char *config_path;   /* the configuration; NULL: the one that is found */
    bool no_config;
    const char *text_name; /* the text at hand is that file's; NULL: texts are read from `paths` */
    uint64_t jobs;         /* threads; 0: as many as there are processors */
    uint64_t max_file_size; /* bytes */
    const Files *files;     /* NULL: the disk alone */
    const UhStop *stop;     /* NULL: nobody stops it */
    Words paths;           /* files and folders to look at */
    FolderSettings walk;
    Words select, ignore;  /* rules */
    Words renames;         /* pairs: a variable, the one to use instead */
    Words template_values; /* pairs: what a template declares, what it is */
    const struct Config *config; /* of .unhardcode.yaml; NULL without one */
    const struct Keep *keep;     /* which findings are told; NULL for all of them */
} Settings;

/* Puts into an input how its fix is to be planned: `unsafe`, `strict`, `renames`, the time, and what stops it. */
void settings_prepare(const Settings *settings, UhInput *input);

/* Whether somebody wants the run to end. */
bool settings_stopped(const Settings *settings);

#endif
