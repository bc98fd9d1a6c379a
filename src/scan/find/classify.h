/* classify.h - what a value is, by its text alone: a placeholder, a public key, prose, or what may be a key */
#ifndef SCAN_FIND_CLASSIFY_H
#define SCAN_FIND_CLASSIFY_H

#include "scan/rules/rules.h"

/* Whether a template engine or a shell puts something into the value later: `${X}`, `{{ x }}`, `{x}`, `<key>`, `%(x)s`,
 * `#{x}`. */
bool classify_is_template(Str value);

/* Whether the value is a public key as OpenSSH writes it: `ssh-ed25519 AAAAC3...`. It names its kind; the base64 behind
 * that begins with the length of the name. */
bool classify_is_public_line(Str value);

/* Whether code puts something into a place of the value: `v4{}`, `{0}:x`, `key-%s`. */
bool classify_has_hole(Str value);

/* Whether somebody who tries will guess the value: it is short, or a well-known word. */
bool classify_is_weak(Str value, const RuleSet *rules, Arena *arena);

/* Whether a value could be a key at all, if nothing but its name says so. Prose, addresses, labels and names are none.
 * `strong` says that the name can mean nothing else, as JWT_SECRET. Then words with blanks between them may be a
 * passphrase. */
bool classify_is_plausible(Str value, Str name, bool strong, Arena *arena);

/* Whether the value only shows where another one is to be put: `your-api-token`, `<key>`, `ATATT3xxxxxxxx`. */
bool classify_is_filler(Str value);

/* A copy with ASCII letters in lower case. */
Str classify_lower(Str s, Arena *arena);

#endif
