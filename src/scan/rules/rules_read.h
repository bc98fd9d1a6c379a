/* rules_read.h - reads what is known of frameworks from the lines of grammars/ */
#ifndef SCAN_RULES_RULES_READ_H
#define SCAN_RULES_RULES_READ_H

#include "base/error.h"
#include "scan/rules/rules.h"

/* Reads grammars/rules and the sinks of the language and of those that it inherits; then what the user added:
 * grammars/user/rules and grammars/user/<language>. */
bool rules_read(RuleSet *rules, const Language *language, const Data *data, Arena *arena, Error *error);

/* Reads grammars/rules alone. */
bool rules_read_common(RuleSet *rules, const Data *data, Arena *arena, Error *error);

/* Makes room in an empty set for as much as another one has. */
void rules_reserve(RuleSet *rules, const RuleSet *like, Arena *arena);

/* Whether a user may add that line: it can be read, its form tells where secrets are (no `weak`, no `format`, no
 * `suppress`), and its kind is one of `kinds`, which has grammars/rules read. */
bool rules_allow(const RuleSet *kinds, Str line, Arena *arena, Error *error);

#endif
