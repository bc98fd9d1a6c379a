/* templates.h - the templates that the fixes of a file are made with
 *
 *     Templates templates = {.in = input, .runtime = &facts.runtime};
 *     if (templates_choose(&templates, finding, &loaded, error) && loaded) render(loaded->template);
 *
 * A template is read when the first finding needs it, and once for each file.
 */
#ifndef FIX_TEMPLATES_H
#define FIX_TEMPLATES_H

#include "fix/layout/anchor.h"
#include "fix/imports.h"
#include "fix/own.h"
#include "fix/plan.h"
#include "fix/setup.h"
#include "fix/template.h"

/* A template that the file uses, and what it puts around the code that it replaces: the same for every fix.
 */
typedef struct {
    Template template;
    bool strict;  /* it was chosen since it takes no empty value */
    Str own;      /* the function of the file that is called in the place of what it sets up, or empty */
    bool foreign; /* it is for another runtime than the file's, and imports what that does not know */
    BlankList blanks;
    bool replaced; /* the file puts something else in the place of what this one imports */
    Danger danger; /* the file does without, or replaces, what this one relies on; known once it is reserved */
    bool prepared, reserved;
    Refusal refusal; /* why it cannot be used in this file */
    Setup setup;
    ImportUses imports; /* of the set-up */
} Loaded;

typedef struct {
    const PlanInput *in;
    const Runtime *runtime; /* of the file */
    bool readers_known; /* the templates for the file's own way to read are among `all` */
    bool own_known; /* `own` is read */
    OwnGetters own;
    ARRAY(Loaded) all;  /* those read so far */
} Templates;

/* The template for a finding: it stays valid until the next call. NULL when the store has none for such a module. A
 * variable that the code reads a value from cannot hold the path of a file instead. False when a template cannot be
 * read. */
bool templates_choose(Templates *c, const Finding *f, Loaded **found, Error *error);

/* Finds out what the text does to what a loaded template needs: its danger, and whether it is replaced. */
void templates_check(Names *names, Loaded *loaded, Arena *arena);

/* What has to be installed and set for the code of those that were chosen, in one line; empty: nothing. */
Str templates_needs(const Templates *templates, Arena *arena);

#endif
