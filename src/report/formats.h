/* formats.h - the formats that a report can have
 *
 * A format is one file, `json.c`, that defines `report_json` and appends a report to a Buf. meson.build lists them: to
 * add one, write its file, add its name there, and a folder to tests/cli.
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

#endif
