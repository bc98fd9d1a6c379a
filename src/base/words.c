#include "base/words.h"

#include <string.h>

void words_add(Words *words, const char *word, Arena *arena)
{
    const char **grown = arena_new(arena, (words->count + 2) * sizeof *grown);
    if (words->count) memcpy(grown, words->at, words->count * sizeof *grown);
    grown[words->count] = word;
    *words = (Words){grown, words->count + 1};
}
