#include "base/nearest.h"

enum { LONGEST = 63 };

static size_t least(size_t a, size_t b, size_t c)
{
    size_t ab = a < b ? a : b;
    return ab < c ? ab : c;
}

/* How many letters have to be added, dropped or changed. */
static size_t distance(Str a, Str b)
{
    size_t row[LONGEST + 1];
    for (size_t i = 0; i <= b.len; i++) row[i] = i;
    for (size_t i = 0; i < a.len; i++) {
        size_t corner = row[0];
        row[0] = i + 1;
        for (size_t k = 0; k < b.len; k++) {
            size_t above = row[k + 1];
            row[k + 1] = least(above + 1, row[k] + 1, corner + (a.at[i] != b.at[k]));
            corner = above;
        }
    }
    return row[b.len];
}

void nearest_try(Nearest *n, const char *known)
{
    Str other = str_of(known);
    if (n->word.len > LONGEST || other.len > LONGEST) return;
    size_t d = distance(n->word, other);
    if (d > n->word.len / 3 + 1 || (n->best && d >= n->distance)) return;
    n->best = known;
    n->distance = d;
}
