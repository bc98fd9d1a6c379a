/* json.h - what a library reads where the program has a reader of its own, to compare */
#ifndef FUZZ_JSON_H
#define FUZZ_JSON_H

#include "base/str.h"

#include <jansson.h>

/* The text, when it is JSON without escapes and without a key twice; else NULL. json_decref() it. */
static inline json_t *plain_json(Str text)
{
    bool escapes = str_find_char(text, '\\') >= 0;
    return escapes || !text.len ? NULL : json_loadb(text.at, text.len, JSON_REJECT_DUPLICATES, NULL);
}

#endif
