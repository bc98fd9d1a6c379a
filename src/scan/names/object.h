/* object.h - the members of object literals by their names, so that asking a large one often costs no more than it has
 *
 *     for (uint32_t i = object_find(names, object, key); i; i = object_older(names, i))
 *         use(object_item(names, i));
 */
#ifndef SCAN_NAMES_OBJECT_H
#define SCAN_NAMES_OBJECT_H

#include "base/array.h"
#include "base/map.h"
#include "syntax/tree.h"

typedef struct Names Names;

/* An item of a literal, and the index + 1 of the one of the same name before it. */
typedef struct {
    Node item;
    uint32_t older;
} ObjectItem;

/* Of the literals that were asked for. */
typedef struct {
    ARRAY(ObjectItem) items;
    Map newest; /* a literal and a key -> index + 1 of its last item */
} Objects;

/* The key of what a literal takes from elsewhere: `...defaults`. */
#define OBJECT_SPREAD "..."

/* The number of the last item of that name, or 0; that of the one before; and the item itself: a pair, shorthand,
 * method or spread. */
uint32_t object_find(Names *names, Node object, Str key);
uint32_t object_older(const Names *names, uint32_t number);
Node object_item(const Names *names, uint32_t number);

#endif
