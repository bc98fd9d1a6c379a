/* hint.h - words by which a text may have to do with a variable whose name it does not spell
 *
 * A text that holds the word SECRET_KEY may read that variable. But a text may also touch it without that word: the
 * field `secret_key` of a settings class reads it, a loop reads all variables that begin with SECRET_,
 * `environ.clear()` takes it away. Such code has to use certain words, which rules and word lists give. These are the
 * hints: groups of words, as a prefilter looks for them. A text without a live group need not be parsed.
 *
 *     HintSieve sieve;
 *     hint_sieve(&language, &rules, &arena, &sieve);
 *     if (hint_scan(&sieve, text) >> HINT_KEYS & 1) parse(text);
 */
#ifndef SCAN_PREFILTER_HINT_H
#define SCAN_PREFILTER_HINT_H

#include "scan/prefilter/prefilter.h"
#include "scan/rules/rules.h"

/* What a group tells of a text that has its words. */
typedef enum {
    HINT_KEYS,    /* it reads some: by fields of a class, or with a prefix in front of keys */
    HINT_BASE,    /* it has a class whose name may be that of such a class's base: see hint_extends() */
    HINT_PREFIX,  /* a class may have a prefix for those, also one that another file's extends */
    HINT_CLOSED,  /* a class may stop at variables of a file that are none of its own */
    HINT_SHAPES,  /* it reads all that begin so, or goes through members of a class */
    HINT_MIXES,   /* it mixes them with settings */
    HINT_SPEAKS,  /* it speaks of the environment, and may put names together: see piece.h */
    HINT_LOSES,   /* it takes some out of the environment: see loser.h */
    HINT_STARTS,  /* it starts programs with another environment */
    HINT_COUNT
} HintKind;

/* Groups and what each tells. */
typedef struct {
    Prefilter *prefilter;
    const uint8_t *kinds; /* a HintKind for each group */
} HintLayer;

/* Most groups ask for "env". They are looked for only in texts that have it: that takes a second look at one text in
 * ten, instead of one for each word. Lives on the arena, and is not changed by a scan. */
typedef struct {
    HintLayer all, speaking;
} HintSieve;

void hint_sieve(const Language *language, const RuleSet *rules, Arena *arena, HintSieve *sieve);

/* The same as prefilter_adapt(). */
bool hint_adapt(HintSieve *sieve);

/* A bit for each HintKind. */
uint32_t hint_scan(const HintSieve *sieve, Str text);

/* Whether a text with HINT_BASE may have a class that extends that one. */
bool hint_extends(const Language *language, Str text);

#endif
