/* classify.h - what a value is, by its text: a placeholder, a public key, prose, or what may be a key
 *
 * Three functions know placeholders. This is what they say of some:
 *
 *                    `<key>`, `{x}`, `${X}`   `{0}`, `v4{}`, `key-%s`   `your-api-token`
 *     is_template    yes                      no                        no
 *     has_hole       no                       yes                       no
 *     is_filler      no                       no                        yes
 */
#ifndef SCAN_FIND_CLASSIFY_H
#define SCAN_FIND_CLASSIFY_H

#include "scan/rules/rules.h"

/* Whether the whole value is one named placeholder, which a person, a template engine or a shell replaces later:
 * `<key>`, `{x}`, `${X}`, `{{ x }}`, `%(x)s`, `#{x}`, `%X%`. */
bool classify_is_template(Str value);

/* Whether the value is a public key as OpenSSH writes it: `ssh-ed25519 AAAAC3...`. The first word has to be a kind of
 * key, such as `ssh-...` or `ecdsa-sha2-...`, and the second has to begin with AAAA. */
bool classify_is_public_line(Str value);

/* Whether the value has a hole somewhere, without a name, into which code puts something: `v4{}`, `{0}:x`, `key-%s`. */
bool classify_has_hole(Str value);

/* Whether the value can be guessed: it is short, or a well-known word (a `weak` line of grammars/rules). */
bool classify_is_weak(Str value, const RuleSet *rules, Arena *arena);

/* Whether a value could be a key, when the only evidence is the name of its variable. False for prose, addresses,
 * labels and for the name itself: `apiKey = "api-key"`. `strong` says that the name can only mean a key, as JWT_SECRET
 * does. Then the value may also be shorter than four bytes, or words with blanks between them, since these can be a
 * passphrase. */
bool classify_is_plausible(Str value, Str name, bool strong, Arena *arena);

/* Whether the value has a word or a row of equal characters that people put where a key belongs: `your-api-token`,
 * `ATATT3xxxxxxxx`. */
bool classify_is_filler(Str value);

/* A copy with ASCII letters in lower case. */
Str classify_lower(Str s, Arena *arena);

#endif
