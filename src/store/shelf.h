/* shelf.h - which names hold which values: those of the .env, and those about to go there
 *
 * Answers the planner's questions (UhStore of unhardcode.h) from memory. Everything is on the arena that is
 * given each time, which must be the same one and outlive the shelf; clearing that wipes the values.
 */
#ifndef STORE_SHELF_H
#define STORE_SHELF_H

#include "store/dotenv.h"

typedef struct {
    Str name;
    Str text; /* what stands in the .env: the value, base64 of it, or the full path of a private file */
    Str file; /* the content of that private file when it is not written yet; at == NULL otherwise */
    bool sure;
} ShelfItem;

typedef struct {
    ARRAY(ShelfItem) items;
    const Map *lent;           /* names that are found by no value: see UhValue.stands_in; may be NULL */
    Map names, plain, encoded; /* to items: by name; by text, those that hold values and those with base64 */
} Shelf;

/* Adds an item; the strings are not copied. A name that was there is replaced. */
void shelf_add(Shelf *s, Arena *arena, ShelfItem item);

/* Adds all that a .env says. */
void shelf_load(Shelf *s, Arena *arena, Str text);

const ShelfItem *shelf_item(const Shelf *s, Str name);

/* The first name that holds exactly this value, as text when that carries it and else as base64, or the
 * empty Str. Names of private files are not looked at. */
Str shelf_find(const Shelf *s, Str value);

/* The variable that leads to a private file with exactly these bytes, and where that is below `folder`; or NULL. */
const ShelfItem *shelf_find_file(const Shelf *s, Str folder, Str value, Str *file);

/* Whether the item holds this value in any of the three ways. */
bool shelf_holds(const ShelfItem *item, Str value);

#endif
