/* prefilter.h - whether a text is worth parsing
 *
 * The room scan/prefilter. In: a text, as bytes, and groups of words that the rules ask for. Out: whether anything
 * could be found in the text. It sees no tree: that is what it saves.
 *
 * A group is a list of words. If one sink requires them, a text without one of them cannot have that sink. A group is
 * alive when all of its words stand in the text. Most texts have no live group, and that is found out at gigabytes a
 * second: one word of each group, its anchor, is chosen because it is rare and serves many groups, and all anchors are
 * looked for at once. The other words of a group are looked for only where its anchor stands. Nothing is lost.
 *
 *     Prefilter *p = prefilter_new(&arena, groups, count);
 *     if (prefilter_scan(p, text, NULL)) parse(text);
 *
 * A scan does not change it, so threads may share it.
 */
#ifndef SCAN_PREFILTER_PREFILTER_H
#define SCAN_PREFILTER_PREFILTER_H

#include "base/arena.h"
#include "scan/prefilter/needle.h"

typedef struct Prefilter Prefilter;

/* What one group and one prefilter hold at most. */
enum { PREFILTER_WORDS = 8, PREFILTER_GROUPS = 2048, PREFILTER_ALL_WORDS = 4096 };

/* A group without words is alive in every text; so are all groups when they are too many. */
typedef struct {
    Needle words[PREFILTER_WORDS];
    uint32_t count;
} PrefilterGroup;

typedef enum { PREFILTER_BEST, PREFILTER_SCALAR, PREFILTER_SSSE3, PREFILTER_AVX2 } PrefilterKind;

/* The texts of the words must live as long as the arena; the groups need not. */
Prefilter *prefilter_new(Arena *arena, const PrefilterGroup *groups, uint32_t count);

/* The same with a way of searching of the caller's choice, for tests; NULL when the machine does not have it. */
Prefilter *prefilter_new_as(PrefilterKind kind, Arena *arena, const PrefilterGroup *groups, uint32_t count);

/* Prepares a prefilter that was made on another machine for this one; false when this one is served better by a new
 * one. */
bool prefilter_adapt(Prefilter *p);

/* How many uint64_t a bit for each group takes. */
uint32_t prefilter_alive_size(const Prefilter *p);

/* Whether any group is alive. With `alive` also which: bit i % 64 of alive[i / 64] is group i, in the order given;
 * without it (NULL) the search stops at the first. */
bool prefilter_scan(const Prefilter *p, Str text, uint64_t *alive);

/* Whether any of the first `count` groups is alive. */
bool prefilter_any(const Prefilter *p, uint32_t count, Str text);

/* The words that were chosen as anchors, for tests and figures: returns how many they are and sets number i. */
uint32_t prefilter_anchor(const Prefilter *p, uint32_t i, Needle *anchor);

#endif
