/* words.h - a short list of words, as a command line or a configuration gives them */
#ifndef BASE_WORDS_H
#define BASE_WORDS_H

#include "base/arena.h"

typedef struct {
    const char *const *at;
    uint32_t count;
} Words;

/* Appends a word, which has to live as long as the list. There are few: each call copies all of them. */
void words_add(Words *words, const char *word, Arena *arena);

#endif
