/* json.h - writes JSON (RFC 8259) on one line into a Buf
 *
 *     Json json = json_to(&out);
 *     json_open(&json, '{');
 *     json_pair_int(&json, "version", 1);
 *     json_key(&json, "findings");
 *     json_open(&json, '[');
 *     ...
 *     json_close(&json, ']');
 *     json_close(&json, '}');
 *
 * Commas and colons come by themselves; that brackets match and that every key gets a value is the caller's
 * care. The output is valid UTF-8 whatever the strings hold: each byte that is not part of a valid sequence
 * becomes U+FFFD. Control and bidirectional-override characters are escaped, so that a terminal may show it.
 */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/str.h"

typedef struct {
    Buf *out;
    bool comma; /* the next key or element needs a comma in front */
} Json;

Json json_to(Buf *out);

void json_open(Json *j, char bracket);  /* '{' or '[' */
void json_close(Json *j, char bracket); /* '}' or ']' */
void json_key(Json *j, const char *key);
void json_str(Json *j, Str s);
void json_int(Json *j, int64_t n);
void json_bool(Json *j, bool b);
void json_none(Json *j);
void json_raw(Json *j, Str json); /* one value that is JSON already */

void json_pair_str(Json *j, const char *key, Str s);
void json_pair_strz(Json *j, const char *key, const char *z); /* NULL writes null */
void json_pair_or_null(Json *j, const char *key, Str s); /* an empty string is written as null */
/* A path. One that is no UTF-8 has its odd bytes as <FF>, and the key with `_base64` behind it has it as it is. */
void json_pair_path(Json *j, const char *key, Str path);
void json_pair_int(Json *j, const char *key, int64_t n);
void json_pair_bool(Json *j, const char *key, bool b);

#endif
