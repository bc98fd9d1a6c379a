/* layout.h - what lines look like once the edits are made
 *
 * A fix may make a line too long, or text so short that a formatter would put it on one line. Lines are looked at here;
 * hoist.h and rejoin.h mend them, by edits of the same groups.
 *
 *     Layout l = {.names = names, .source = &source, .style = &style, .edits = &edits, .arena = arena,
 *                 .width = 80, .tab = 2};
 *     if (layout_begin(&l)) use(layout_after(&l, start, end));
 *
 * Each column is one code point; a tab has the columns that the language gives it.
 */
#ifndef FIX_LAYOUT_LAYOUT_H
#define FIX_LAYOUT_LAYOUT_H

#include "fix/layout/style.h"
#include "text/edit.h"

typedef struct {
    const Names *names;
    const Source *source; /* the old text */
    const Style *style;
    EditList *edits;
    Arena *arena;
    uint32_t width; /* columns that lines have at most; 0: any */
    uint32_t tab;   /* columns of a tab */
    uint32_t from;  /* in front of which nothing is put */
    EditMap map;    /* of all edits */
} Layout;

/* Takes the edits as they are now, to be called again when they have changed. False when they do not fit together. */
bool layout_begin(Layout *l);

/* What the old bytes [from, to) are once the edits are made that lie between them. */
Str layout_after(const Layout *l, uint32_t from, uint32_t to);

/* Columns of the longest line of a text. */
uint32_t layout_columns(const Layout *l, Str text);

/* What counts of a line: where formatters of the language have no eye for the comment at its end, all but that. */
Str layout_counted(const Layout *l, Str line);

#endif
