#include "app/project/skim.h"

#include "app/project/relaxed.h"

enum { PARTS = PIECES_HEAD | PIECES_PART | PIECES_SMALL };

void asked_prepare(Asked *asked)
{
    if (asked->what == ASKED_NAME && !pieces_of(asked->name, &asked->pieces)) *asked = (Asked){.what = ASKED_ANY};
}

/* What is known of a text without a look at it. */
static unsigned all_pieces(const Asked *asked)
{
    return asked->what == ASKED_ANY ? PIECES_HEAD | PIECES_PREFIX | PIECES_NAME : 0;
}

/* A text in a language that is known. */
static void skim_known(const Asked *asked, const UhEngine *engine, UhWorker *worker, const char *path, Str text,
                       Skim *skim)
{
    enum { OF_OTHERS = UH_HINT_KEYS | UH_HINT_SHAPES | UH_HINT_PREFIX };
    unsigned hints = uh_worker_hints(worker, path, text.at, text.len);
    bool by_name = asked->what == ASKED_NAME;
    if (by_name) skim->pieces = pieces_head(&asked->pieces, text, false);
    if (by_name && hints & OF_OTHERS && uh_engine_has_usual(engine, path, asked->name.at))
        skim->pieces |= PIECES_HEAD | PIECES_PREFIX;
    bool shapes = hints & UH_HINT_MIXES || (hints & UH_HINT_SHAPES && skim->pieces & PIECES_HEAD);
    if (!shapes && hints & UH_HINT_SPEAKS) {
        if (by_name && !(skim->pieces & PARTS)) skim->pieces |= pieces_parts(&asked->pieces, text);
        const char *name = skim->pieces & PIECES_HEAD ? "" : asked->name.at;
        shapes = skim->pieces & PARTS && uh_worker_joins(worker, path, text.at, text.len, name);
    }
    skim->hints = (hints & ~(unsigned)UH_HINT_SHAPES) | (shapes ? UH_HINT_SHAPES : 0u);
}

/* Any other, by its lines: names that are put together of pieces, and keys and fields, which begin like the name. */
static void skim_other(const Asked *asked, Arena *arena, const char *path, Str text, Skim *skim)
{
    FileKind kind = kind_of(path);
    if (asked->what == ASKED_NONE) return;
    if (asked->what == ASKED_NAME) skim->pieces = pieces_head(&asked->pieces, text, true);
    bool reads = skim->pieces & PIECES_HEAD;
    if (!reads && (skim->pieces & PIECES_ENV || kind == KIND_SHELL)) {
        skim->pieces |= pieces_parts(&asked->pieces, text);
        reads = skim->pieces & PIECES_PART || (skim->pieces & PIECES_SMALL && shapes_raise(text));
    }
    if (reads) shapes_read(kind, text, arena, &skim->shapes);
    if (skim->pieces & PIECES_HEAD) relaxed_read(path, text, arena, &skim->shapes);
    if (skim->shapes.all.len) skim->hints |= UH_HINT_SHAPES;
}

Skim skim_text(const Asked *asked, const UhEngine *engine, UhWorker *worker, Arena *arena, const char *path, Str text)
{
    Skim skim = {.pieces = all_pieces(asked)};
    if (uh_engine_knows(engine, path)) skim_known(asked, engine, worker, path, text, &skim);
    else skim_other(asked, arena, path, text, &skim);
    return skim;
}
