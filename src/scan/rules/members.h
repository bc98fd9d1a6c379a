/* members.h - the members of a value, one below the other
 *
 * `a.jwt.secret` is the value of `a` and the members jwt, secret. The list is shared and never changed; NULL is the
 * empty one, which stands for the value itself.
 */
#ifndef SCAN_RULES_MEMBERS_H
#define SCAN_RULES_MEMBERS_H

#include "base/arena.h"

typedef struct Members Members;
struct Members {
    Str part;
    const Members *rest;
};

/* "a.b.c" as members; NULL for the empty text. */
const Members *members_read(Str dotted, Arena *arena);

/* `part` in front of `rest`. */
const Members *members_push(Arena *arena, Str part, const Members *rest);

/* A copy with one part more behind it. */
const Members *members_append(Arena *arena, const Members *members, Str part);

/* `head` copied in front of `tail`. */
const Members *members_join(Arena *arena, const Members *head, const Members *tail);

/* The last part of a dotted path: "sign" of "package.sign". */
Str members_last(Str dotted);

#endif
