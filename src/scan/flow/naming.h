/* naming.h - the names of values
 *
 * What a literal is called in the code, what that name says, and how it is spelled as a variable of the
 * environment: `jwtSecretKey`, `jwt-secret-key` and `JWTSecretKey` are all JWT_SECRET_KEY.
 */
#ifndef SCAN_FLOW_NAMING_H
#define SCAN_FLOW_NAMING_H

#include "scan/names/names.h"

/* The name that the literal is bound to where it stands, looking through wrappers, branches and defaults;
 * the empty Str when nothing names it. */
Str naming_of(Names *names, Node literal);

/* What has a name and a value as one of its members: the object around a pair, or the list of pairs that an object is
 * made of around a list of the two; 0 of anything else. */
Node naming_pairs(Names *names, Node pair);

/* The word, in upper case, by which the names of what the literal stands in (functions, classes, members, the innermost
 * first) tell it from others: a `context` word; empty without one. */
Str naming_context(Names *names, Node literal);

/* In upper case with underscores between words; letters, digits and `_` only, no digit in front. */
Str naming_upper(Arena *arena, Str name);

/* The name, spelled like that, of the class that the literal stands in; empty without one, or when it says too little.
 */
Str naming_class(Names *names, Node literal);

/* Whether a name has no more than two letters: `k`, `_s2`, `2024`. */
bool naming_is_short(Str name);

/* Whether a name, as the code spells it, says too little to be a variable's: a short one, `_key`, `secret2`. */
bool naming_is_generic(const RuleSet *rules, Arena *arena, Str name);

/* The `name` rule whose words the name holds, in this file, or NULL; NULL too when its last word says that it is no
 * value. `upper` is what naming_upper() made of the name. */
const Rule *naming_rule(const Names *names, Str upper);

/* Whether a word of the name, in upper case, says that it holds something secret: a `telling` word. */
bool naming_is_telling(const RuleSet *rules, Str upper);

/* The last word of a name in upper case. */
Str naming_last(Str upper);

/* Whether a word of the name of a function says that it reads variables: a `reads` word. */
bool naming_reads(const RuleSet *rules, Str upper);

/* Whether a word of a value, in upper case like a name, is one that people put into keys that they make up. */
bool naming_is_made_up(const RuleSet *rules, Str upper);

/* Whether a value is spelled like a constant: `SECRET_KEY`, in capitals and digits with a `_` among them. */
bool naming_is_capitals(Str value);

/* Whether a value is spelled like a name: small letters, or capitals and digits, with `_` between words. */
bool naming_is_identifier(Str value);

#endif
