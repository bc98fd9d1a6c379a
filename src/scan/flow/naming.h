/* naming.h - what a value is called, and what that name says
 *
 * A name is compared as a list of words in capitals, so that each spelling is the same name: `jwtSecretKey`,
 * `jwt-secret-key` and `JWTSecretKey` are all JWT_SECRET_KEY. The word lists that are named here (`generic`, `telling`,
 * `reads`, `made-up`) are lines of the file grammars/rules, as `telling TOKEN`. grammars/README.md explains each.
 */
#ifndef SCAN_FLOW_NAMING_H
#define SCAN_FLOW_NAMING_H

#include "scan/names/names.h"

/* So many nodes above a literal its names are looked for: no settings nest deeper. */
enum { NAMING_DEPTH = 200 };

/* The name that a literal is given where it stands: `key` of `key = "x"`, of `key = bytes("x")` and of
 * `key = a if b else "x"`. The empty Str when nothing names it. */
Str naming_of(Names *names, Node literal);

/* The object that a pair belongs to: the `{...}` around `key: "x"`. In `Map([["key", "x"]])` the inner list is a pair,
 * since the call makes an object of the outer list; then the outer list is returned. 0 when `pair` is no pair. */
Node naming_pairs(Names *names, Node pair);

/* The name as the environment spells it: JWT_SECRET_KEY for `jwtSecretKey`. It has capitals, digits and `_` only, and
 * does not begin with a digit. */
Str naming_upper(Arena *arena, Str name);

/* Whether a name has no more than two letters: `k`, `_s2`, `2024`. */
bool naming_is_short(Str name);

/* Whether a name says too little to become the name of a variable: a short one, or `generic` words alone, such as
 * `_key` and `secret2`. The name is as the code spells it. */
bool naming_is_generic(const RuleSet *rules, Arena *arena, Str name);

/* The `name` rule whose words stand in the name, or NULL; of several the longest. Such a rule is a line of
 * grammars/rules that begins with `name JWT_SECRET`; it is returned for MY_JWT_SECRET. The result is NULL as well when
 * the last word says that the name holds no value, as in JWT_SECRET_PATH. `upper` is what naming_upper() made of the
 * name. */
const Rule *naming_rule(const Names *names, Str upper);

/* Whether a word of the name says that it holds something secret: a `telling` word, such as TOKEN. */
bool naming_is_telling(const RuleSet *rules, Str upper);

/* The last word of a name in capitals: KEY of JWT_SECRET_KEY. */
Str naming_last(Str upper);

/* Whether the name of a function says that it reads variables: it has a `reads` word, as GET_ENV has ENV. */
bool naming_reads(const RuleSet *rules, Str upper);

/* Whether a value has a word that people put into keys that they make up: a `made-up` word, such as CHANGEME. The
 * value is in capitals, like a name. */
bool naming_is_made_up(const RuleSet *rules, Str upper);

/* Whether a value is spelled like a constant: `SECRET_KEY`, in capitals and digits with a `_` among them. */
bool naming_is_capitals(Str value);

/* Whether a value is spelled like a name: small letters, or capitals and digits, with `_` between words. */
bool naming_is_identifier(Str value);

#endif
