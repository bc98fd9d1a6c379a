/* formats.h - the formats that a report can have
 *
 * A format is one file that appends a report to a Buf. The table in formats.c is all that knows them: to add one, write
 * its file, add a row there, and a folder to tests/cli.
 *
 *     const ReportFormat *format = formats_get(STR("json"));   // NULL: there is none
 *     if (format) format->add(&report, &out);
 */
#ifndef REPORT_FORMATS_H
#define REPORT_FORMATS_H

#include "report/report.h"

typedef struct {
    const char *name;
    void (*add)(const Report *r, Buf *out);
} ReportFormat;

const ReportFormat *formats_get(Str name);
const ReportFormat *formats_at(size_t i); /* sorted by name; NULL behind the last */

/* json.c, text.c */
extern const ReportFormat report_json, report_text;

#endif
