/* nearest.h - "did you mean": the known word that a misspelt one is closest to */
#ifndef BASE_NEAREST_H
#define BASE_NEAREST_H

#include "base/str.h"

typedef struct {
    Str word;
    const char *best; /* NULL while nothing is near */
    size_t distance;  /* of the best */
} Nearest;

/* Looks at one known word; it must live as long as `n`. A word is near when at most a third of it, and one letter
 * more, is wrong; of equally near ones the first counts. */
void nearest_try(Nearest *n, const char *known);

#endif
