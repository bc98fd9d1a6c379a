/* anchor.h - where new imports and set-up go
 *
 * Python's order of a file: byte order mark, hashbang, coding line, header comments, docstring, `__future__`
 * imports, imports, code. JavaScript's: hashbang, header comments, directives, imports or requires, code.
 */
#ifndef FIX_LAYOUT_ANCHOR_H
#define FIX_LAYOUT_ANCHOR_H

#include "fix/layout/style.h"
#include "text/edit.h"

/* The place behind which imports are put. */
typedef struct {
    uint32_t offset;
    bool in_line;                   /* more code stands on that line: `"""doc"""; x = 1` */
    bool open_line;                 /* the text ends there without a line end: one has to be put in front */
    bool top, bottom;               /* nothing stands in front of it, or behind it */
    bool blank_before;              /* an import wants an empty line in front */
    uint32_t blank_after;           /* how many it wants behind */
    uint32_t blank_lines;           /* how many follow already */
    uint32_t section;               /* of imports that are sorted; 0: there are none */
    bool second;                    /* it is of the second kind of imports in that section */
} Anchor;

/* The place for imports, or with `setup` for what uses them, that must run before the top-level statement
 * that holds `first`. Imports go behind the first that stand without a blank line between them, set-up behind
 * all that stand before the first definition, but for a `require` with code in front of it. */
Anchor anchor_find(const Names *names, const Source *source, Node first, bool setup);

/* The end of the file. */
Anchor anchor_end(const Source *source);

/* The place behind what ends there. */
Anchor anchor_behind(const Quoting *quoting, const Source *source, uint32_t end);

/* Whether a statement imports, or declares what it requires. */
bool anchor_is_import(const Names *names, Node n);

/* Puts code at an anchor. An import is one line; a set-up has empty lines on both sides. What has the lower
 * order, the place in the template, comes first. False when it does not fit there. */
typedef struct {
    Str code;
    uint32_t order;
    bool setup;
    uint32_t gap; /* empty lines around a set-up */
    bool imports; /* imports are put in with it */
    uint32_t group;
} Insertion;

bool anchor_add(const Anchor *anchor, const Style *style, const Insertion *what, Arena *arena,
                EditList *edits);

#endif
