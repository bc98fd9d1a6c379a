/* skim.h - what a text says of variables, as far as it takes to know which questions it may have an answer to
 *
 *     Asked asked = {.what = ASKED_NAME, .name = STR("SECRET_KEY")};
 *     asked_prepare(&asked);
 *     Skim skim = skim_text(&asked, engine, worker, &arena, "app.py", text);
 *     ... skim.hints, skim.pieces ...
 */
#ifndef APP_PROJECT_SKIM_H
#define APP_PROJECT_SKIM_H

#include "app/project/pieces.h"
#include "app/project/shapes.h"

/* The name that is asked for. Where any may be, all is looked at; where none is, the hints alone are. */
typedef enum { ASKED_ANY, ASKED_NONE, ASKED_NAME } AskedWhat;

typedef struct {
    AskedWhat what;
    Str name; /* has to stay where it is */
    Pieces pieces;
} Asked;

typedef struct {
    unsigned hints;  /* UH_HINT_*: why it may matter to variables whose names it does not spell */
    unsigned pieces; /* PIECES_* of the name; all of them where any may be */
    Shapes shapes;   /* of a language without a grammar */
} Skim;

/* Sets the pieces of the name; one whose pieces tell nothing stands for any. */
void asked_prepare(Asked *asked);

/* `text` has FILE_PADDING zero bytes behind it. */
Skim skim_text(const Asked *asked, const UhEngine *engine, UhWorker *worker, Arena *arena, const char *path, Str text);

#endif
