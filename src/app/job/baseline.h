/* baseline.h - findings that are known already: --baseline and --write-baseline
 *
 * What a baseline holds of a finding: its rule, its name, the shape of its line (no byte of a literal, see UhFinding),
 * how many of them its file has, and the file's path. Nothing in it comes from a value, so the file may be committed.
 *
 * A finding is known when its file, by the path relative to the baseline, had that many of its kind; or when files had
 * that are gone now: they may have been renamed. So lines may move, and files too. Where many files are looked at, what
 * is gone is found again as often as it was there and no more, by paths in order: copies of a file are new.
 *
 *     Baseline *b = baseline_read("known.json", &error);       // NULL: *error has "path:line: why"
 *     if (baseline_knows(b, path, finding, 1)) ...             // the first of its kind in that file
 *     baseline_wait(b);                                        // before a run over many files
 *     baseline_settle(b, &found);                              // after it, and before anything is fixed
 *     baseline_free(b);
 */
#ifndef APP_JOB_BASELINE_H
#define APP_JOB_BASELINE_H

#include "app/job/scanner.h"

typedef struct Baseline Baseline;

Baseline *baseline_read(const char *path, Error *error);
void baseline_free(Baseline *b);

/* Appends the path of a file, as the baseline has it. */
void baseline_add_path(const Baseline *b, Str shown, Buf *out);

/* Appends what tells kinds of findings apart. */
void baseline_add_key(Buf *out, Str rule, Str name, Str shape);

/* Whether the n-th finding with that key, counted from 1, in that file is known. For any thread. */
bool baseline_knows(const Baseline *b, Str path, Str key, uint32_t n);

/* From now on files that are gone count no more, until all files were looked at; then what is found in them again is
 * removed from the list, which is sorted by path, and known to baseline_knows(). */
void baseline_wait(Baseline *b);
void baseline_settle(Baseline *b, FoundList *found);

/* Writes the findings that count. The file is replaced as a whole; *count is how many there are. */
bool baseline_write(const char *path, const FoundList *found, uint32_t *count, Error *error);

#endif
