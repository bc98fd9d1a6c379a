/* editmap.h - where the bytes of a text are once its edits are made, and the text that they make
 *
 *     EditMap map = {0};
 *     editmap_add(&map, &arena, 4, 9, STR("x"));       // in the order of the text, apart from each other
 *     editmap_moved(&map, 20);                         // 16
 *     editmap_at(&map, 4);                             // the span: its text begins at byte 4 of the changed text
 *     editmap_apply(&map, text, &out);
 *
 * Offsets are bytes. `{0}` is a map without edits.
 */
#ifndef TEXT_EDITMAP_H
#define TEXT_EDITMAP_H

#include "base/array.h"

typedef struct {
    size_t start, end; /* what is replaced, in the old text */
    size_t at;         /* where the new text begins, in the changed text */
    Str text;          /* not copied */
} EditSpan;

typedef struct {
    EditSpan *at;
    uint32_t len, cap;
} EditMap;

void editmap_add(EditMap *m, Arena *arena, size_t start, size_t end, Str text);

/* Where a byte of the old text is in the changed one. One that was replaced is where its new text begins. */
size_t editmap_moved(const EditMap *m, size_t offset);

/* The edit whose new text has that byte of the changed text; NULL: it stood there before. */
const EditSpan *editmap_at(const EditMap *m, size_t offset);

/* The two texts that a map is between. */
typedef enum { EDITMAP_OLD, EDITMAP_CHANGED } EditMapSide;

/* Where the i-th edit begins and ends in one of the texts. */
size_t editmap_start(const EditMap *m, uint32_t i, EditMapSide side);
size_t editmap_end(const EditMap *m, uint32_t i, EditMapSide side);

/* How many edits begin before an offset of that text, or at it. */
uint32_t editmap_until(const EditMap *m, size_t offset, EditMapSide side);

/* Whether an offset of that text is in an edit, or where one begins or ends. */
bool editmap_touches(const EditMap *m, size_t offset, EditMapSide side);

/* Appends the changed text. */
void editmap_apply(const EditMap *m, Str text, Buf *out);

#endif
