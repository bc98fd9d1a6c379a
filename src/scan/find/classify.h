/* classify.h - what a literal's value is: a key, a token, a public key, a placeholder, prose */
#ifndef SCAN_FIND_CLASSIFY_H
#define SCAN_FIND_CLASSIFY_H

#include "scan/rules/rules.h"

/* A value that a template engine or a shell fills in later: `${X}`, `{{ x }}`, `{x}`, `<key>`, `%(x)s`, `#{x}`. */
bool classify_is_template(Str value);

/* A public key as OpenSSH writes it: the name of its kind, and base64 that begins with the length of that name. */
bool classify_is_public_line(Str value);

/* Whether a value has a place that something is put into: `v4{}`, `{0}:x`, `key-%s`. */
bool classify_has_hole(Str value);

/* Short or a well-known word: somebody who tries will guess it. */
bool classify_is_weak(Str value, const RuleSet *rules, Arena *arena);

/* Whether a value that only a name speaks for could be a key at all: no prose, address, label or name. With a
 * `strong` name, which can mean nothing else, words with blanks may be a passphrase. */
bool classify_is_plausible(Str value, Str name, bool strong, Arena *arena);

/* Whether somebody is to put a value in its place: `your-api-token`, `<key>`, `ATATT3xxxxxxxx`. */
bool classify_is_filler(Str value);

/* A copy with ASCII letters in lower case. */
Str classify_lower(Str s, Arena *arena);

#endif
