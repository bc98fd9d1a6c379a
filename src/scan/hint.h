/* hint.h - what a text must spell to matter to variables whose names it does not spell
 *
 * It reads some, by fields of a class or with a prefix; or it takes some out of the environment, or starts
 * programs with another one. Groups of words, as a prefilter looks for them, and first those for what is
 * read:
 *
 *     HintGroups groups = {0};
 *     uint32_t hiders = hint_groups(&language, &rules, &arena, &groups);
 */
#ifndef SCAN_HINT_H
#define SCAN_HINT_H

#include "scan/prefilter.h"
#include "scan/rule.h"

typedef ARRAY(PrefilterGroup) HintGroups;

/* Returns how many are for variables that are read; they come first. */
uint32_t hint_groups(const Language *language, const RuleSet *rules, Arena *arena, HintGroups *groups);

/* Whether a small text has all words of a group: to make a prefilter would cost more. */
bool hint_stands(const PrefilterGroup *group, Str text);

#endif
