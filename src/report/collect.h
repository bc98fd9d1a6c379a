/* collect.h - from the engine's result to what a report shows */
#ifndef REPORT_COLLECT_H
#define REPORT_COLLECT_H

#include "base/arena.h"
#include "report/report.h"

/* The findings of one text, copied to `arena`: they outlive the result. With `rewritten` the file holds the text
 * with the result's edits by now: what remains is reported where it stands there, what was fixed where it
 * stood. `excerpts` asks for source lines. */
ReportFile report_collect(Arena *arena, Str path, Str text, const UhResult *result, bool rewritten, bool excerpts);

/* Appends the text with the result's edits. */
void report_apply(Str text, const UhResult *result, Buf *out);

#endif
