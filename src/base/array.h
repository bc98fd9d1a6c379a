/* array.h - growing arrays of one type on an arena
 *
 *     typedef ARRAY(Finding) Findings;
 *     Findings found = {0};
 *     *array_add(&arena, &found) = (Finding){...};
 *     for (uint32_t i = 0; i < found.len; i++) use(&found.at[i]);
 *
 * A pointer into an array holds until the next array_add to it.
 */
#ifndef BASE_ARRAY_H
#define BASE_ARRAY_H

#include "base/arena.h"

#define ARRAY(T)           \
    struct {               \
        T *at;             \
        uint32_t len, cap; \
    }

/* A pointer to a new, zeroed last element. */
#define array_add(arena, a)                                                                      \
    ((a)->len < (a)->cap ? (void)0                                                               \
                         : (void)((a)->at = array_grow((arena), (a)->at, &(a)->cap, sizeof *(a)->at)), \
     &(a)->at[(a)->len++])

/* Makes room for `more` elements at once. */
#define array_reserve(arena, a, more) \
    ((a)->at = array_grow_by((arena), (a)->at, (a)->len, &(a)->cap, (more), sizeof *(a)->at))

void *array_grow(Arena *arena, void *at, uint32_t *cap, size_t size);
void *array_grow_by(Arena *arena, void *at, uint32_t len, uint32_t *cap, uint32_t more, size_t size);

#endif
