/* edit.h - what to change in a text, collected from several fixes
 *
 * An edit replaces the bytes [start, end) by `text`; with start == end it inserts. Every edit belongs to a
 * group, the fix that it is part of: a fix is done whole or not at all.
 *
 *     EditList list = {0}, done;
 *     edits_add(&arena, &list, (Edit){.start = 4, .end = 9, .text = STR("x"), .group = 1});
 *     while (!edits_finish(&list, &arena, &done, &clash)) edits_drop(&list, clash.later);
 *     EditMap map = edits_map(&done, &arena);
 *     editmap_apply(&map, text, &out);
 *
 * Edits at one place keep the order of their rank, and equal ranks that of edits_add. `shared` marks an edit
 * that several groups need once (an import, a helper's definition): identical shared edits become one. Only
 * marked ones do: two equal insertions that are not marked are both made. A shared edit that puts back the
 * text it replaces locks that text: any other group's edit of it is then a clash.
 */
#ifndef TEXT_EDIT_H
#define TEXT_EDIT_H

#include "base/array.h"
#include "text/editmap.h"

typedef struct {
    uint32_t start, end;
    Str text; /* not copied */
    uint32_t group;
    uint16_t rank;
    bool shared;
    bool apart; /* shared with those of its rank alone */
    uint32_t order; /* set by edits_add */
} Edit;

typedef ARRAY(Edit) EditList;

/* Two groups whose edits overlap; `later` is the one that was added later. They may be the same. */
typedef struct {
    uint32_t earlier, later;
} EditClash;

void edits_add(Arena *arena, EditList *list, Edit edit);
void edits_drop(EditList *list, uint32_t group); /* removes all edits of the group */

/* Makes *done: sorted, disjoint, not even touching, without edits of nothing by nothing. `list` stays as it
 * is. On overlap returns false with *clash set. */
bool edits_finish(const EditList *list, Arena *arena, EditList *done, EditClash *clash);

/* Where the edits move the text, on the arena. They must be sorted and disjoint, as edits_finish makes them. */
EditMap edits_map(const EditList *done, Arena *arena);

#endif
