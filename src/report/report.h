/* report.h - what was found, for the formats that show it
 *
 * The room report. In: a Report, which app/ fills in. Out: its text, in a Buf, in one of the formats of formats.h. It
 * sees base, text and the public header, and prints nothing.
 *
 * All strings are as they were found: a format escapes what it shows. None holds a secret.
 */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "base/str.h"
#include "unhardcode.h"

typedef struct {
    uint32_t line, column, end_line, end_column; /* from 1, columns in bytes, the end behind the last byte */
    Str rule, kind, name, message;
    Str shape;          /* of its line, see UhFinding; empty when nobody asked for it */
    Str reason, advice; /* empty when there are none */
    UhConfidence confidence;
    UhFix fix;
    bool weak, known, fixed;
    uint64_t sum; /* UhFinding.sum; no format shows it */
    Str taken, taken_at; /* a variable that it could not have, and where that means something else; or empty */
    Str moved_to; /* the name that the value has in the store, when it was fixed */
    Str place, template_name; /* where the code reads it now, when that is elsewhere, see UhPlace */
    const char *const *values; /* of that template: pairs, NULL at the end */
    Str source, marker; /* its line, masked and made visible (report/excerpt.h), and what underlines it */
} ReportFinding;

/* A comment that silences what is no rule. */
typedef struct {
    uint32_t line; /* from 1 */
    Str rule;
} ReportLostMark;

/* What somebody has to know of a fix, and where: UhNote. */
typedef struct {
    uint32_t line, column; /* from 1, columns in bytes */
    Str kind, text;
} ReportNote;

typedef struct {
    Str path;
    bool test_code;    /* shown, but not counted */
    Str note;          /* what has to be known of its fixes; empty when there is nothing */
    Str skipped;       /* why it was not looked at, or not to the end; empty when it was */
    bool partly;       /* not to the end: what was found is told */
    ReportFinding *findings;
    uint32_t count;
    ReportNote *notes;
    uint32_t note_count;
    ReportLostMark *lost_marks;
    uint32_t lost_mark_count;
} ReportFile;

typedef struct {
    const ReportFile *files; /* those with findings or skipped, sorted by path */
    uint32_t count;
    uint32_t looked_at; /* files that were read, whatever was in them */
    bool fixing;
    bool colour;
    bool summary; /* text: the line at the end */
} Report;

/* Findings that count, and what became of them. */
typedef struct {
    uint32_t files; /* that hold them */
    uint32_t findings, fixed, refused, test_code;
    uint32_t skipped, partly; /* files that were not looked at, or not to the end */
} ReportSum;

ReportSum report_sum(const Report *r);

#endif
