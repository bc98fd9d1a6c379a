/* ignore.h - the rules of one ignore file (.gitignore, .ignore, .git/info/exclude, --exclude)
 *
 *     IgnoreRules rules = {0};
 *     ignore_add(&rules, text);                  // lines in the syntax of gitignore(5); may be called again
 *     if (ignore_match(&rules, STR("src/a.py"), false) == IGNORE_EXCLUDED) ...
 *     ignore_clear(&rules);
 *
 * Paths are relative to the folder that the rules stand in, without a leading `/`. Only the path itself is
 * judged: a caller that walks down does not enter excluded folders.
 */
#ifndef APP_FILES_IGNORE_H
#define APP_FILES_IGNORE_H

#include "base/str.h"

typedef struct {
    Str literal;      /* the pattern up to its first special byte */
    Str glob;         /* and the rest; both lie side by side */
    bool included;    /* `!` in front */
    bool folder_only; /* `/` at the end */
    bool name_only;   /* no other `/`: matches the last component, wherever it is */
} IgnoreRule;

typedef struct {
    IgnoreRule *rules;
    uint32_t count, cap;
    char **texts; /* what the rules point into */
    uint32_t text_count;
} IgnoreRules;

typedef enum { IGNORE_UNDECIDED, IGNORE_EXCLUDED, IGNORE_INCLUDED } IgnoreVerdict;

void ignore_add(IgnoreRules *r, Str text);
IgnoreVerdict ignore_match(const IgnoreRules *r, Str path, bool folder); /* the last rule that matches decides */
void ignore_clear(IgnoreRules *r);

#endif
