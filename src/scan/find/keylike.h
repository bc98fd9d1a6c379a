/* keylike.h - whether a value looks like a key, when only its name says that it is one
 *
 * Code is full of names such as `secret_key` that hold labels, types, column names and error codes:
 *
 *     SECRET_KEY = "k3J9-vq81-mmLw"      a key
 *     SECRET_KEY = "secret_key"          the name of a column
 *
 * Where a sink or a format speaks for the value, nobody asks here.
 */
#ifndef SCAN_FIND_KEYLIKE_H
#define SCAN_FIND_KEYLIKE_H

#include "scan/names/names.h"

typedef enum {
    KEYLIKE_NO,
    KEYLIKE_UNSURE, /* could be something harmless: worth telling, not worth a fix without a person */
    KEYLIKE_YES
} Keylike;

typedef struct {
    Str name;         /* as the code calls the value */
    const Rule *rule; /* the `name` rule that it matches */
    bool in_object;   /* a member of an object, where names are often mere words */
    bool fallback;    /* stands in for a variable of the environment: nobody does that for a label */
    bool is_bytes;    /* a literal of bytes, which no text for people is */
    bool signs;       /* keylike_signs() */
} KeylikePlace;

Keylike keylike_judge(const RuleSet *rules, Arena *arena, Str value, const KeylikePlace *place);

/* Whether a value is more than a mere word, so that another literal with the same value is the same key. */
bool keylike_is_distinctive(Str value);

/* Whether the literal spells the name it is given, and another member beside it does the same: a table of names, such
 * as ACCESS_KEY = "aws_access_key_id", SECRET_KEY = "aws_secret_access_key". */
bool keylike_in_table(Names *names, Node literal);

/* Whether a member beside what holds the literal names an algorithm that signs: `{secret: "x", algorithm: "HS256"}`. */
bool keylike_signs(Names *names, Node literal);

/* Whether the literal stands in something that describes values and holds none: the `example` of an API's description,
 * a table of `ERRORS` or of `ICONS`. The names of such things end in an `about` word of grammars/rules. */
bool keylike_in_description(Names *names, Node literal);

#endif
