/* glimpse.h - lines of a diff that stay, or are new, and show a piece of a value
 *
 * A comment beside a change may quote a part of what leaves the code, as it is or encoded. The diff shows it on a line
 * that does not go away, and so does the file.
 *
 *     glimpses_add(&glimpses, path, text, edits, count, result);   // for each file of the diff
 *     GlimpseList list = glimpses_find(&glimpses, &arena);         // of the values of all of them
 *     glimpses_clear(&glimpses);                                   // overwrites the values
 */
#ifndef APP_JOB_GLIMPSE_H
#define APP_JOB_GLIMPSE_H

#include "base/array.h"
#include "text/diff.h"
#include "unhardcode.h"

typedef struct {
    Str path;      /* as it is told */
    uint32_t line; /* of the old text; of a new line that of the one it takes the place of */
    size_t at, len;
} Glimpse;

typedef ARRAY(Glimpse) GlimpseList;

typedef struct {
    Arena arena;
    Buf lines, values;
    GlimpseList shown;     /* all lines that do not leave, in `lines` */
    ARRAY(size_t) ends; /* of the values */
} Glimpses;

void glimpses_add(Glimpses *g, Str path, Str text, const DiffEdit *edits, size_t count, const UhResult *r);

/* The list is on the arena, its paths live as long as `g`. The time it takes is in proportion to the diff. */
GlimpseList glimpses_find(const Glimpses *g, Arena *arena);

void glimpses_clear(Glimpses *g);

#endif
