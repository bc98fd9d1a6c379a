/* rule_check.h - whether the words of a user's line make sense as a rule, beyond that they can be read
 *
 * The built-in lines have tests; a line of a user that says something else than was meant would find nothing, and
 * nobody would be told.
 */
#ifndef SCAN_RULES_RULE_CHECK_H
#define SCAN_RULES_RULE_CHECK_H

#include "base/error.h"
#include "scan/rules/rules.h"

/* Checks the words of a line of that form, which is long enough for it; forms that only the built-in data has are not
 * looked at. False with *error set to a sentence without a place, and *wrong to the word that it is about. */
bool rule_check(Form form, const Str *words, uint32_t count, uint32_t *wrong, Error *error);

#endif
