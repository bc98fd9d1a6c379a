/* wording.h - the words that a name is made of, and which of them say something
 *
 * A name is one in capitals (naming_upper()). The word lists that are spoken of here stand in grammars/rules.
 *
 *     Str said = wording_said(rules, arena, STR("MYJWTSECRET_BYTES"));    // JWT_SECRET
 */
#ifndef SCAN_FLOW_WORDING_H
#define SCAN_FLOW_WORDING_H

#include "scan/rules/rules.h"

/* The name with its words apart (`joined` words: JWTSECRET is JWT_SECRET), and without those at either end that say
 * nothing (`affix` words: MY, BYTES). Empty when nothing is left. */
Str wording_said(const RuleSet *rules, Arena *arena, Str upper);

/* The name without the words of a set. */
Str wording_without(const RuleSet *rules, Form set, Arena *arena, Str upper);

/* The first word of the name that is in the set, or empty. */
Str wording_find(const RuleSet *rules, Form set, Str upper);

/* Whether the name has the word, or all words of another name in a row. */
bool wording_has(Str upper, Str words);

/* The name of one of many: SECRET_KEY for SECRET_KEYS, where the last word is a `noun` with an S behind it. */
Str wording_single(const RuleSet *rules, Str upper);

/* The words at the end that only say that it is a key (`noun` words): SECRET_KEY of JWT_SECRET_KEY. */
Str wording_nouns(const RuleSet *rules, Str upper);

/* What stands in front of those, without a `_` at its end: JWT of JWT_SECRET_KEY. */
Str wording_front(const RuleSet *rules, Str upper);

#endif
