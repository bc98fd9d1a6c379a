/* skim.h - what a text says of variables, as far as it takes to know which questions it may have an answer to
 *
 *     Asked asked = asked_for(STR("SECRET_KEY"));
 *     Skim skim = skim_text(&asked, engine, worker, &arena, "app.py", text);
 *     ... skim.hints, skim.pieces ...
 */
#ifndef APP_PROJECT_SKIM_H
#define APP_PROJECT_SKIM_H

#include "app/project/pieces.h"
#include "app/project/shapes.h"

/* The name that is asked for. */
typedef struct {
    bool by_name; /* else any name may be */
    Pieces pieces;
    Str name;
} Asked;

typedef struct {
    unsigned hints;  /* UH_HINT_*: why it may matter to variables whose names it does not spell */
    unsigned pieces; /* PIECES_* of the name; all of them where any may be */
    Shapes shapes;   /* of a language without a grammar */
} Skim;

/* An empty name stands for any; and so does one whose pieces tell nothing. It has to stay where it is. */
Asked asked_for(Str name);

/* `text` has FILE_PADDING zero bytes behind it. */
Skim skim_text(const Asked *asked, const UhEngine *engine, UhWorker *worker, Arena *arena, const char *path, Str text);

#endif
