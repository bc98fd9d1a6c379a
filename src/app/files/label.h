/* label.h - what a file belongs to, by its path
 *
 * services/billing/main.py belongs to BILLING, settings/local.py to LOCAL. Folders that every project has, and files
 * that every program has, say nothing.
 *
 *     Labels labels = labels_of(path, &arena);
 *     for (uint32_t i = 0; i < labels.len; i++) use(labels.at[i]);   // the outermost folder first
 */
#ifndef APP_FILES_LABEL_H
#define APP_FILES_LABEL_H

#include "base/array.h"
#include "base/str.h"

/* What a program may be called that a repository is about; one that runs in production; one that does not. */
typedef enum { LABEL_OWN, LABEL_MAIN, LABEL_LIVE, LABEL_STAGE } LabelKind;

typedef struct {
    Str word; /* as the environment spells names */
    LabelKind kind;
} Label;

typedef ARRAY(Label) Labels;

/* The parts of a path that say something. */
Labels labels_of(Str path, Arena *arena);

/* The one that says most of where a file belongs: its environment, else the innermost; empty: none does. Counted are
 * the folders of its repository, wherever the program runs; without a repository those below the current folder. */
Str label_of(const char *path, Arena *arena);

#endif
