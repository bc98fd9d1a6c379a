/* dotenv.h - the text of a .env file: what it says, and lines to add to it
 *
 * There is no standard. The rules here were measured with npm dotenv 16 and 18, `node --env-file` of node 20,
 * 22 and 24, python-dotenv 0.21 and 1.2, dash and bash (`set -a; . ./.env`) over some 15,000 values;
 * tests/behaviour/dotenv repeats a part of that. No byte of an existing text is ever changed.
 *
 *     Dotenv env;
 *     dotenv_parse(&env, &arena, text);
 *     const DotenvEntry *old = dotenv_find(&env, STR("JWT_SECRET_KEY"));
 *     if (!old && dotenv_carries(value)) {
 *         dotenv_line(&lines, STR("JWT_SECRET_KEY"), value);
 *         dotenv_insert(&out, &env, buf_str(&lines));
 *     }
 */
#ifndef STORE_DOTENV_H
#define STORE_DOTENV_H

#include "base/array.h"
#include "base/map.h"

typedef struct {
    Str name;
    Str value; /* what the readers get; empty unless `sure` */
    bool sure; /* npm dotenv, node and python-dotenv agree on the value */
} DotenvEntry;

typedef struct {
    Str text;
    ARRAY(DotenvEntry) entries; /* in the order of the text, all of a name that stands there twice */
    Map names;                  /* to the index of the entry that counts */
    size_t room; /* where lines may be added: the end, or in front of a line that hides what follows from some
                  * reader: a quote that never closes, no `=`, nothing but blanks behind it, a lone CR */
} Dotenv;

/* Reads any text at all. The entries point into `text` and `arena`, which must live as long. */
void dotenv_parse(Dotenv *d, Arena *arena, Str text);

/* The entry that counts for this name, the last one, or NULL. */
const DotenvEntry *dotenv_find(const Dotenv *d, Str name);

/* Whether some way to write this value is read back as the same bytes by all of the readers above. */
bool dotenv_carries(Str value);

/* Appends `NAME=value` and a line feed, quoted as needed. The value must be one that is carried. The line ends
 * in LF also where the rest of the file has CRLF: sh would take the CR for a part of the value. */
void dotenv_line(Buf *out, Str name, Str value);

/* Appends the whole text with `lines` put in at `room`, behind a line end that is added when it is missing.
 * False when there is no good place: nothing but a byte order mark, blanks and comments stands in front of it, and
 * readers would take the mark for a part of the first name. */
bool dotenv_insert(Buf *out, const Dotenv *d, Str lines);

#endif
