/* others.h - the other files of a project, and what each says of variables
 *
 * A file is read when something is asked of it, and its uses are kept. Only neighbours.c asks.
 */
#ifndef APP_PROJECT_OTHERS_H
#define APP_PROJECT_OTHERS_H

#include "app/project/script.h"
#include "app/project/uses.h"
#include "app/project/wordindex.h"
#include "base/map.h"

/* A hint of a WordFile beside those of the engine: it extends a class of another file, which may have a prefix. */
enum { OTHERS_EXTENDS = 1 << 16 };

typedef ARRAY(UhSettings) SettingsList;

/* A key of a setting that is a variable. */
typedef struct {
    const WordFile *file;
    size_t at;
} MixedKey;

typedef struct Project {
    const UhEngine *engine;
    const Files *files;
    UhInput plan; /* see NeighboursSettings */
    uint32_t threads;
    bool repository;
    Arena arena;
    Str root;
    WordIndex *index;
    bool asked_name;               /* it was asked for one: see others_ask() */
    ARRAY(WordIndex *) older;      /* that told less; what was given out points into them */
    UhWorker *worker;
    Map read;                      /* path -> index + 1 of its uses */
    ARRAY(FileUses *) uses;        /* each stays where it is */
    bool asked_computes, computes; /* whether any file asks for names that it computes */
    bool asked_automatic, automatic; /* whether any lets the environment stand in front of its settings */
    bool asked_closed;
    ARRAY(UhClosed) closed;
    bool asked_mixed;
    Map mixed; /* see mixed.c -> index + 1 of the place */
    ARRAY(MixedKey) mixed_at;
    bool asked_settings;
    SettingsList settings;         /* classes that other files may extend */
    Map by_path;                   /* path -> index + 1 of by_number; made when a module is asked for */
    ARRAY(const WordFile *) by_number;
    Places script_places;          /* what the project maps, for the folder that was asked for last */
    Buf text, path;                /* of the other file at hand */
    Buf current_path, store_path;
    Str current, store;            /* these full paths do not count */
    Map places;                    /* that were told: "config.py:3" */
} Project;

/* Sees to it that the index tells of a name. The first one gets an index of its own; with any other all is read. */
void others_ask(Project *p, Str name);

/* Read when it is first asked for; it tells of no names then. */
WordIndex *others_index(Project *p);

/* The full path of a file, until the next call. */
const char *others_path(Project *p, const WordFile *file);

/* Reads a file into p->text. */
bool others_read(Project *p, const WordFile *file);

bool others_is_test(const WordFile *file);

/* What a file says. Leaves its text in p->text when it was not read before. */
FileUses *others_uses(Project *p, const WordFile *file);

/* Adds the values that stand in for variables which the file reads. */
void others_defaults(Project *p, const WordFile *file, FileUses *uses);

/* Whether any file asks for names that it computes. */
bool others_compute(Project *p);

/* Whether any file of a language without a grammar lets the environment stand in front of all settings. */
bool others_automatic(Project *p);

/* The one file of the project that an import of p->current means; NULL when there is none, or several may be meant. */
const WordFile *others_module(Project *p, Str module);

/* Gives files that extend a settings class of another file, whatever it is called, the hints UH_HINT_KEYS and
 * OTHERS_EXTENDS. Does that once. */
void others_find_settings(Project *p);

#endif
