/* mention.h - how a text that no grammar is at hand for speaks of a variable
 *
 * By its lines alone: `os.Getenv("X")`, `ENV X=1`, `environment: [X]`, `${X}`. What a word means where
 * nothing of that kind is near, as in `config["X"]`, takes no name.
 */
#ifndef APP_PROJECT_MENTION_H
#define APP_PROJECT_MENTION_H

#include "app/project/kind.h"
#include "base/str.h"

#include <stdint.h>

typedef enum {
    MENTION_NONE,
    MENTION_DECLARED, /* for whoever runs the program */
    MENTION_USED      /* it is read or set */
} Mention;

/* The first such use of the word, which a file of that kind may hold; *at gets its offset. KIND_ENV and
 * KIND_EXAMPLE: a line that gives it a value. */
Mention mention_find(FileKind kind, Str text, Str word, size_t *at);

/* Whether a name that the text does not spell may be put together by it: of a prefix and a key, in whatever
 * letters. */
bool mention_composed(Str text, Str word);

/* Whether a type of the text declares the variable:
 * `interface ProcessEnv { X: string }`, `class EnvVars { X: string }`. */
bool mention_typed(Str text, Str word, size_t *at);

#endif
